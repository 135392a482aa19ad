/** Writing, reckoning, reading: office suites, PDF, notes, fonts of publishers, publishing, finance. Columns: product-table.rules.ts. */
export const office = `
# office
ATOK | paid
Becky! Internet Mail | paid | becky
Ashampoo PDF | paid
Final Draft | paid
Celtx | closed
Comic Life | paid
OpenSpell | closed
Excalibur Spell Checker | closed
TeXShop | open | latexit; bibdesk
AsciidocFX | open
TeXmacs | open | gnu texmacs
Antiword | open
PanWriter | open
novelWriter | open
AFFiNE | open
SiYuan | open | siyuan note
Notesnook | open
Boostnote | open
QuickNote | closed
VNote | open
TreeSheets | open
TagSpaces | open
Task Coach | open
Rnote | open
HyperNotes | closed
Wondershare EdrawProj | paid
CalcTape | paid
Ability Office | paid
ThinkFree Office | closed
EIOffice | closed
602PC SUITE | paid
Papyrus Author | paid
iWeb | paid | =iweb
Write-N-Cite | paid
LibreOffice | open | libre office; libreofficedev; libreoffice portable
OpenOffice | open | openoffice org; apache openoffice; open office; oracle openoffice; ooo basis
NeoOffice | closed
Collabora Office | open | collabora
ONLYOFFICE | open | onlyoffice desktop editors; onlyoffice documentbuilder
Calligra | open | calligra suite; koffice
AbiWord | open
Gnumeric | open
GnuCash | open
Go-oo | open
StarOffice | paid | staroffice; starsuite
Microsoft Office | paid | microsoft 365; office 365; microsoft office 365; office 16 click to run; ms office; office professional plus; office home and business; office home and student; office standard; office enterprise; office ltsc; office 2003; office 2007; office 2010; office 2013; office 2016; office 2019; office 2021; office 2024; office xp; office 2000; office 97
Microsoft 365 - en-us | paid | microsoft 365 apps
Microsoft Word | paid | =word; winword
Microsoft Excel | paid | =excel
Microsoft PowerPoint | paid | =powerpoint
Microsoft Access | paid | =access; access database engine 2010 runtime
Microsoft Publisher | paid | =publisher
Microsoft Visio | paid | visio professional; visio standard; =visio
Microsoft Project | paid | project professional; project standard; =project
Microsoft InfoPath | paid | infopath
Microsoft Works | paid
Microsoft SharePoint Designer | free | sharepoint designer
Microsoft SharePoint Workspace | paid | groove
Microsoft Entourage | paid
Microsoft Messenger for Mac | free | =microsoft messenger
Microsoft Office for Mac parts | ignore | =microsoft autoupdate; =microsoft au daemon; =microsoft error reporting; =microsoft database utility; =microsoft database daemon; =microsoft query; =microsoft graph; =microsoft clip gallery; =microsoft cert manager; =microsoft office reminders; =microsoft office setup assistant; =microsoft office notifications; =microsoft help viewer; =microsoft ship asserts; =equation editor; =organization chart; =solver; =open xml for excel; =open xml converter; =alerts daemon; =my day; =microsoft sync services; =microsoft language register; =microsoft chart converter; =microsoft update assistant
Microsoft Outlook Social Connector | ignore
Microsoft Office Viewer | free | microsoft office word viewer; word viewer; microsoft office excel viewer; excel viewer; microsoft office powerpoint viewer; powerpoint viewer; visio viewer; microsoft visio viewer; microsoft office visio viewer
Microsoft Office Live Meeting | paid | office live meeting
Microsoft Office Live Add-in | free
Microsoft Office File Validation Add-In | ignore | office file validation
Microsoft Office Click-to-Run | ignore | office 16 click to run extensibility component; office 16 click to run localization component; office 16 click to run licensing component; office 15 click to run extensibility component; office 15 click to run localization component; office 15 click to run licensing component
Compatibility Pack for the 2007 Office system | ignore | compatibility pack
Microsoft Save as PDF or XPS Add-in | ignore | 2007 microsoft office add in microsoft save as pdf; save as pdf
Microsoft Office Web Components | ignore | office web components
Microsoft Office IME | ignore
Microsoft Access database engine | ignore | access database engine
Microsoft Equation Editor | ignore
MathType | paid
WPS Office | free | wps office personal edition; kingsoft office; wps presentation; wps spreadsheets; wps writer
Kingsoft Office Professional | paid | wps office professional
SoftMaker Office | paid | softmaker; planmaker; textmaker; softmaker freeoffice
SoftMaker FreeOffice | free | freeoffice; softmaker freeoffice
Ashampoo Office | paid
Polaris Office | closed
OfficeSuite | closed | mobisystems officesuite
Hancom Office | paid | hangul; hancom; hwp
Ichitaro | paid | ichitaro; justsystems ichitaro
WordPerfect Office | paid | wordperfect; corel wordperfect
Lotus SmartSuite | paid | lotus symphony; ibm lotus symphony; lotus 1 2 3
iWork | paid | =pages; =numbers; =keynote; apple pages; apple numbers; apple keynote; iwork 09
AppleWorks | paid
Nisus Writer | paid
Mellel | paid
Scrivener | paid
Ulysses | paid
iA Writer | paid
Typora | paid
Grammarly | free | grammarly for windows; grammarly desktop; grammarly for microsoft office suite; grammarly editor
ProWritingAid | paid
LanguageTool | closed | languagetool for desktop
DeepL | free
Antidote | paid
Linguee | free
Babylon | paid
Lingoes | free
GoldenDict | open
KBBI | free | kbbi luring; kamus besar bahasa indonesia; kbbi offline; kbbi v
Transtool | paid
Rekso Translator | paid
SDL Trados | paid | trados; sdl trados studio
memoQ | paid
OmegaT | open
Poedit | open
ABBYY FineReader | paid | finereader; abbyy
Readiris | paid
OmniPage | paid | nuance omnipage
Dragon NaturallySpeaking | paid | dragon; nuance dragon
PaperPort | paid | nuance paperport; scansoft paperport
Tesseract-OCR | open | tesseract
gImageReader | open
NAPS2 | open | naps2 not another pdf scanner
VueScan | paid
SilverFast | paid
Scribus | open
Adobe InDesign | paid | indesign
Adobe InCopy | paid | incopy
Adobe PageMaker | paid | pagemaker
Adobe FrameMaker | paid | framemaker
QuarkXPress | paid
Affinity Publisher | paid
Microsoft Picture It | paid
CorelDRAW | paid | coreldraw graphics suite; corel draw
LyX | open
TeXstudio | open
TeXworks | open
Texmaker | open
TeXnicCenter | open
MiKTeX | open | basic miktex
TeX Live | open | texlive; tex live utility; mactex
BaKoMa TeX | paid
Pandoc | open
WinEdt | paid
Calibre | open | calibre 64bit; calibre e book management | kovid goyal
Sigil | open
Adobe Digital Editions | free
Kindle | free | kindle for pc; amazon kindle
Kobo | free | kobo desktop
FBReader | closed
Freda | free
Nook | free
FocusWriter | open
Manuskript | open
yWriter | free
Ghostwriter | open
MarkText | open | mark text
Zettlr | open
Notable | closed
# finance
Portfolio Performance | open
Jameica | open | hibiscus
JStock | open
Monero | open | monero gui wallet; feather wallet; wasabi wallet; electron cash
WISO | paid
Lexware | paid
StarMoney | paid
DATEV | paid
ElsterFormular | free
TaxCut | paid
Buku Kas | closed
Intuit QuickBooks | paid | quickbooks
Quicken | paid
Sage 50 | paid | sage; peachtree
MYOB | paid
Accurate Accounting | paid | accurate; accurate 5
Zahir Accounting | paid | zahir
Krishand | paid | krishand pph; krishand payroll; krishand inventory
TurboTax | paid
H&R Block | paid | h r block
Moneydance | paid
HomeBank | open
KMyMoney | open
Skrooge | open
Money Manager Ex | open
YNAB | paid
Tally | paid | tally erp; tallyprime
SAP GUI | paid | sap gui for windows; sap logon; sap business one; sap
Odoo | open
Dolibarr | open | dolibarr erp crm
Ledger Live | open
Electrum | open
Bitcoin Core | open
Exodus | closed
MetaTrader | free | metatrader 4; metatrader 5
# pdf
Sioyek | open
Koodo Reader | open
Thorium Reader | open
Xpdf | open
diff-pdf | open
PDFMate | closed
PDFgear | free
PDF-Viewer | free
PDF Reader | closed
PDF Complete | closed
PDFZilla | paid
PDF Suite | paid
ScanTailor | open
Master PDF Editor | closed
Infix PDF Editor | paid
Wondershare PDF | paid
gDoc Fusion | paid
deskPDF | paid
pdf995 | free
Win2PDF | paid
ClickBook | paid
Cool PDF Reader | free
Vintasoft | paid
Adobe Reader | free | acrobat reader; adobe acrobat reader dc; adobe reader xi; reader x; acrobat reader dc
Adobe Acrobat | paid | acrobat; adobe acrobat dc; acrobat dc; acrobat distiller; adobe acrobat pro; adobe acrobat standard; adobe acrobat xi; acrobat professional
Adobe Acrobat (64-bit) | free
Adobe Refresh Manager | ignore
Acrobat.com | free
Foxit Reader | free | foxit pdf reader; foxit cloud
Foxit PhantomPDF | paid | foxit pdf editor; foxit phantom; foxit pdf; foxit
Nitro Pro | paid | nitro pdf professional; nitro pdf; primopdf
Nitro Reader | free | nitro pdf reader
PDF-XChange Editor | free | pdf xchange viewer; pdf xchange; pdf xchange lite; tracker pdf xchange
PDF24 Creator | free | pdf24
PDFCreator | closed | pdf creator
CutePDF Writer | free | cutepdf
doPDF | free
Bullzip PDF Printer | free | bullzip
novaPDF | paid
PrimoPDF | free
PDFill | free | pdfill pdf tools
PDF Architect | paid
PDFsam Basic | open | pdfsam; pdf split and merge
PDFsam Enhanced | paid | pdfsam visual
PDF Shaper | closed
PDFelement | paid | wondershare pdfelement
Power PDF | paid | nuance power pdf; nuance pdf; pdf converter professional; kofax power pdf
Soda PDF | paid
Sejda PDF | paid | sejda
iLovePDF | free
Smallpdf | closed
UPDF | paid
Able2Extract | paid
Adobe PDF iFilter | ignore
SumatraPDF | open | sumatra pdf
Okular | open
Evince | open
Zathura | open
Skim | open
MuPDF | open
qpdfview | open
Xournal++ | open | xournal
jPDF Tweak | open
PDFtk | open | pdftk server; pdftk builder
PDFtk Pro | paid | pdftk free; pdftk the pdf toolkit
Ghostscript | open | gpl ghostscript; afpl ghostscript; artifex ghostscript; ghostpcl; gnu ghostscript; ghostscript gpl
GSview | closed
RedMon | open | redmon redirection port monitor
clawPDF | open
PDF Arranger | open
Stirling-PDF | open | stirling pdf
Slim PDF | free
STDU Viewer | free
WinDjView | open | djview
Expert PDF | paid
pdfFactory | paid | pdffactory pro; fineprint
PDF Expert | paid
PDFpen | paid
Preview PDF Editor | closed
# notes
Microsoft OneNote | free | =onenote; onenote for windows
Evernote | free
Notion | free | notion calendar; notion mail
Obsidian | free
Joplin | open
Logseq | open
Standard Notes | open
Simplenote | open
Trilium Notes | open | trilium; triliumnext
QOwnNotes | open
Zim Desktop Wiki | open | zim
CherryTree | open
Tomboy | open
Gnote | open
Rednotebook | open
Turtl | open
AppFlowy | open
Anytype | closed
Bear | paid | =bear
Craft | closed | =craft
Tana | closed | =tana
Reflect Notes | closed
Roam Research | closed
RemNote | closed
Heptabase | paid
Capacities | free
Xmind | closed | xmind zen; xmind 8
FreeMind | open
Freeplane | open
Vym | open
MindManager | paid | mindjet; mindjet mindmanager
MindMeister | closed
iMindMap | paid
SimpleMind | closed
MindNode | closed
Coggle | closed
EdrawMind | paid | edraw; wondershare edrawmax; edrawmax; edraw max
Minder | open
Stickies | free
Simple Sticky Notes | free
Todoist | free
TickTick | free
Things | paid | =things; things 3
OmniFocus | paid
OmniPlan | paid
OmniOutliner | paid
OmniGraffle | paid
Microsoft To Do | free | =to do; microsoft to do
Wunderlist | free
Any.do | free
Trello | free
Asana | free
Linear | closed | =linear
ClickUp | free
Monday.com | closed | monday
Basecamp | paid
Wrike | paid
Jira | paid | atlassian jira
GanttProject | open
ProjectLibre | open
OpenProj | open
Planner | open | gnome planner
Primavera P6 | paid | primavera
Toggl Track | free | toggl
Clockify | free
Timing | paid | =timing
Harvest | paid | =harvest
RescueTime | closed
ActivityWatch | open
Super Productivity | open
Airtable | free
Coda | closed | =coda
Quip | closed
Fantastical | paid
BusyCal | paid
Amie | closed
Sunsama | paid
Superhuman | paid
Miro | free | miro desktop
Mural | closed
FigJam | closed
Lucidchart | closed
draw.io | open | drawio; diagrams net
Dia | open | dia diagram editor; dia remove only; =dia
yEd Graph Editor | free | yed
Pencil | open | evolus pencil; pencil project
Umbrello | open
ArgoUML | open
StarUML | paid
Visual Paradigm | paid
Enterprise Architect | paid | sparx systems enterprise architect
Modelio | open
Archi | open | =archi; archi archimate
SmartDraw | paid
Balsamiq | paid | balsamiq mockups; balsamiq wireframes
Axure RP | paid | axure
yWorks | closed
ConceptDraw | paid
# font
Microsoft ClearType Tuning | ignore | cleartype tuning control panel applet
FontForge | open
FontBase | free
Birdfont | closed
FontLab | paid
Glyphs | paid
RightFont | paid
Suitcase Fusion | paid | extensis suitcase; suitcase
NexusFont | free
High-Logic FontCreator | paid | fontcreator; maintype
Font Explorer X | closed | fontexplorer x
`
