/** Pictures, drawings, three dimensions. Columns: product-table.rules.ts. */
export const graphics = `
# graphics
3D Home Architect | paid
AAA Logo | paid
Abstract | closed | =abstract
ACDSee | paid | acd systems
Acorn | paid | =acorn
Adobe Bridge | paid | bridge cc
Adobe Bridge Home | paid
Adobe Camera Raw | ignore
Adobe Creative Cloud | closed | creative cloud; adobe creative suite
Adobe Creative Suite | paid | adobe creative suite 6; adobe design premium; adobe master collection; adobe web premium; creative suite
Adobe Dimension | paid
Adobe DNG Converter | free
Adobe Dreamweaver | paid | macromedia dreamweaver; dreamweaver
Adobe Extension Manager | ignore | adobe extendscript toolkit; adobe device central; adobe drive; adobe color; adobe fonts; adobe cmaps; adobe type support; adobe pdf library files; adobe xmp panels; adobe winsoft linguistics plugin; adobe linguistics; adobe asset services; adobe setup; adobe help viewer; adobe help manager; adobe community help; adobe media player; adobe stock photos; adobe version cue; adobe service manager; adobe anchor service; adobe bridge start meeting; adobe update manager; adobe default language; adobe dynamiclink support; adobe output module; adobe search for help; adobe unitytypesupport; adobe csi; adobe content viewer; adobe widget browser; adobe genuine service; adobe notification client; adobe hunspell; adobe ui portal; adobe crash processor
Adobe Fireworks | paid
Adobe Flash Professional | paid | adobe animate; macromedia flash; flash cs; adobe flash cs; macromedia flash mx
Adobe Fresco | closed
Adobe Illustrator | paid | illustrator
Adobe Photoshop Express | closed | adobephotoshopexpress
Adobe Photoshop | paid | photoshop; photoshop elements; adobe photoshop elements
Adobe Photoshop Lightroom | paid | lightroom; adobe lightroom; lightroom classic
Adobe Substance | paid | substance
Adobe XD | closed | =xd
Affinity Photo | paid | affinity; affinity designer
Alchemy | open
Anim8or | free
Antidupl.NET | open | antidupl
Antimony | open
Aperture | paid | =aperture
Apophysis | open
ArcSoft Panorama | paid
ArcSoft PhotoStudio | paid | arcsoft; arcsoft magic i; arcsoft totalmedia; arcsoft photoimpression
ArcSoft Scan-n-Stitch | free
Art Director's Toolkit | paid
Art of Illusion | open
ART Raw | open
Art Text | closed
ArtRage | paid
ArtWeaver | closed
Aseprite | paid
Ashampoo Snap | paid
Asymptote | open
Aurora HDR | closed
Autodesk SketchBook | free | sketchbook
Ayam | open
BeeRef | open
Bforartists | open
Bibble | paid | aftershot; corel aftershot
Blender | open | blender launcher
Blockbench | open
Boxshot | closed
Boxy SVG | closed
Bryce | paid
Caesium Image Compressor | open | caesium
CameraBag | closed
CamScanner | closed
Camtasia | paid | camtasia studio; techsmith
Canon camera software | free | digital photo professional; zoombrowser; eos utility; imagebrowser; photostitch; canon utilities; picture style editor; canon zoombrowser; cameraWindow
Canva | free
Capture One | paid
Capture2Text | open
Caricature Studio | closed
Carrara | paid
Cheetah3D | closed
Cinema 4D | paid | maxon cinema 4d; maxon
CleanShot X | paid | cleanshot
Clip Studio Paint | paid | celsys clip studio
CloudCompare | open
Color Cop | free
ColorPic | free
Converseen | open
Corel Painter | paid | painter
Corel PaintShop Pro | paid | paint shop pro; jasc paint shop pro; corel paint shop pro
Corel Ventura | paid
Corel Windows Shell Extension | ignore | corel graphics windows shell extension; coreldraw windows shell extension
CorelDRAW | paid | coreldraw graphics suite; corel draw
CorelDRAW Graphics | paid | corel graphics; corel designer; corel photo paint
CrazyTalk | paid | reallusion; iclone
Cumulus | paid | canto cumulus
Curvy 3D | paid
CyberLink PhotoDirector | paid
D5 Render | closed
Darkroom | closed | =darkroom
Darktable | open
Daum PotEncoder | free
DAZ Studio | free | daz
Dia Shapes | open
Diagram Designer | free
digiKam | open
DiskCatalogMaker | closed
DisplayCAL | open | argyllcms
Drawpile | open
Dust3D | open
DxO PhotoLab | paid | dxo optics pro; dxo
EazyDraw | closed
Effekseer | open
Enscape | paid
ExifTool | open | exiftoolgui; jexiftoolgui; exifcleaner
Expression Media | paid | iview mediapro; microsoft expression media
Extensis Portfolio | paid
Eye-Fi Center | free
F-Spot | open
FastStone Image Viewer | free | faststone; faststone capture; faststone photo resizer
Figma | free | figma agent; figma beta
FileOptimizer | open
Filmulator | open
Final2x | open
Flameshot | open
Fotografix | free
Fotor | closed
FotoSketcher | free
FotoWall | open
Fotoxx | open
Fractint | free
Framer | closed | =framer
Gadwin PrintScreen | free | gadwin
Geeqie | open
GIMP | open | gnu image manipulation program
GIMP plugins | open | gimpshop; gimp help; gimp user manual; gap for gimp
Gliffy | closed
GMIC | open | g mic; gmic qt
Godot Engine | open | godot
Google Nik Collection | closed | nik collection
Goxel | open
GrafX2 | open
Graphic | closed | =graphic
GraphicConverter | paid
GraphicsMagick | open
Greenfish Icon Editor | open
Greenshot | open
gThumb | open
Gwenview | open
Gyazo | free
Helicon Focus | paid
Honeyview | free
Houdini | paid
HP Image Zone | free | hp photo creations; hp photosmart premier; hp photo imaging
Hugin | open
HyperSnap | paid
i1Profiler | closed
IcoFX | paid
Icon Editors | closed | axialis iconworkshop; iconworkshop
iDraw | closed
Image Lab | closed | bio rad image lab
ImageGlass | open
ImageMagick | open
ImageOptim | open
ImageReady | paid
ImageWell | closed
Inkscape | open
Intaglio | closed
Intensify | closed | =intensify
InVision Studio | closed
Ipe | open
iPhoto | paid | =iphoto
IrfanView | free
JAlbum | closed
JarkViewer | open
Jing | free
Jing Project | free
JPEGView | open
JTrim | free
JWildfire | open
K-3D | open
Karbon | open
KeyShot | paid
Kodak | free | kodak gallery; kodak imaging
KPhotoAlbum | open
Krita | open
Ksnip | open
Laigter | open
LazPaint | open
LibreSprite | open
Lightscreen | open
Lightshot | free
LightWave 3D | paid
Lightzone | open
Live Home 3D | closed | live interior 3d
Live2D Cubism | closed
Lorien | open
Luminance HDR | open
Luminar | paid | skylum luminar
Lumion | paid
Lunacy | free
MagicaVoxel | free
Magix Photo | paid
MakeHuman | open
Mandelbulber | open
Marmoset Toolbag | paid
Marvelous Designer | paid
Material Maker | open
Materialize | open | =materialize
MediBang Paint | free | firealpaca
MemoriesOnTV | paid
MeshLab | open
Meshroom | open
Microsoft Digital Image | paid | microsoft photodraw; microsoft picture it photo; digital image suite; digital image pro
Microsoft Expression | free | microsoft expression web; microsoft expression design; microsoft expression blend; microsoft expression studio
Microsoft FrontPage | paid | frontpage
Microsoft Image Composite Editor | free
Microsoft Paint add-ons | ignore
Modo | paid | foundry modo; nuke; foundry
Moho | paid | anime studio
Monodraw | closed
Monosnap | closed
Morpheus Photo Morpher | closed | fantamorph; abrosoft
MWSnap | free
MyPaint | open
Natron | open
NeeView | open
NeoFinder | closed | cdfinder
Nero PhotoSnap | paid
Nikon software | free | viewnx; nikon transfer; capture nx; nx studio; picturecontrol utility; nikon message center
Nip4 | open
Noiseless | closed
nomacs | open
Oculante | open
Olympus Viewer | free | olympus master; olympus
ON1 Photo RAW | paid
OpenComic | open
OpenToonz | open | tahoma2d
OptiPNG | open
Overflow | closed | =overflow
Paint Tool | closed
Paint.NET | free | paint net
Paintbrush Mac | open
Paintstorm Studio | closed
Pantone | closed | x rite
Pencil2D | open
Phatch | open
Phiewer | closed
Photivo | open
Photo Collage | closed
Photo Gallery | free
Photo Mechanic | paid
Photo Pos Pro | closed
Photo Story 3 | free | photo story; microsoft photo story
Photo Supreme | closed
PhotoBrush | paid
PhotoDemon | open
PhotoDirector | paid
PhotoFiltre | free
Photoflare | open
PhotoFunia | closed
PhotoImpact | paid
Photolemur | closed
Photomatix | paid
PhotoPlus | paid | serif; serif photoplus; serif webplus; serif drawplus; pageplus; serif pageplus; webplus
PhotoQt | open
PhotoScape | free | photoscape x
PhotoStickies | closed
Picasa | free | picasa 3; google picasa
PicGo | open
PicPick | closed
Picture Collage Maker | paid
Picture Package | free
PicView | open
Pinta | open
Pixarra | paid
Pixelmator | paid | pixelmator pro
Pixelorama | open
Pixen | closed
Pixia | free
PixiEditor | open
PNGGauntlet | free
Polarr | closed
Poser | paid
Potrace | open
POV-Ray | open | pov ray for windows
ppink | open
Presto! PageManager | free | presto pagemanager; presto bizcard; newsoft; presto
Procreate | paid
ProShow | paid | photodex; proshow producer; proshow gold
PTGui | paid
PureRef | free
Purrint | free
qimgv | open
QLMarkdown | open
Quick Picture Viewer | open
QuickShow | free
QuickViewer | open
qView | open
RAW Power | closed
Rawstudio | open
RawTherapee | open
Readiris Pro | paid
Reallusion | paid
Rebelle | closed
RIOT | free | radical image optimization tool
SAI | paid | painttool sai; easy painttool sai
ScanSoft OmniPage SE | paid | scansoft
Screenpresso | closed
Screenshot Captor | free
Sculptris | free
Seamly2D | open | valentina
Seashore | open
Serif PagePlus | paid
shadered | open
ShaderLab | closed
ShareX | open
Shottr | closed
Shotwell | open
Silkypix | paid
Silo | paid
Siril | open
sK1 | open | uniconvertor
Skencil | open
Sketch | paid | =sketch
SketchBook Pro | paid
Skitch | free
Snagit | paid | techsmith snagit
Snapheal | closed
Softimage | paid | autodesk softimage; autodesk mudbox; autodesk motionbuilder
Sothink | paid
Sozi | open
Spacescape | open
SpeedTree | paid
Spine | paid
Strata 3D | closed
Structure Synth | open
Substance Painter | paid
SVG Explorer Extension | open
SweetHome3D | open
Swish | paid | swishmax; swish max
Synfig Studio | open | synfig
Terragen | closed
Text Grab | open
The Print Shop | paid | print shop; print artist; hallmark card studio; printmaster; print master; broderbund
TikZ | open | tikzit; ktikz
Tonality | closed | =tonality
Toon Boom | paid | toon boom harmony
Topaz | paid | topaz photo ai; topaz video ai; topaz gigapixel ai
Tupi | open
TVPaint | paid
Twinmotion | closed
UFRaw | open
Ulead | paid | ulead photoimpact; ulead videostudio
Ultra Fractal | paid
Umi-OCR | open
Unity | closed | unity hub; unity web player; unity editor
Unreal Engine | closed
Upscayl | open
V-Ray | paid | chaos v ray; v ray for; chaos
Vectornator | closed | linearity curve
Vectr | free
VIX | free
VRoid Studio | free
Vue | paid
Windows Live Photo Gallery | free | windows photo gallery; windows live photo common; windows live movie maker; photo gallery
Wings 3D | open
WinSnap | paid
WinTopo | closed
Wondershare Photo Story | paid
XaoS | open | gnu xaos
Xara | paid | xara designer; magix xara
Xara Xtreme LX | open
XFig | open
XnView | free | xnviewmp; xnview mp; xnconvert
ZapGrab | free
ZBrush | paid
Zeplin | closed
Zoner Photo Studio | paid
`
