/** Construction, electronics, maps. Columns: product-table.rules.ts. */
export const cad = `
# cad
A9CAD | free
Abaqus | paid
Alibre | paid
Allplan | paid | nemetschek
Altium Designer | paid | protel
ANSYS | paid
ArchiCAD | paid | graphisoft archicad; graphisoft
ArtCAM | paid | aspire; vcarve
Artlantis | paid
Ashampoo 3D CAD | paid
AutoCAD | paid | autodesk autocad; autocad lt; autocad architecture; autocad mechanical; autocad civil 3d; autocad map 3d; autocad electrical; autocad mep; acad
Autodesk 3ds Max | paid | 3ds max
Autodesk Application Manager | ignore | autodesk single sign on component; autodesk material library; autodesk app manager; autodesk featured apps; autodesk content service; autodesk licensing; autodesk genuine service; autodesk desktop app; autodesk desktop connector; autodesk access; autodesk identity manager; autodesk save to web and mobile; autodesk backburner; autodesk network license manager; autodesk desktop licensing service; autodesk interoperability; autodesk collaboration for revit; faro lsd; autodesk adsso; autodesk cer service; autodesk advanced material library; autodesk customer error reporting
Autodesk Civil 3D | paid | civil 3d
Autodesk DWG TrueView | free | dwg trueview; autodesk design review; dwf viewer; autodesk dwf viewer; autodesk a360 desktop; volo view; autodesk viewer
Autodesk Fusion | closed | fusion 360; autodesk fusion 360
Autodesk Inventor | paid | inventor
Autodesk Maya | paid | maya
Autodesk Navisworks | paid | navisworks
Autodesk Revit | paid | revit; revit architecture
Autodesk Vault | paid
Bambu Studio | open
Bentley | paid | staad pro; staad; bentley staad
BricsCAD | paid
BRL-CAD | open
CADian | paid
CADReader | free
CATIA | paid
Chief Architect | paid
CHITUBOX | closed
Cimatron | paid
Circuit Maker | closed | circuitmaker
COMSOL | paid | comsol multiphysics
CorelCAD | paid
Crocodile Technology | paid
Cura | open | ultimaker cura; ultimaker
DesignSpark | free
DesignSpark PCB | free
DipTrace | paid
DoubleCAD | closed
DraftSight | closed
DWG FastView | free
DWGSee | paid
Eagle | closed | cadsoft eagle; eagle 7; autodesk eagle
Eagle PCB | closed
EasyEDA | free
eDrawings | free | edrawings viewer
Electronics Workbench | paid
ExpressPCB | free | expresssch
F3D | open
FreeCAD | open
Fritzing | open
gEDA | open
GibbsCAM | paid
GstarCAD | paid
HighDesign | closed
Home Designer | paid
Horizon EDA | open
HyperMesh | paid | altair hyperworks
IKEA Home Planner | free
IntelliCAD | paid
IronCAD | paid
KeyCreator | paid
KiCad | open
LDraw | open | leocad
LEGO Digital Designer | free
LibreCAD | open
LightBurn | paid
Livewire | paid | pcb wizard
Logisim | open | logisim evolution
LTspice | free
Lychee Slicer | closed
MacDraft | closed
Mastercam | paid
Mayo CAD | open
Meshmixer | free | autodesk meshmixer
MicroStation | paid | bentley microstation; bentley view
Multisim | paid | ni multisim; circuit design suite
nanoCAD | closed
NanoCAD Free | closed
Nastran | paid | msc nastran; patran; msc software
Ngspice | open | qucs; qucs s
OpenSCAD | open
OrCAD | paid | cadence orcad; cadence
OrcaSlicer | open | orca slicer
pCon.planner | free
PLAXIS | paid
PowerCADD | closed
PowerMill | paid
ProgeCAD | paid
Proteus | paid | proteus 8; labcenter proteus; isis
PrusaSlicer | open
PTC Creo | paid | creo parametric; pro engineer; creo
Punch Home | closed
Punch! Home Design | paid
QCAD | open | qcad community
QCAD Professional | paid
Repetier-Host | closed
Rhinoceros | paid | rhino; rhinoceros 5; rhino 7
Robot Structural Analysis | paid | autodesk robot structural analysis
Roomeon | closed
RoomSketcher | closed
SAP2000 | paid | etabs; csi sap2000; csi etabs; csi bridge; sap 2000
Siemens NX | paid | unigraphics; solid edge; siemens solid edge
Simplify3D | paid
SketchUp | closed | google sketchup; trimble sketchup; sketchup pro; sketchup make; sketchup viewer; layout; style builder
Slic3r | open
SmartPLS | closed
SolidWorks | paid | solidworks edrawings; dassault solidworks; 3dexperience
SolveSpace | open
SpaceClaim | paid
SuperSlicer | open | snapmaker orcaslicer; creality print; anycubic slicer
Surfcam | paid
Sweet Home 3D | open
Teamcenter | paid
Tekla Structures | paid | tekla
TINA | paid
Tinkercad | free
TurboCAD | paid
Universal Gcode Sender | open
VariCAD | paid
Vectorworks | paid
ViaCAD | closed
Windchill | paid
ZWCAD | paid | zwsoft zwcad; zw3d
# gis
Agisoft | paid | agisoft metashape; agisoft photoscan
ArcGIS | paid | esri arcgis; arcmap; arcview; arcgis desktop; arcgis pro; arcgis for desktop; arcgis license manager; arcgis explorer; arcgis earth; arccatalog; arcinfo
ArcReader | free
DJI Assistant | free | dji
ENVI | paid | =envi; envi idl; envi classic
ERDAS Imagine | paid | erdas; er viewer; er mapper
Garmin BaseCamp | free | garmin mapsource; garmin express; garmin communicator plugin; garmin; mapsource
GeoServer | open
Global Mapper | paid
Google Earth | free | google earth pro; google earth plug in
Google Maps Downloader | closed
GPSBabel | open
GRASS GIS | open | grass
gvSIG | open
JOSM | open
MapInfo | paid | mapinfo professional; mapinfo pro
MapServer | open | ms4w
Marble | open
OpenJUMP | open
PCI Geomatica | paid
Pix4D | paid | pix4dmapper
QGIS | open | quantum gis; osgeo4w
SAGA GIS | open
SAS.Planet | open | sas planet
SNAP | open | =snap; esa snap
Surfer | paid | golden software surfer; surfer 10; grapher; golden software
uDig | open
`
