/** Editors, file managers, tuning, small helpers. Columns: product-table.rules.ts. */
export const utility = `
# utility
010 Editor | paid
3DMark | paid | futuremark; pcmark; 3dmark demo; futuremark systeminfo
3RVX | open
3uTools | free
4t Tray Minimizer | closed
5KPlayer | free
7+ Taskbar Tweaker | free
7 Sticky Notes | free
Acrylic Wi-Fi | closed
Actual Multiple Monitors | paid
Advanced IP Scanner | free | advanced port scanner
Advanced Renamer | closed
Advanced SystemCare | closed | iobit; iobit uninstaller; iobit malware fighter; smart defrag; driver booster; iobit driver booster; iobit advanced systemcare; game booster
Advanced Uninstaller PRO | free
Agent Ransack | closed | filelocator
AIDA64 | paid | everest; lavalys everest; everest ultimate edition; finalwire
AirServer | paid
Airtool | free
AkelPad | open
Alarm Clock | closed | free alarm clock; hot alarm clock
AlDente | closed
Alfred | closed | =alfred; alfred 4; alfred 5
AllChars | free
AllDup | free
Altap Salamander | closed | servant salamander
AltSnap | open | altdrag
AltTab | open
Amethyst | open | =amethyst
AMP Font Viewer | free
Amphetamine | free
Amphetype | open
Angry IP Scanner | open
Ant Renamer | open
AntiMicroX | open | antimicro
AntiTwin | free
AnyTrans | paid
Apertium | open
ApowerMirror | closed
AppCleaner | free
AquaSnap | closed
Araxis Merge | paid
Ashampoo WinOptimizer | paid
aText | paid
Attribute Changer | free
Auslogics | closed | auslogics disk defrag; auslogics boostspeed
Auto Dark Mode | open
AutoActions | open
AutoHotkey | open
AutoIt | free | autoit v3
AutoRuns | free
BabelMap | free
Balabolka | free
balenaEtcher | open | etcher
Baobab | open
BareTail | closed
Baretail Pro | paid
Bartender | paid
BarTender Label | paid | seagull bartender; bartender enterprise automation
Battery Limiter | free
BatteryBar | closed
BatteryCare | free
BatteryInfoView | free | nirsoft; nirlauncher; produkey
BBEdit | paid | textwrangler
bbLean | open | bbclean; blackbox for windows
Beeftext | open
Belarc | free
BetterDisplay | closed
Betterjoy | open
BetterTouchTool | paid
Beyond Compare | paid | scooter software beyond compare
Bginfo | free
BitMeter | free
BlueScreenView | free
BlueStacks | free | bluestacks app player; bluestacks 5
BOINC | open | boinc client; boinc manager
BOOTICE | free
Brother P-touch Editor | free | p touch editor; p touch
Bulk Crap Uninstaller | open | bcuninstaller
Bulk Rename Utility | closed
Butler | closed
Caffeinated | closed
Caffeine | free
Cairo Desktop | open
CapFrameX | open
Carnac | open
CatchAll | closed
CCleaner | closed | piriform ccleaner
Character Map UWP | open
Cinebench | free
Cisco Packet Tracer | free | packet tracer
Classic Shell | closed
Clavier+ | open
CleanMyMac | paid | cleanmymac x
ClipboardFusion | closed
Clipdiary | closed
ClipX | free
ClocX | free
CloneSpy | free
Clover | free | =clover
Clover Tabs | free
Cocktail | paid
coconutBattery | free
Coda Editor | paid
CodeStuff Starter | free
Colasoft Capsa | paid
Cold Turkey | closed
Commander One | closed
Compose | open
Console Classix | closed
CoolTerm | free
CopyQ | open
Core Temp | free
Corsair iCUE | ignore | icue; corsair
CotEditor | open
Countdown Timer | closed
CPUID CPU-Z | free | cpu z; cpuid cpu z
CPUID HWMonitor | free | hwmonitor
Crimson Editor | free
Crow Translate | open
CrystalDiskInfo | open | crystaldiskmark
CudaText | open
Czkawka | open
DaisyDisk | paid
DansGuardian | open
DDU | free | display driver uninstaller
Debugview++ | open
Default Folder X | paid
Defraggler | closed
Dependencies | open
Dependency Walker | free
DeskPad | open
DeskPins | free
Desktop iCalendar | closed
Desktop Restore | free
Dexpot | free
DiffMerge | free
DiffPDF | closed
Digital Clock | closed
Directory Opus | paid
Disk Inventory X | open
Disktective | free
DiskWarrior | paid
Dism++ | free
DisplayFusion | closed
DisplayLink Manager | ignore | displaylink; displaylink graphics; displaylink core software
Ditto | open | =ditto; ditto clipboard
dnGrep | open | grepwin; astrogrep
Don't Sleep | free
Double Commander | open
Double Driver | free
DoubleKiller | closed
Dozer | open
DragThing | paid
DreamScene | ignore
Drive Genius | paid
Driver Genius | paid | driver easy; driverpack; driverpack solution; drivermax; driver updater; slimdrivers; driver reviver; snappy driver installer; driver detective; driverscanner; driveridentifier; dreidel
DropIt | open
DS4Windows | open
DU Meter | paid
Dual Monitor Taskbar | closed
Dupeguru | open
Duplicate Cleaner | paid
DYMO Label | free | dymo; dymo connect
EarTrumpet | open
Ease of Access | ignore
Easy Duplicate Finder | paid
EasyBCD | closed | neosmart easybcd
EditPad | paid | editpad pro; editpad lite
EditPlus | paid
Ekahau | paid
Elgato Control Center | ignore | elgato; elgato game capture; elgato camera hub; elgato wave link
Elgato Stream Deck | free | stream deck
EmEditor | paid
Emerge Desktop | open
Equitrac | paid
Espanso | open
eSpeak | open
Etcher Pro | open
Eusing | free
EVE-NG | closed
Everything | free | everything search
ExamDiff | closed
Explorer++ | open
ExplorerPatcher | open
ExplorerXP | free
f.lux | free | flux
Fan Control | free | fancontrol
Far Manager | open | far
FastCopy | closed
fciv | free
Fedora Media Writer | open | liveusb creator
Fences | paid
File Converter | open
Files | open | files app | yair; files community
FileTypesMan | free
FinePrint | paid
Fing | closed | fing desktop
Focus To-Do | closed
FocusMe | paid
Folding@home | closed | folding home; fah client
Font Viewer | closed
FreeCommander | free | freecommander xe
frhed | open
FurMark | free | geeks3d furmark
GameLoop | free | tencent gaming buddy
Geany | open
gedit | open
Geek Uninstaller | closed
Geekbench | paid
Gemini | paid | =gemini; gemini 2
Genymotion | closed
Glary Utilities | closed | glarysoft
GlazeWM | open | komorebi
GNS3 | open
Google Desktop Gadgets | free
GParted | open
GPU-Z | free | techpowerup gpu z; techpowerup
GrandPerspective | open
Grub2Win | open
GSmartControl | open | smartmontools
Hammerspoon | open
Hard Disk Sentinel | paid
Hash My Files | free
HashCheck | open | hashcheck shell extension
HashTab | closed
Hazel | paid
HD Tune | closed | hd tune pro
HDDScan | free
Hex Workshop | paid
Hidden Bar | open
Hidemaru | paid
HijackFree | free
HiSuite | free | huawei hisuite
Homedale | free
HostsMan | free
Hourglass | open | =hourglass
HP USB Disk Storage Format Tool | free
HTC Sync | free | htc sync manager; htc
HWiNFO | free | hwinfo64; hwinfo32
HWMonitor Pro | paid
HxD | free | hxd hex editor
Ice | open | =ice
iExplorer | paid
iFunBox | free
iMazing | paid
ImHex | open
Insomnia Stay Awake | free
inSSIDer | closed
InstEd | free
IPScanner | free
iStat Menus | paid
iStat Pro | free
iStumbler | closed
iTools | closed
Ivona | paid
Jabra Direct | ignore | jabra
JDiskReport | free
jEdit | open
John's Background Switcher | free
JoyToKey | closed
K9 Web Protection | free
Kaleidoscope | paid | =kaleidoscope
Karabiner-Elements | open | karabiner
Kate | open | =kate
KDE Connect | open
KDiff3 | open
KeepingYouAwake | open
Keyboard Maestro | paid
Keypirinha | free
KeyTweak | free
KisMAC | open
Kiwi Syslog | paid | kiwi cattools
Klogg | open | glogg
KOPLAYER | free
LanSpy | free
LaunchBar | paid
Launchy | open
LDPlayer | free
LG PC Suite | free | lg united mobile; lg bridge
LiberKey | free
LightBulb | open
LiLi USB Creator | open | linuxlive usb creator; linux live usb creator
LinearMouse | open
Link Shell Extension | free
Lintalist | open
Listary | closed
Lite XL | open
LiteStep | open
Little Snapper | paid
Lively Wallpaper | open
Locale Emulator | open
LockHunter | free
LogExpert | open
Logitech Options | ignore | logi options; logi options plus; logitech gaming software; logitech g hub; logitech setpoint; setpoint; logitech unifying software; logitech webcam software; logitech vid; logitech capture; logi tune; logitech quickcam; logi bolt; logitech harmony; logitech
LonelyScreen | closed
Lunar | closed | =lunar
Lupo PensuiteApp | free
Maccy | open
macFUSE | closed | osxfuse
MacKeeper | paid
Macro Recorder | closed
Macs Fan Control | closed
Magnet | paid | =magnet
MainMenu | paid
Many Tricks | paid
MBRWizard | closed
Meld | open | =meld
Memtest86 | free
Memtest86+ | open
MEmu | free | memu play; microvirt
Mery | free | =mery
Mi PC Suite | free | mi flash; xiaomi; mi unlock
Microsoft File Manager | open | winfile
Microsoft Log Parser | free | log parser
Microsoft Network Monitor | free | network monitor; microsoft message analyzer
Midnight Commander | open
mIRC scripts | closed
Mirroring360 | paid
Mobogenie | free
MonitorControl | open
Monitorian | open
Moom | paid
Mos | closed | =mos
Mouse Extender | closed
Mouse Jiggler | open | mousejiggler
MP3Gain | open
MSI Afterburner | free | rivatuner statistics server
muCommander | open
MultibootUSB | open
MultiCommander | free
MuMu Player | free | mumu
MyPhoneExplorer | free
NameChanger | free
NaturalReader | closed
Net Nanny | paid
NetLimiter | paid
Netscan | paid
NetSpot | closed
NetStumbler | free
NetTools | free
NetWorx | paid
NextCloud Talk Desktop | open
Nexus Dock | free | winstep
NiceHash | closed | nicehash miner
NiceLabel | paid
Nilesoft Shell | open
NirCmd | free
Nitro Sense | ignore
Nokia PC Suite | free | nokia suite; nokia ovi suite; nokia software updater; nokia
Notepad Next | open
Notepad++ | open | notepad plus plus
Notepad2 | open | notepad3; notepad2 mod; notepad4; notepads
Nova | paid | =nova
NoxPlayer | free | nox app player; nox
nSpaces | free
NTFS-3G | open
NTLite | closed | nlite; vlite
ObjectBar | paid
OCCT | closed
Odin | closed | =odin
OmniDiskSweeper | free
OneCommander | closed
OnTopReplica | open
OnyX | free | =onyx
Open Hardware Monitor | open | libre hardware monitor
Open-Shell | open | open shell
OpenRGB | open
Orca | free | =orca
Orzeszek Timer | open
P4Merge | free | helix visual merge tool
PaperCut | closed | papercut mf client; papercut print deploy client
Partition Magic | paid | partitionmagic; norton partitionmagic
PassMark | paid | performancetest; burnintest; passmark performancetest; osforensics
Paste | paid | =paste
PatchMyPC Home Updater | free | patch my pc home updater
Path Finder | paid
PC Decrapifier | free
PC Wizard | free
PDF Password Remover | paid
Pearcleaner | closed
Pharos | paid
Phone Link | ignore
PhraseExpress | paid
PingPlotter | paid
Plantronics Hub | ignore | poly lens; poly studio
Pomodoro | closed | pomotodo
Pomotroid | open
Popclip | paid
PortableApps.com Platform | open | portableapps
PowerMenu | free
PowerToys | open | microsoft powertoys | microsoft
Prime95 | free
Print Audit | paid
Print Conductor | paid
PrinterLogic | paid | printer installer client
PrintFab | paid
Priprinter | closed
Privacy.sexy | open
Process Hacker | open | system informer
Process Lasso | closed
PRTG Network Monitor | closed | prtg
PSPad | free | pspad editor
Pushbullet | closed
Q-Dir | free
QTranslate | free
QTTabBar | closed
QuickLook | open | =quicklook
Quicksilver | open
Qustodio | closed
Rainlendar | closed
Rainmeter | open
RapidCRC | open
RapidEE | free | rapid environment editor
Raspberry Pi Imager | open
Raycast | closed
Razer Synapse | ignore | razer cortex; razer
RBTray | open
RealTemp | free
Rectangle | open | =rectangle
Rectangle Pro | paid
Redshift | open
rEFInd | open
Reflector | paid | =reflector; reflector 4
RegAlyzer | free
Registry Mechanic | paid | registry booster; regcure; regclean pro; reg organizer; uniblue; speedupmypc; wise registry
Registry Workshop | paid
RegScanner | free
ResourceHacker | free | resource hacker
RetroBar | open
Revo Uninstaller | closed | revo uninstaller pro
RocketDock | free
Rosetta at home | closed
Rufus | open
Sakura Editor | open
Samsung Kies | free | kies; samsung kies3; smart switch; samsung smart switch
Samurize | free
Scanner Disk | free
SciTE | open
scrcpy | open
Screamer | free
Scroll Reverser | open
SD Card Formatter | free | sd formatter; sdformatter
Serial Port Monitor | paid
Setapp | paid
SETI@home | closed
SharpKeys | open
Sidebar Diagnostics | open
SiSoftware Sandra | closed
SIW | paid | system information for windows
Sizer | free
SMARTReporter | paid
smcFanControl | open
SnakeTail | open
Snappy Driver Installer Origin | open | snappy driver installer
SnapTimer | free
SoftPerfect Network Scanner | paid | softperfect
SolarWinds | paid
Soluto | free
Sony PC Companion | free | sony ericsson pc companion; sony mobile; xperia companion; pc companion
SpaceSniffer | free
Speccy | closed
Spectacle | open | =spectacle
SpeedCommander | paid
SpeedFan | free
Speedtest | free | speedtest by ookla; ookla
Start8 | paid | stardock; fences; stardock fences; objectdock; windowblinds; start11; stardock start
StartIsBack | paid | startallback
Stats | open | =stats
SteelSeries GG | ignore | steelseries engine; steelseries
Stickypad | free
Stop Motion | closed
StrokesPlus | free
Sublime Text | paid | sublime merge
SUSE Studio ImageWriter | open
Suspicious Package | free
SwitchHosts | open
Sync Clippings Helper | closed
SyncToy Shell | free
Sysinternals | free | sysinternals suite; process explorer; autoruns; process monitor; zoomit; bginfo
T-Clock | open
Tablacus Explorer | open
TaskbarX | open
TCP Optimizer | free
TechTool Pro | paid
TeraCopy | closed
TeraPad | free
Textadept | open
TextAloud | paid
Texter | open
TextExpander | paid
TextMate | open
TextPad | paid
The Dude | free | winbox; mikrotik
ThinPrint | paid
TimeLeft | closed
TinkerTool | free
Tipp10 | open
Total Commander | paid | total commander remove or repair; totalcmd
Total Uninstall | paid
TotalFinder | paid
TrafficMonitor | open
TranslucentTB | open
Transnomino | closed
TrayIt | free
TreeSize | closed | treesize free
TreeSize Professional | paid
TuneUp Utilities | paid | tuneup
Tuxera NTFS | paid | ntfs for mac; tuxera
TweakUI | free | tweak ui; powertoy; powertoys for windows xp; alt tab task switcher powertoy
Twinkle Tray | open
Type light | free
Ultimate Windows Tweaker | free
Ultracopier | open | supercopier
UltraEdit | paid | uestudio; ultracompare
UltraMon | paid
Unclutter | paid
UNetbootin | open
uniFLOW | paid
Uninstall Tool | paid
Universal Media Creation | open
Universal USB | open
Unlocker | free
USB Image Tool | free
UserBenchmark | free
UxStyle | free
Ventoy | open
Victoria | free
ViGlance | free
Virtaal | open
Virtual Router | free | virtual router plus; connectify; mypublicwifi; mhotspot; connectify hotspot
VirtuaWin | open
Vistart | closed
Vistumbler | open
VisualTooltip | free
ViVeTool | open
vJoy | ignore | vigembus; nefarius virtual gamepad emulation bus driver
Volume2 | free
Volumouse | free
Vysor | closed
Wacom Tablet | ignore | wacom; bamboo; bamboo dock; huion tablet; xp pen
Wallpaper changer | closed
Wallpaper Engine | paid
Weather Watcher | closed
WhoCrashed | closed
WiFi Explorer | paid
Win32 Disk Imager | open | win32diskimager
Winaero Tweaker | free
WinCompose | open
Windhawk | open
WinDirStat | open
WinDirStat Portable | open
Windows USB/DVD Download Tool | open | windows 7 usb dvd download tool
WindowsPager | open
WinHex | paid
WinMD5 | free | winmd5free
WinMd5Sum | free
WinMerge | open
WinMTR | open
WinNTSetup | free
WinPE | ignore
WinRoll | free
WinSAT tools | ignore
WinSetupFromUSB | closed
WinSplit | closed
WinSplit Revolution | closed
WinToUSB | closed
WinUSB | open
Wise Care 365 | closed | wise disk cleaner; wise registry cleaner; wise; wise program uninstaller
Witch | paid
WizTree | closed
Wondershare MobileGo | paid | mobilego
Workrave | open | stretchly
Wox | open | flow launcher
wxHexEditor | open
X-Mouse Button Control | free
x360ce | open
XMRig | open
Xpadder | paid
xplorer2 | paid
XtraFinder | free
XWidget | closed
XYplorer | paid
Yahoo Widgets | free | yahoo widget engine; konfabulator
Yoink | paid
Your Uninstaller | paid
YSoft SafeQ | paid
YUMI | open | universal usb installer
ZebraDesigner | closed | zebra designer; zebra setup utilities
ZSoft Uninstaller | free
`
