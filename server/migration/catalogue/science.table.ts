/** Laboratory, mathematics, astronomy, engineering. Columns: product-table.rules.ts. */
export const science = `
# science
3D Slicer | open | slicer
4Peaks | free
Accelrys Draw | free | isis draw; symyx draw; mdl isis draw
Accurate Times | free
ACD/NMR Processor | free
AcqKnowledge | paid | biopac
Actual Budget | open
Adams | paid
AIMMS | closed
Aladin | open
Algodoo | free | phun
AliView | open
AmiRA | paid | avizo
AMPL | closed
Analyst | closed | =analyst
angr management | open
ApE | free | a plasmid editor
Aquaveo | closed | gms 10; wms
ArcHydro | free
Aspen Plus | paid | aspentech; aspen hysys; aspenone
AutoDock | open | autodock vina; mgltools; autodocktools
Avogadro | open
AxioVision | closed | zen lite; zeiss zen; zen blue
AxoGraph | closed
Beacon Designer | closed
BEAST | open | tracer
Berkeley Madonna | closed
Biblioscape | closed
Bio-Rad CFX Manager | closed | bio rad cfx manager; cfx maestro; bio rad
BioEdit | free
BKChem | open
Buddi | open
Cabri | paid
CalculiX | open
Cartes du Ciel | open | skychart
CASIO ClassPad Manager | paid | fx es plus emulator
Casio ClassPad | closed | classpad manager; fx manager; fx cg
Celestia | open
Celestia Origin | open
CellProfiler | open
CellQuest | closed
cellSens | closed
ChemCAD | paid
ChemDoodle | closed
ChemDraw | paid | chemoffice; cambridgesoft chemoffice; chem3d; chembiodraw; chembiooffice
ChemSketch | free | acd chemsketch; acd labs; acdlabs
Chemstation | paid | agilent chemstation; agilent; openlab
Chromas | closed
Chromeleon | closed
CivilStorm | closed
Clampfit | paid | pclamp
CLC Main Workbench | paid | clc sequence viewer; clc genomics workbench
CLC Workbench | closed
Clone Manager | closed
ClustalX | open | clustalw
Code_Aster | open
CodonCode Aligner | closed
Compass | closed | =compass
Comprehensive Meta-Analysis | closed
ContextCapture | closed
CPLEX | closed | ibm ilog cplex
Crocodile Clips | paid | crocodile physics; crocodile chemistry; yenka
CrystalMaker | paid
Cubiomes Viewer | open
Cyflogic | closed
Datamine | closed
DeepView | free
Dendroscope | closed
Derive 6 | paid
DIALux | free | dialux evo
Diamond | paid | crystal impact diamond
Didger | closed
Digital Universe Atlas | free
Discovery Studio | closed | biovia
DNA Strider | free
DNASIS | closed
Dr. Geo | open
DroneDeploy | closed
DWSIM | open
E-Prime | paid
eCognition | closed
Ecotect | paid
EEGLAB | open
EES | paid
ELKI | open
Elmer | open
Empower | paid | waters
EnergyPlus | open | openstudio
EnzymeX | free
EPANET | free
eQUEST | free
Extend | closed | =extend; extendsim
EyeLink | closed
EZChrom | closed
FACSDiva | paid | bd facsdiva
FastQC | open
Fathom Dynamic Data | paid
FCS Express | closed
Ferret | open
FigTree | open
FinchTV | free
FlexPDE | paid
FlowJo | paid
FreeFEM | open
FreeShow | open
FreeSurfer | closed
FriCAS | open | axiom
GAP | open | =gap
Gaphor | open
Gaussian | paid | gaussview
Geant4 | open
Gen5 | paid
Geneious | paid
Generic Mapping Tools | open
GeneSpring | closed
GeneTools | closed
GenomeStudio | closed
GeoGebra | free | geogebra classic; geogebra geometry; geogebra graphing calculator
Geometer's Sketchpad | paid | the geometer s sketchpad; geometer sketchpad
Geosoft | closed | oasis montaj
GeoStudio | closed
Ghostfolio | open
Gmsh | open
GMT | open
gnuplot | open
Google SketchUp Make | free
GPXSee | open
Grace | open
GrADS | open | opengrads
GRAMS | closed
Graph | open | =graph
GROMACS | open
gtoolkit | open | glamorous toolkit
Gurobi | closed
HEC-GeoRAS | free
HEC-RAS | free | hec hms; hec ras
HOBOware | closed
HOMER | paid
Horos | open
HP Prime Virtual Calculator | closed | hp prime
Huygens | closed
HydroCAD | closed
HyperChem | paid
ICM-Browser | free
IDL | paid | =idl
ilastik | open
Image Studio | closed | image studio lite
Image-Pro Plus | paid | image pro
ImageJ | open | fiji; =fiji
ImageQuant | closed
Imaris | paid
INAV Configurator | open
Ingenuity | closed
iNMR | closed
Inquisit | closed
Insight Maker | free
Integrative Genomics Viewer | open | igv
Interactive Physics | paid
InVesalius | open
ITK-SNAP | open
Jalview | open
jGnash | open
Jmol | open
Kaluza | closed
Kalzium | open
KBibTeX | open
Kingdom | closed | =kingdom
KLatexFormula | open
KStars | open
LabChart | paid
LAS AF | closed | leica application suite; leica
LAS X | closed
Lasergene | closed | dnastar
Leapfrog | closed
LibrePlan | open
Logger Pro | paid | logger lite
MacVector | closed
MarvinSketch | closed | chemaxon; marvin; marvin beans; marvinbeans
MassHunter | closed
MassLynx | closed
Materials Studio | paid
MathMagic | closed
MEGA (genetics) | free | mega x; mega 11; mega7
Mendeleev | closed
Mercury | closed | ccdc mercury
Mesquite | open
MestReNova | paid
MetaMorph | paid
MicroDicom | free
Micromine | closed
Microsoft Math | free
Microsoft Mathematics | free
MNova | paid
ModFit | closed
Modflow | free
MrBayes | open
MuJoCo | open
MuPAD | closed
napari | open
NASA WorldWind | open | nasa world wind
NetLogo | open
NIS-Elements | paid
Noldus | closed | observer xt; ethovision
Ocean Data View | closed
Oligo | paid
OpenFOAM | open
OpenModelica | open
OpenRocket | open
OpenSesame | open
Orange Data Mining | open | orange3
OsiriX | closed
Panoply | free
ParaView | open
PARI/GP | open | pari gp; =pari
Partek | closed
PAUP | closed
Periodic Table | closed
Petrel | closed
PhET | open | phet interactive simulations
PhyML | open
PowerLab | closed
Presentation (Neurobs) | paid
Primer Express | closed
Primer Premier | paid
Primer3 | open
ProCite | closed
ProModel | closed
PsychoPy | open
PVsyst | paid
PyMOL | closed
Qalculate! | open | qalculate
Qualtrics | closed
Quantity One | closed
QuantStudio | closed | applied biosystems; sds
Quarto | open
QuPath | open
R GUI | open
RadiAnt DICOM Viewer | closed
RasMol | open
RealityCapture | closed
Redshift Planetarium | paid
Relux | free
RETScreen | closed
RevMan | closed | review manager
RockWorks | closed
Rotor-Gene | closed
Salome | open
SAOImage DS9 | open
Sawtooth | closed
Schrodinger | closed | maestro; schrodinger suites
Scid | open | scid vs pc; scid vs mac
SciDAVis | open | labplot
Scientific WorkPlace | closed
SeaView | open
Sente | closed
Sequencher | closed
Serial Cloner | free
SewerGEMS | closed
Simul8 | closed
Singular | open | =singular
Slide 6 | closed | rocscience
SlideWrite | closed
SnapGene | paid
SnapGene Viewer | free
SoftMax Pro | paid
Solar System Scope | closed
SpaceEngine | paid
Spartan | paid | =spartan
Spectra Manager | closed
SpeedCrunch | open
SpeQ Mathematics | free
SplitsTree | closed
SPM | open
Staden Package | open
Starry Night | paid
STELLA | paid | isee stella; ithink
Stellarium | open
StepOne | closed | stepone software
StormCAD | closed
Strater | closed
SuperLab | closed
Surpac | closed
SurveyMonkey | closed
Swiss-PdbViewer | free | deepview
SWMM | free | epa swmm
Symphytum | open
Tabula | open | =tabula
TI-Nspire | closed | ti connect; ti interactive; ti nspire cx student software; ti smartview
Tobii | closed | tobii studio
Topcon Tools | closed | magnet tools
TopSpin | closed | bruker topspin; bruker
Tracker | open | open source physics tracker
Transcriber | open
UCSF Chimera | closed | chimera; chimerax
UGENE | open | unipro ugene
Unicorn | paid
Universe Sandbox | paid
Vector NTI | paid
VESTA | free
Virtual Moon Atlas | open
VisIt | open | =visit
Visual MODFLOW | closed
VMD | closed | =vmd
Volocity | paid
Voxler | closed
Vulcan | closed | =vulcan
WarpPLS | closed
WaterGEMS | closed
Wealthfolio | open
Weasis | open
WinPlot | free
WinStars | closed
Working Model | paid
Xcalibur | paid | thermo xcalibur; thermo
Xcas | open
XDrawChem | open
XFLR5 | open
Xpress | closed
ZEN 2 | closed | zen 3
`
