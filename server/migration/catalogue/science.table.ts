/** Laboratory, mathematics, astronomy, engineering. Columns: product-table.rules.ts. */
export const science = `
# science
3D Slicer | open | slicer
4Peaks | free
Accelrys Draw | free | isis draw; symyx draw; mdl isis draw
Accurate Times | free
ACD/NMR Processor | free
AcqKnowledge | paid
Adams | paid
Aladin | open
Algodoo | free | phun
AliView | open
AmiRA | paid | avizo
ApE | free | a plasmid editor
ArcHydro | free
Aspen Plus | paid | aspentech; aspen hysys; aspenone
AutoDock | open | autodock vina; mgltools; autodocktools
Avogadro | open
AxioVision | closed | zen lite; zeiss zen; zen blue
BEAST | open | tracer
BioEdit | free
BKChem | open
Cabri | paid
CalculiX | open
Cartes du Ciel | open | skychart
CASIO ClassPad Manager | paid | fx es plus emulator
Celestia | open
Celestia Origin | open
CellProfiler | open
ChemCAD | paid
ChemDraw | paid | chemoffice; cambridgesoft chemoffice
ChemSketch | free | acd chemsketch; acd labs
Chemstation | paid | agilent chemstation; agilent; openlab
Chromas | closed
Clampfit | paid | pclamp
CLC Main Workbench | paid | clc sequence viewer; clc genomics workbench
ClustalX | open | clustalw
Code_Aster | open
Crocodile Clips | paid | crocodile physics; crocodile chemistry; yenka
CrystalMaker | paid
Cyflogic | closed
DeepView | free
Dendroscope | closed
Derive 6 | paid
DIALux | free | dialux evo
Diamond | paid | crystal impact diamond
Digital Universe Atlas | open
Discovery Studio | closed | biovia
DNA Strider | free
Dr. Geo | open
DWSIM | open
E-Prime | paid
Ecotect | paid
EEGLAB | open
EES | paid
Elmer | open
Empower | paid | waters
EnergyPlus | open | openstudio
EnzymeX | free
EPANET | free
eQUEST | free
FACSDiva | paid
FastQC | open
Fathom Dynamic Data | paid
Ferret | open
FigTree | open
FinchTV | free
FlexPDE | paid
FlowJo | paid
FreeSurfer | closed
FriCAS | open | axiom
GAP | open | =gap
Gaussian | paid | gaussview
Geant4 | open
Gen5 | paid
Geneious | paid
Generic Mapping Tools | open
GeoGebra | free | geogebra classic; geogebra geometry; geogebra graphing calculator
Geometer's Sketchpad | paid | the geometer s sketchpad; geometer sketchpad
GMT | open
gnuplot | open
Google SketchUp Make | free
GrADS | open | opengrads
Graph | open | =graph
GROMACS | open
HEC-GeoRAS | free
HEC-RAS | free | hec hms; hec ras
HOBOware | closed
HOMER | paid
Horos | open
HyperChem | paid
ICM-Browser | free
IDL | paid | =idl
ilastik | open
Image-Pro Plus | paid | image pro
ImageJ | open | fiji; =fiji
Imaris | paid
Insight Maker | open
Integrative Genomics Viewer | open | igv
Interactive Physics | paid
InVesalius | open
ITK-SNAP | open
Jalview | open
Jmol | open
Kalzium | open
KStars | open
LabChart | paid
LAS AF | closed | leica application suite; leica
Logger Pro | paid
MarvinSketch | closed | chemaxon; marvin; marvin beans
Materials Studio | paid
MEGA (genetics) | free | mega x; mega 11; mega7
Mendeleev | closed
Mercury | closed | ccdc mercury
Mesquite | open
MestReNova | paid
MetaMorph | paid
MicroDicom | free
Microsoft Math | free
Microsoft Mathematics | free
MNova | paid
Modflow | free
MrBayes | open
napari | open
NASA WorldWind | open | nasa world wind
NetLogo | open
NIS-Elements | paid
Ocean Data View | closed
Oligo | paid
OpenFOAM | open
OpenRocket | open
OpenSesame | open
Orange Data Mining | open | orange3
OsiriX | closed
Panoply | free
ParaView | open
PARI/GP | open | pari gp; =pari
PAUP | closed
Periodic Table | closed
PhET | open | phet interactive simulations
PhyML | open
Presentation (Neurobs) | paid
Primer Premier | paid
Primer3 | open
PsychoPy | open
PVsyst | paid
PyMOL | closed
Qalculate! | open | qalculate
QuantStudio | closed | applied biosystems; sds
QuPath | open
R GUI | open
RadiAnt DICOM Viewer | closed
RasMol | open
Redshift Planetarium | paid
Relux | free
RETScreen | closed
Rotor-Gene | closed
Salome | open
SAOImage DS9 | open
Scid | open | scid vs pc; scid vs mac
SciDAVis | open | labplot; qtiplot
SeaView | open
Sente | closed
Serial Cloner | free
Singular | open | =singular
SnapGene | paid
SnapGene Viewer | free
SoftMax Pro | paid
Solar System Scope | closed
SpaceEngine | paid
Spartan | paid | =spartan
SpeedCrunch | open
SpeQ Mathematics | free
SplitsTree | closed
SPM | open
Staden Package | open
Starry Night | paid
STELLA | paid | isee stella
Stellarium | open
Swiss-PdbViewer | free | deepview
SWMM | free | epa swmm
TI-Nspire | closed | ti connect; ti interactive; ti nspire cx student software
TopSpin | closed | bruker topspin; bruker
Tracker | open | open source physics tracker
UCSF Chimera | closed | chimera; chimerax
UGENE | open | unipro ugene
Unicorn | paid
Universe Sandbox | paid
Vector NTI | paid
VESTA | free
Virtual Moon Atlas | open
VisIt | open | =visit
VMD | closed | =vmd
Volocity | paid
Weasis | open
WinPlot | free
WinStars | closed
Working Model | paid
Xcalibur | paid | thermo xcalibur; thermo
Xcas | open
XDrawChem | open
`
