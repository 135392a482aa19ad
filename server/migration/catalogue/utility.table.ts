/** Editors, file managers, tuning, small helpers. Columns: product-table.rules.ts. */
export const utility = `
# utility
010 Editor | paid
101 Clips | closed
1Blocker | closed
1Click DVD | closed
1Clipboard | closed
1Focus | closed
2GIS | closed | 2гис
360 Extreme Browser | closed
3D-Coat | closed | 3d coat
3DMark | paid | futuremark; pcmark; 3dmark demo; futuremark systeminfo
3RVX | open
3uTools | free
4Media | closed
4t Tray Minimizer | closed
4t Tray | closed
5KPlayer | free
7 Sticky Notes | free
7+ Taskbar Tweaker | free
8GadgetPack | closed
A Better Finder Rename | closed | better finder rename; a better finder attributes
Accent Office Password Recovery | closed
Ace Password Sniffer | closed
Acrylic Wi-Fi | closed
Actions | closed | =actions
activate-linux | open
ActiveDock | closed
Activity Watch | open
Actual Drawing | closed
Actual Multiple Monitors | paid
Actual Spy | closed
Actual Window Manager | closed
AdGuard for Safari | open
AdGuard | closed | adguard for mac; adguard for windows
Adobe Acrobat tools | paid
Advanced IP Scanner | free | advanced port scanner
Advanced Mac Cleaner | closed
Advanced Office Password Recovery | closed | elcomsoft; advanced pdf password recovery; advanced archive password recovery
Advanced Renamer | closed
Advanced SystemCare | closed | iobit; iobit uninstaller; iobit malware fighter; smart defrag; driver booster; iobit driver booster; iobit advanced systemcare; game booster
Advanced Uninstaller PRO | free
Aerial | open | =aerial
AeroSpace | open | =aerospace
Agenda | closed
Agent Ransack | closed | filelocator
AggreGate | closed |  | Tibbo
ahkpm | open
AIDA64 | paid | everest; lavalys everest; everest ultimate edition; finalwire
Aimersoft | closed
AirBattery | open
AirBuddy | closed
AirServer | paid
Airtool | free
AJA System Test | free
AkelPad | open
Akiflow | closed
Alarm Clock | closed | free alarm clock; hot alarm clock
Alcohol | closed
Alcove | closed
AlDente | closed
Alfred | closed | =alfred; alfred 4; alfred 5
AllChars | free
AllDup | free
AllSnap | closed
Almanac | closed | =almanac
Almighty | paid
Alt Backtick | open
Altap Salamander | closed | servant salamander
AltServer | open | altstore
AltSnap | open | altdrag
AltTab | open
Amanda | open | =amanda
Amapi | closed
Amethyst | open | =amethyst
Amnezia VPN | open
AMP Font Viewer | free
AMP WinOFF | closed
Amphetamine | free
Amphetype | open
Amplenote | closed
Android File Transfer | closed
Angry IP Scanner | open
Ant Renamer | open
AntiMicroX | open | antimicro
Antinote | paid
AntiTwin | free
AnVir Task Manager | closed
AnyBar | open
AnyTrans | paid
AnyTXT | closed
Apeaksoft | closed
Apertium | open
ApolloOne | paid
ApowerMirror | closed
App Tamer | closed
Apparency | closed
AppCleaner | free
AppDelete | closed
Applite | open
AppShelf | closed
AppTrap | open
AppZapper | closed
AquaSnap | closed
Araxis Merge | paid
Ardamax Keylogger | closed
Argus Monitor | closed
Arovax | closed
ArsClip | closed
ArtMoney | closed
AS SSD Benchmark | closed | as ssd
Ashampoo Uninstaller | closed
Ashampoo WinOptimizer | paid
Asset Catalog Tinkerer | open
Asterisk Key | closed
Aston | paid
Astra32 | closed
ASuite | open
aText | paid
ATF Cleaner | closed
ATnotes | closed
Attendance Management | closed | solution fingerprint attendance; fingerprint attendance
ATTO Disk Benchmark | closed | atto
Attribute Changer | free
AudFree | closed
Audiobus | paid
AudioSwitcher | open | audio switcher
Aurora 3D | closed
Auslogics | closed | auslogics disk defrag; auslogics boostspeed
Auto Dark Mode | open
auto-screenshot | open
AutoActions | open
AutoClicker | closed | gs auto clicker; op auto clicker; auto clicker
AutoHotkey | open
AutoIt | free | autoit v3
AutoMounter | closed
AutoRaise | open
AutoRuns | free
AutoScreenRecorder | closed
Autostart Manager | closed
AV Voice Changer | closed
Axialis | closed
Azureus | open
BabelMap | free
Back it up | closed
Back-In-Time | closed
Background Music | open
BackupLoupe | closed
BackupPC | open
BadCopy | closed
Badgeify | closed
Balabolka | free
balenaEtcher | open | etcher
Bandwidth Monitor | closed
Bandwidth+ | closed
Baobab | open
Barbee | closed
BareTail | closed
Baretail Pro | paid
Barsoom | closed
Bartender | paid
BarTender Label | paid | seagull bartender; bartender enterprise automation
Batteries | closed | =batteries
Battery Diag | closed
Battery Health | closed
Battery Limiter | free
Battery Monitor | closed
BatteryBar | closed
BatteryCare | free
BatteryInfoView | free | nirsoft; nirlauncher; produkey
Bazaar | open | tortoisebzr
BB FlashBack | closed
BBEdit | paid | textwrangler
bbLean | open | bbclean; blackbox for windows
Be Focused | closed
BeaconScanner | closed
BeardedSpice | open
Beeftext | open
Belarc | free
Berrycast | closed
Better Joy | open
Better365 | closed
BetterDisplay | closed
BetterDummy | open
Betterjoy | open
BetterMouse | closed
BetterSnapTool | closed
BetterTouchTool | paid
Beyond Compare | paid | scooter software beyond compare
Bginfo | free
Bill2's Process Manager | closed
Binary Ninja | closed
BitMeter | free
Bitrix24 | closed
BlackBerry Link | free
Blackmagic Disk Speed Test | free
Blear | closed
blink1Control2 | open
BloatyNosy | open
Bluebeam Revu | closed | bluebeam
BlueHarvest | closed
BlueScreenView | free
Bluesnooze | open
BlueStacks | free | bluestacks app player; bluestacks 5
Bluff Titler | closed
Boilsoft | closed
BOINC | open | boinc client; boinc manager
BoltAI | closed
BombSquad | open
Bookends | paid
Booking.com | closed
Boom 3D | paid | boom 2; boom 3d
BOOTICE | free
BorderlessGaming | open | borderless gaming
Box Drive | closed | box notes
Boxcryptor | closed
Brain.fm | closed
BrainFM | closed
Breevy | closed
Brightness Slider | closed
BrOffice.org | open | broffice
Brooklyn | open | =brooklyn
Brother P-touch Editor | free | p touch editor; p touch
Browserosaurus | open
bug.n | open | bugn
Bulk Crap Uninstaller | open | bcuninstaller
Bulk Rename Utility | closed
Bumpr | paid
Bunch | closed | =bunch
BusyContacts | closed
Butler | closed
Byword | paid
Cacheman | closed
Caffeinated | closed
Caffeine | free
Cairo Desktop | open
Cakebrew | open
Calca | paid
Calendars 5 | closed
Calendly | closed
Camo | closed | =camo; reincubate camo
Cap | open | =cap
CapFrameX | open
Caption | closed
Carbon | closed | =carbon
CardPresso | closed
Carnac | open
CatchAll | closed
CatchNotes | closed
Catime | open
CCEnhancer | closed
CCleaner | closed | piriform ccleaner
CCMenu | open
CDCheck | closed
CDisplay | free | cdisplayex; cdisplay ex
cDock | closed
CDRoller | closed
CDRWin | closed
Centered | closed | =centered
CenterTaskbar | open
Chameleon Task Manager | closed
Character Map UWP | open
Chargeberry | closed
Charlie | closed
ChatMate for Facebook | closed
CheatSheet | closed | =cheatsheet
CheckFlash | closed
ChoEazyCopy | open
Choosy | paid
chrlauncher | open
Cider | closed | =cider
Cinebench | free
Cisco Packet Tracer | free | packet tracer
Cisdem | closed
Claquette | paid
Classic Shell | closed
Classic Start Menu | closed
Classic Volume Mixer | open
Clavier+ | open
CLCL | closed
Clean Me | open
CleanApp | closed
CleanMem | closed
CleanMyDrive | free
CleanMyMac | paid | cleanmymac x
CleanMyPC | closed
CleanUp | closed | =cleanup
ClearLock | closed
ClearVPN | closed
ClickMonitorDDC | closed
Clink | open
Clipboard Manager | closed
Clipboard Master | closed
ClipboardFusion | closed
ClipCache | closed
ClipClip | closed
Clipdiary | closed
ClipMate | closed
Clipper | closed | =clipper
ClipX | free
Clipy | open
Clocker | open
Clocks | closed
Clockwise | closed | =clockwise
ClocX | free
ClocX Clock | free
CloneSpy | free
CloudApp | closed | zight
CloudPounce | closed
Clover | free | =clover
Clover Tabs | free
clumsy | open | =clumsy
cmdow | open
Coca | closed | =coca
Cocktail | paid
coconutBattery | free
Coda Editor | paid
Codebook | closed
CodeExpander | closed
CodeRunner | closed
CodeStuff Starter | free
Cog | open | =cog
CoGrOO | open
Colasoft Capsa | paid
Cold Turkey | closed
Colibri | paid
coLinux | open
Colorpicker Skala | closed | skala color; skala preview; skala view
ColorWell | open
Comfort Clipboard | closed
ComicRack | free
Commander One | closed
CommView | closed
CompactGUI | open
Compactor | open | =compactor
Compare It | closed
Compose | open
Compositor | closed
Concealer | closed
Conductor | closed | =conductor
ConnectMeNow | closed
Console Classix | closed
ContextMenuManager | open | context menu manager
Contexts | paid
Contour Terminal | open
Cookie | closed | =cookie
Cool Timer | closed
CoolTerm | free
Copernic Desktop Search | closed | copernic
Copied | closed | =copied
CopyClip | closed
CopyQ | open
CopyTranslator | open
Core Temp | free
CornerCal | open
Corsair iCUE | ignore | icue; corsair
CorvusSKK | open | skk
CotEditor | open
Couleurs | closed
Countdown Timer | closed
CounterSpy | closed
CPUCool | closed
CPUID CPU-Z | free | cpu z; cpuid cpu z
CPUID HWMonitor | free | hwmonitor
Crimson Editor | free
CrossMark | closed
Crow Translate | open
Crunch | closed | =crunch
Cryptainer | closed
Crypto Pro | closed
CrystalCPUID | closed
CrystalDiskInfo | open | crystaldiskmark
CrystalMark Retro | closed
CudaText | open
Curiosity | closed | =curiosity
CursorFX | closed
Curtains | closed | =curtains
Cyber Sitter | closed | cybersitter
CyberPatrol | closed
Czkawka | open | krokiet
DaisyDisk | paid
Dango | closed
DansGuardian | open
Data Rescue | closed
Dato | paid
Datweatherdoe | open
Day Progress | closed
Day-O | closed
DCP-o-matic | open | dcp o matic; dcpomatic
ddc toolbox | open
DDU | free | display driver uninstaller
DearMob iPhone Manager | closed
Debugview++ | open | debugviewpp
Deckset | paid
Decloner | closed
Deeper | free | titanium software
Default Folder X | paid
Defraggler | closed
Dekart | closed
Delete Doctor | closed
Delta Patcher | open
Dependencies | open
Dependency Walker | free
DeskPad | open
DeskPins | free
DeskScapes | closed
Desktop iCalendar | closed
Desktop Lock | closed
Desktop Restore | free
Desktop Sidebar | closed
DesktopOK | closed
Desktops | closed | =desktops
Detail | closed | =detail
DevEject | closed
DEVONthink | paid | devonagent; devonthink pro
DevUtils | closed
Dexpot | free
DFX Audio Enhancer | closed | dfx
Dhs | closed
Dictionaries | closed | =dictionaries
DiffMerge | free
DiffPDF | closed
Digital Clock | closed
Dimension 4 | closed
Directory Opus | paid
DiscJuggler | closed
Disk Aid | closed
Disk Arbitrator | open
Disk Cleaner | closed
Disk Diag | closed
Disk Doctor | paid
Disk Expert | closed
Disk Graph | closed
Disk Inventory X | open
Disk Map | closed
Disk Sensei | closed
DiskMaker X | closed
DiskSavvy | closed
Disktective | free
DiskWarrior | paid
Dism++ | free
DisplayBuddy | closed
DisplayFusion | closed
DisplayLink Manager | ignore | displaylink; displaylink graphics; displaylink core software
Ditto | open | =ditto; ditto clipboard
Divvy | closed
DIY Layout Creator | open
DLL Suite | paid
DLL-Files Fixer | paid | dll files fixer; dll files
dnGrep | open | grepwin; astrogrep
DockDoor | open
Docker Toolbox | open
DockStar | closed
DockView | closed
DocuSign | closed
Don't Sleep | free
Doppler | paid
Double Commander | open
Double Driver | free
Double Take | closed
DoubleKiller | closed
DoubleTwist | closed
Downcast | paid
Doxie | closed | =doxie
Dozer | open
Dr. Cleaner | closed | dr cleaner; cleaner one pro
Drafts | closed | =drafts
DragThing | paid
DreamScene | ignore
Drive Genius | paid
DriveCrypt | closed
DriveDx | closed
Driver Genius | paid | driver easy; driverpack; driverpack solution; drivermax; driver updater; slimdrivers; driver reviver; snappy driver installer; driver detective; driverscanner; driveridentifier; dreidel
Driver Magician | closed
Driver Robot | closed
Driver Talent | closed
DriverEasy | closed
DriverGuide | closed
DriverHub | closed
DriverStoreExplorer | open | driver store explorer; rapr
DriverView | closed
DRmare | closed
DropIt | open
Droplr | closed
Dropover | closed
Dropshare | paid
DS4Windows | open
DTaskManager | closed
DU Meter | paid
Dual Monitor Taskbar | closed
Dual Monitor Tools | open
Due | closed | =due
Dupeguru | open
Dupin | closed
Duplicate Cleaner | paid
Duplicate File Finder | closed
DxWnd | open
DYMO Label | free | dymo; dymo connect
DZSALauncher | closed
EarTrumpet | open
Ease of Access | ignore
East-Tec Eraser | closed
Easy Duplicate Finder | paid
Easy2Boot | closed
EasyBCD | closed | neosmart easybcd
EasyCleaner | closed | toniarts easycleaner
EasyFind | free
EasyRes | closed
eBlaster | closed
Ecamm | closed
EclipseManager | closed
eDEX-UI | open
Edgeview | closed
EditPad | paid | editpad pro; editpad lite
EditPlus | paid
Edovia | closed
EF Commander | closed
Ekahau | paid
Electorrent | open
Elgato Control Center | ignore | elgato; elgato game capture; elgato camera hub; elgato wave link
Elgato Stream Deck | ignore | stream deck
Elgato Video Capture | closed
Elmedia Player | closed | elmedia
Elpass | closed
EmEditor | paid
Emerge Desktop | open
Enclave | closed
Encrypt.me | closed | encryptme
Encrypto | closed
Endel | closed
Endurance | closed | =endurance
Enigmail | open
eqMac | open
Equitrac | paid
Escape Motions | closed
escrcpy | open
Espanso | open
eSpeak | open
Espionage | closed | =espionage
Etcher Pro | open
EtherDetect | closed
EtherPeek | closed
Ethervane Echo | closed
EtreCheck | closed
eul | open | =eul
Eusing | free
EVE-NG | closed
EVEREST Home Edition | free
Everhour | closed
Everything | free | everything search
EverythingToolbar | open
EVGA Precision | closed | evga precision x1
Evidence Eliminator | closed
Ewido | closed
ExactScan | closed
ExamDiff | closed
Executor | closed | =executor
ExifGlass | open
Explorer++ | open
ExplorerPatcher | open
ExplorerPlusPlus | open | explorer plus plus
ExplorerXP | free
f.lux | free | flux
FaceGen | closed
Fadein | closed
Fan Control | free | fancontrol
Far Manager | open | far
FARR | closed
FastCopy | closed
FastKeys | closed
FastRawViewer | closed
Fastscripts | closed
fciv | free
Fedora Media Writer | open | liveusb creator
Feeder | closed | =feeder
Fences | paid
Fertigt | closed
Fig | closed | =fig
File Converter | open
File Juicer | closed
File Scavenger | closed
FileASSASSIN | closed
FileBot | closed
Filelight | open
Fileloupe | paid
FilePane | closed
Files | open | files app | yair; files community
FileTypesMan | free
FinalData | closed
Find Any File | closed
Find Empty Folders | closed
FinePrint | paid
Fing | closed | fing desktop
Finicky | open
Flash Slideshow Maker | closed
FlexHEX | closed
Flipboard | closed
Fliqlo | closed
Flotato | closed
Flow | closed | =flow
Fluent Terminal | open
Fluid | closed | =fluid
Flume | closed | =flume
Fluor | open | =fluor
Flycast | open
Flycut | open
FNR | open
Focus To-Do | closed
Focus | closed | =focus
FocusMe | paid
FocusPlan | closed
Folder Colorizer | closed
Folder Guard | closed
Folder Marker | closed
Folder Peek | closed
Folder Shield | closed
FolderIco | closed
FolderSizes | closed
Folding@home | closed | folding home; fah client
FonePaw | closed
Font Viewer | closed
FontExplorer X | closed | fontexplorer
Fontstand | closed
Forecast | closed | =forecast
FormZ | closed
Fortect | closed
Free Countdown Timer | closed
FreeCommander | free | freecommander xe
Freedom | closed | =freedom
Freedome | closed
FreeFileViewer | closed
Freehand | closed
freeime | closed
FreeMacSoft | closed
FreeMove | open
FreeOTFE | open
FreeRAM | closed
Freeter | closed
Fresh Diagnose | closed
frhed | open
FruitJuice | paid
Fsmon | open
FSMonitor | closed
Funter | closed
FurMark | free | geeks3d furmark
Fuwari | closed
Gaim | open
Gamecaster | closed
GameJackal | closed
GameLoop | free | tencent gaming buddy
Gas Mask | open | =gas mask
Geany | open
gedit | open
Geek Uninstaller | closed
Geekbench | paid
GeekTool | closed
Gemini | paid | =gemini; gemini 2
Genymotion | closed
Gestimer | closed
gfxCardStatus | open
Ghost Keylogger | closed
Ghostlab | closed
GIF Brewery | free
GifCam | free
Gifox | closed
Gifski | open
Gilisoft | closed | gilisoft file lock; gilisoft
GitAtomic | closed
GitBlade | closed
GitDock | closed
GitFox | closed
GitX | open
Gizmo Drive | closed
Glance | open | =glance
Glary Utilities | closed | glarysoft
GlazeWM | open | komorebi
Glow | open | =glow | charmbracelet
Gmvault | open
GNS3 | open
Gnucleus | open
GoDaddy | closed
Goofy | closed | =goofy
Google Desktop Gadgets | free
Gopher360 | open
GoPro | closed | gopro quik; gopro studio
GoReleaser | open
GParted | open
GPU-Z | free | techpowerup gpu z; techpowerup
GpuTest | free
GrabIt | closed
GrandPerspective | open
Grapher | closed
Green Tunnel | open
GridPlayer | open
Groupy | closed
Grub2Win | open
GSmartControl | open | smartmontools
gsudo | open
guiscrcpy | open
Guitar Rig | closed
Guru | closed | =guru
h2testw | closed
Hackolade | closed
Hammerspoon | open
Hand Mirror | closed
Hands Off | closed
Handshaker | closed
Hard Disk Sentinel | paid
HardInfo | open
Hash My Files | free
HashCheck | open | hashcheck shell extension
HashTab | closed
Hazel | paid
HazeOver | closed
HD Tune | closed | hd tune pro
HDD Low Level Format | closed
HDD Raw Copy | closed
HDD Regenerator | closed
HDDScan | free
Hear | closed | =hear
Height | closed | =height
Helio | open | =helio
Helium | open | =helium
HelloSign | closed
Hex Fiend | open
Hex Workshop | paid
Hexagon | closed | =hexagon
HiBit Uninstaller | closed
Hidden Bar | open
Hidden Me | closed
Hidemaru | paid
Hider 2 | closed
Hider | closed | =hider
HighlightsApp | closed
HijackFree | free
History Killer | closed
HistoryHound | closed
HiSuite | free | huawei hisuite
HocusFocus | closed
Home Assistant | open
Homedale | free
Homerow | closed
Hookmark | closed
Hopper | closed | =hopper; hopper disassembler
HostBuddy | closed
Hosts File Editor | open | hostsfileeditor
HostsMan | free
hott notes | closed
HoudahSpot | closed
Hourglass | open | =hourglass
HoverSnap | free
HP USB Disk Storage Format Tool | free
HTC Sync | free | htc sync manager; htc
HTC VIVE | closed | vive software; vive
HWiNFO | free | hwinfo64; hwinfo32
HWMonitor Pro | paid
HxD | free | hxd hex editor
Hypercam | closed | hypercam 2; hypercam 3; hypercam 5
HyperDock | paid
Hyperkey | closed
HyperSwitch | free
HyperTerminal | paid | hyperterminal private edition
iBar | closed
iCare Data Recovery | closed
Ice | open | =ice
iCollections | closed
IconChamp | closed
IconFly | closed
IconPackager | paid
Icons8 | closed | icons8 lunacy
iDefrag | closed
iDisplay | closed
IE Privacy Keeper | closed
iExplorer | paid
iFunBox | free
iGlance | open
Image Optimizer | closed
ImageAlpha | open
ImageFramer | closed
iMazing | paid
ImDisk | open
ImgBurner | closed
ImHex | open
Inboard | closed
iNet | closed | =inet; inet network scanner
iNFekt | open
InfoTip Extension | closed
Infuse | closed
InkDrop | closed | inkdrop
Inno Script Studio | closed
InputDirector | closed
Insomnia Stay Awake | free
InsomniaX | closed
inSSIDer | closed
InstaCal | closed
InstEd | free
Integrity | closed | =integrity; integrity plus; scrutiny
IntelliDock | closed
Invisor | closed | invisor lite
IP Scanner | closed | =ip scanner
IPScanner | free
Iridient Developer | closed | iridient
Iris Mini | closed
iSkysoft | closed
iSlide | closed
ISO Recorder | closed
IsoBuster | closed
iStat Menus | paid
iStat Pro | free
iStat Server | closed
iStatistica | closed
iStopMotion | closed
iStudiez | closed | istudiez pro
iStumbler | closed
iTools | closed
iTrash | closed
Itsycal | open
iTunes Producer | closed
Ivona | paid
Jabra Direct | ignore | jabra
Jaikoz | closed
JankyBorders | open
JDiskReport | free
JDownloader 2 | closed
JEB | closed
jEdit | open
Jetico | closed
Jiffy | closed | =jiffy
Jiggler | open
Jitouch | open
JkDefrag | open
John's Background Switcher | free
Jolt of Caffeine | closed
Joyoshare | closed
JoyToKey | closed
Jumpcut | open
JumpShare | closed
jv16 PowerTools | paid | jv16; powertools lite
K9 Web Protection | free
Kactus | closed
Kaleidoscope | paid | =kaleidoscope
Kando | open
Karabiner-Elements | open | karabiner
Kaspersky Virus Removal Tool | free
Kate | open | =kate; kate editor
KatMouse | closed
Kawa | open
KDE Connect | open | kdeconnect
KDiff3 | open
Keep Awake | closed
Keep It | closed | =keep it
KeepingYouAwake | open
Kerio | closed | kerio personal firewall; kerio connect
Key Codes | closed
Key Remapper | closed
Keyboard Cleaner | closed
Keyboard Maestro | paid
KeyboardCleanTool | closed
KeyCastr | open
KeyCue | closed
Keymapp | closed
Keypirinha | free
KeyShade | closed
KeyTweak | free
Keyviz | open
Killbox | closed
kindaVim | closed
KisMAC | open
Kite | closed | =kite
Kiwi for Gmail | closed
Kiwi Syslog | paid | kiwi cattools
Klogg | open | glogg
Knock | closed | =knock
Knox | closed | =knox
Kofax | closed
KOPLAYER | free
Kosmik | closed
Krisp Agent | closed
Kruptos | closed
LabelLive | closed
Labels & Addresses | closed
LanScan | closed
LanSpy | free
LaserSoft SilverFast | closed
Lasso | closed | =lasso
LastFM | closed | last fm scrobbler
Latest | open | =latest
LaunchBar | paid
LaunchControl | closed
Launchpad Manager | closed
Launchy | open
LC5 | closed
LDPlayer | free
LeaderTask | closed
Leap | closed | =leap
Ledger Wallet | open
Leech | closed | =leech
LeechFTP | closed
Lenovo Legion Toolkit | open | lenovolegiontoolkit
Lepton | open
Letasoft Sound Booster | closed | sound booster
LG PC Suite | free | lg united mobile; lg bridge
Libation | open
LiberKey | free
LibreHardwareMonitor | open
LightBulb | open
Lightform | closed
Lightpaper | closed
LiLi USB Creator | open | linuxlive usb creator; linux live usb creator
Limitless | closed
LinearMouse | open
Lingon X | closed | lingon
Link Shell Extension | free
LinkRelevanceMonitor | closed
Lintalist | open
LinuxLive USB Creator | open | lili
LinX | closed
Liquifile | closed
Listary | closed
Lite XL | open
LiteStep | open
Little Snapper | paid
Live Wallpapers | closed
Lively Wallpaper | open
LiveQuartz | closed
Loading | closed | =loading
Locale Emulator | open
Locale Remulator | open
Lock Folder XP | closed
Lockdown | closed | =lockdown
LockHunter | free
LockRattler | closed
LogExpert | open
Logitech Flow | closed
Logitech Options | ignore | logi options; logi options plus; logitech gaming software; logitech g hub; logitech setpoint; setpoint; logitech unifying software; logitech webcam software; logitech vid; logitech capture; logi tune; logitech quickcam; logi bolt; logitech harmony; logitech
Logoist | closed
Logonstudio | free
LonelyScreen | closed
Longplay | closed
Look 'n' Stop | closed | look n stop
Look@LAN | closed | look lan
Lookeen | closed
Loon | closed | =loon
Loop | open | =loop
Lucid | closed
Lunar | closed | =lunar
LunarBar | open
Lungo | paid
Lupo PensuiteApp | free
LxRunOffline | open
Lyn | paid
Lyricsx | open
MacBooster | closed
MacBreakZ | closed
MacCaption | closed
MacClean | closed
MacCleaner | closed
MacCleanse | closed
Maccy | open
MacDive | closed
MacDown | open
MacDroid | closed
macFUSE | closed | osxfuse
MacGamut | closed
MacHider | closed
MacHub | closed
MacKeeper | paid
MacMediaKeyForwarder | open
MacPaw | closed
MacPilot | closed
Macro Recorder | closed
Macs Fan Control | closed
MacScan | closed
Macsome | closed
MacSpice | closed
MacStitch | closed
MacSVG | open
MacType | open
MacUpdater | closed
Magic Folders | closed
MagicPlot | closed
Magnet | paid | =magnet
Magpie | open | =magpie
Mailbutler | closed
MailRaider | closed
Mailsmith | closed
MailTrackerBlocker | open
MainMenu | paid
Maintenance (Titanium) | free
Maintenance | closed | =maintenance
Mango 5Star | closed
Manico | closed
Manuscripts | closed
Many Tricks | paid
MapKeyboard | closed
MarginNote | paid
Markdown Editor | closed
Marked 2 | paid | =marked
Marketcircle | closed
Marta | closed | =marta
Mathpix | closed | mathpix snipping tool
MBProbe | closed
MBRWizard | closed
MComix | open
Meazure | open
Meeter | closed
MeetingBar | open
Meld Studio | closed
Meld | open | =meld
Mem Reduct | open
Mem | closed | =mem
Memories on TV | closed
Memory Clean | closed
Memory Diag | closed
Memtest86 | free
Memtest86+ | open
Memtime | closed
MemTurbo | closed
MEmu | free | memu play; microvirt
Menu Bar Splitter | closed
Menu World Time | closed
Menubar Stats | closed | menubar stats
MenuBarX | closed
MenuMeters | open
Mery | free | =mery
Metapad | closed
Metasequoia | closed
Mi PC Suite | free | mi flash; xiaomi; mi unlock
Mica For Everyone | open
MicMute | open
Micro Snitch | closed
Micrografx | closed
Microsoft File Manager | open | winfile
Microsoft Log Parser | free | log parser
Microsoft Network Monitor | free | network monitor; microsoft message analyzer
Microsoft Power BI | closed | powerbi desktop
Microsoft Windows Live Essentials files | ignore
MiddleClick | open
MIDI Monitor | open
Midnight Commander | open
Mil Shield | closed
MilkShape 3D | closed
Mini Mouse Macro | closed
Minimalist | closed | =minimalist
mIRC scripts | closed
Mirror Magnet | closed
Mirroring360 | paid
Mission Control Plus | closed
Mjolnir | open
Mobile Partner | ignore | smartfren connex; telkomsel flash; xl connect; im2 broadband; indosat im3 broadband; axis modem; modem smartfren; huawei mobile partner; join air; zte modem; vodafone mobile connect; vodafone mobile broadband; t mobile web n walk; orange business everywhere; dc hsupa; mobile connect; mobile broadband
Mobogenie | free
Mockup Plus | closed | mockplus
Modern Flyouts | open | modernflyouts
Modul8 | closed
MonitorControl | open
Monitorian | open
MonitorProfileSwitcher | open
MonoFocus | closed
Monolingual | open
Moo0 | closed | moo0 systemmonitor
Moom | paid
Morgen | closed
Mos | closed | =mos
Mosaic | closed | =mosaic
Motherboard Monitor | closed
MotionComposer | closed
Motorola software | free | motorola device manager; motorola phone tools; motohelper; moto phone tools
Mou | free
Mouse Extender | closed
Mouse Jiggler | open | mousejiggler
Mousecape | open
MoveAddict | closed
MoveOnBoot | closed
Movist | paid
MP3Gain | open
MSEdgeRedirect | open
MSI Afterburner | free | rivatuner statistics server
MTMR | open
MTuner | open
muCommander | open
Mudbox | closed
Multi Commander | closed
Multi | closed | =multi
MultiApp | closed
MultibootUSB | open
MultiCommander | free
MultiMarkdown Composer | paid
MultiMonitorTool | closed
Multiplicity | closed
Multitouch | closed
MuMu Player | free | mumu
MurGaa | closed
Murus | closed
Muse | closed | =muse
Musictube | closed
Muzzle | closed | =muzzle
My Budget Book | closed
My Drivers | closed
My Lockbox | closed
MyPhoneExplorer | free
mysides | open
MysteriumVPN | open
Nagios | open
Name Mangler | closed
Name Quick | closed
NameChanger | free
Naomi | closed
NaturalReader | closed
NCHsoft | closed
Neat | closed | =neat
NeatConnect | closed
Nektony | closed | app cleaner uninstaller; app cleaner
neofetch | open | neofetch win; fastfetch
NeoHtop | open
NepTunes | closed
Net Nanny | paid
NetLimiter | paid
NetPeeker | closed
Netscan | paid
NetSpot | closed
NetStumbler | free
NetTools | free
Network Radar | closed
NetWorx | paid
NextCloud Talk Desktop | open
Nexus Dock | free | winstep
Ngenuity | closed
nGlide | closed
NiceHash | closed | nicehash miner
NiceLabel | paid
Nightfall | open | =nightfall
NightOwl | closed
Nilesoft Shell | open
Nimble Commander | closed
Nimbus Note | closed
NirCmd | free
Nitro Reader tools | closed
Nitro Sense | ignore
Nitro | closed
NohBoard | open
Noisli | closed
Nokia PC Suite | free | nokia suite; nokia ovi suite; nokia software updater; nokia
noMeiryoUI | open
NoSleep | open
NoSQL Workbench | closed
NotchNook | closed
NoteBurner | closed
Noteflight | closed
NoteMaster | closed
Notepad Next | open
Notepad++ | open | notepad plus plus
Notepad2 | open | notepad3; notepad2 mod; notepad4; notepads
NotePlan | paid
NoteTab | closed
Notion Calendar | closed | cron
noTunes | open
Noun Project | closed
Nova | paid | =nova
Novabench | closed
NoxPlayer | free | nox app player; nox
nPlayer | closed
NSClient++ | open
nSpaces | free
NSudo | open
NTFS-3G | open
NTLite | closed | nlite; vlite
NTREGOPT | closed | erunt
Nuclino | closed
Numi | closed
NVIDIA Canvas | closed
NZBVortex | closed
NZXT CAM | closed
Object Desktop | paid | impulse; object desktop
ObjectBar | paid
OBS Link | closed
OCCT | closed
Odin | closed | =odin
Oh My Posh | open
Ommwriter | paid
Omni Converter | closed
OmniDazzle | closed
OmniDiskSweeper | free
OmniPresence | closed
One Commander | closed
One Switch | closed
OneCast | closed
OneCommander | closed
OneSwitch | closed
Only Switch | open
OnlyM | closed
OnlySwitch | open | only switch
OnTopReplica | open
Ontrack | closed
OnyX | free | =onyx
Open Hardware Monitor | open | libre hardware monitor
Open Log Viewer | open
Open-Shell | open | open shell
OpenArk | open
OpenHashTab | open
OpenInTerminal | open
OpenRGB | open
OpenTabletDriver | open
opentrack | open
OpenWithPlusPlus | open
Optimage | closed
Opus One | closed
Orca | free | =orca
Orzeszek Timer | open
otvdm | open | winevdm
Outbyte | closed
Outpost | closed | agnitum
OwlOCR | closed
Owly | closed
P4Merge | free | helix visual merge tool
Pacifist | closed
Paintbrush | open | =paintbrush
PaintSupreme | closed
Paletro | closed
Palm Desktop | free | palm
PandaDoc | closed
Pandan | closed
Pano2VR | closed
Papaya | closed | =papaya
Paper | closed | =paper
PaperCut | closed | papercut mf client; papercut print deploy client
Papers (Mekentosj) | paid | papers 2; papers 3
Parallels Toolbox | closed | toolbox
Parcel | closed | =parcel
Parental Control Bar | closed
Partition Magic | paid | partitionmagic; norton partitionmagic
Partition Wizard | closed
PassMark | paid | performancetest; burnintest; passmark performancetest; osforensics
Passware | closed
PasswordWallet | closed
Paste | paid | =paste
Pastel | closed | =pastel
PastePal | closed
PatchCleaner | closed
PatchMyPC Home Updater | free | patch my pc home updater
Path Copy Copy | open
Path Finder | paid
PathEditor | open
Pavtube | closed
Paws for Trello | closed
PC Decrapifier | free
PC Health Advisor | paid
PC Inspector File Recovery | closed | pc inspector
PC Suite for Sony Ericsson | free
PC Wizard | free
PCalc | paid
PDF Checkpoint | closed
PDF OCR X | closed
PDF Password Remover | paid
PDF Squeezer | closed
PDF Studio | closed | qoppa pdf studio
PDF to Text Batch Converter | closed
PDF Toolkit | closed
PDFKey Pro | closed
PE Explorer | closed
PeakHour | closed
Pearcleaner | closed
Pennywise | open | =pennywise
Perfect Automation | closed
Perfect Effects | closed
Perfect Keylogger | closed
Permute | paid
Pharos | paid
Phex | open
Phoenix Slides | open
Phone Link | ignore
PhoneView | closed
Photo Explosion | closed
Photo Impact | closed
Photo Sense | closed
Photo to Movie | closed
PhotoBulk | closed
PhotoMagic | closed
PhotoMill | closed
PhotoStudio | closed
PhotoSuite | closed
PhotoSweeper | closed
PhotoToFilm | closed
PhraseExpress | paid
PicGIF | closed
Pictogram | closed | =pictogram
Picture It | closed
Pika | open | =pika
Pikka | closed
Piktures | closed
PingPlotter | paid
Pixave | closed
Plantronics Hub | ignore | poly lens; poly studio
Plash | open
Platypus | open | =platypus
PlistEdit Pro | closed | plistedit pro
Plug | closed | =plug
PNotes | open
Pock | open | =pock
Pocket Casts | closed
Podcast Soundboard | closed
Pomodone | closed
Pomodoro | closed | pomotodo
Pomotroid | open
Popchar | closed | popchar x
Popclip | paid
Popmaker | closed
PortableApps.com Platform | open | portableapps
Power Automate | closed
PowerGREP | closed
PowerMenu | free
Poweroff | closed | =poweroff
PowerPhotos | closed
PowerStrip | paid
PowerToys | open | microsoft powertoys | microsoft
Prefs Editor | closed
Presentation Assistant | closed
Prime95 | free
Print Audit | paid
Print Conductor | paid
Print Screen Deluxe | paid
PrinterLogic | paid | printer installer client
PrintFab | paid
Printkey | closed
PrintLab | closed
Priprinter | closed
Privacy.sexy | open
Privatezilla | open
Privatus | closed
Prizmo | closed
Process Hacker | open | system informer
Process Lasso | closed | bitsum process lasso
Process Tamer | closed
ProcessKO | closed
Productboard | closed
ProFind | closed
ProperTree | open
Proxie | closed
PRTG Network Monitor | closed | prtg
Psi+ | open
PSPad | free | pspad editor
Pulltube | closed
Pulover's Macro Creator | open
Punto Switcher | closed
PureText | closed
Pushbullet | closed
Q-Dir | free
Q10 | free
Qbserve | closed
QEFI Entry Manager | open
qFlipper | open
QL Image Size | open | qlimagesize
QLC+ | open | qlc plus
QLVideo | open | qlstephen; qlprettypatch; qlcolorcode; quicklook json; quicklook csv; webpquicklook
QMK Toolbox | open
Qobuz | closed
QSpace | closed
QtPass | open
QTranslate | free
QtScrcpy | open
QTTabBar | closed
Quantumult | closed
QuickLook | open | =quicklook
QuickRes | closed
QuickShade | closed
Quicksilver | open
Qustodio | closed
R-Studio | closed | r studio; r linux; r drive image
Radio Silence | closed
Rain | closed | =rain
Raindrop | closed
Rainlendar | closed
Rainmeter | open
RAM Idle | closed
RAMMap | closed
RAMRush | closed
RapidCRC | open
RapidEE | free | rapid environment editor
Raspberry Pi Imager | open
Raycast | closed
Razer Synapse | ignore | razer
RBTray | open
Real Spy Monitor | closed
Real Temp | closed
RealTemp | free
Rebrandly | closed
Recents | closed | =recents
Reclaim | closed
Recordit | closed
Recover My Files | closed
Rectangle | open | =rectangle
Rectangle Pro | paid
RectangleWin | open
Redshift Tray | open
Redshift | open
rEFInd | open
Reflect | closed | =reflect
Reflector | paid | =reflector; reflector 4
Refog | closed
RegAlyzer | free
RegCleaner | closed
Registry Booster | closed | registrybooster
Registry First Aid | paid
Registry Life | free | vit registry fix; chemtable
Registry Mechanic | paid | registry booster; regcure; regclean pro; reg organizer; uniblue; speedupmypc; wise registry
Registry Workshop | paid
RegScanner | free
RegScrubXP | closed
RegSeeker | free
RegSupreme | paid
Remember The Milk | closed | remember the milk
Reminders MenuBar | open | reminders menubar
Remote Buddy | closed
Remoter | closed
Remotix | closed
Remove Empty Directories | open
Renamer | closed | =renamer
Repaper | closed
Resanance | closed
ResolutionTab | closed
Resource Tuner | closed
ResourceHacker | free | resource hacker
Restorator | closed
Restoro | closed
Restream | closed
RetroBar | open
Retrobatch | closed
Revo Uninstaller | closed | revo uninstaller pro
Revu | closed | =revu
Rewind | closed | =rewind
RidNacs | closed
RivaTuner | free
Rize | closed | =rize
RMPrepUSB | closed
Robocopy GUI | closed
Rocket | closed | =rocket; rocket typist
RocketCake | closed
RocketDock | free
Rosetta at home | closed
RoundedTB | open
RSS Menu | closed
Rubbernet | closed
Rufus | open
Ryzen Controller | open
Safe Eyes | closed
SafeHouse | closed
Sakura Editor | open
Samsung Kies | free | kies; samsung kies3; smart switch; samsung smart switch
Samsung PC Studio | free | samsung new pc studio; samsung pc share manager
Samurize | free
SARDU | closed
SBIS | closed
Scanner Disk | free
Scany | closed
SciTE | open
Scratchpad | closed | =scratchpad
scrcpy | open
Screamer | free
ScreenBright | closed
Screencastify | closed
ScreenFloat | closed
ScreenFocus | closed
ScreenTime | closed
Scrintal | closed
Script Debugger | closed
Scrobbles | closed
Scroll Reverser | open
SD Card Formatter | free | sd formatter; sdformatter
SD Clone | closed
Search Deflector | open
Second Clock | closed
Secrets | closed | =secrets
SecureUxTheme | open
Security Task Manager | closed
Seelen UI | open
SelfControl | open | =selfcontrol
Send Anywhere | closed
Sensei | paid
Sensible Side Buttons | open | sensiblesidebuttons
Serial Box | closed
Serial Port Monitor | paid
Sessions | closed | =sessions
Setapp | paid
SETI@home | closed
Shade | closed | =shade
Shadowrocket | closed
Shapr3D | closed
Sharepod | closed
SharpE | open
SharpKeys | open
Sherlock | closed | =sherlock
ShiftEdit | closed
ShiftIt | open
Shifty | open
Shortcat | closed
ShortcutDetective | closed
Shutterfly | closed
Sidebar Diagnostics | open
Sidebar | closed | =sidebar
SideNotes | paid
Sidify | closed
SignalRGB | closed
SignNow | closed
Silentknight | closed
Silenz | closed
Silicon | closed | =silicon
SilverLock | closed
Simple DNSCrypt | open | simplednscrypt
SiSoftware Sandra | closed | sandra
SiteSucker | closed
SIW | paid | system information for windows
Size Up | closed
Sizer | free
SizeUp | closed
SketchyBar | open
skhd | open
SkyDNS | closed
Slab | closed | =slab
Sleep Aid | closed
Sleepless | closed
SlidePilot | open
Sloth | open | =sloth
SlowQuitApps | open
Smaller | closed | =smaller
Smart Context Menu | open | smartcontextmenu
SmartBackup | closed
SMARTReporter | paid
Smartsheet | closed
SmartSystemMenu | open
SmartTaskbar | open
smcFanControl | open
SmoothScroll | closed
SnakeTail | open
SnapCamera | closed
Snapfish | closed
SnapMotion | closed
Snappy Driver Installer Origin | open | snappy driver installer
Snappy | closed | =snappy
SnapTimer | free
Snippetslab | closed | snippetslab
Soft Organizer | closed
Softorino | closed
SoftPerfect Network Scanner | paid | softperfect
SolarWinds | paid
Soluto | free
Sonos | free | sonos controller
Sony PC Companion | free | sony ericsson pc companion; sony mobile; xperia companion; pc companion
SophiApp | open | sophia script
Soulver | paid
Sound Control | closed | static z sound control
Soundpad | closed
SoundSwitch | open
SoundVolumeView | closed
Space Monger | closed
Spacedrive | open
Spaceman | open
SpaceRadar | open
SpaceSniffer | free
SparkoCam | closed
Spartan Clipboard | closed
SpeakLine | closed
Speccy | closed
Spectacle | open | =spectacle
Spector Pro | closed
SpeedCommander | paid
SpeedFan | free
Speediness | closed | =speediness
Speedtest | free | speedtest by ookla; ookla
SpeedUpMyPC | paid
Spicetify | open
SplashID | closed
Spyglass | closed
SpyHunter | closed
Spyware Terminator | closed
SpywareGuard | closed
SquirrelDisk | open
StarBurn | closed
Stardrop | open
Start8 | paid | stardock; fences; stardock fences; objectdock; windowblinds; start11; stardock start
Starter | free
StartIsBack | paid | startallback
Startup Delayer | free
StartUp Lite | free
StartupCPL | closed | startup control panel
StartUpLite | closed
Stash | closed | =stash
Stats | open | =stats
Stay | closed | =stay
StayFree | closed
SteelSeries GG | ignore | steelseries engine; steelseries
SteerMouse | closed
Stickypad | free
Stillcolor | open
Stop Motion | closed
Stoplight | closed
Story Planner | closed
StoryPop | closed
Streaks | closed
StreamYard | closed
StrokesPlus | free
Strongbox | closed
Strongvpn | closed
StyleXP | closed | style xp
Sublime Text | paid | sublime merge
Subsurface | open
Sumatra Comics | open
Sunbelt | closed | sunbelt personal firewall; sunbelt kerio
SuperBeam | closed
Supercharge | closed | =supercharge
SuperF4 | open
Superlist | closed
Supernotes | closed
Supporter | closed | =supporter
SurfEasy | closed
Surge | closed | =surge
SUSE Studio ImageWriter | open
Suspicious Package | free
Svgsus | closed
Swift 3D | closed
Swift Publisher | closed
SwiftBar | open
SwiftPlantUML | open
Swinsian | paid
Switcheroo | open
SwitchHosts | open
SwitchResX | closed
Sygate Personal Firewall | closed | sygate
Sync Clippings Helper | closed
SyncMate | closed
Syncovery | closed
SyncToy Shell | free
Syntax Highlight | open
Sysinternals | free | sysinternals suite; process explorer; autoruns; process monitor; zoomit; bginfo
System Color Picker | closed
System Explorer | closed
System Informer | open | systeminformer
System Mechanic | paid | iolo; iolo system mechanic
System Spec | closed
T-Clock | open
Tablacus Explorer | open
TableFlip | closed
Tad | open | =tad
Taksi | closed
Tansee | closed
TaskBar Shuffle | closed
TaskbarX | open
Taskheat | closed
TaskSwitchXP | open
TClockEx | closed
TCNO Account Switcher | open
TCP Optimizer | free
TCPView | closed
Teamwork | closed | =teamwork
TechTool Pro | paid | techtool
Teleport | closed | =teleport
Tembo | closed | =tembo
Tempi | closed
TeraCopy | closed
TeraPad | free
TestFlight | closed
Tettra | closed
Texifier | closed
Textadept | open
TextAloud | paid
TextCrawler | closed
Texter | open
TextExpander | paid
TextMate | open
TextPad | paid
TextSniper | closed
TextSoap | closed
TG Pro | paid
TGTSoft | closed
The Cleaner | closed | =the cleaner
The Dude | free | winbox; mikrotik
The Hit List | closed
Theine | paid
ThinPrint | paid
ThisIsWin11 | open
Thor | open | =thor
ThrottleStop | closed
ThumbsUp | closed
TileIconifier | open
Timecamp | closed
TimeLeft | closed
Timely | closed | =timely
Timemator | closed
Timeout | closed | time out
Timery | closed
TimeScribe | open
TimeSync | closed
Timeular | closed
TinkerTool | free
Tinn-R | open
Tiny Personal Firewall | closed
TinyGUI | closed
TinyNvidiaUpdateChecker | open
TinyPNG4Mac | open
TinyTask | closed
Tipp10 | open
Tomahawk | open
TomatoBar | open
Toontown Rewritten | closed
ToothFairy | closed
TopDrop | closed
TopHat | closed
TopNotch | closed
Tot | closed | =tot
Total Commander | paid | total commander remove or repair; totalcmd
Total Registry | open
Total Uninstall | paid
TotalFinder | paid
TotalSpaces | closed | totalspaces2
Touch-Tab | closed
TouchCursor | open
TouchSwitcher | closed
TpX | open
TRACE MODE | closed
Tracks Eraser | closed
TradingView | closed
TrafficMonitor | open
Trailrunner | closed
TransIP Stack | closed
Translatium | closed
Transloader | paid
TranslucentTB | open
Transnomino | closed
Trash Me | paid
TrashDesk | closed
TrashMe | closed
TrayIt | free
Traymond | open
TrayWeather | open
TreeSize | closed | treesize free
TreeSize Professional | paid
Trickster | closed | =trickster
Trim Enabler | closed
TripMode | closed
Trojan Qt5 | open
Trojan Remover | closed
TrojanHunter | closed
trueSpace | closed
TrueTransparency | free
Truhu | closed
Tune XP | closed
Tuneskit Audio Converter | closed
TunesKit | closed
TuneUp Utilities | paid | tuneup
TurboNote | closed
Tuxera NTFS | paid | ntfs for mac; tuxera
Tweak-XP | paid
TweakBit | closed
TweakNow | free | tweaknow regcleaner; tweaknow powerpack
TweakPower | closed
TweakUI | free | tweak ui; powertoy; powertoys for windows xp; alt tab task switcher powertoy
TweakXP | closed
Twinkle Tray | open
Tyme | closed
Type light | free
Typeface | closed | =typeface; typeface 2; typeface 3
TypeIt4Me | closed
Typewolf | closed
Typinator | closed
uBar | paid
ueli | open
UkeySoft | closed
Ultimate Windows Tweaker | free
Ultracopier | open | supercopier
UltraEdit | paid | uestudio; ultracompare
UltraFinder | closed
UltraMon | paid
UltraSearch | closed
UltraStar Deluxe | open | ultrastar
Unclack | closed
Unclutter | paid
Undelete Plus | closed
Undercover | closed
UNetbootin | open
uniFLOW | paid
Unigine | closed | unigine heaven; heaven benchmark; unigine valley; unigine superposition
Uninstall Tool | paid
UninstallPKG | closed
Unite | closed | =unite
Universal Android Debloater | open | uad ng
Universal Media Creation | open
Universal MediaCreationTool | open
Universal Shield | closed
Universal USB | open
Unknown Devices | closed
Unlocker | free
UnnaturalScrollWheels | open
Unreal Commander | closed
Unstoppable Copier | closed
Unstoppable | closed
UnxUtils | open
UpHex | closed
UpNote | closed
Upthere | closed
USB Image Tool | free
USB Safely Remove | closed
USBDeview | closed
USBImager | open
Usenapp | closed
UserBenchmark | free
Userscripts | open
uv | open |  | Astral
UVMapper | closed
UxStyle | free
Vallum | closed
Vanilla | closed | =vanilla
VCW VicMan | closed
Vectoraster | closed
Velja | closed
Vellum | closed | =vellum
Ventoy | open
Vero | closed | =vero
vfox | open
VIA | open | =via
VIAL | open
ViceVersa | closed
Victoria | free
VideoProc | closed | videoproc converter
Videoscribe | closed | sparkol videoscribe
Vidyard | closed
Vieb | open
Vienna Assistant | closed
VieTeX | closed
ViGlance | free
Vimac | open
Vimari | open
Vimcal | closed
Viper4Windows | closed
Virtaal | open
Virtual Audio Cable | closed
Virtual CD | closed
Virtual Router | free | virtual router plus; connectify; mypublicwifi; mhotspot; connectify hotspot
VirtualHostX | closed
VirtuaWin | open
VisiPics | closed
Vista Manager | paid | windows 7 manager; windows 10 manager; yamicsoft
Vista Start Menu | closed
Vista Transformation Pack | closed | seven transformation pack
Vistamizer | closed
Vistart | closed
Vistumbler | open
Visual Basic runtimes | ignore | vb6 runtime; visual basic 6 runtime; vbrun
VisualTooltip | free
VisualVM | open
Vitamin-R | closed
ViVeTool | open
Vivid | closed | =vivid
ViWizard | closed
Viz | closed | =viz
vJoy | ignore | vigembus; nefarius virtual gamepad emulation bus driver
Voicepaste | closed
Volume2 | free
Volumouse | free
Vox | closed | =vox
Voxal | closed
VPN Unlimited | closed | keepsolid vpn unlimited
VSDX Annotator | closed
Vue 8 | closed | e on vue
Vysor | closed
Wacom Desktop Center | closed
Wacom Tablet | ignore | wacom; bamboo; bamboo dock; huion tablet; xp pen
Wallet | closed | =wallet
Wallpaper changer | closed
Wallpaper Engine | paid
Wallpapper | open
WALTR | closed
Warehouse | closed | =warehouse
Watts | closed
Weather Watcher | closed
Web Confidential | closed
WebCatalog | closed
WeTransfer | closed
What's Running | closed
Whatpulse | closed | whatpulse
WhatRoute | closed
WhatSize | closed
Whisk | closed | =whisk
WhoCrashed | closed
Widget Launcher | closed
WiFi Explorer | paid
WiFi Scanner | closed
WiFi Signal | closed
Win32 Disk Imager | open | win32diskimager
Winaero Tweaker | free
WinAero | closed
WinAudit | closed
WinAutomation | closed
WinCalendar | closed
WinCompose | open
Windhawk | open
WinDirStat | open
WinDirStat Portable | open
Window Washer | closed
WindowFX | closed
Windows Spy Blocker | open | windowsspyblocker
Windows USB/DVD Download Tool | open | windows 7 usb dvd download tool
WindowsPager | open
WindowTextExtractor | open
WinDriverBackup | closed
WinDynamicDesktop | open
WinFlip | free
WinGuard | closed
WinHex | paid
WinLock | closed
WinMD5 | free | winmd5free
WinMd5Sum | free
WinMemoryCleaner | open
WinMerge | open
WinMTR | open
WinMute | open
WinNTSetup | free
WinPatrol | free
WinPE | ignore
WinPT | open
WinRoll | free
Wins | closed | =wins
WinSAT tools | ignore
WinSetupFromUSB | closed
WinSplit | closed
WinSplit Revolution | closed
WinTools.net | paid
WinToUSB | closed
WinUSB | open
WinX DLL | closed
Wipr | closed
Wise Care 365 | closed | wise disk cleaner; wise registry cleaner; wise; wise program uninstaller
Witch | paid
WizMouse | closed
WizTree | closed
WonderPen | closed
Wondershare MobileGo | paid | mobilego
Wondershare Recoverit | closed | recoverit
Wooshy | closed
Workrave | open | stretchly
workspacer | open
WorkSpaces | closed
World Clock | closed | =world clock
World Machine | closed
Wox | open | flow launcher
WriteMapper | closed
WriteRoom | paid
WSL Manager | open | wsl2 distro manager
WTQ | open
Wumgr | open
wxHexEditor | open
X-Mouse Button Control | free
X-Setup | closed
X1 Search | closed
x360ce | open
xbar | open | bitbar
XBoot | closed
Xee | closed
XJoy | open
Xmarks | closed
XMRig | open
XoftSpy | closed
Xpadder | paid
xplorer2 | paid
XtraFinder | free
XWidget | closed
XYplorer | paid
yabai | open
YACReader | open
Yacy | open
Yahoo Widgets | free | yahoo widget engine; konfabulator
Yankee Clipper | closed | yankee clipper iii
YASB | open
Yep | closed | =yep
Yoink | paid
Yojimbo | paid
Your Uninstaller | paid
YSoft SafeQ | paid
YUMI | open | universal usb installer
Zappy | closed
Zebar | open
ZebraDesigner | closed | zebra designer; zebra setup utilities
Zellij | open
Zentimo | closed
Zero Assumption Recovery | closed
ZKTime | closed
Znote | closed
Zoho Notebook | closed
Zooper | closed
Zotfile | open
ZSoft Uninstaller | free
Zui | open | brim
Übersicht | open | uebersicht
АДЕПТ | closed
КРЕДО | closed | тим кредо; credo transcor; credo framework
СПДС | closed
印象笔记 | closed
向日葵远程 | closed
好压 | closed | 2345; 2345好压
快压 | closed
搜狗拼音输入法 | closed | 搜狗输入法; 搜狗; sogou; sogou pinyin
智能五笔 | closed | 万能五笔; 极品五笔
有道词典 | closed | 网易有道词典; 有道
百度输入法 | closed | 百度
石墨文档 | closed
福昕 | closed | 福昕阅读器; 福昕pdf
美图秀秀 | closed
讯飞 | closed | 讯飞输入法; 科大讯飞
金山毒霸 | closed | 金山
金山词霸 | closed | 谷歌金山词霸合作版
钉钉 | closed
飞书 | closed
驱动精灵 | closed | 驱动人生
鲁大师 | closed | ludashi
`
