/** Teaching, religion, accessibility. Columns: product-table.rules.ts. */
export const education = `
# education
AB Tutor | closed
ActivInspire | closed | activdriver; promethean
Adobe Content Server | closed
Adobe Presenter | paid
Ancestris | open
Anki | open | =anki
Ardora | free
Athan | free | athan basic; azan; azan times; islamic finder athan; athan pro
AutoCollage | free | microsoft autocollage; microsoft research autocollage
Babbel | closed
Bible software | closed | e sword; logos bible software; bibleworks; accordance
Blackboard Collaborate | closed | blackboard; elluminate
Boardmaker | closed
BookMacster | closed
Bookpedia | closed | dvdpedia; cdpedia; gamepedia
Bookshelf | free | vitalsource bookshelf
Booxter | closed
Busuu | closed
BYOB | open | build your own blocks
Canvas | closed | =canvas
Celestron | closed
Childsplay | open
Cinderella | closed | =cinderella
ClassDojo | closed
ClassIn | closed
Clicker 7 | closed | clicker 6; clicker 8
CmapTools | free | ihmc cmaptools
Co:Writer | closed | co writer
Collins | closed
Compton's | closed
Cuadernia | closed
DataStudio | closed
Dr. Eye | closed
DrGeo | open
Duden | closed | duden bibliothek
Duolingo | free
Duxbury | paid
DyKnow | paid
Easygenerator | closed
EdiLIM | free
eduActiv8 | open
eInstruction | closed
Encarta | paid | microsoft encarta; microsoft student
Encyclopaedia Britannica | paid | britannica
Eudic | closed
EuroTalk | closed
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
Grolier | closed
H5P | open | lumi
Hadits Web | free | hadist; hadits
Hapara | closed
Heredis | closed
Hopscotch | closed
Hot Potatoes | free
HyperStudio | closed
iClicker | closed
Inspiration | paid | inspiration 9; kidspiration
Instant Immersion | closed
iSpring QuizMaker | paid
JAWS | paid | freedom scientific jaws
JClic | open
JumpStart | closed
jVLT | open
Kahoot | closed
Kamus 2.04 | free | kamus; kamusku; kamus inggris indonesia
Kanagram | open
KidPix | closed | kid pix
Kingsoft PowerWord | closed | powerword
Klavaro | open
KLettres | open
Ktechlab | open
KTouch | open
Ktuberling | open
KTurtle | open
Kurzweil | closed
Kvisoft FlipBook Maker | paid | kvisoft; flip pdf; flipbook maker; flip builder; 3d pageflip
Larousse | closed | le petit larousse
Le Grand Robert | closed
Le Robert | closed | le petit robert
Learning Essentials | free
Lectora | paid
Librarian Pro | closed
LibreLogo | open
Lidwa Pusaka | paid | ensiklopedi hadits; kitab 9 imam; lidwa
LIM | open
Lingea | closed
Living Books | closed
Logo | closed | mswlogo; fmslogo
Longman Dictionary | closed | ldoce
MacFamilyTree | closed
Maktabah Syamilah | free | al maktabah al syamilah; maktabah shamela; shamela; maktabah shamila; المكتبة الشاملة; syamila
Marble Globe | open
Maris | closed | =maris
Math Blaster | closed
Memrise | closed
Microsoft Learning | free
MicroWorlds | paid
Mimio | closed | mimiostudio
Mnemosyne | open
Mondly | closed
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
Oxford Dictionary | closed
Parley | open
PASCO Capstone | closed | pasco capstone; sparkvue
Pimsleur | closed
Proctorio | closed
ProctorU | closed
Promethean ActivInspire | closed | activinspire
Pysiogame | open
QuizFaber | closed
Quizlet | closed
Qur'an in Word | free | quran in word; add in microsoft word quran; quran in ms word; qur an kemenag in word; quran kemenag in ms word; al quran; qsoft; quran digital; alquran digital; al qur an
RapidTyping | free | rapid typing tutor
Read&Write | closed | read write; texthelp
Reader Rabbit | closed
Respondus | paid | respondus lockdown browser; lockdown browser
Reunion | closed | =reunion; reunion 11; reunion 12; reunion 13; reunion 14
Rocket Languages | closed
Rosetta Stone | paid
SABDA | free
Schoology | closed
Sebran | free
SkyGazer | closed
SMART Notebook | paid | smart board; smart technologies; smart product drivers; smart ink; smart common files; smart response; smart learning suite; smart education software
Songsmith | free
Sparkle Braille | free
Speak It | closed
Squeakland Etoys | open
Step | open | =step
Sugar | open
Talk Now | closed
Tell Me More | closed
TheSage | closed
TheSkyX | closed | thesky
Timeliner | closed
TinkerPlots | closed
Tipptrainer | open
Top Hat | closed | =top hat
Transparent Language | closed
TurningPoint | closed
TurtleArt | open
Tux Paint | open | tux typing; tuxmath; tux of math command; tux typing
TV-Browser | open
Tynker | closed
Typing Trainer | free
TypingMaster | paid | typing master; typing master 10; mavis beacon
Verbos | closed
Vernier | closed | vernier graphical analysis; graphical analysis
Vocabulary trainer | closed
Whiteboard | closed | microsoft whiteboard
Wimba | closed
Wink | free
Winlogin | closed
Wondershare QuizCreator | paid | quizcreator; wondershare ppt2flash
WordWeb | closed
World Book | closed
Xerte | open
Xiphos | open | bibletime; sword project
Youdao Dict | closed | youdao
Zearn | closed
Zekr | open | zekr quran
ZoomText | paid
`
