/** Editors, file managers, tuning, small helpers. Columns: product-table.rules.ts. */
export const utility = `
# utility
010 Editor | paid
3DMark | paid | futuremark; pcmark; 3dmark demo; futuremark systeminfo
3RVX | open
3uTools | free
4t Tray Minimizer | closed
5KPlayer | free
7 Sticky Notes | free
7+ Taskbar Tweaker | free
Acrylic Wi-Fi | closed
Actual Multiple Monitors | paid
Adobe Acrobat tools | paid
Advanced IP Scanner | free | advanced port scanner
Advanced Renamer | closed
Advanced SystemCare | closed | iobit; iobit uninstaller; iobit malware fighter; smart defrag; driver booster; iobit driver booster; iobit advanced systemcare; game booster
Advanced Uninstaller PRO | free
Agenda | closed
Agent Ransack | closed | filelocator
AIDA64 | paid | everest; lavalys everest; everest ultimate edition; finalwire
AirServer | paid
Airtool | free
AJA System Test | free
AkelPad | open
Alarm Clock | closed | free alarm clock; hot alarm clock
AlDente | closed
Alfred | closed | =alfred; alfred 4; alfred 5
AllChars | free
AllDup | free
Almighty | paid
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
Antinote | paid
AntiTwin | free
AnyTrans | paid
Apertium | open
ApolloOne | paid
ApowerMirror | closed
AppCleaner | free
AquaSnap | closed
Araxis Merge | paid
Ashampoo WinOptimizer | paid
Aston | paid
aText | paid
Attribute Changer | free
Audiobus | paid
Auslogics | closed | auslogics disk defrag; auslogics boostspeed
Auto Dark Mode | open
AutoActions | open
AutoHotkey | open
AutoIt | free | autoit v3
AutoRuns | free
Autostart Manager | closed
BabelMap | free
Background Music | open
Balabolka | free
balenaEtcher | open | etcher
Baobab | open
BareTail | closed
Baretail Pro | paid
Bartender | paid
BarTender Label | paid | seagull bartender; bartender enterprise automation
Battery Health | closed
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
BlackBerry Link | free
Blackmagic Disk Speed Test | free
BlueScreenView | free
BlueStacks | free | bluestacks app player; bluestacks 5
BOINC | open | boinc client; boinc manager
Bookends | paid
Boom 3D | paid | boom 2; boom 3d
BOOTICE | free
Brother P-touch Editor | free | p touch editor; p touch
Bulk Crap Uninstaller | open | bcuninstaller
Bulk Rename Utility | closed
Bumpr | paid
Butler | closed
Byword | paid
Caffeinated | closed
Caffeine | free
Cairo Desktop | open
Calca | paid
CapFrameX | open
Carnac | open
CatchAll | closed
CCleaner | closed | piriform ccleaner
CDisplay | free | cdisplayex; cdisplay ex
Character Map UWP | open
Choosy | paid
Cinebench | free
Cisco Packet Tracer | free | packet tracer
Claquette | paid
Classic Shell | closed
Clavier+ | open
CleanMyDrive | free
CleanMyMac | paid | cleanmymac x
ClipboardFusion | closed
Clipdiary | closed
ClipX | free
ClocX | free
ClocX Clock | free
CloneSpy | free
CloudApp | closed | zight
Clover | free | =clover
Clover Tabs | free
Cocktail | paid
coconutBattery | free
Coda Editor | paid
CodeStuff Starter | free
Cog | open | =cog
Colasoft Capsa | paid
Cold Turkey | closed
Colibri | paid
ComicRack | free
Commander One | closed
Compose | open
Console Classix | closed
Contexts | paid
CoolTerm | free
CopyQ | open
Core Temp | free
Corsair iCUE | ignore | icue; corsair
CotEditor | open
Countdown Timer | closed
CPUID CPU-Z | free | cpu z; cpuid cpu z
CPUID HWMonitor | free | hwmonitor
Crimson Editor | free
CrossMark | closed
Crow Translate | open
CrystalDiskInfo | open | crystaldiskmark
CudaText | open
Czkawka | open
DaisyDisk | paid
DansGuardian | open
Dato | paid
DDU | free | display driver uninstaller
Debugview++ | open
Deckset | paid
Deeper | free | titanium software
Default Folder X | paid
Defraggler | closed
Dependencies | open
Dependency Walker | free
DeskPad | open
DeskPins | free
Desktop iCalendar | closed
Desktop Restore | free
DEVONthink | paid | devonagent; devonthink pro
Dexpot | free
DiffMerge | free
DiffPDF | closed
Digital Clock | closed
Directory Opus | paid
Disk Doctor | paid
Disk Inventory X | open
Disktective | free
DiskWarrior | paid
Dism++ | free
DisplayFusion | closed
DisplayLink Manager | ignore | displaylink; displaylink graphics; displaylink core software
Ditto | open | =ditto; ditto clipboard
DLL Suite | paid
DLL-Files Fixer | paid | dll files fixer
dnGrep | open | grepwin; astrogrep
Don't Sleep | free
Doppler | paid
Double Commander | open
Double Driver | free
DoubleKiller | closed
Downcast | paid
Dozer | open
Drafts | closed | =drafts
DragThing | paid
DreamScene | ignore
Drive Genius | paid
Driver Genius | paid | driver easy; driverpack; driverpack solution; drivermax; driver updater; slimdrivers; driver reviver; snappy driver installer; driver detective; driverscanner; driveridentifier; dreidel
DropIt | open
Droplr | closed
Dropshare | paid
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
EasyFind | free
EditPad | paid | editpad pro; editpad lite
EditPlus | paid
Ekahau | paid
Elgato Control Center | ignore | elgato; elgato game capture; elgato camera hub; elgato wave link
Elgato Stream Deck | free | stream deck
Elmedia Player | closed
EmEditor | paid
Emerge Desktop | open
eqMac | open
Equitrac | paid
Espanso | open
eSpeak | open
Etcher Pro | open
Eusing | free
EVE-NG | closed
EVEREST Home Edition | free
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
Fileloupe | paid
Files | open | files app | yair; files community
FileTypesMan | free
FinePrint | paid
Fing | closed | fing desktop
Finicky | open
Focus To-Do | closed
FocusMe | paid
FocusPlan | closed
Folding@home | closed | folding home; fah client
Font Viewer | closed
FreeCommander | free | freecommander xe
frhed | open
FruitJuice | paid
FurMark | free | geeks3d furmark
GameLoop | free | tencent gaming buddy
Geany | open
gedit | open
Geek Uninstaller | closed
Geekbench | paid
Gemini | paid | =gemini; gemini 2
Genymotion | closed
GIF Brewery | free
GifCam | free
Gifski | open
Glary Utilities | closed | glarysoft
GlazeWM | open | komorebi
GNS3 | open
Google Desktop Gadgets | free
GParted | open
GPU-Z | free | techpowerup gpu z; techpowerup
GpuTest | free
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
HoverSnap | free
HP USB Disk Storage Format Tool | free
HTC Sync | free | htc sync manager; htc
HWiNFO | free | hwinfo64; hwinfo32
HWMonitor Pro | paid
HxD | free | hxd hex editor
HyperDock | paid
HyperSwitch | free
HyperTerminal | paid | hyperterminal private edition
Ice | open | =ice
IconPackager | paid
iExplorer | paid
iFunBox | free
iMazing | paid
ImHex | open
Infuse | closed
Insomnia Stay Awake | free
inSSIDer | closed
InstEd | free
IPScanner | free
iStat Menus | paid
iStat Pro | free
iStumbler | closed
iTools | closed
Itsycal | open
Ivona | paid
Jabra Direct | ignore | jabra
JDiskReport | free
JDownloader 2 | closed
jEdit | open
Jiggler | open
John's Background Switcher | free
JoyToKey | closed
jv16 PowerTools | paid
K9 Web Protection | free
Kaleidoscope | paid | =kaleidoscope
Karabiner-Elements | open | karabiner
Kaspersky Virus Removal Tool | free
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
Krisp Agent | closed
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
Logonstudio | free
LonelyScreen | closed
Lunar | closed | =lunar
Lungo | paid
Lupo PensuiteApp | free
Lyn | paid
Maccy | open
MacDown | open
macFUSE | closed | osxfuse
MacKeeper | paid
Macro Recorder | closed
Macs Fan Control | closed
Magnet | paid | =magnet
MainMenu | paid
Maintenance (Titanium) | free
Manuscripts | closed
Many Tricks | paid
MarginNote | paid
Marked 2 | paid | =marked
MBRWizard | closed
MComix | open
Meeter | closed
MeetingBar | open
Meld | open | =meld
Memory Clean | closed
Memtest86 | free
Memtest86+ | open
MEmu | free | memu play; microvirt
Mery | free | =mery
Mi PC Suite | free | mi flash; xiaomi; mi unlock
Microsoft File Manager | open | winfile
Microsoft Log Parser | free | log parser
Microsoft Network Monitor | free | network monitor; microsoft message analyzer
Microsoft Windows Live Essentials files | ignore
Midnight Commander | open
mIRC scripts | closed
Mirroring360 | paid
Mobile Partner | ignore | smartfren connex; telkomsel flash; xl connect; im2 broadband; indosat im3 broadband; axis modem; modem smartfren; huawei mobile partner; join air; zte modem; vodafone mobile connect; vodafone mobile broadband; t mobile web n walk; orange business everywhere; dc hsupa; mobile connect; mobile broadband
Mobogenie | free
MonitorControl | open
Monitorian | open
Moom | paid
Mos | closed | =mos
Motorola software | free | motorola device manager; motorola phone tools; motohelper; moto phone tools
Mou | free
Mouse Extender | closed
Mouse Jiggler | open | mousejiggler
Movist | paid
MP3Gain | open
MSI Afterburner | free | rivatuner statistics server
muCommander | open
MultibootUSB | open
MultiCommander | free
MultiMarkdown Composer | paid
MuMu Player | free | mumu
MyPhoneExplorer | free
NameChanger | free
NaturalReader | closed
NepTunes | closed
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
NightOwl | closed
Nilesoft Shell | open
NirCmd | free
Nitro Reader tools | closed
Nitro Sense | ignore
Nokia PC Suite | free | nokia suite; nokia ovi suite; nokia software updater; nokia
NoSleep | open
Notepad Next | open
Notepad++ | open | notepad plus plus
Notepad2 | open | notepad3; notepad2 mod; notepad4; notepads
NotePlan | paid
Nova | paid | =nova
Novabench | closed
NoxPlayer | free | nox app player; nox
nSpaces | free
NTFS-3G | open
NTLite | closed | nlite; vlite
Numi | closed
Object Desktop | paid | impulse; object desktop
ObjectBar | paid
OCCT | closed
Odin | closed | =odin
Ommwriter | paid
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
Palm Desktop | free | palm
PaperCut | closed | papercut mf client; papercut print deploy client
Papers (Mekentosj) | paid | papers 2; papers 3
Partition Magic | paid | partitionmagic; norton partitionmagic
PassMark | paid | performancetest; burnintest; passmark performancetest; osforensics
Paste | paid | =paste
PatchMyPC Home Updater | free | patch my pc home updater
Path Finder | paid
PC Decrapifier | free
PC Health Advisor | paid
PC Suite for Sony Ericsson | free
PC Wizard | free
PCalc | paid
PDF Password Remover | paid
Pearcleaner | closed
Permute | paid
Pharos | paid
Phoenix Slides | open
Phone Link | ignore
PhraseExpress | paid
PingPlotter | paid
Plantronics Hub | ignore | poly lens; poly studio
Pomodoro | closed | pomotodo
Pomotroid | open
Popclip | paid
PortableApps.com Platform | open | portableapps
PowerMenu | free
PowerStrip | paid
PowerToys | open | microsoft powertoys | microsoft
Prime95 | free
Print Audit | paid
Print Conductor | paid
Print Screen Deluxe | paid
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
Q10 | free
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
Registry First Aid | paid
Registry Life | free | vit registry fix; chemtable
Registry Mechanic | paid | registry booster; regcure; regclean pro; reg organizer; uniblue; speedupmypc; wise registry
Registry Workshop | paid
RegScanner | free
RegSeeker | free
RegSupreme | paid
ResourceHacker | free | resource hacker
RetroBar | open
Revo Uninstaller | closed | revo uninstaller pro
RivaTuner | free
Rocket | closed | =rocket; rocket typist
RocketDock | free
Rosetta at home | closed
Rufus | open
Sakura Editor | open
Samsung Kies | free | kies; samsung kies3; smart switch; samsung smart switch
Samsung PC Studio | free | samsung new pc studio; samsung pc share manager
Samurize | free
Scanner Disk | free
SciTE | open
scrcpy | open
Screamer | free
Scroll Reverser | open
SD Card Formatter | free | sd formatter; sdformatter
Sensei | paid
Serial Port Monitor | paid
Setapp | paid
SETI@home | closed
SharpE | open
SharpKeys | open
Shifty | open
Sidebar Diagnostics | open
SideNotes | paid
SiSoftware Sandra | closed
SIW | paid | system information for windows
Sizer | free
Sleep Aid | closed
SMARTReporter | paid
smcFanControl | open
SnakeTail | open
Snappy Driver Installer Origin | open | snappy driver installer
SnapTimer | free
SoftPerfect Network Scanner | paid | softperfect
SolarWinds | paid
Soluto | free
Sonos | free | sonos controller
Sony PC Companion | free | sony ericsson pc companion; sony mobile; xperia companion; pc companion
Soulver | paid
SpaceSniffer | free
Speccy | closed
Spectacle | open | =spectacle
SpeedCommander | paid
SpeedFan | free
Speedtest | free | speedtest by ookla; ookla
SpeedUpMyPC | paid
Start8 | paid | stardock; fences; stardock fences; objectdock; windowblinds; start11; stardock start
Starter | free
StartIsBack | paid | startallback
Startup Delayer | free
StartUp Lite | free
Stats | open | =stats
SteelSeries GG | ignore | steelseries engine; steelseries
Stickypad | free
Stillcolor | open
Stop Motion | closed
StrokesPlus | free
Sublime Text | paid | sublime merge
Sumatra Comics | open
SUSE Studio ImageWriter | open
Suspicious Package | free
Swinsian | paid
SwitchHosts | open
Sync Clippings Helper | closed
SyncToy Shell | free
Sysinternals | free | sysinternals suite; process explorer; autoruns; process monitor; zoomit; bginfo
System Mechanic | paid | iolo; iolo system mechanic
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
TG Pro | paid
The Dude | free | winbox; mikrotik
Theine | paid
ThinPrint | paid
TimeLeft | closed
Timeout | closed | time out
TinkerTool | free
Tipp10 | open
Tot | closed | =tot
Total Commander | paid | total commander remove or repair; totalcmd
Total Uninstall | paid
TotalFinder | paid
TrafficMonitor | open
Transloader | paid
TranslucentTB | open
Transnomino | closed
Trash Me | paid
TrayIt | free
TreeSize | closed | treesize free
TreeSize Professional | paid
Trim Enabler | closed
TrueTransparency | free
TuneUp Utilities | paid | tuneup
Tuxera NTFS | paid | ntfs for mac; tuxera
Tweak-XP | paid
TweakNow | free | tweaknow regcleaner; tweaknow powerpack
TweakUI | free | tweak ui; powertoy; powertoys for windows xp; alt tab task switcher powertoy
Twinkle Tray | open
Type light | free
uBar | paid
Ultimate Windows Tweaker | free
Ultracopier | open | supercopier
UltraEdit | paid | uestudio; ultracompare
UltraMon | paid
Unclutter | paid
UNetbootin | open
uniFLOW | paid
Unigine | closed | unigine heaven; heaven benchmark; unigine valley; unigine superposition
Uninstall Tool | paid
Universal Media Creation | open
Universal USB | open
Unlocker | free
USB Image Tool | free
UserBenchmark | free
UxStyle | free
Vanilla | closed | =vanilla
Velja | closed
Ventoy | open
Victoria | free
ViGlance | free
Virtaal | open
Virtual Router | free | virtual router plus; connectify; mypublicwifi; mhotspot; connectify hotspot
VirtuaWin | open
Vista Manager | paid | windows 7 manager; windows 10 manager; yamicsoft
Vistart | closed
Vistumbler | open
Visual Basic runtimes | ignore | vb6 runtime; visual basic 6 runtime; vbrun
VisualTooltip | free
ViVeTool | open
vJoy | ignore | vigembus; nefarius virtual gamepad emulation bus driver
Volume2 | free
Volumouse | free
Vox | closed | =vox
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
WinFlip | free
WinHex | paid
WinMD5 | free | winmd5free
WinMd5Sum | free
WinMerge | open
WinMTR | open
WinNTSetup | free
WinPatrol | free
WinPE | ignore
WinRoll | free
WinSAT tools | ignore
WinSetupFromUSB | closed
WinSplit | closed
WinSplit Revolution | closed
WinTools.net | paid
WinToUSB | closed
WinUSB | open
WinX DLL | closed
Wise Care 365 | closed | wise disk cleaner; wise registry cleaner; wise; wise program uninstaller
Witch | paid
WizTree | closed
Wondershare MobileGo | paid | mobilego
Workrave | open | stretchly
Wox | open | flow launcher
WriteRoom | paid
wxHexEditor | open
X-Mouse Button Control | free
x360ce | open
Xee | closed
XMRig | open
Xpadder | paid
xplorer2 | paid
XtraFinder | free
XWidget | closed
XYplorer | paid
YACReader | open
Yahoo Widgets | free | yahoo widget engine; konfabulator
Yoink | paid
Yojimbo | paid
Your Uninstaller | paid
YSoft SafeQ | paid
YUMI | open | universal usb installer
ZebraDesigner | closed | zebra designer; zebra setup utilities
Zotfile | open
ZSoft Uninstaller | free
`
