/** Notes, tasks, mind maps, diagrams, plans. Columns: product-table.rules.ts. */
export const notes = `
# notes
2Do | closed
ActivityWatch | open
Airtable | free
Amie | closed
Any.do | free
Anybox | closed
Anylist | closed
Anytype | closed
AppFlowy | open
Archi | open | =archi; archi archimate
ArgoUML | open
Asana | free
Audio Note | closed
Axure RP | paid | axure
Ayoa | closed
Balsamiq | paid | balsamiq mockups; balsamiq wireframes
Basecamp | paid
Basil | closed | =basil
BasKet Note Pads | open
Bear | paid | =bear
Beaver Notes | open
Bike | closed | =bike
Blogo | closed
Blogsy | closed
BusyCal | paid
Capacities | free
Cappuccino | closed
Checkvist | closed
CherryTree | open
Chronories | closed
ClickUp | free
Clockify | free
Cloud Outliner | closed
Coda | closed | =coda
Coggle | closed
ConceptDraw | paid
Contacts Journal | closed
Contour | closed | =contour
CopyWrite | closed
Craft | closed | =craft
Curio | closed | =curio
Day One | closed
Daylite | closed
Delibar | closed
Desk PM | closed
Desk | closed | =desk
Dia | open | dia diagram editor; dia remove only; =dia
Diarium | closed
Diaro | closed
draw.io | open | drawio; diagrams net
Dynalist | closed
EagleFiler | closed
Ecto | closed
EdrawMind | paid | edraw; wondershare edrawmax; edrawmax; edraw max
Endeavour | open
Enterprise Architect | paid | sparx systems enterprise architect
Errands | open
Evernote | free
Fade In | closed
Fantastical | paid
FastTrack Schedule | closed
Favorites | closed | =favorites
Feedly | closed
FigJam | closed
FoldingText | closed
Foliate | open
FreeMind | open
Freeplane | open
FSNotes | open
GanttProject | open
Gnote | open
GoodLinks | closed
GoodNotes | closed
GoodTask | closed
Google Keep | closed
Growly Bird | closed
Growly Notes | closed
Harvest | paid | =harvest
Heptabase | paid
Highland | closed | highland 2
iMindMap | paid
Instapaper | closed
iTaskX | closed
iThoughts | closed | ithoughtsx
Jer's Novel Writer | closed
Jira | paid | atlassian jira
Joplin | open
Journey | closed | =journey
Leaf RSS | closed
Lifeograph | open
Linear | closed | =linear
LiquidText | closed
Livejournal | closed
Lockdown Notes | closed
Logseq | open
Lucidchart | closed
MacGourmet | closed
MacJournal | closed
Mariner Write | closed | mariner calc
MarsEdit | closed
Mela | closed | =mela
Merlin Project | closed
Merlin | closed
Microsoft OneNote | free | =onenote; onenote for windows
Microsoft To Do | free | =to do
Minder | open
Mindforger | open
Mindly | closed
MindManager | paid | mindjet; mindjet mindmanager
MindMeister | closed
MindNode | closed
Mindomo | closed
Miro | free | miro desktop
Modelio | open
Momento | closed
Monday.com | closed | monday
Montage | closed | =montage
Mural | closed
MyThoughts | closed
NewsBar | closed
NewsFlash | open
Nisus | closed
Notability | closed
Notational Velocity | open
Noted | closed | =noted
Noteful | closed
Noteship | closed
Notion | free | notion calendar; notion mail
NovaMind 5 | closed
NovaMind | closed
nvALT | open
Obsidian | free
OmniFocus | paid
OmniGraffle | paid
OmniOutliner | paid
OmniPlan | paid
Opal | closed
OpenProj | open
Outlinely | closed
PageEdit | open
Pagico | closed
Paprika Recipe Manager | closed | paprika
PDF4QT | open
Pear Note | closed
Pencil | open | evolus pencil; pencil project
Pinbook | closed
Planify | open
Planner | open | gnome planner
Primavera P6 | paid | primavera
Process Street | closed
Project Office X | closed
ProjectLibre | open
Pulp | closed | =pulp
pympress | open
QOwnNotes | open
QuickPlan | closed
Quip | closed
Raindrop.io | closed | raindrop io
Readest | open
Rednotebook | open
Reflect Notes | closed
RemNote | closed
RescueTime | closed
Roam Research | closed
Scapple | closed
Simple Sticky Notes | free
SimpleMind | closed
Simplenote | open
Slugline | closed
SmartDraw | paid
SousChef | closed
Spillo | closed
Standard Notes | open
StarUML | paid
Stickies | free | stickies 7; zhorn stickies
Storyist | closed
StoryMill | closed
Sunsama | paid
Super Productivity | open
Superhuman | paid
Tana | closed | =tana
Taskpaper | closed
Things | paid | =things; things 3
TickTick | free
TiddlyWiki | open | tiddly desktop; tiddlydesktop
Timing | paid | =timing
Tinderbox | closed | =tinderbox
Todo.txt | open | todotxt net
Todoist | free
Todolist | open | =todolist; abstractspoon todolist
Together 3 | closed
Toggl Track | free | toggl
Tomboy | open
Tree | closed | =tree
Trello | free
Trilium Notes | open | trilium; triliumnext
Turtl | open
Umbrello | open
Vikunja | open
Visual Paradigm | paid
Vym | open
WeekToDo | open
Whimsical | closed
WorkFlowy | closed
Wrike | paid
WriterDuet | closed
Wunderlist | free
Xmind | closed | xmind zen; xmind 8
xPlan | closed
yEd Graph Editor | free | yed
YummySoup | closed
yWorks | closed
Zim Desktop Wiki | open | zim
`
