/** Editors, file managers, tuning, small helpers. Columns: product-table.rules.ts. */
export const utility = `
# utility
010 Editor | paid
1Clipboard | closed
1Focus | closed
3DMark | paid | futuremark; pcmark; 3dmark demo; futuremark systeminfo
3RVX | open
3uTools | free
4t Tray Minimizer | closed
5KPlayer | free
7 Sticky Notes | free
7+ Taskbar Tweaker | free
8GadgetPack | closed
A Better Finder Rename | closed | better finder rename; a better finder attributes
Acrylic Wi-Fi | closed
Actual Multiple Monitors | paid
Actual Window Manager | closed
Adobe Acrobat tools | paid
Advanced IP Scanner | free | advanced port scanner
Advanced Renamer | closed
Advanced SystemCare | closed | iobit; iobit uninstaller; iobit malware fighter; smart defrag; driver booster; iobit driver booster; iobit advanced systemcare; game booster
Advanced Uninstaller PRO | free
AeroSpace | open | =aerospace
Agenda | closed
Agent Ransack | closed | filelocator
AIDA64 | paid | everest; lavalys everest; everest ultimate edition; finalwire
AirBattery | open
AirBuddy | closed
AirServer | paid
Airtool | free
AJA System Test | free
AkelPad | open
Akiflow | closed
Alarm Clock | closed | free alarm clock; hot alarm clock
AlDente | closed
Alfred | closed | =alfred; alfred 4; alfred 5
AllChars | free
AllDup | free
Almanac | closed | =almanac
Almighty | paid
Altap Salamander | closed | servant salamander
AltSnap | open | altdrag
AltTab | open
Amethyst | open | =amethyst
AMP Font Viewer | free
AMP WinOFF | closed
Amphetamine | free
Amphetype | open
Amplenote | closed
Angry IP Scanner | open
Ant Renamer | open
AntiMicroX | open | antimicro
Antinote | paid
AntiTwin | free
AnyTrans | paid
AnyTXT | closed
Apertium | open
ApolloOne | paid
ApowerMirror | closed
Apparency | closed
AppCleaner | free
AppDelete | closed
AppTrap | open
AppZapper | closed
AquaSnap | closed
Araxis Merge | paid
Argus Monitor | closed
ArtMoney | closed
AS SSD Benchmark | closed | as ssd
Ashampoo Uninstaller | closed
Ashampoo WinOptimizer | paid
Aston | paid
aText | paid
Attendance Management | closed | solution fingerprint attendance; fingerprint attendance
ATTO Disk Benchmark | closed | atto
Attribute Changer | free
Audiobus | paid
Auslogics | closed | auslogics disk defrag; auslogics boostspeed
Auto Dark Mode | open
AutoActions | open
AutoClicker | closed | gs auto clicker; op auto clicker; auto clicker
AutoHotkey | open
AutoIt | free | autoit v3
AutoRuns | free
Autostart Manager | closed
AV Voice Changer | closed
Axialis | closed
BabelMap | free
Background Music | open
Balabolka | free
balenaEtcher | open | etcher
Baobab | open
BareTail | closed
Baretail Pro | paid
Barsoom | closed
Bartender | paid
BarTender Label | paid | seagull bartender; bartender enterprise automation
Battery Health | closed
Battery Limiter | free
BatteryBar | closed
BatteryCare | free
BatteryInfoView | free | nirsoft; nirlauncher; produkey
BBEdit | paid | textwrangler
bbLean | open | bbclean; blackbox for windows
Be Focused | closed
BeardedSpice | open
Beeftext | open
Belarc | free
Berrycast | closed
Better365 | closed
BetterDisplay | closed
Betterjoy | open
BetterMouse | closed
BetterSnapTool | closed
BetterTouchTool | paid
Beyond Compare | paid | scooter software beyond compare
Bginfo | free
Bill2's Process Manager | closed
Binary Ninja | closed
BitMeter | free
BlackBerry Link | free
Blackmagic Disk Speed Test | free
Bluebeam Revu | closed | bluebeam
BlueScreenView | free
BlueStacks | free | bluestacks app player; bluestacks 5
BOINC | open | boinc client; boinc manager
Bookends | paid
Boom 3D | paid | boom 2; boom 3d
BOOTICE | free
Brain.fm | closed
Breevy | closed
Brother P-touch Editor | free | p touch editor; p touch
Browserosaurus | open
Bulk Crap Uninstaller | open | bcuninstaller
Bulk Rename Utility | closed
Bumpr | paid
BusyContacts | closed
Butler | closed
Byword | paid
Caffeinated | closed
Caffeine | free
Cairo Desktop | open
Cakebrew | open
Calca | paid
Calendars 5 | closed
Calendly | closed
Camo | closed | =camo; reincubate camo
CapFrameX | open
Carnac | open
CatchAll | closed
CCleaner | closed | piriform ccleaner
CDisplay | free | cdisplayex; cdisplay ex
Centered | closed | =centered
Chameleon Task Manager | closed
Character Map UWP | open
CheatSheet | closed | =cheatsheet
CheckFlash | closed
Choosy | paid
Cinebench | free
Cisco Packet Tracer | free | packet tracer
Claquette | paid
Classic Shell | closed
Clavier+ | open
CleanApp | closed
CleanMem | closed
CleanMyDrive | free
CleanMyMac | paid | cleanmymac x
CleanMyPC | closed
ClickMonitorDDC | closed
Clipboard Master | closed
ClipboardFusion | closed
ClipClip | closed
Clipdiary | closed
ClipMate | closed
ClipX | free
Clipy | open
Clocker | open
Clockwise | closed | =clockwise
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
Comfort Clipboard | closed
ComicRack | free
Commander One | closed
Compare It | closed
Compose | open
ConnectMeNow | closed
Console Classix | closed
Contexts | paid
Cool Timer | closed
CoolTerm | free
Copernic Desktop Search | closed | copernic
Copied | closed | =copied
CopyClip | closed
CopyQ | open
Core Temp | free
Corsair iCUE | ignore | icue; corsair
CotEditor | open
Couleurs | closed
Countdown Timer | closed
CPUID CPU-Z | free | cpu z; cpuid cpu z
CPUID HWMonitor | free | hwmonitor
Crimson Editor | free
CrossMark | closed
Crow Translate | open
CrystalDiskInfo | open | crystaldiskmark
CrystalMark Retro | closed
CudaText | open
CursorFX | closed
Curtains | closed | =curtains
Czkawka | open
DaisyDisk | paid
DansGuardian | open
Data Rescue | closed
Dato | paid
DDU | free | display driver uninstaller
DearMob iPhone Manager | closed
Debugview++ | open
Deckset | paid
Deeper | free | titanium software
Default Folder X | paid
Defraggler | closed
Dependencies | open
Dependency Walker | free
DeskPad | open
DeskPins | free
DeskScapes | closed
Desktop iCalendar | closed
Desktop Restore | free
DesktopOK | closed
Desktops | closed | =desktops
Detail | closed | =detail
DevEject | closed
DEVONthink | paid | devonagent; devonthink pro
Dexpot | free
DFX Audio Enhancer | closed | dfx
DiffMerge | free
DiffPDF | closed
Digital Clock | closed
Dimension 4 | closed
Directory Opus | paid
Disk Diag | closed
Disk Doctor | paid
Disk Expert | closed
Disk Inventory X | open
Disk Map | closed
Disk Sensei | closed
DiskMaker X | closed
DiskSavvy | closed
Disktective | free
DiskWarrior | paid
Dism++ | free
DisplayFusion | closed
DisplayLink Manager | ignore | displaylink; displaylink graphics; displaylink core software
Ditto | open | =ditto; ditto clipboard
Divvy | closed
DLL Suite | paid
DLL-Files Fixer | paid | dll files fixer
dnGrep | open | grepwin; astrogrep
DocuSign | closed
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
DriveDx | closed
Driver Genius | paid | driver easy; driverpack; driverpack solution; drivermax; driver updater; slimdrivers; driver reviver; snappy driver installer; driver detective; driverscanner; driveridentifier; dreidel
Driver Talent | closed
DriverEasy | closed
DriverHub | closed
DropIt | open
Droplr | closed
Dropover | closed
Dropshare | paid
DS4Windows | open
DU Meter | paid
Dual Monitor Taskbar | closed
Due | closed | =due
Dupeguru | open
Duplicate Cleaner | paid
Duplicate File Finder | closed
DYMO Label | free | dymo; dymo connect
EarTrumpet | open
Ease of Access | ignore
Easy Duplicate Finder | paid
Easy2Boot | closed
EasyBCD | closed | neosmart easybcd
EasyFind | free
Ecamm | closed
eDEX-UI | open
EditPad | paid | editpad pro; editpad lite
EditPlus | paid
EF Commander | closed
Ekahau | paid
Elgato Control Center | ignore | elgato; elgato game capture; elgato camera hub; elgato wave link
Elgato Stream Deck | ignore | stream deck
Elmedia Player | closed | elmedia
EmEditor | paid
Emerge Desktop | open
Endel | closed
Endurance | closed | =endurance
eqMac | open
Equitrac | paid
Espanso | open
eSpeak | open
Etcher Pro | open
EtreCheck | closed
eul | open | =eul
Eusing | free
EVE-NG | closed
EVEREST Home Edition | free
Everhour | closed
Everything | free | everything search
EVGA Precision | closed | evga precision x1
ExactScan | closed
ExamDiff | closed
Executor | closed | =executor
Explorer++ | open
ExplorerPatcher | open
ExplorerXP | free
f.lux | free | flux
Fan Control | free | fancontrol
Far Manager | open | far
FARR | closed
FastCopy | closed
FastKeys | closed
fciv | free
Fedora Media Writer | open | liveusb creator
Fences | paid
File Converter | open
File Juicer | closed
Fileloupe | paid
Files | open | files app | yair; files community
FileTypesMan | free
Find Any File | closed
FinePrint | paid
Fing | closed | fing desktop
Finicky | open
FlexHEX | closed
Flotato | closed
Flow | closed | =flow
Fluor | open | =fluor
Flycut | open
Focus To-Do | closed
Focus | closed | =focus
FocusMe | paid
FocusPlan | closed
Folder Colorizer | closed
Folder Guard | closed
Folder Marker | closed
FolderIco | closed
FolderSizes | closed
Folding@home | closed | folding home; fah client
Font Viewer | closed
Fortect | closed
Free Countdown Timer | closed
FreeCommander | free | freecommander xe
frhed | open
FruitJuice | paid
FSMonitor | closed
FurMark | free | geeks3d furmark
GameLoop | free | tencent gaming buddy
Geany | open
gedit | open
Geek Uninstaller | closed
Geekbench | paid
Gemini | paid | =gemini; gemini 2
Genymotion | closed
Gestimer | closed
gfxCardStatus | open
GIF Brewery | free
GifCam | free
Gifski | open
Gilisoft | closed | gilisoft file lock; gilisoft
Glary Utilities | closed | glarysoft
GlazeWM | open | komorebi
GNS3 | open
Google Desktop Gadgets | free
GParted | open
GPU-Z | free | techpowerup gpu z; techpowerup
GpuTest | free
GrandPerspective | open
Groupy | closed
Grub2Win | open
GSmartControl | open | smartmontools
Guru | closed | =guru
h2testw | closed
Hammerspoon | open
Hard Disk Sentinel | paid
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
Height | closed | =height
HelloSign | closed
Hex Fiend | open
Hex Workshop | paid
HiBit Uninstaller | closed
Hidden Bar | open
Hidemaru | paid
HijackFree | free
HiSuite | free | huawei hisuite
HocusFocus | closed
Homedale | free
Hookmark | closed
Hopper | closed | =hopper; hopper disassembler
HostsMan | free
HoudahSpot | closed
Hourglass | open | =hourglass
HoverSnap | free
HP USB Disk Storage Format Tool | free
HTC Sync | free | htc sync manager; htc
HWiNFO | free | hwinfo64; hwinfo32
HWMonitor Pro | paid
HxD | free | hxd hex editor
HyperDock | paid
Hyperkey | closed
HyperSwitch | free
HyperTerminal | paid | hyperterminal private edition
iCare Data Recovery | closed
Ice | open | =ice
IconPackager | paid
iExplorer | paid
iFunBox | free
iMazing | paid
ImHex | open
Infuse | closed
InputDirector | closed
Insomnia Stay Awake | free
inSSIDer | closed
InstaCal | closed
InstEd | free
IPScanner | free
Iris Mini | closed
iStat Menus | paid
iStat Pro | free
iStat Server | closed
iStatistica | closed
iStumbler | closed
iTools | closed
Itsycal | open
Ivona | paid
Jabra Direct | ignore | jabra
JDiskReport | free
JDownloader 2 | closed
JEB | closed
jEdit | open
Jiggler | open
John's Background Switcher | free
JoyToKey | closed
Jumpcut | open
jv16 PowerTools | paid
K9 Web Protection | free
Kaleidoscope | paid | =kaleidoscope
Karabiner-Elements | open | karabiner
Kaspersky Virus Removal Tool | free
Kate | open | =kate
KatMouse | closed
KDE Connect | open
KDiff3 | open
KeepingYouAwake | open
Key Remapper | closed
Keyboard Maestro | paid
KeyCastr | open
Keypirinha | free
KeyTweak | free
KisMAC | open
Kiwi for Gmail | closed
Kiwi Syslog | paid | kiwi cattools
Klogg | open | glogg
Kofax | closed
KOPLAYER | free
Kosmik | closed
Krisp Agent | closed
Kruptos | closed
LanSpy | free
Lasso | closed | =lasso
Latest | open | =latest
LaunchBar | paid
LaunchControl | closed
Launchy | open
LDPlayer | free
Leap | closed | =leap
Leech | closed | =leech
Letasoft Sound Booster | closed | sound booster
LG PC Suite | free | lg united mobile; lg bridge
LiberKey | free
LightBulb | open
LiLi USB Creator | open | linuxlive usb creator; linux live usb creator
Limitless | closed
LinearMouse | open
Link Shell Extension | free
Lintalist | open
LinX | closed
Listary | closed
Lite XL | open
LiteStep | open
Little Snapper | paid
Lively Wallpaper | open
Locale Emulator | open
LockHunter | free
LogExpert | open
Logitech Flow | closed
Logitech Options | ignore | logi options; logi options plus; logitech gaming software; logitech g hub; logitech setpoint; setpoint; logitech unifying software; logitech webcam software; logitech vid; logitech capture; logi tune; logitech quickcam; logi bolt; logitech harmony; logitech
Logonstudio | free
LonelyScreen | closed
Lookeen | closed
Loop | open | =loop
Lucid | closed
Lunar | closed | =lunar
Lungo | paid
Lupo PensuiteApp | free
Lyn | paid
Maccy | open
MacDown | open
macFUSE | closed | osxfuse
MacKeeper | paid
MacPilot | closed
Macro Recorder | closed
Macs Fan Control | closed
MacUpdater | closed
Magnet | paid | =magnet
MainMenu | paid
Maintenance (Titanium) | free
Maintenance | closed | =maintenance
Manuscripts | closed
Many Tricks | paid
MapKeyboard | closed
MarginNote | paid
Marked 2 | paid | =marked
Marta | closed | =marta
MBRWizard | closed
MComix | open
Meazure | open
Meeter | closed
MeetingBar | open
Meld | open | =meld
Mem | closed | =mem
Memory Clean | closed
Memtest86 | free
Memtest86+ | open
Memtime | closed
MEmu | free | memu play; microvirt
MenuMeters | open
Mery | free | =mery
Metapad | closed
Mi PC Suite | free | mi flash; xiaomi; mi unlock
Microsoft File Manager | open | winfile
Microsoft Log Parser | free | log parser
Microsoft Network Monitor | free | network monitor; microsoft message analyzer
Microsoft Windows Live Essentials files | ignore
Midnight Commander | open
Mini Mouse Macro | closed
mIRC scripts | closed
Mirroring360 | paid
Mission Control Plus | closed
Mobile Partner | ignore | smartfren connex; telkomsel flash; xl connect; im2 broadband; indosat im3 broadband; axis modem; modem smartfren; huawei mobile partner; join air; zte modem; vodafone mobile connect; vodafone mobile broadband; t mobile web n walk; orange business everywhere; dc hsupa; mobile connect; mobile broadband
Mobogenie | free
MonitorControl | open
Monitorian | open
Monolingual | open
Moom | paid
Morgen | closed
Mos | closed | =mos
Mosaic | closed | =mosaic
Motorola software | free | motorola device manager; motorola phone tools; motohelper; moto phone tools
Mou | free
Mouse Extender | closed
Mouse Jiggler | open | mousejiggler
Movist | paid
MP3Gain | open
MSI Afterburner | free | rivatuner statistics server
muCommander | open
Multi Commander | closed
MultibootUSB | open
MultiCommander | free
MultiMarkdown Composer | paid
MultiMonitorTool | closed
Multiplicity | closed
MuMu Player | free | mumu
Muzzle | closed | =muzzle
My Lockbox | closed
MyPhoneExplorer | free
Name Mangler | closed
NameChanger | free
NaturalReader | closed
neofetch | open | neofetch win; fastfetch
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
Nightfall | open | =nightfall
NightOwl | closed
Nilesoft Shell | open
Nimble Commander | closed
Nimbus Note | closed
NirCmd | free
Nitro Reader tools | closed
Nitro Sense | ignore
Nitro | closed
Noisli | closed
Nokia PC Suite | free | nokia suite; nokia ovi suite; nokia software updater; nokia
NoSleep | open
Notepad Next | open
Notepad++ | open | notepad plus plus
Notepad2 | open | notepad3; notepad2 mod; notepad4; notepads
NotePlan | paid
NoteTab | closed
Notion Calendar | closed | cron
noTunes | open
Nova | paid | =nova
Novabench | closed
NoxPlayer | free | nox app player; nox
nSpaces | free
NTFS-3G | open
NTLite | closed | nlite; vlite
Numi | closed
NVIDIA Canvas | closed
NZXT CAM | closed
Object Desktop | paid | impulse; object desktop
ObjectBar | paid
OCCT | closed
Odin | closed | =odin
Oh My Posh | open
Ommwriter | paid
OmniDiskSweeper | free
One Commander | closed
One Switch | closed
OneCommander | closed
OnTopReplica | open
OnyX | free | =onyx
Open Hardware Monitor | open | libre hardware monitor
Open-Shell | open | open shell
OpenInTerminal | open
OpenRGB | open
Orca | free | =orca
Orzeszek Timer | open
Outbyte | closed
OwlOCR | closed
P4Merge | free | helix visual merge tool
Pacifist | closed
Paletro | closed
Palm Desktop | free | palm
PandaDoc | closed
PaperCut | closed | papercut mf client; papercut print deploy client
Papers (Mekentosj) | paid | papers 2; papers 3
Parcel | closed | =parcel
Partition Magic | paid | partitionmagic; norton partitionmagic
Partition Wizard | closed
PassMark | paid | performancetest; burnintest; passmark performancetest; osforensics
Paste | paid | =paste
Pastel | closed | =pastel
PastePal | closed
PatchCleaner | closed
PatchMyPC Home Updater | free | patch my pc home updater
Path Finder | paid
PC Decrapifier | free
PC Health Advisor | paid
PC Suite for Sony Ericsson | free
PC Wizard | free
PCalc | paid
PDF Password Remover | paid
PE Explorer | closed
Pearcleaner | closed
Perfect Automation | closed
Permute | paid
Pharos | paid
Phoenix Slides | open
Phone Link | ignore
PhoneView | closed
PhotoSweeper | closed
PhraseExpress | paid
PingPlotter | paid
Plantronics Hub | ignore | poly lens; poly studio
Pock | open | =pock
Pomodoro | closed | pomotodo
Pomotroid | open
Popclip | paid
PortableApps.com Platform | open | portableapps
Power Automate | closed
PowerGREP | closed
PowerMenu | free
Poweroff | closed | =poweroff
PowerStrip | paid
PowerToys | open | microsoft powertoys | microsoft
Prefs Editor | closed
Prime95 | free
Print Audit | paid
Print Conductor | paid
Print Screen Deluxe | paid
PrinterLogic | paid | printer installer client
PrintFab | paid
Priprinter | closed
Privacy.sexy | open
Prizmo | closed
Process Hacker | open | system informer
Process Lasso | closed | bitsum process lasso
ProcessKO | closed
Productboard | closed
ProFind | closed
PRTG Network Monitor | closed | prtg
PSPad | free | pspad editor
Pulltube | closed
Pushbullet | closed
Q-Dir | free
Q10 | free
Qbserve | closed
QSpace | closed
QTranslate | free
QTTabBar | closed
QuickLook | open | =quicklook
Quicksilver | open
Qustodio | closed
R-Studio | closed | r studio; r linux; r drive image
Rainlendar | closed
Rainmeter | open
RAMMap | closed
RAMRush | closed
RapidCRC | open
RapidEE | free | rapid environment editor
Raspberry Pi Imager | open
Raycast | closed
Razer Synapse | ignore | razer
RBTray | open
Real Temp | closed
RealTemp | free
Reclaim | closed
Rectangle | open | =rectangle
Rectangle Pro | paid
Redshift | open
rEFInd | open
Reflect | closed | =reflect
Reflector | paid | =reflector; reflector 4
RegAlyzer | free
Registry First Aid | paid
Registry Life | free | vit registry fix; chemtable
Registry Mechanic | paid | registry booster; regcure; regclean pro; reg organizer; uniblue; speedupmypc; wise registry
Registry Workshop | paid
RegScanner | free
RegSeeker | free
RegSupreme | paid
Renamer | closed | =renamer
Resanance | closed
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
RocketDock | free
Rosetta at home | closed
Rufus | open
Sakura Editor | open
Samsung Kies | free | kies; samsung kies3; smart switch; samsung smart switch
Samsung PC Studio | free | samsung new pc studio; samsung pc share manager
Samurize | free
SARDU | closed
Scanner Disk | free
SciTE | open
scrcpy | open
Screamer | free
ScreenBright | closed
Screencastify | closed
ScreenFloat | closed
Scrintal | closed
Scroll Reverser | open
SD Card Formatter | free | sd formatter; sdformatter
SelfControl | open | =selfcontrol
Sensei | paid
Serial Port Monitor | paid
Setapp | paid
SETI@home | closed
SharpE | open
SharpKeys | open
Sherlock | closed | =sherlock
ShiftIt | open
Shifty | open
Sidebar Diagnostics | open
SideNotes | paid
SignalRGB | closed
SignNow | closed
SiSoftware Sandra | closed | sandra
SIW | paid | system information for windows
Sizer | free
SizeUp | closed
skhd | open
Slab | closed | =slab
Sleep Aid | closed
SMARTReporter | paid
Smartsheet | closed
smcFanControl | open
SnakeTail | open
SnapCamera | closed
Snappy Driver Installer Origin | open | snappy driver installer
Snappy | closed | =snappy
SnapTimer | free
Soft Organizer | closed
SoftPerfect Network Scanner | paid | softperfect
SolarWinds | paid
Soluto | free
Sonos | free | sonos controller
Sony PC Companion | free | sony ericsson pc companion; sony mobile; xperia companion; pc companion
Soulver | paid
Soundpad | closed
SoundVolumeView | closed
Space Monger | closed
SpaceSniffer | free
SparkoCam | closed
Spartan Clipboard | closed
Speccy | closed
Spectacle | open | =spectacle
SpeedCommander | paid
SpeedFan | free
Speediness | closed | =speediness
Speedtest | free | speedtest by ookla; ookla
SpeedUpMyPC | paid
Start8 | paid | stardock; fences; stardock fences; objectdock; windowblinds; start11; stardock start
Starter | free
StartIsBack | paid | startallback
Startup Delayer | free
StartUp Lite | free
Stats | open | =stats
Stay | closed | =stay
SteelSeries GG | ignore | steelseries engine; steelseries
SteerMouse | closed
Stickypad | free
Stillcolor | open
Stop Motion | closed
StreamYard | closed
StrokesPlus | free
Sublime Text | paid | sublime merge
Sumatra Comics | open
Supernotes | closed
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
Tad | open | =tad
TaskbarX | open
TCP Optimizer | free
TCPView | closed
Teamwork | closed | =teamwork
TechTool Pro | paid | techtool
Teleport | closed | =teleport
Tembo | closed | =tembo
TeraCopy | closed
TeraPad | free
Tettra | closed
Textadept | open
TextAloud | paid
TextCrawler | closed
Texter | open
TextExpander | paid
TextMate | open
TextPad | paid
TextSniper | closed
TG Pro | paid
The Dude | free | winbox; mikrotik
Theine | paid
ThinPrint | paid
ThrottleStop | closed
TimeLeft | closed
Timely | closed | =timely
Timemator | closed
Timeout | closed | time out
Timery | closed
TimeSync | closed
TinkerTool | free
TinyTask | closed
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
TrashMe | closed
TrayIt | free
TreeSize | closed | treesize free
TreeSize Professional | paid
Trickster | closed | =trickster
Trim Enabler | closed
TrueTransparency | free
TuneUp Utilities | paid | tuneup
Tuxera NTFS | paid | ntfs for mac; tuxera
Tweak-XP | paid
TweakBit | closed
TweakNow | free | tweaknow regcleaner; tweaknow powerpack
TweakPower | closed
TweakUI | free | tweak ui; powertoy; powertoys for windows xp; alt tab task switcher powertoy
Twinkle Tray | open
Tyme | closed
Type light | free
Typinator | closed
uBar | paid
Ultimate Windows Tweaker | free
Ultracopier | open | supercopier
UltraEdit | paid | uestudio; ultracompare
UltraFinder | closed
UltraMon | paid
UltraSearch | closed
Unclack | closed
Unclutter | paid
Undelete Plus | closed
UNetbootin | open
uniFLOW | paid
Unigine | closed | unigine heaven; heaven benchmark; unigine valley; unigine superposition
Uninstall Tool | paid
UninstallPKG | closed
Universal Media Creation | open
Universal USB | open
Unlocker | free
UnnaturalScrollWheels | open
Unreal Commander | closed
Unstoppable Copier | closed
UpNote | closed
USB Image Tool | free
USB Safely Remove | closed
USBDeview | closed
UserBenchmark | free
UxStyle | free
Vanilla | closed | =vanilla
Velja | closed
Ventoy | open
VIA | open | =via
ViceVersa | closed
Victoria | free
Vidyard | closed
ViGlance | free
Vimcal | closed
Viper4Windows | closed
Virtaal | open
Virtual Audio Cable | closed
Virtual Router | free | virtual router plus; connectify; mypublicwifi; mhotspot; connectify hotspot
VirtuaWin | open
VisiPics | closed
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
Voxal | closed
Vysor | closed
Wacom Tablet | ignore | wacom; bamboo; bamboo dock; huion tablet; xp pen
Wallpaper changer | closed
Wallpaper Engine | paid
WALTR | closed
Weather Watcher | closed
WhatSize | closed
WhoCrashed | closed
Widget Launcher | closed
WiFi Explorer | paid
Win32 Disk Imager | open | win32diskimager
Winaero Tweaker | free
WinAero | closed
WinAutomation | closed
WinCalendar | closed
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
Wins | closed | =wins
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
WizMouse | closed
WizTree | closed
Wondershare MobileGo | paid | mobilego
Wondershare Recoverit | closed | recoverit
Workrave | open | stretchly
Wox | open | flow launcher
WriteRoom | paid
wxHexEditor | open
X-Mouse Button Control | free
X1 Search | closed
x360ce | open
XBoot | closed
Xee | closed
XMRig | open
Xpadder | paid
xplorer2 | paid
XtraFinder | free
XWidget | closed
XYplorer | paid
yabai | open
YACReader | open
Yahoo Widgets | free | yahoo widget engine; konfabulator
Yep | closed | =yep
Yoink | paid
Yojimbo | paid
Your Uninstaller | paid
YSoft SafeQ | paid
YUMI | open | universal usb installer
ZebraDesigner | closed | zebra designer; zebra setup utilities
Zentimo | closed
ZKTime | closed
Zoho Notebook | closed
Zotfile | open
ZSoft Uninstaller | free
`
