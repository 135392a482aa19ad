/** Notes, tasks, mind maps, diagrams, plans. Columns: product-table.rules.ts. */
export const notes = `
# notes
ActivityWatch | open
Airtable | free
Amie | closed
Any.do | free
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
Craft | closed | =craft
Dia | open | dia diagram editor; dia remove only; =dia
draw.io | open | drawio; diagrams net
EdrawMind | paid | edraw; wondershare edrawmax; edrawmax; edraw max
Enterprise Architect | paid | sparx systems enterprise architect
Evernote | free
Fantastical | paid
FigJam | closed
FreeMind | open
Freeplane | open
GanttProject | open
Gnote | open
Harvest | paid | =harvest
Heptabase | paid
iMindMap | paid
Jira | paid | atlassian jira
Joplin | open
Linear | closed | =linear
Logseq | open
Lucidchart | closed
Microsoft OneNote | free | =onenote; onenote for windows
Microsoft To Do | free | =to do
Minder | open
MindManager | paid | mindjet; mindjet mindmanager
MindMeister | closed
MindNode | closed
Miro | free | miro desktop
Modelio | open
Monday.com | closed | monday
Mural | closed
Notion | free | notion calendar; notion mail
Obsidian | free
OmniFocus | paid
OmniGraffle | paid
OmniOutliner | paid
OmniPlan | paid
OpenProj | open
Pencil | open | evolus pencil; pencil project
Planner | open | gnome planner
Primavera P6 | paid | primavera
ProjectLibre | open
QOwnNotes | open
Quip | closed
Rednotebook | open
Reflect Notes | closed
RemNote | closed
RescueTime | closed
Roam Research | closed
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
Things | paid | =things; things 3
TickTick | free
Timing | paid | =timing
Todoist | free
Toggl Track | free | toggl
Tomboy | open
Trello | free
Trilium Notes | open | trilium; triliumnext
Turtl | open
Umbrello | open
Visual Paradigm | paid
Vym | open
Wrike | paid
Wunderlist | free
Xmind | closed | xmind zen; xmind 8
yEd Graph Editor | free | yed
yWorks | closed
Zim Desktop Wiki | open | zim
`
