/** Writing, reckoning, presenting, publishing, typefaces. Columns: product-table.rules.ts. */
export const office = `
# office
602PC SUITE | paid
ABBYY FineReader | paid | finereader; abbyy
Ability Office | paid
AbiWord | open
Adobe Digital Editions | free
Adobe FrameMaker | paid | framemaker
Adobe InCopy | paid | incopy
Adobe InDesign | paid | indesign
Adobe PageMaker | paid | pagemaker
AFFiNE | open
Affinity Publisher | paid
Antidote | paid
Antiword | open
AppleWorks | paid
AsciidocFX | open
Ashampoo Office | paid
Ashampoo PDF | paid
ATOK | paid
Babylon | paid
BaKoMa TeX | paid
Becky! Internet Mail | paid | becky
Boostnote | open
CalcTape | paid
Calibre | open | calibre 64bit; calibre e book management | kovid goyal
Calligra | open | calligra suite; koffice
Celtx | closed
ClarisWorks | closed
Collabora Office | open | collabora
Comic Life | paid
Compatibility Pack for the 2007 Office system | ignore | compatibility pack
DeepL | free
Dragon NaturallySpeaking | paid | dragon; nuance dragon
EIOffice | closed
Excalibur Spell Checker | closed
FBReader | closed
Final Draft | paid
FocusWriter | open
Freda | free
Ghostwriter | open
gImageReader | open
GnuCash | open
Gnumeric | open
Go-oo | open
GoldenDict | open
Grammarly | free | grammarly for windows; grammarly desktop; grammarly for microsoft office suite; grammarly editor
Hancom Office | paid | hangul; hancom; hwp
HyperNotes | closed
iA Writer | paid
Ichitaro | paid | justsystems ichitaro
iWeb | paid | =iweb
iWork | paid | =pages; =numbers; =keynote; apple pages; apple numbers; apple keynote; iwork 09
KBBI | free | kbbi luring; kamus besar bahasa indonesia; kbbi offline; kbbi v
Kindle | free | kindle for pc; amazon kindle
Kingsoft Office Professional | paid | wps office professional
Kobo | free | kobo desktop
LanguageTool | closed | languagetool for desktop
LibreOffice | open | libre office; libreofficedev; libreoffice portable
Lingoes | free
Linguee | free
Lotus SmartSuite | paid | lotus symphony; ibm lotus symphony; lotus 1 2 3
LyX | open
Manuskript | open
MarkText | open | mark text
MathType | paid
Mellel | paid
memoQ | paid
Microsoft 365 - en-us | paid | microsoft 365 apps
Microsoft Access | paid | =access; access database engine 2010 runtime
Microsoft Access database engine | ignore | access database engine; access runtime
Microsoft Entourage | paid
Microsoft Equation Editor | ignore
Microsoft Excel | paid | =excel
Microsoft InfoPath | paid | infopath
Microsoft Messenger for Mac | free | =microsoft messenger
Microsoft Office | paid | microsoft 365; office 365; microsoft office 365; office 16 click to run; ms office; office professional plus; office home and business; office home and student; office standard; office enterprise; office ltsc; office 2003; office 2007; office 2010; office 2013; office 2016; office 2019; office 2021; office 2024; office xp; office 2000; office 97
Microsoft Office Click-to-Run | ignore | office 16 click to run extensibility component; office 16 click to run localization component; office 16 click to run licensing component; office 15 click to run extensibility component; office 15 click to run localization component; office 15 click to run licensing component
Microsoft Office File Validation Add-In | ignore | office file validation
Microsoft Office for Mac parts | ignore | =microsoft autoupdate; =microsoft au daemon; =microsoft error reporting; =microsoft database utility; =microsoft database daemon; =microsoft query; =microsoft graph; =microsoft clip gallery; =microsoft cert manager; =microsoft office reminders; =microsoft office setup assistant; =microsoft office notifications; =microsoft help viewer; =microsoft ship asserts; =equation editor; =organization chart; =solver; =open xml for excel; =open xml converter; =alerts daemon; =my day; =microsoft sync services; =microsoft language register; =microsoft chart converter; =microsoft update assistant
Microsoft Office IME | ignore
Microsoft Office Live Add-in | free
Microsoft Office Live Meeting | paid | office live meeting
Microsoft Office Viewer | free | microsoft office word viewer; word viewer; microsoft office excel viewer; excel viewer; microsoft office powerpoint viewer; powerpoint viewer; visio viewer; microsoft visio viewer; microsoft office visio viewer
Microsoft Office Web Components | ignore | office web components
Microsoft Outlook Social Connector | ignore
Microsoft Picture It | paid
Microsoft PowerPoint | paid | =powerpoint
Microsoft Project | paid | project professional; project standard; =project
Microsoft Publisher | paid | =publisher
Microsoft Save as PDF or XPS Add-in | ignore | 2007 microsoft office add in microsoft save as pdf; save as pdf
Microsoft SharePoint Designer | free | sharepoint designer
Microsoft SharePoint Workspace | paid | groove
Microsoft Visio | paid | visio professional; visio standard; =visio
Microsoft Word | paid | =word; winword
Microsoft Works | paid
MiKTeX | open | basic miktex
NAPS2 | open | naps2 not another pdf scanner
NeoOffice | closed
Nisus Writer | paid
Nook | free
Notable | closed
Notesnook | open
novelWriter | open
OfficeSuite | closed | mobisystems officesuite
OmegaT | open
OmniPage | paid | nuance omnipage
ONLYOFFICE | open | onlyoffice desktop editors; onlyoffice documentbuilder
OpenOffice | open | openoffice org; apache openoffice; open office; oracle openoffice; ooo basis
OpenSpell | closed
Pandoc | open
PanWriter | open
PaperPort | paid | nuance paperport; scansoft paperport
Papyrus Author | paid
Poedit | open
Polaris Office | closed
ProWritingAid | paid
QuarkXPress | paid
QuickNote | closed
Readiris | paid
Rekso Translator | paid
Rnote | open
Scribus | open
Scrivener | paid
SDL Trados | paid | trados; sdl trados studio
Sigil | open
SilverFast | paid
SiYuan | open | siyuan note
SoftMaker FreeOffice | free | freeoffice
SoftMaker Office | paid | softmaker; planmaker; textmaker; softmaker freeoffice
StarOffice | paid | starsuite
TagSpaces | open
Task Coach | open | taskcoach
Tesseract-OCR | open | tesseract
TeX Live | open | texlive; tex live utility; mactex
TeXmacs | open | gnu texmacs
Texmaker | open
TeXnicCenter | open
TeXShop | open | latexit; bibdesk
TeXstudio | open
TeXworks | open
ThinkFree Office | closed
Transtool | paid
TreeSheets | open
Typora | paid
Ulysses | paid
VNote | open
VueScan | paid
WinEdt | paid
Wondershare EdrawProj | paid
WordPerfect Office | paid | wordperfect; corel wordperfect
WPS Office | free | wps office personal edition; kingsoft office; wps presentation; wps spreadsheets; wps writer
Write-N-Cite | paid
yWriter | free
Zettlr | open
# font
Birdfont | closed
Font Explorer X | closed | fontexplorer x
FontBase | free
FontForge | open
FontLab | paid | fontographer
Glyphs | paid
High-Logic FontCreator | paid | fontcreator; maintype
Microsoft ClearType Tuning | ignore | cleartype tuning control panel applet
NexusFont | free
RightFont | paid
Suitcase Fusion | paid | extensis suitcase; suitcase
`
