/** Editors, file managers, tuning, small helpers. Columns: product-table.rules.ts. */
export const utility = `
# utility
010 Editor | paid
101 Clips | closed
1Click DVD | closed
1Clipboard | closed
1Focus | closed
2GIS | closed | 2гис
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
AnyTrans | paid
AnyTXT | closed
Apeaksoft | closed
Apertium | open
ApolloOne | paid
ApowerMirror | closed
Apparency | closed
AppCleaner | free
AppDelete | closed
Applite | open
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
AutoRaise | open
AutoRuns | free
AutoScreenRecorder | closed
Autostart Manager | closed
AV Voice Changer | closed
Axialis | closed
Azureus | open
BabelMap | free
Back it up | closed
Background Music | open
BackupPC | open
BadCopy | closed
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
BlackBerry Link | free
Blackmagic Disk Speed Test | free
Blear | closed
blink1Control2 | open
BloatyNosy | open
Bluebeam Revu | closed | bluebeam
BlueScreenView | free
BlueStacks | free | bluestacks app player; bluestacks 5
Bluff Titler | closed
Boilsoft | closed
BOINC | open | boinc client; boinc manager
BombSquad | open
Bookends | paid
Booking.com | closed
Boom 3D | paid | boom 2; boom 3d
BOOTICE | free
BorderlessGaming | open | borderless gaming
Brain.fm | closed
Breevy | closed
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
CapFrameX | open
Carnac | open
CatchAll | closed
CatchNotes | closed
Catime | open
CCleaner | closed | piriform ccleaner
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
clumsy | open | =clumsy
cmdow | open
Cobian | open
Coca | closed | =coca
Cocktail | paid
coconutBattery | free
Coda Editor | paid
Codebook | closed
CodeStuff Starter | free
Cog | open | =cog
CoGrOO | open
Colasoft Capsa | paid
Cold Turkey | closed
Colibri | paid
coLinux | open
Comfort Clipboard | closed
ComicRack | free
Commander One | closed
CommView | closed
CompactGUI | open
Compactor | open | =compactor
Compare It | closed
Compose | open
Concealer | closed
ConnectMeNow | closed
Console Classix | closed
ContextMenuManager | open | context menu manager
Contexts | paid
Contour Terminal | open
Cool Timer | closed
CoolTerm | free
Copernic Desktop Search | closed | copernic
Copied | closed | =copied
CopyClip | closed
CopyQ | open
CopyTranslator | open
Core Temp | free
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
Cryptainer | closed
CrystalCPUID | closed
CrystalDiskInfo | open | crystaldiskmark
CrystalMark Retro | closed
CudaText | open
CursorFX | closed
Curtains | closed | =curtains
Cyber Sitter | closed | cybersitter
CyberPatrol | closed
Czkawka | open | krokiet
DaisyDisk | paid
DansGuardian | open
Data Rescue | closed
Dato | paid
Day Progress | closed
ddc toolbox | open
DDU | free | display driver uninstaller
DearMob iPhone Manager | closed
Debugview++ | open | debugviewpp
Deckset | paid
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
Dexpot | free
DFX Audio Enhancer | closed | dfx
DiffMerge | free
DiffPDF | closed
Digital Clock | closed
Dimension 4 | closed
Directory Opus | paid
DiscJuggler | closed
Disk Cleaner | closed
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
DisplayBuddy | closed
DisplayFusion | closed
DisplayLink Manager | ignore | displaylink; displaylink graphics; displaylink core software
Ditto | open | =ditto; ditto clipboard
Divvy | closed
DIY Layout Creator | open
DLL Suite | paid
DLL-Files Fixer | paid | dll files fixer; dll files
dnGrep | open | grepwin; astrogrep
DockView | closed
DocuSign | closed
Don't Sleep | free
Doppler | paid
Double Commander | open
Double Driver | free
DoubleKiller | closed
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
eBlaster | closed
Ecamm | closed
EclipseManager | closed
eDEX-UI | open
EditPad | paid | editpad pro; editpad lite
EditPlus | paid
Edovia | closed
EF Commander | closed
Ekahau | paid
Elgato Control Center | ignore | elgato; elgato game capture; elgato camera hub; elgato wave link
Elgato Stream Deck | ignore | stream deck
Elmedia Player | closed | elmedia
Elpass | closed
EmEditor | paid
Emerge Desktop | open
Encrypto | closed
Endel | closed
Endurance | closed | =endurance
Enigmail | open
eqMac | open
Equitrac | paid
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
Fan Control | free | fancontrol
Far Manager | open | far
FARR | closed
FastCopy | closed
FastKeys | closed
fciv | free
Fedora Media Writer | open | liveusb creator
Fences | paid
Fig | closed | =fig
File Converter | open
File Juicer | closed
File Scavenger | closed
FileASSASSIN | closed
Filelight | open
Fileloupe | paid
Files | open | files app | yair; files community
FileTypesMan | free
FinalData | closed
Find Any File | closed
FinePrint | paid
Fing | closed | fing desktop
Finicky | open
Flash Slideshow Maker | closed
FlexHEX | closed
Flipboard | closed
Flotato | closed
Flow | closed | =flow
Fluent Terminal | open
Fluid | closed | =fluid
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
FormZ | closed
Fortect | closed
Free Countdown Timer | closed
FreeCommander | free | freecommander xe
Freedom | closed | =freedom
Freehand | closed
FreeMove | open
FreeOTFE | open
FreeRAM | closed
Fresh Diagnose | closed
frhed | open
FruitJuice | paid
FSMonitor | closed
FurMark | free | geeks3d furmark
Gaim | open
Gamecaster | closed
GameJackal | closed
GameLoop | free | tencent gaming buddy
Gas Mask | open | =gas mask
Geany | open
gedit | open
Geek Uninstaller | closed
Geekbench | paid
Gemini | paid | =gemini; gemini 2
Genymotion | closed
Gestimer | closed
gfxCardStatus | open
Ghost Keylogger | closed
GIF Brewery | free
GifCam | free
Gifski | open
Gilisoft | closed | gilisoft file lock; gilisoft
GitX | open
Gizmo Drive | closed
Glary Utilities | closed | glarysoft
GlazeWM | open | komorebi
Glow | open | =glow | charmbracelet
GNS3 | open
Gnucleus | open
Google Desktop Gadgets | free
Gopher360 | open
GoReleaser | open
GParted | open
GPU-Z | free | techpowerup gpu z; techpowerup
GpuTest | free
GrandPerspective | open
Green Tunnel | open
GridPlayer | open
Groupy | closed
Grub2Win | open
GSmartControl | open | smartmontools
gsudo | open
guiscrcpy | open
Guru | closed | =guru
h2testw | closed
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
Height | closed | =height
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
Hosts File Editor | open | hostsfileeditor
HostsMan | free
hott notes | closed
HoudahSpot | closed
Hourglass | open | =hourglass
HoverSnap | free
HP USB Disk Storage Format Tool | free
HTC Sync | free | htc sync manager; htc
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
IconPackager | paid
IE Privacy Keeper | closed
iExplorer | paid
iFunBox | free
ImageAlpha | open
iMazing | paid
ImDisk | open
ImgBurner | closed
ImHex | open
iNet | closed | =inet; inet network scanner
iNFekt | open
InfoTip Extension | closed
Infuse | closed
Inno Script Studio | closed
InputDirector | closed
Insomnia Stay Awake | free
InsomniaX | closed
inSSIDer | closed
InstaCal | closed
InstEd | free
IP Scanner | closed | =ip scanner
IPScanner | free
Iris Mini | closed
iSkysoft | closed
ISO Recorder | closed
IsoBuster | closed
iStat Menus | paid
iStat Pro | free
iStat Server | closed
iStatistica | closed
iStumbler | closed
iTools | closed
Itsycal | open
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
JkDefrag | open
John's Background Switcher | free
Jolt of Caffeine | closed
Joyoshare | closed
JoyToKey | closed
Jumpcut | open
jv16 PowerTools | paid | jv16; powertools lite
K9 Web Protection | free
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
KeepingYouAwake | open
Kerio | closed | kerio personal firewall; kerio connect
Key Remapper | closed
Keyboard Maestro | paid
KeyboardCleanTool | closed
KeyCastr | open
Keypirinha | free
KeyShade | closed
KeyTweak | free
Keyviz | open
Killbox | closed
kindaVim | closed
KisMAC | open
Kiwi for Gmail | closed
Kiwi Syslog | paid | kiwi cattools
Klogg | open | glogg
Knox | closed | =knox
Kofax | closed
KOPLAYER | free
Kosmik | closed
Krisp Agent | closed
Kruptos | closed
LanScan | closed
LanSpy | free
Lasso | closed | =lasso
Latest | open | =latest
LaunchBar | paid
LaunchControl | closed
Launchy | open
LC5 | closed
LDPlayer | free
Leap | closed | =leap
Leech | closed | =leech
LeechFTP | closed
Lenovo Legion Toolkit | open | lenovolegiontoolkit
Letasoft Sound Booster | closed | sound booster
LG PC Suite | free | lg united mobile; lg bridge
LiberKey | free
LibreHardwareMonitor | open
LightBulb | open
LiLi USB Creator | open | linuxlive usb creator; linux live usb creator
Limitless | closed
LinearMouse | open
Link Shell Extension | free
LinkRelevanceMonitor | closed
Lintalist | open
LinuxLive USB Creator | open | lili
LinX | closed
Listary | closed
Lite XL | open
LiteStep | open
Little Snapper | paid
Lively Wallpaper | open
Locale Emulator | open
Locale Remulator | open
Lock Folder XP | closed
Lockdown | closed | =lockdown
LockHunter | free
LogExpert | open
Logitech Flow | closed
Logitech Options | ignore | logi options; logi options plus; logitech gaming software; logitech g hub; logitech setpoint; setpoint; logitech unifying software; logitech webcam software; logitech vid; logitech capture; logi tune; logitech quickcam; logi bolt; logitech harmony; logitech
Logonstudio | free
LonelyScreen | closed
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
MacBooster | closed
MacCleaner | closed
Maccy | open
MacDown | open
MacDroid | closed
macFUSE | closed | osxfuse
MacHider | closed
MacKeeper | paid
MacPaw | closed
MacPilot | closed
Macro Recorder | closed
Macs Fan Control | closed
Macsome | closed
MacType | open
MacUpdater | closed
Magic Folders | closed
Magnet | paid | =magnet
Magpie | open | =magpie
Mailbutler | closed
MainMenu | paid
Maintenance (Titanium) | free
Maintenance | closed | =maintenance
Manuscripts | closed
Many Tricks | paid
MapKeyboard | closed
MarginNote | paid
Marked 2 | paid | =marked
Marta | closed | =marta
MBProbe | closed
MBRWizard | closed
MComix | open
Meazure | open
Meeter | closed
MeetingBar | open
Meld | open | =meld
Mem Reduct | open
Mem | closed | =mem
Memories on TV | closed
Memory Clean | closed
Memtest86 | free
Memtest86+ | open
Memtime | closed
MemTurbo | closed
MEmu | free | memu play; microvirt
Menu Bar Splitter | closed
MenuMeters | open
Mery | free | =mery
Metapad | closed
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
Midnight Commander | open
Mil Shield | closed
MilkShape 3D | closed
Mini Mouse Macro | closed
Minimalist | closed | =minimalist
mIRC scripts | closed
Mirror Magnet | closed
Mirroring360 | paid
Mission Control Plus | closed
Mobile Partner | ignore | smartfren connex; telkomsel flash; xl connect; im2 broadband; indosat im3 broadband; axis modem; modem smartfren; huawei mobile partner; join air; zte modem; vodafone mobile connect; vodafone mobile broadband; t mobile web n walk; orange business everywhere; dc hsupa; mobile connect; mobile broadband
Mobogenie | free
Modern Flyouts | open | modernflyouts
MonitorControl | open
Monitorian | open
MonitorProfileSwitcher | open
Monolingual | open
Moo0 | closed | moo0 systemmonitor
Moom | paid
Morgen | closed
Mos | closed | =mos
Mosaic | closed | =mosaic
Motherboard Monitor | closed
Motorola software | free | motorola device manager; motorola phone tools; motohelper; moto phone tools
Mou | free
Mouse Extender | closed
Mouse Jiggler | open | mousejiggler
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
MultibootUSB | open
MultiCommander | free
MultiMarkdown Composer | paid
MultiMonitorTool | closed
Multiplicity | closed
MuMu Player | free | mumu
Murus | closed
Muzzle | closed | =muzzle
My Drivers | closed
My Lockbox | closed
MyPhoneExplorer | free
mysides | open
MysteriumVPN | open
Nagios | open
Name Mangler | closed
NameChanger | free
Naomi | closed
NaturalReader | closed
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
NotchNook | closed
NoteBurner | closed
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
nPlayer | closed
NSClient++ | open
nSpaces | free
NSudo | open
NTFS-3G | open
NTLite | closed | nlite; vlite
NTREGOPT | closed | erunt
Numi | closed
NVIDIA Canvas | closed
NZXT CAM | closed
Object Desktop | paid | impulse; object desktop
ObjectBar | paid
OCCT | closed
Odin | closed | =odin
Oh My Posh | open
Ommwriter | paid
Omni Converter | closed
OmniDiskSweeper | free
One Commander | closed
One Switch | closed
OneCommander | closed
OneSwitch | closed
Only Switch | open
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
Paletro | closed
Palm Desktop | free | palm
PandaDoc | closed
Pandan | closed
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
PC Decrapifier | free
PC Health Advisor | paid
PC Inspector File Recovery | closed | pc inspector
PC Suite for Sony Ericsson | free
PC Wizard | free
PCalc | paid
PDF Password Remover | paid
PDF to Text Batch Converter | closed
PE Explorer | closed
PeakHour | closed
Pearcleaner | closed
Pennywise | open | =pennywise
Perfect Automation | closed
Perfect Keylogger | closed
Permute | paid
Pharos | paid
Phex | open
Phoenix Slides | open
Phone Link | ignore
PhoneView | closed
Photo Explosion | closed
Photo Impact | closed
Photo to Movie | closed
PhotoMagic | closed
PhotoStudio | closed
PhotoSuite | closed
PhotoSweeper | closed
PhotoToFilm | closed
PhraseExpress | paid
Pictogram | closed | =pictogram
Picture It | closed
Pika | open | =pika
PingPlotter | paid
Plantronics Hub | ignore | poly lens; poly studio
Plash | open
Platypus | open | =platypus
Plug | closed | =plug
PNotes | open
Pock | open | =pock
Pomodoro | closed | pomotodo
Pomotroid | open
Popclip | paid
Popmaker | closed
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
Printkey | closed
Priprinter | closed
Privacy.sexy | open
Privatezilla | open
Prizmo | closed
Process Hacker | open | system informer
Process Lasso | closed | bitsum process lasso
Process Tamer | closed
ProcessKO | closed
Productboard | closed
ProFind | closed
ProperTree | open
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
QLVideo | open | qlstephen; qlprettypatch; qlcolorcode; quicklook json; quicklook csv; webpquicklook
QMK Toolbox | open
QSpace | closed
QTranslate | free
QtScrcpy | open
QTTabBar | closed
Quantumult | closed
QuickLook | open | =quicklook
QuickShade | closed
Quicksilver | open
Qustodio | closed
R-Studio | closed | r studio; r linux; r drive image
Radio Silence | closed
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
Reclaim | closed
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
Reminders MenuBar | open | reminders menubar
Remoter | closed
Remotix | closed
Remove Empty Directories | open
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
RoundedTB | open
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
Scrintal | closed
Scroll Reverser | open
SD Card Formatter | free | sd formatter; sdformatter
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
Serial Port Monitor | paid
Setapp | paid
SETI@home | closed
Shade | closed | =shade
Shadowrocket | closed
SharpE | open
SharpKeys | open
Sherlock | closed | =sherlock
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
Silenz | closed
Simple DNSCrypt | open | simplednscrypt
SiSoftware Sandra | closed | sandra
SIW | paid | system information for windows
Sizer | free
SizeUp | closed
SketchyBar | open
skhd | open
SkyDNS | closed
Slab | closed | =slab
Sleep Aid | closed
Sleepless | closed
Sloth | open | =sloth
SlowQuitApps | open
Smart Context Menu | open | smartcontextmenu
SMARTReporter | paid
Smartsheet | closed
SmartSystemMenu | open
SmartTaskbar | open
smcFanControl | open
SnakeTail | open
SnapCamera | closed
Snapfish | closed
Snappy Driver Installer Origin | open | snappy driver installer
Snappy | closed | =snappy
SnapTimer | free
Soft Organizer | closed
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
SpaceRadar | open
SpaceSniffer | free
SparkoCam | closed
Spartan Clipboard | closed
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
SteelSeries GG | ignore | steelseries engine; steelseries
SteerMouse | closed
Stickypad | free
Stillcolor | open
Stop Motion | closed
StreamYard | closed
StrokesPlus | free
Strongbox | closed
StyleXP | closed | style xp
Sublime Text | paid | sublime merge
Sumatra Comics | open
Sunbelt | closed | sunbelt personal firewall; sunbelt kerio
Supercharge | closed | =supercharge
SuperF4 | open
Supernotes | closed
Supporter | closed | =supporter
Surge | closed | =surge
SUSE Studio ImageWriter | open
Suspicious Package | free
Swift 3D | closed
SwiftBar | open
Swinsian | paid
Switcheroo | open
SwitchHosts | open
SwitchResX | closed
Sygate Personal Firewall | closed | sygate
Sync Clippings Helper | closed
SyncMate | closed
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
Tad | open | =tad
Taksi | closed
TaskBar Shuffle | closed
TaskbarX | open
TaskSwitchXP | open
TClockEx | closed
TCNO Account Switcher | open
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
TGTSoft | closed
The Cleaner | closed | =the cleaner
The Dude | free | winbox; mikrotik
Theine | paid
ThinPrint | paid
ThisIsWin11 | open
Thor | open | =thor
ThrottleStop | closed
TileIconifier | open
TimeLeft | closed
Timely | closed | =timely
Timemator | closed
Timeout | closed | time out
Timery | closed
TimeScribe | open
TimeSync | closed
TinkerTool | free
Tinn-R | open
Tiny Personal Firewall | closed
TinyGUI | closed
TinyNvidiaUpdateChecker | open
TinyTask | closed
Tipp10 | open
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
TouchCursor | open
TpX | open
TRACE MODE | closed
Tracks Eraser | closed
TradingView | closed
TrafficMonitor | open
Transloader | paid
TranslucentTB | open
Transnomino | closed
Trash Me | paid
TrashMe | closed
TrayIt | free
Traymond | open
TrayWeather | open
TreeSize | closed | treesize free
TreeSize Professional | paid
Trickster | closed | =trickster
Trim Enabler | closed
TripMode | closed
Trojan Remover | closed
TrojanHunter | closed
trueSpace | closed
TrueTransparency | free
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
Unclack | closed
Unclutter | paid
Undelete Plus | closed
UNetbootin | open
uniFLOW | paid
Unigine | closed | unigine heaven; heaven benchmark; unigine valley; unigine superposition
Uninstall Tool | paid
UninstallPKG | closed
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
UpNote | closed
USB Image Tool | free
USB Safely Remove | closed
USBDeview | closed
USBImager | open
UserBenchmark | free
UVMapper | closed
UxStyle | free
Vallum | closed
Vanilla | closed | =vanilla
VCW VicMan | closed
Velja | closed
Ventoy | open
VIA | open | =via
VIAL | open
ViceVersa | closed
Victoria | free
Vidyard | closed
Vieb | open
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
ViVeTool | open | vive
Vivid | closed | =vivid
ViWizard | closed
vJoy | ignore | vigembus; nefarius virtual gamepad emulation bus driver
Volume2 | free
Volumouse | free
Vox | closed | =vox
Voxal | closed
Vue 8 | closed | e on vue
Vysor | closed
Wacom Tablet | ignore | wacom; bamboo; bamboo dock; huion tablet; xp pen
Wallet | closed | =wallet
Wallpaper changer | closed
Wallpaper Engine | paid
Wallpapper | open
WALTR | closed
Weather Watcher | closed
Web Confidential | closed
WebCatalog | closed
What's Running | closed
WhatSize | closed
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
Wondershare MobileGo | paid | mobilego
Wondershare Recoverit | closed | recoverit
Wooshy | closed
Workrave | open | stretchly
workspacer | open
World Clock | closed | =world clock
World Machine | closed
Wox | open | flow launcher
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
XMRig | open
XoftSpy | closed
Xpadder | paid
xplorer2 | paid
XtraFinder | free
XWidget | closed
XYplorer | paid
yabai | open
YACReader | open
Yahoo Widgets | free | yahoo widget engine; konfabulator
Yankee Clipper | closed | yankee clipper iii
YASB | open
Yep | closed | =yep
Yoink | paid
Yojimbo | paid
Your Uninstaller | paid
YSoft SafeQ | paid
YUMI | open | universal usb installer
Zebar | open
ZebraDesigner | closed | zebra designer; zebra setup utilities
Zentimo | closed
Zero Assumption Recovery | closed
ZKTime | closed
Zoho Notebook | closed
Zotfile | open
ZSoft Uninstaller | free
Übersicht | open | uebersicht
АДЕПТ | closed
КРЕДО | closed | тим кредо; credo transcor; credo framework
СПДС | closed
`
