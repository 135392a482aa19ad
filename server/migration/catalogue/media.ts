/** Pictures, drawings, CAD, maps, sound and film. Columns: product-table.rules.ts. */
export const media = `
# graphics
Image Lab | closed | bio rad image lab
GraphicConverter | paid
Seashore | open
Paintbrush Mac | open
Pinta | open
LazPaint | open
PixiEditor | open
Drawpile | open
Lunacy | free
BeeRef | open | pureref
PureRef | free
NeeView | open
qimgv | open
PicView | open
Quick Picture Viewer | open
Caesium Image Compressor | open | caesium
FileOptimizer | open
RIOT | free | radical image optimization tool
Meshroom | open
CloudCompare | open
Natron | open
Siril | open
DisplayCAL | open | argyllcms
Bforartists | open
Material Maker | open
MagicaVoxel | free
VRoid Studio | free
Umi-OCR | open
Capture2Text | open
Text Grab | open
Diagram Designer | open
Cumulus | paid | canto cumulus
Extensis Portfolio | paid
Adobe Bridge Home | paid
Expression Media | paid | iview mediapro; microsoft expression media
MemoriesOnTV | paid
ProShow | paid | photodex; proshow producer; proshow gold
Photo Story 3 | free | photo story; microsoft photo story
Wondershare Photo Story | paid
Honeyview | free
JTrim | free
Pixia | free
VIX | free
FotoSketcher | free
PhotoFunia | closed
Fotor | closed
PhotoDirector | paid
Photo Mechanic | paid
Bibble | paid | aftershot; corel aftershot
Silkypix | paid
Nikon software | free | viewnx; nikon transfer; capture nx; nx studio; picturecontrol utility; nikon message center
Canon camera software | free | digital photo professional; zoombrowser; eos utility; imagebrowser; photostitch; canon utilities; picture style editor; canon zoombrowser; cameraWindow
Olympus Viewer | free | olympus master; olympus
Picture Package | free
Eye-Fi Center | free
Pantone | closed | x rite
Art Director's Toolkit | paid
Curvy 3D | paid
Bryce | paid
Carrara | paid
SketchBook Pro | paid
Silo | paid
Modo | paid | foundry modo; nuke; foundry
LightWave 3D | paid
Softimage | paid | autodesk softimage; autodesk mudbox; autodesk motionbuilder
Substance Painter | paid
Marvelous Designer | paid
Marmoset Toolbag | paid
SpeedTree | paid
Live2D Cubism | closed
Spine | paid
Moho | paid | anime studio
Toon Boom | paid | toon boom harmony
TVPaint | paid
CrazyTalk | paid | reallusion; iclone
Swish | paid | swishmax; swish max
Sothink | paid
AAA Logo | paid
GIMP | open | gnu image manipulation program
Inkscape | open
Krita | open
MyPaint | open
Darktable | open
RawTherapee | open
ART Raw | open
digiKam | open
Shotwell | open
gThumb | open
Gwenview | open
Hugin | open
Luminance HDR | open
Blender | open | blender launcher
Synfig Studio | open | synfig
Pencil2D | open
OpenToonz | open
Tupi | open
MakeHuman | open
MeshLab | open
Wings 3D | open
POV-Ray | open | pov ray for windows
Pixelorama | open
LibreSprite | open
Aseprite | paid
PhotoDemon | open
Photoflare | open
ImageMagick | open
GraphicsMagick | open
Greenshot | open
ShareX | open
Flameshot | open
Ksnip | open
Lightscreen | open
Upscayl | open
JPEGView | open
nomacs | open
qView | open
ImageGlass | open
Geeqie | open
XnView | free | xnviewmp; xnview mp; xnconvert
IrfanView | free
FastStone Image Viewer | free | faststone; faststone capture; faststone photo resizer
PicPick | closed
Lightshot | free
Gyazo | free
Snagit | paid | techsmith snagit
Camtasia | paid | camtasia studio; techsmith
CleanShot X | paid | cleanshot
Shottr | closed
Skitch | free
Monosnap | closed
Ashampoo Snap | paid
HyperSnap | paid
Screenpresso | closed
Jing | free
Paint.NET | free | paint net
PhotoScape | free | photoscape x
Photo Pos Pro | closed
Picasa | free | picasa 3; google picasa
Google Nik Collection | closed | nik collection
Windows Live Photo Gallery | free | windows photo gallery; windows live photo common; windows live movie maker; photo gallery
Adobe Photoshop | paid | photoshop; photoshop elements; adobe photoshop elements
Adobe Photoshop Lightroom | paid | lightroom; adobe lightroom; lightroom classic
Adobe Illustrator | paid | illustrator
Adobe Creative Cloud | closed | creative cloud; adobe creative suite
Adobe Creative Suite | paid | adobe creative suite 6; adobe design premium; adobe master collection; adobe web premium; creative suite
Adobe Bridge | paid | bridge cc
Adobe Fireworks | paid
Adobe Flash Professional | paid | adobe animate; macromedia flash; flash cs; adobe flash cs; adobe flash professional; macromedia flash mx
Adobe Dreamweaver | paid | macromedia dreamweaver; dreamweaver
Adobe Camera Raw | ignore
Adobe DNG Converter | free
Adobe XD | closed | =xd
Adobe Dimension | paid
Adobe Substance | paid | substance
Adobe Fresco | closed
Adobe Extension Manager | ignore | adobe extendscript toolkit; adobe device central; adobe drive; adobe color; adobe fonts; adobe cmaps; adobe type support; adobe pdf library files; adobe xmp panels; adobe winsoft linguistics plugin; adobe linguistics; adobe asset services; adobe setup; adobe help viewer; adobe help manager; adobe community help; adobe media player; adobe stock photos; adobe version cue; adobe service manager; adobe anchor service; adobe bridge start meeting; adobe update manager; adobe default language; adobe dynamiclink support; adobe output module; adobe search for help; adobe unitytypesupport; adobe csi; adobe content viewer; adobe widget browser; adobe genuine service; adobe notification client; adobe hunspell; adobe ui portal; adobe crash processor
CorelDRAW Graphics | paid | corel graphics; corel designer; corel photo paint
Corel PaintShop Pro | paid | paint shop pro; jasc paint shop pro; corel paint shop pro
Corel Painter | paid | painter
Corel Ventura | paid
Affinity Photo | paid | affinity; affinity designer
Sketch | paid | =sketch
Figma | free | figma agent; figma beta
Framer | closed | =framer
Canva | free
InVision Studio | closed
Zeplin | closed
Abstract | closed | =abstract
Pixelmator | paid | pixelmator pro
Acorn | paid | =acorn
Procreate | paid
Clip Studio Paint | paid | celsys clip studio
SAI | paid | painttool sai; easy painttool sai
MediBang Paint | free | firealpaca
Autodesk SketchBook | free | sketchbook
ArtRage | paid
Capture One | paid
DxO PhotoLab | paid | dxo optics pro; dxo
ACDSee | paid | acd systems
Zoner Photo Studio | paid
Luminar | paid | skylum luminar
Topaz | paid | topaz photo ai; topaz video ai; topaz gigapixel ai
ON1 Photo RAW | paid
Photomatix | paid
PhotoFiltre | free
PTGui | paid
Helicon Focus | paid
Aperture | paid | =aperture
iPhoto | paid | =iphoto
ImageReady | paid
Microsoft Expression | free | microsoft expression web; microsoft expression design; microsoft expression blend; microsoft expression studio
Microsoft FrontPage | paid | frontpage
Microsoft Image Composite Editor | free
Ulead | paid | ulead photoimpact; ulead videostudio
PhotoImpact | paid
CyberLink PhotoDirector | paid
ArcSoft PhotoStudio | paid | arcsoft; arcsoft magic i; arcsoft totalmedia; arcsoft photoimpression
Nero PhotoSnap | paid
Xara | paid | xara designer; magix xara
Vectornator | closed | linearity curve
Vectr | free
SVG Explorer Extension | open
Cinema 4D | paid | maxon cinema 4d; maxon
Houdini | paid
ZBrush | paid
Poser | paid
DAZ Studio | free | daz
Unity | closed | unity hub; unity web player; unity editor
Unreal Engine | closed
Godot Engine | open | godot
KeyShot | paid
V-Ray | paid | chaos v ray; v ray for; chaos
Lumion | paid
Enscape | paid
Twinmotion | closed
D5 Render | closed
Daum PotEncoder | free
CamScanner | closed
IcoFX | paid
Greenfish Icon Editor | open
Dia Shapes | open
Color Cop | free
ColorPic | free
QuickShow | free
# cad
ExpressPCB | free | expresssch
Horizon EDA | open
Ngspice | open | qucs; qucs s
Logisim | open | logisim evolution
DipTrace | paid
Eagle PCB | closed
DesignSpark PCB | free
TINA | paid
Circuit Maker | closed | circuitmaker
Crocodile Technology | paid
Electronics Workbench | paid
Livewire | paid | pcb wizard
Universal Gcode Sender | open
SuperSlicer | open | snapmaker orcaslicer; creality print; anycubic slicer
F3D | open
Mayo CAD | open
NanoCAD Free | closed
A9CAD | free
CorelCAD | paid
Ashampoo 3D CAD | paid
Alibre | paid
IronCAD | paid
KeyCreator | paid
SpaceClaim | paid
VariCAD | paid
Allplan | paid | nemetschek
Artlantis | paid
Punch! Home Design | paid
Home Designer | paid
Roomeon | closed
pCon.planner | free
IKEA Home Planner | free
DWG FastView | free
DWGSee | paid
CADian | paid
CADReader | free
Autodesk Vault | paid
Teamcenter | paid
Windchill | paid
Cimatron | paid
Surfcam | paid
GibbsCAM | paid
PowerMill | paid
HyperMesh | paid | altair hyperworks
Nastran | paid | msc nastran; patran; msc software
FreeCAD | open
LibreCAD | open
QCAD | open | qcad community
QCAD Professional | paid
OpenSCAD | open
SolveSpace | open
BRL-CAD | open
KiCad | open
gEDA | open
Fritzing | open
Sweet Home 3D | open
AutoCAD | paid | autodesk autocad; autocad lt; autocad architecture; autocad mechanical; autocad civil 3d; autocad map 3d; autocad electrical; autocad mep; acad
Autodesk Revit | paid | revit; revit architecture
Autodesk 3ds Max | paid | 3ds max
Autodesk Maya | paid | maya
Autodesk Inventor | paid | inventor
Autodesk Civil 3D | paid | civil 3d
Autodesk Navisworks | paid | navisworks
Autodesk Fusion | closed | fusion 360; autodesk fusion 360
Autodesk DWG TrueView | free | dwg trueview; autodesk design review; dwf viewer; autodesk dwf viewer; autodesk a360 desktop; volo view; autodesk viewer
Autodesk Application Manager | ignore | autodesk single sign on component; autodesk material library; autodesk app manager; autodesk featured apps; autodesk content service; autodesk licensing; autodesk genuine service; autodesk desktop app; autodesk desktop connector; autodesk access; autodesk identity manager; autodesk save to web and mobile; autodesk backburner; autodesk network license manager; autodesk desktop licensing service; autodesk interoperability; autodesk collaboration for revit; faro lsd; autodesk adsso; autodesk cer service; autodesk advanced material library; autodesk customer error reporting
SketchUp | closed | google sketchup; trimble sketchup; sketchup pro; sketchup make; sketchup viewer; layout; style builder
Chief Architect | paid
ArchiCAD | paid | graphisoft archicad; graphisoft
Vectorworks | paid
Rhinoceros | paid | rhino; rhinoceros 5; rhino 7
SolidWorks | paid | solidworks edrawings; dassault solidworks; 3dexperience
eDrawings | free | edrawings viewer
CATIA | paid
PTC Creo | paid | creo parametric; pro engineer; creo
Siemens NX | paid | unigraphics; solid edge; siemens solid edge
DraftSight | closed
ZWCAD | paid | zwsoft zwcad; zw3d
GstarCAD | paid
BricsCAD | paid
ProgeCAD | paid
nanoCAD | closed
IntelliCAD | paid
TurboCAD | paid
DoubleCAD | closed
MicroStation | paid | bentley microstation; bentley view
Bentley | paid | staad pro; staad; bentley staad
SAP2000 | paid | etabs; csi sap2000; csi etabs; csi bridge; sap 2000
Tekla Structures | paid | tekla
Robot Structural Analysis | paid | autodesk robot structural analysis
PLAXIS | paid
ANSYS | paid
Abaqus | paid
COMSOL | paid | comsol multiphysics
Mastercam | paid
ArtCAM | paid | aspire; vcarve
Eagle | closed | cadsoft eagle; eagle 7; autodesk eagle
Altium Designer | paid | protel
Proteus | paid | proteus 8; labcenter proteus; isis
OrCAD | paid | cadence orcad; cadence
Multisim | paid | ni multisim
LTspice | free
EasyEDA | free
DesignSpark | free
Cura | open | ultimaker cura; ultimaker
PrusaSlicer | open
Slic3r | open
OrcaSlicer | open | orca slicer
Bambu Studio | open
Repetier-Host | closed
Simplify3D | paid
CHITUBOX | closed
Lychee Slicer | closed
Meshmixer | free | autodesk meshmixer
LightBurn | paid
Tinkercad | free
LEGO Digital Designer | free
LDraw | open | leocad
SmartPLS | closed
# gis
QGIS | open | quantum gis; osgeo4w
GRASS GIS | open | grass
SAGA GIS | open
gvSIG | open
uDig | open
OpenJUMP | open
GeoServer | open
MapServer | open | ms4w
JOSM | open
Marble | open
ArcGIS | paid | esri arcgis; arcmap; arcview; arcgis desktop; arcgis pro; arcgis for desktop; arcgis license manager; arcgis explorer; arcgis earth; arccatalog; arcinfo
ArcReader | free
MapInfo | paid | mapinfo professional; mapinfo pro
Global Mapper | paid
ERDAS Imagine | paid | erdas; er viewer; er mapper
ENVI | paid | =envi; envi idl
PCI Geomatica | paid
Surfer | paid | golden software surfer; surfer 10; grapher; golden software
Google Earth | free | google earth pro; google earth plug in
Garmin BaseCamp | free | garmin mapsource; garmin express; garmin communicator plugin; garmin; mapsource
GPSBabel | open
Google Maps Downloader | closed
SAS.Planet | open | sas planet
SNAP | open | =snap; esa snap
Agisoft | paid | agisoft metashape; agisoft photoscan
Pix4D | paid | pix4dmapper
DJI Assistant | free | dji
# media
Pure Data | open | pd extended; purr data
Sonic Pi | open
Sonic Visualiser | open
Hydrogen Drum | open
OpenMPT | open | openmpt 64
MilkyTracker | open
Furnace Tracker | open
SuperCollider | open
Csound | open
Zrythm | open
Cecilia | open
Aegisub | open
Subtitle Edit | open
Subtitle Workshop | open
Jubler | open
SubSync | open
tsMuxeR | open
TagScanner | free
MPC-QT | open | mpc qt
QMPlay2 | open
Haruna | open
Elisa | open
Dopamine | open
DeaDBeeF | open
Nuclear Player | open
Museeks | open
MPD clients | open | mpd
Exaile | open
musikcube | open
gPodder | open
Juice Receiver | open
Miro Player | open | getmiro
Spek | open
MediaElch | open | tinymediamanager
VidCoder | open
Vidcutter | open
XviD4PSP | open
SUPER Media converter | free | super c
Media Coder | free | mediacoder
WinFF | open
Shutter Encoder | open
FastFlix | open
cdrtfe | open
CUETools | open
X Lossless Decoder | free | =xld
Max | open | =max
Perian | open
Flip4Mac | closed | flip4mac wmv player; telestream
VisualHub | paid
MacTheRipper | closed
Toast | paid
Disco | paid
iFlicks | paid
EyeTV | paid
MPlayer OS X | open
VoodooPad | paid
Growl | open
Audio Hijack | paid | rogue amoeba; loopback; soundsource; airfoil; fission; farrago; piezo
Soundflower | open
BlackHole | open
LadioCast | free
WireTap | paid
Audiobook Builder | paid
Peace Equalizer | open | peace
VB-Audio Matrix | closed
ASIO4ALL | ignore
madVR | free
AviSynth | open | avisynth plus; vapoursynth; vapoursynth editor
Icaros | free
XMPlay | free
jetAudio | closed
WinCue | closed
Mp3DirectCut | free
GoldWave | paid
Cool Edit | paid
Acoustica | paid
n-Track Studio | paid
Mixcraft | paid
MAGIX Music Maker | paid
Magix Video | paid
Zoner | paid
Muvee | paid
VideoReDo | paid
TMPGEnc | paid
CyberLink PowerProducer | paid
Light Alloy | free
Zoom Player | closed
The KMPlayer Plus | free
Media Player Lite | closed
VSO | paid | convertxtodvd; vso convertxtodvd; vso software
ConvertXtoDVD | paid
Blindwrite | paid
1Click DVD Copy | paid
WinAVI | paid
Aiseesoft | paid
Any Audio Converter | free
Audials | paid
TuneIn | closed
Radio Sure | closed
Screamer Radio | free
Napster | closed
Rhapsody | closed
Zinio Reader | free
Audible Manager | free | audible
OverDrive Media Console | free
Hulu Desktop | closed
Boxee | closed
PlayOn | closed
Serviio | closed
Universal Media Server | open | ps3 media server
TVersity | closed
DVBViewer | paid
ProgDVB | closed
WinTV | closed | hauppauge wintv
Dscaler | open
OpenSubtitles | closed
vMix Social | paid
ProPresenter | paid
EasyWorship | paid
OpenLP | open
Quelea | open
VideoPsalm | free
OpenSong | open
QLab | closed
Resolume | paid
MadMapper | paid
TouchDesigner | closed
Max MSP | paid | cycling 74 max
Camo Studio | closed | camo
DroidCam | closed
iVCam | closed
EpocCam | closed
Snap Camera | free
Mmhmm | closed
Descript | closed
Riverside | closed
Screen Studio | paid
VokoscreenNG | open
FreeCam | closed
ScreenRec | closed
oCam | free
Debut | closed
ScreenPal | closed | screencast o matic
VLC media player | open | vlc; videolan; videolan vlc media player; vlc plugin
MPC-HC | open | media player classic home cinema; media player classic; mpc hc; mpc be; media player classic be
mpv | open | mpv net
SMPlayer | open | smplayer; smtube
MPlayer | open | mplayerx; mplayer osx extended
IINA | open
Kodi | open | xbmc; xbmc media center
MediaPortal | open
Jellyfin | open | jellyfin media player; jellyfin server
Plex | closed | plex media server; plex media player; plexamp
Emby | closed | emby server
Audacity | open
Ardour | open
LMMS | open
MuseScore | open | musescore studio
TuxGuitar | open
Hydrogen | open
Mixxx | open
Rosegarden | open
Ocenaudio | free
Wavosaur | free
Clementine | open
Strawberry Music Player | open | =strawberry
Amarok | open
Rhythmbox | open
Banshee | open
Quod Libet | open
Audacious | open
Songbird | open | nightingale
foobar2000 | free
Winamp | free | winamp detector plug in
AIMP | free | aimp3; aimp2
MusicBee | free
MediaMonkey | closed
iTunes | free
QuickTime | free | quicktime player; quicktime 7; quicktime pro; quicktime alternative
RealPlayer | free | real player; realtimes; realnetworks; realupgrade; realdownloader; real alternative
Windows Media Player | ignore | windows media player firefox plugin; windows media format
Windows Media Encoder | free
Windows Movie Maker | free | movie maker
GOM Player | free | gom media player; gom audio; gom mix; gom cam; gom encoder; gom
KMPlayer | free | the kmplayer; kmplayer 64x
PotPlayer | free | daum potplayer; potplayer 64
BS.Player | free | bs player
DivX | free | divx plus; divx codec; divx player; divx converter; divx setup; divx web player
Xvid | open | xvid mpeg 4 video codec; xvid video codec; xvid codec
FLV Player | free | flv media player; free flv
Nero | paid | nero burning rom; nero 7; nero 8; nero 9; nero multimedia suite; nero express; nero startsmart; nero essentials; nero backitup; nero kwik media; nero platinum; ahead nero
CyberLink PowerDVD | paid | powerdvd; cyberlink powerdvd; powerproducer; power2go; powerdirector; youcam; cyberlink youcam; cyberlink; cyberlink power2go; cyberlink powerdirector; labelprint; mediashow; powerbackup; powerrecover; cyberlink media suite
Corel WinDVD | paid | windvd; intervideo windvd; intervideo; corel videostudio; videostudio; corel vidEostudio; corel directdvd
Roxio | paid | roxio creator; roxio easy media creator; roxio toast; toast titanium; sonic; sonic recordnow; roxio burn; roxio mydvd; roxio express labeler; sonic digitalmedia; roxio activation module
Cinema Craft | paid
Pinnacle Studio | paid | pinnacle; pinnacle videospin
Sony Vegas | paid | vegas pro; vegas movie studio; magix vegas; vegas
Adobe Premiere Pro | paid | premiere pro; adobe premiere; premiere elements; adobe premiere elements; adobe premiere rush
Adobe After Effects | paid | after effects
Adobe Audition | paid | audition
Adobe Soundbooth | paid
Adobe Encore | paid
Adobe Media Encoder | paid
Adobe Prelude | paid | adobe speedgrade; adobe character animator
Avid Media Composer | paid | avid; pro tools
DaVinci Resolve | free | davinci resolve studio
Blackmagic components | ignore | blackmagic raw; blackmagic design; desktop video; fairlight audio accelerator; fairlight studio utility
Edius | paid | canopus
Lightworks | closed
HitFilm | closed
Final Cut Pro | paid | final cut pro x; compressor; motion; final cut express
iMovie | free | =imovie
iDVD | paid | =idvd
GarageBand | free
Logic Pro | paid | logic express; mainstage
ScreenFlow | paid
Filmora | paid | wondershare filmora; filmora9
Wondershare | paid | wondershare video converter; wondershare dvd; wondershare recoverit; wondershare dr fone
Movavi | paid | movavi video editor; movavi screen recorder
Icecream Screen Recorder | closed | icecream
VSDC Free Video Editor | closed | vsdc
CapCut | free | jianyingpro
Clipchamp | free | microsoft clipchamp
OpenShot | open | openshot video editor
Shotcut | open
Kdenlive | open
Olive | open | olive video editor
Avidemux | open
VirtualDub | open | virtualdub2; virtualdubmod
Flowblade | open
LosslessCut | open
HandBrake | open
FFmpeg | open | =ffmpeg
StaxRip | open
MeGUI | open
XMedia Recode | free
Format Factory | free | formatfactory
Any Video Converter | free
Freemake Video Converter | closed | freemake
Total Video Converter | paid
Xilisoft | paid | xilisoft video converter; imtoo
Leawo | paid
MacX | paid | macx dvd ripper; winx dvd; winx
AnyMP4 | paid | aiseesoft; tipard; 4videosoft
Prism Video Converter | closed | prism video file converter; nch; wavepad; wavepad sound editor; switch sound file converter; videopad; videopad video editor; express burn; express scribe; mixpad; debut video capture; photopad; debut
Free Studio | free | dvdvideosoft; free youtube download; free youtube to mp3 converter; free video to mp3 converter
MakeMKV | closed
MKVToolNix | open | mkvtoolnix gui
DVDFab | paid
AnyDVD | paid | slysoft anydvd; clonedvd; slysoft clonedvd; clonecd
DVD Shrink | free
DVDStyler | open
DVD Decrypter | free
DVD Flick | open
MediaInfo | open
Mp3tag | free
MusicBrainz Picard | open | picard
EasyTAG | open
Kid3 | open
fre:ac | open | fre ac; bonkenc
Exact Audio Copy | free
CDex | open
LAME | open | lame for audacity; lame v3
ffdshow | open | ffdshow tryout; ffdshow tryouts; ffdshow rev
Haali Media Splitter | closed | haali
LAV Filters | open
Xiph Codecs | open | open codecs; ogg codecs; xiph org open codecs; flac; =flac
AC3Filter | open
CoreAVC | paid
K-Lite Codec Pack | free | k lite codec pack; k lite mega codec pack; klite; k lite
CCCP | closed | combined community codec pack
Windows 7 Codec Pack | free | shark007 codecs; shark007; media player codec pack; x codec pack; win7codecs; vista codec package
OBS Studio | open | obs; open broadcaster software; obs virtualcam
Streamlabs | closed | streamlabs obs; streamlabs desktop; slobs
XSplit | closed | xsplit broadcaster; xsplit gamecaster; xsplit vcam
vMix | paid
Wirecast | paid
Bandicam | paid | bandisoft; bandicut
Fraps | paid
ManyCam | closed
SplitCam | free
WebcamMax | paid
Action! | paid | mirillis action
Apowersoft | closed | apowermirror; apowerrec; apowersoft screen recorder
ActivePresenter | closed | atomi activepresenter
iSpring Suite | paid | ispring free; ispring
Articulate Storyline | paid | articulate
Adobe Captivate | paid | captivate
Adobe Connect | closed
CamStudio | open
Captura | open
SimpleScreenRecorder | open
Kazam | open
Peek | open | =peek
ScreenToGif | open
LICEcap | open
Kap | open | =kap
Spotify | free
Deezer | free
Tidal | closed | =tidal
Amazon Music | free
Apple Music | closed | =music
JOOX | free
SoundCloud | free
Pandora | free
YouTube Music | free
Netflix | closed
Disney+ | closed | disney
Amazon Prime Video | closed | prime video
Popcorn Time | open
Stremio | closed
FL Studio | paid | image line
Ableton Live | paid | ableton
Cubase | paid | steinberg cubase; steinberg; wavelab; nuendo
Reason | paid | =reason; propellerhead reason
REAPER | paid
Cakewalk | closed | sonar; bandlab
Studio One | paid | presonus studio one
Sound Forge | paid | acid pro; magix; magix sound forge
Guitar Pro | paid
Sibelius | paid
Finale | paid | =finale
Encore Music | paid
Band-in-a-Box | paid
Native Instruments | paid | kontakt; traktor; native access
Virtual DJ | closed | virtualdj
Serato DJ | closed | serato
rekordbox | closed
Antares Auto-Tune | paid
iZotope | paid
Voicemeeter | closed | vb audio; vb cable
Equalizer APO | open
Karaoke Builder | paid | karafun; vanbasco; van basco
ImgBurn | free
CDBurnerXP | free
InfraRecorder | open
Brasero | open
K3b | open
BurnAware | free | burnaware free; burnaware professional
Ashampoo Burning Studio | paid | ashampoo
Alcohol 120% | paid | alcohol 120; alcohol 52
DAEMON Tools | closed | daemon tools lite; daemon tools pro; daemon tools ultra; daemon tools toolbar
Virtual CloneDrive | free | virtualclonedrive; slysoft virtual clonedrive; elby clonedrive
UltraISO | paid | ultraiso premium edition
PowerISO | paid
MagicISO | paid | magicdisc; magic iso maker
WinCDEmu | open
WinISO | paid
AnyToISO | paid
DeepBurner | free
Burn | open | =burn
Free ISO Burner | free | active iso burner
LightScribe | ignore | lightscribe system software; lightscribe template
Picture Motion Browser | free
HP Photosmart Essential | free
Kodak EasyShare | free
`
