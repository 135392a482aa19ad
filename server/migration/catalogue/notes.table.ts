/** Notes, tasks, mind maps, diagrams, plans. Columns: product-table.rules.ts. */
export const notes = `
# notes
2Do | closed
ActivityWatch | open
Airtable | free
Amie | closed
Any.do | free
Anybox | closed
Anytype | closed
AppFlowy | open
Archi | open | =archi; archi archimate
ArgoUML | open
Asana | free
Axure RP | paid | axure
Balsamiq | paid | balsamiq mockups; balsamiq wireframes
Basecamp | paid
Bear | paid | =bear
BusyCal | paid
Capacities | free
CherryTree | open
ClickUp | free
Clockify | free
Coda | closed | =coda
Coggle | closed
ConceptDraw | paid
Contacts Journal | closed
Craft | closed | =craft
Curio | closed | =curio
Day One | closed
Daylite | closed
Dia | open | dia diagram editor; dia remove only; =dia
draw.io | open | drawio; diagrams net
EagleFiler | closed
EdrawMind | paid | edraw; wondershare edrawmax; edrawmax; edraw max
Enterprise Architect | paid | sparx systems enterprise architect
Evernote | free
Fantastical | paid
FigJam | closed
FreeMind | open
Freeplane | open
FSNotes | open
GanttProject | open
Gnote | open
GoodLinks | closed
GoodNotes | closed
GoodTask | closed
Harvest | paid | =harvest
Heptabase | paid
iMindMap | paid
Instapaper | closed
iThoughts | closed | ithoughtsx
Jira | paid | atlassian jira
Joplin | open
Linear | closed | =linear
LiquidText | closed
Logseq | open
Lucidchart | closed
Merlin Project | closed
Microsoft OneNote | free | =onenote; onenote for windows
Microsoft To Do | free | =to do
Minder | open
MindManager | paid | mindjet; mindjet mindmanager
MindMeister | closed
MindNode | closed
Mindomo | closed
Miro | free | miro desktop
Modelio | open
Monday.com | closed | monday
Mural | closed
Notability | closed
Notational Velocity | open
Noteship | closed
Notion | free | notion calendar; notion mail
nvALT | open
Obsidian | free
OmniFocus | paid
OmniGraffle | paid
OmniOutliner | paid
OmniPlan | paid
OpenProj | open
Pagico | closed
Pencil | open | evolus pencil; pencil project
Planner | open | gnome planner
Primavera P6 | paid | primavera
ProjectLibre | open
QOwnNotes | open
Quip | closed
Raindrop.io | closed | raindrop io
Rednotebook | open
Reflect Notes | closed
RemNote | closed
RescueTime | closed
Roam Research | closed
Scapple | closed
Simple Sticky Notes | free
SimpleMind | closed
Simplenote | open
SmartDraw | paid
Standard Notes | open
StarUML | paid
Stickies | free
Sunsama | paid
Super Productivity | open
Superhuman | paid
Tana | closed | =tana
Taskpaper | closed
Things | paid | =things; things 3
TickTick | free
Timing | paid | =timing
Tinderbox | closed | =tinderbox
Todoist | free
Together 3 | closed
Toggl Track | free | toggl
Tomboy | open
Trello | free
Trilium Notes | open | trilium; triliumnext
Turtl | open
Umbrello | open
Visual Paradigm | paid
Vym | open
Whimsical | closed
Wrike | paid
Wunderlist | free
Xmind | closed | xmind zen; xmind 8
yEd Graph Editor | free | yed
yWorks | closed
Zim Desktop Wiki | open | zim
`
