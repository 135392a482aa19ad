/** Teaching, religion, accessibility. Columns: product-table.rules.ts. */
export const education = `
# education
Adobe Content Server | closed
Adobe Presenter | paid
Ancestris | open
Anki | open | =anki
Ardora | free
Athan | free | athan basic; azan; azan times; islamic finder athan; athan pro
AutoCollage | free | microsoft autocollage; microsoft research autocollage
Bible software | closed | e sword; logos bible software; bibleworks; accordance
Blackboard Collaborate | closed | blackboard; elluminate
BookMacster | closed
Bookpedia | closed | dvdpedia; cdpedia; gamepedia
Bookshelf | free | vitalsource bookshelf
Booxter | closed
BYOB | open | build your own blocks
Childsplay | open
ClassDojo | closed
CmapTools | free | ihmc cmaptools
Cuadernia | closed
DrGeo | open
Duolingo | free
Duxbury | paid
DyKnow | paid
Easygenerator | closed
EdiLIM | free
eduActiv8 | open
Encarta | paid | microsoft encarta; microsoft student
Encyclopaedia Britannica | paid | britannica
ExamSoft | closed | examplify; softest
ExamView | paid
eXeLearning | open
Family Tree Maker | paid | family tree builder; legacy family tree; rootsmagic; personal ancestral file; brother s keeper; gedcom publisher
FMSLogo | open
Freemind Portable | open
GCompris | open
GenealogyJ | open
Google Classroom | closed
Gramps | open | gramps aio
H5P | open | lumi
Hadits Web | free | hadist; hadits
Hapara | closed
Heredis | closed
Hot Potatoes | free
Inspiration | paid | inspiration 9; kidspiration
iSpring QuizMaker | paid
JAWS | paid | freedom scientific jaws
JClic | open
jVLT | open
Kahoot | closed
Kamus 2.04 | free | kamus; kamusku; kamus inggris indonesia
Kanagram | open
Klavaro | open
KLettres | open
Ktechlab | open
KTouch | open
Ktuberling | open
KTurtle | open
Kvisoft FlipBook Maker | paid | kvisoft; flip pdf; flipbook maker; flip builder; 3d pageflip
Learning Essentials | free
Lectora | paid
Librarian Pro | closed
LibreLogo | open
Lidwa Pusaka | paid | ensiklopedi hadits; kitab 9 imam; lidwa
LIM | open
Logo | closed | mswlogo; fmslogo
MacFamilyTree | closed
Maktabah Syamilah | free | al maktabah al syamilah; maktabah shamela; shamela; maktabah shamila; المكتبة الشاملة; syamila
Marble Globe | open
Microsoft Learning | free
MicroWorlds | paid
Mnemosyne | open
Mouse Mischief | free | microsoft mouse mischief
Muhammad Rasulullah | free
myViewBoard | closed | viewboard
NVDA | open | nonvisual desktop access; =nvda
Open-Sankore | open | sankore
OpenBoard | open
OpenMeetings | open
OpenTeacher | open
Orca Screen Reader | open
Oxford Advanced Learner's Dictionary | paid | oxford advanced learner; oald; cambridge advanced learner; longman dictionary; cambridge dictionary; merriam webster
Parley | open
Proctorio | closed
Promethean ActivInspire | closed | activinspire
Pysiogame | open
QuizFaber | closed
Qur'an in Word | free | quran in word; add in microsoft word quran; quran in ms word; qur an kemenag in word; quran kemenag in ms word; al quran; qsoft; quran digital; alquran digital; al qur an
RapidTyping | free | rapid typing tutor
Respondus | paid | respondus lockdown browser; lockdown browser
Reunion | closed | =reunion; reunion 11; reunion 12; reunion 13; reunion 14
Rosetta Stone | paid
SABDA | free
Sebran | free
SMART Notebook | paid | smart board; smart technologies; smart product drivers; smart ink; smart common files; smart response
Songsmith | free
Sparkle Braille | free
Speak It | closed
Squeakland Etoys | open
Step | open | =step
Sugar | open
Tipptrainer | open
TurtleArt | open
Tux Paint | open | tux typing; tuxmath; tux of math command; tux typing
TV-Browser | open
Typing Trainer | free
TypingMaster | paid | typing master; typing master 10; mavis beacon
Verbos | closed
Vocabulary trainer | closed
Whiteboard | closed | microsoft whiteboard
Wimba | closed
Wink | free
Winlogin | closed
Wondershare QuizCreator | paid | quizcreator; wondershare ppt2flash
World Book | closed
Xerte | open
Xiphos | open | bibletime; sword project
Zekr | open | zekr quran
ZoomText | paid
`
