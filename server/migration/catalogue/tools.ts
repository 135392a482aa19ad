/** Archivers, antivirus, backup, discs, system care, virtual machines, management of many machines, extras. Columns: product-table.rules.ts. */
export const tools = `
# archiver
Iceows | free
Lhaplus | free
Lhaca | free
Explzh | closed
Noah | free
FreeArc | open
TUGZip | free
QuickZip | free
FilZip | free
UltimateZip | closed
WinImage | paid
WinMount | paid
Simply Zip | closed
SecureZIP | paid | pkzip
Ashampoo ZIP Pro | paid
7-Zip | open | 7zip; 7 zip zs; 7 zip zstandard; 7zip fm
PeaZip | open
NanaZip | open
p7zip | open
Bandizip | closed
WinRAR | paid | winrar archiver; rar; =rar; winrar archiver remove only
WinZip | paid | winzip self extractor
WinAce | paid
PowerArchiver | paid
IZArc | free
jZip | free
ZipGenius | free
Zipeg | free
HaoZip | free
ALZip | closed
Universal Extractor | open | uniextract
UnRarX | free
The Unarchiver | closed | unarchiver
Keka | open
BetterZip | paid
StuffIt | paid | stuffit expander; stuffit deluxe
Archiver | closed
Ark | open | =ark
File Roller | open
Info-ZIP | open
lessmsi | open
B1 Free Archiver | free
ExtractNow | free
Express Zip | closed
Ashampoo ZIP | closed
# antivirus
RAV Endpoint Protection | closed | rav antivirus; rav network protection; reason cybersecurity
Microsoft Defender for Mac | paid
UnHackMe | paid
Norman | paid | norman security suite
NANO Antivirus | closed
Zemana | closed
Zillya | closed
Total Defense | paid | ca anti virus; etrust; ca etrust; ca internet security
ThreatLocker | paid
Huntress | paid | huntress agent
Deep Instinct | paid
Morphisec | paid
Ivanti Device Control | paid
VBA32 | paid
Arcabit | paid
Ahnlab | closed
TotalAV | paid
PC Matic | paid
ByteFence | free
Watchdog | closed | watchdog anti malware
Unchecky | free
SecureAPlus | closed
VoodooShield | closed
ClamAV | open | clamwin; clamwin free antivirus; clamtk; clamxav
ClamXAV | paid
Immunet | free
Windows Defender | ignore | microsoft defender; windows defender antivirus
Microsoft Security Essentials | free | microsoft forefront; forefront; microsoft antimalware; microsoft security client; system center endpoint protection; forefront endpoint protection
Smadav | closed | smadav antivirus; =smadav; smadav pro
PCMAV | free | pc media antivirus
ANSAV | free
Avast | closed | avast free antivirus; avast antivirus; avast premier; avast cleanup; avast software; avast business; avast premium security
AVG | closed | avg antivirus free; avg protection; avg pc tuneup; avg tuneup; avg internet security; avg antivirus; avg 2012; avg security toolbar; avg zen
Avira | closed | avira antivirus; avira antivir; avira free antivirus; avira connect; avira phantom vpn; avira system speedup; avira security; antivir desktop
Kaspersky | paid | kaspersky anti virus; kaspersky internet security; kaspersky endpoint security; kaspersky security center network agent; kaspersky total security; kaspersky secure connection; kaspersky free
ESET | paid | eset nod32 antivirus; eset smart security; eset endpoint antivirus; eset endpoint security; eset management agent; eset remote administrator; eset internet security; nod32; eset online scanner; eset security
Norton | paid | norton internet security; norton antivirus; norton 360; norton security; norton security scan; norton online backup; norton utilities; symantec antivirus; symantec endpoint protection; liveupdate symantec; symantec; symantec endpoint encryption; symantec ghost; norton ghost; symantec antivirus client; liveupdate
McAfee | paid | mcafee security scan plus; mcafee virusscan enterprise; mcafee agent; mcafee livesafe; mcafee webadvisor; mcafee siteadvisor; mcafee internet security; mcafee antivirus; mcafee security center; mcafee total protection; mcafee endpoint security; mcafee dlp endpoint; mcafee host intrusion prevention; trellix; trellix agent
Trend Micro | paid | trend micro officescan client; trend micro internet security; trend micro titanium; trend micro apex one security agent; officescan; trend micro maximum security; virusbuster; trend micro client server security agent
Bitdefender | paid | bitdefender total security; bitdefender antivirus; bitdefender endpoint security tools; bitdefender agent
Sophos | paid | sophos endpoint agent; sophos anti virus; sophos home; sophos autoupdate; sophos remote management system; sophos connect
F-Secure | paid | f secure client security; f secure; f secure safe; withsecure
Panda | closed | panda free antivirus; panda cloud antivirus; panda antivirus; panda dome; panda security; panda endpoint
Comodo | closed | comodo internet security; comodo firewall; comodo antivirus
Malwarebytes | closed | malwarebytes anti malware; malwarebytes antimalware; malwarebytes anti exploit; malwarebytes adwcleaner; adwcleaner
SUPERAntiSpyware | closed
Spybot - Search & Destroy | closed | spybot; spybot search destroy
Ad-Aware | closed | lavasoft ad aware; adaware; lavasoft
SpywareBlaster | free
HijackThis | open | trend micro hijackthis
Emsisoft | closed | emsisoft anti malware; a squared
HitmanPro | paid
Webroot | paid | webroot secureanywhere; webroot spy sweeper
ZoneAlarm | closed | zonealarm free; zonealarm security; zonealarm toolbar
Outpost Firewall | paid | agnitum outpost
GlassWire | closed
simplewall | open
TinyWall | closed
Dr.Web | paid | dr web
G Data | paid | g data internet security; g data antivirus; g data
BullGuard | paid
VIPRE | paid
K7 | paid | k7 total security; k7 antivirus; k7 ultimate security
Quick Heal | paid | quick heal total security; seqrite
eScan | paid
AhnLab V3 | closed | ahnlab; v3 lite; v3
ALYac | closed
360 Total Security | free | 360 safe; 360 internet security
Baidu Antivirus | free | baidu pc faster
Tencent PC Manager | free
Rising Antivirus | closed
PC Tools | paid | spyware doctor; threatfire; pc tools
Reimage | paid | reimage repair
CrowdStrike | paid | crowdstrike falcon sensor; crowdstrike windows sensor; falcon
SentinelOne | paid | sentinel agent; sentinelone agent; sentinelone extensions
Carbon Black | paid | cb defense sensor; carbon black cloud sensor; vmware carbon black
Cylance | paid | cylanceprotect; blackberry protect
Cisco AMP | paid | cisco secure endpoint; cisco amp for endpoints; cisco umbrella roaming client; umbrella
Cortex XDR | paid | palo alto cortex xdr; traps; cortex
FireEye Endpoint Agent | paid | fireeye; xagt
Tanium | paid | tanium client
Qualys | paid | qualys cloud agent; qualys cloud security agent
Rapid7 | paid | rapid7 insight agent
Nessus | paid | nessus agent; tenable nessus
Rootkit Hunter | open | rkhunter
USB Disk Security | paid
USB Guard | closed | usb safeguard; panda usb vaccine; usb vaccine
Deep Freeze | paid | faronics deep freeze; faronics
Shadow Defender | paid
Toolwiz Time Freeze | free
Sandboxie | open | sandboxie plus; sandboxie classic
# security
КриптоПро CSP | paid | крипто про; криптопро; cryptopro csp; cryptopro
ViPNet | paid
JaCarta | paid
Rutoken | free | рутокен; драйверы рутокен
Signal-COM | paid
AusweisApp | open | ausweisapp2
AutoFirma | open
DNIe | ignore
Belgium e-ID | open | beid; eid viewer; eid middleware
OpenSSL | open | =openssl; win32 openssl; win64 openssl; openssl light
Super User Run (SuRun) | open | surun
stunnel | open
Buttercup | open
KeeWeb | open
KeyStore Explorer | open
AuthPass | open
WinAuth | open
Picocrypt | open
age | open | =age
cppcryptfs | open | dokany; dokan library; winfsp; sshfs win; sirikali
XCA | open | x certificate and key management
Cutter | open | =cutter; rizin
Radare2 | open
jadx | open
YARA | open
NetworkMiner | open
PeerBlock | open
Prey | open | prey anti theft; =prey
SecureCRT Pack | paid
Kleopatra Card | open
Gpg4usb | open
PGP Desktop | paid | pgp; symantec encryption desktop
BestCrypt | paid
Steganos | paid
Sticky Password | closed
Passbolt | open
Zoho Vault | closed
SafeInCloud | closed
mSecure | paid
Entrust | paid | entrust entelligence
RSA SecurID | closed | securid; rsa
Symantec VIP | closed | vip access
HID ActivID | paid | activid
CyberArk | paid | cyberark endpoint privilege manager
Thycotic | paid | delinea
PolicyPak | paid
Admin By Request | closed
Lithnet | open
Imprivata | paid
Evidian | paid
Varonis | paid
Digital Guardian | paid
Forcepoint | paid | websense
Code42 Insider | paid
Teramind | paid
ActivTrak | closed
Hubstaff | paid
Time Doctor | paid
KeePass | open | keepass password safe; keepass 2; keepass
KeePassXC | open | keepassx
Bitwarden | open
Password Safe | open | pwsafe
1Password | paid | agilebits 1password; 1password 7; 1password for mac; 1password cli
LastPass | closed
Dashlane | closed
RoboForm | closed
Keeper | closed | keeper password manager; keeper desktop
Enpass | closed
NordPass | closed
Authy | closed | authy desktop; twilio authy
Yubico Authenticator | open | yubikey manager; yubico yubikey manager; yubikey personalization tool; yubico
VeraCrypt | open
TrueCrypt | closed
AxCrypt | closed
DiskCryptor | open
BitLocker To Go | ignore
AES Crypt | closed
Folder Lock | paid
Eraser | open | =eraser
BleachBit | open
Lynis | open
Burp Suite | closed | burp suite community edition; burp suite professional
OWASP ZAP | open | zap; zaproxy; zed attack proxy
Metasploit | open
Nmap | open | nmap zenmap; zenmap
Wireshark | open | ethereal
tshark | open
Cain & Abel | free | cain
Aircrack-ng | open
John the Ripper | open
hashcat | open
Kali Linux | open
SafeNet Authentication Client | closed | safenet; gemalto; aladdin etoken; etoken pki client
ActivClient | paid
OpenSC | open
Objective-See LuLu | open | lulu; knockknock; blockblock; oversight
Little Snitch | paid
Santa | open | =santa; north pole santa
Peritus Privileges | open | =privileges
# backup
Iperius Backup | closed
Uranium Backup | closed
Backup4all | paid
FBackup | free
NovaBACKUP | paid
Handy Backup | paid
GFI Backup | closed
SyncBack | closed
Redo Rescue | open
Ext2Fsd | open | ext2 ifs; winbtrfs
DMDE | closed
UFS Explorer | paid
ReclaiMe | paid
Wise Data Recovery | closed
Pandora Recovery | free
Undelete 360 | closed
Restoration | free
Glary Undelete | free
DiskGenius | closed
Active@ | paid | active partition recovery; active killdisk; active file recovery; active boot disk
O&O Software | paid | o o defrag; o o diskimage; o o driveled; o o event viewer; o o; o o shutup10; oo software
Diskeeper | paid | condusiv; raxco; perfectdisk
UltraDefrag | open
MyDefrag | free | jkdefrag
Puran Defrag | free
PerfectDisk | paid
Norton Ghost Client | paid
Drive SnapShot | paid
Altaro | paid
Nakivo | paid
Unitrends | paid
Datto | paid | datto windows agent
Axcient | paid
Rubrik | paid
Cohesity | paid
Networker | paid | emc networker; legato networker
TSM Client | paid | ibm tivoli storage manager; tivoli storage manager; ibm spectrum protect
Data Protector | paid | hp data protector; micro focus data protector
Avamar | paid | emc avamar
Retrospect | paid
CA BrightStor | paid
Acronis True Image | paid | acronis; acronis cyber protect; acronis backup; acronis disk director; acronis cyber protect home office
EaseUS | paid | easeus todo backup; easeus partition master; easeus data recovery wizard; easeus todo pctrans
AOMEI | closed | aomei backupper; aomei partition assistant
Macrium Reflect | closed | macrium
Veeam | closed | veeam agent for microsoft windows; veeam backup; veeam endpoint backup
Paragon | paid | paragon hard disk manager; paragon backup; paragon ntfs for mac; paragon partition manager
Cobian Backup | closed | cobian reflector
Duplicati | open
Duplicacy | closed
BorgBackup | open | vorta
restic | open
Kopia | open | kopiaui
UrBackup | open | urbackup client
Bacula | open | bareos
Areca Backup | open
DeltaCopy | open
rsync | open | cwrsync
Clonezilla | open
FOG | open | fog service; fog project
Areca | open
Carbonite | paid
CrashPlan | paid | code42; code42 crashplan
Backblaze | paid
IDrive | closed
Mozy | paid | mozyhome
Druva inSync | paid | druva; insync
Commvault | paid
Symantec Backup Exec | paid | backup exec; veritas backup exec; veritas
ARCserve | paid | ca arcserve
Time Machine Editor | free
Carbon Copy Cloner | paid
SuperDuper! | closed | superduper
Arq | paid | =arq
ChronoSync | paid
Seagate DiscWizard | free | seagate dashboard; seagate manager; seagate toolkit; seagate
WD SmartWare | free | wd drive utilities; wd security; wd backup; wd discovery; western digital; wd quick view; wd quick formatter; wd my cloud
Samsung Magician | free | samsung data migration; samsung ssd
HDClone | closed
DriveImage XML | free
Recuva | free
TestDisk | open | photorec
GetDataBack | paid | r studio network; getdataback for ntfs
Stellar Data Recovery | paid | stellar phoenix; stellar
Disk Drill | paid
MiniTool | closed | minitool partition wizard; minitool power data recovery; minitool shadowmaker
Puran File Recovery | free | puran
Kernel for | paid | nucleus kernel
Ontrack EasyRecovery | paid | easyrecovery
R-Studio Recovery | paid | r undelete
# utility
Airtool | free
NextCloud Talk Desktop | open
Nilesoft Shell | open
Windhawk | open
GlazeWM | open | komorebi
SharpKeys | open
KeyTweak | free
WinCompose | open
AltSnap | open | altdrag
AutoActions | open
Auto Dark Mode | open
Carnac | open
Workrave | open | stretchly
Mouse Jiggler | open | mousejiggler
dnGrep | open | grepwin; astrogrep
Notepad Next | open
CudaText | open
Lite XL | open
Textadept | open
wxHexEditor | open
Lintalist | open
TrafficMonitor | open
Universal Media Creation | open
OpenRGB | open
Privacy.sexy | open
PatchMyPC Home Updater | free | patch my pc home updater
DropIt | open
File Converter | open
Double Driver | free
NTLite | closed | nlite; vlite
Dism++ | free
WinNTSetup | free
OnTopReplica | open
QTTabBar | closed
Clover Tabs | free
MultiCommander | free
OneCommander | closed
Tablacus Explorer | open
ExplorerXP | free
xplorer2 | paid
SpeedCommander | paid
Altap Salamander | closed | servant salamander
Volume2 | free
3RVX | open
NirCmd | free
AllDup | free
DoubleKiller | closed
Easy Duplicate Finder | paid
Duplicate Cleaner | paid
ClipboardFusion | closed
RapidEE | free | rapid environment editor
DDU | free | display driver uninstaller
RegScanner | free
Registry Workshop | paid
RegAlyzer | free
CoolTerm | free
Serial Port Monitor | paid
HWMonitor Pro | paid
BatteryCare | free
Battery Limiter | free
SIW | paid | system information for windows
PC Wizard | free
Belarc | free
Winaero Tweaker | free
Ultimate Windows Tweaker | free
TweakUI | free | tweak ui; powertoy; powertoys for windows xp; alt tab task switcher powertoy
Bginfo | free
SyncToy Shell | free
Desktop Restore | free
Fences | paid
Nexus Dock | free | winstep
Rainlendar | closed
Yahoo Widgets | free | yahoo widget engine; konfabulator
Google Desktop Gadgets | free
Samurize | free
XWidget | closed
Stickypad | free
7 Sticky Notes | free
Balabolka | free
TextAloud | paid
NaturalReader | closed
Ivona | paid
eSpeak | open
Screamer | free
Print Conductor | paid
PrintFab | paid
FinePrint | paid
Priprinter | closed
PaperCut | closed | papercut mf client; papercut print deploy client
Pharos | paid
uniFLOW | paid
Equitrac | paid
YSoft SafeQ | paid
PrinterLogic | paid | printer installer client
Print Audit | paid
ThinPrint | paid
TinkerTool | free
Cocktail | paid
MainMenu | paid
iStumbler | closed
KisMAC | open
Little Snapper | paid
Butler | closed
DragThing | paid
Hazel | paid
Default Folder X | paid
Witch | paid
Many Tricks | paid
Popclip | paid
Yoink | paid
Unclutter | paid
Gemini | paid | =gemini; gemini 2
Disk Inventory X | open
OmniDiskSweeper | free
TotalFinder | paid
XtraFinder | free
Tuxera NTFS | paid | ntfs for mac; tuxera
NTFS-3G | open
macFUSE | closed | osxfuse
TechTool Pro | paid
DiskWarrior | paid
Drive Genius | paid
SMARTReporter | paid
smcFanControl | open
iStat Pro | free
Macs Fan Control | closed
Fan Control | free | fancontrol
SwitchHosts | open
HostsMan | free
WinMTR | open
PingPlotter | paid
NetSpot | closed
Acrylic Wi-Fi | closed
Ekahau | paid
Homedale | free
WiFi Explorer | paid
Fing | closed | fing desktop
Netscan | paid
LanSpy | free
IPScanner | free
NetTools | free
Colasoft Capsa | paid
Microsoft Network Monitor | free | network monitor; microsoft message analyzer
Microsoft Log Parser | free | log parser
BareTail | closed
LogExpert | open
Klogg | open | glogg
Baretail Pro | paid
SnakeTail | open
Kiwi Syslog | paid | kiwi cattools
mIRC scripts | closed
WinSplit | closed
AirServer | paid
Reflector | paid | =reflector; reflector 4
ApowerMirror | closed
LonelyScreen | closed
5KPlayer | free
Mirroring360 | paid
Ease of Access | ignore
Sync Clippings Helper | closed
BOINC | open | boinc client; boinc manager
Folding@home | closed | folding home; fah client
SETI@home | closed
Rosetta at home | closed
XMRig | open
NiceHash | closed | nicehash miner
Tipp10 | open
Amphetype | open
Notepad++ | open | notepad plus plus
Notepad2 | open | notepad3; notepad2 mod; notepad4; notepads
Geany | open
gedit | open
Kate | open | =kate
SciTE | open
jEdit | open
PSPad | free | pspad editor
EditPlus | paid
UltraEdit | paid | uestudio; ultracompare
EmEditor | paid
TextPad | paid
EditPad | paid | editpad pro; editpad lite
Sublime Text | paid | sublime merge
Crimson Editor | free
TextMate | open
BBEdit | paid | textwrangler
CotEditor | open
Coda Editor | paid
Nova | paid | =nova
TeraPad | free
Hidemaru | paid
Sakura Editor | open
Mery | free | =mery
HxD | free | hxd hex editor
010 Editor | paid
Hex Workshop | paid
WinHex | paid
ImHex | open
frhed | open
AkelPad | open
Total Commander | paid | total commander remove or repair; totalcmd
Double Commander | open
FreeCommander | free | freecommander xe
Far Manager | open | far
Midnight Commander | open
XYplorer | paid
Directory Opus | paid
Q-Dir | free
Explorer++ | open
Files | open | files app | yair; files community
muCommander | open
Commander One | closed
Path Finder | paid
TeraCopy | closed
FastCopy | closed
Ultracopier | open | supercopier
UltraCopier | open
Unlocker | free
LockHunter | free
Everything | free | everything search
Agent Ransack | closed | filelocator
Listary | closed
Wox | open | flow launcher
Launchy | open
Keypirinha | free
Alfred | closed | =alfred; alfred 4; alfred 5
Raycast | closed
Quicksilver | open
LaunchBar | paid
WizTree | closed
WinDirStat | open
TreeSize | closed | treesize free
SpaceSniffer | free
JDiskReport | free
GrandPerspective | open
DaisyDisk | paid
Baobab | open
CCleaner | closed | piriform ccleaner
Defraggler | closed
Speccy | closed
Glary Utilities | closed | glarysoft
Wise Care 365 | closed | wise disk cleaner; wise registry cleaner; wise; wise program uninstaller
Advanced SystemCare | closed | iobit; iobit uninstaller; iobit malware fighter; smart defrag; driver booster; iobit driver booster; iobit advanced systemcare; game booster
TuneUp Utilities | paid | tuneup
Ashampoo WinOptimizer | paid
Auslogics | closed | auslogics disk defrag; auslogics boostspeed
Driver Genius | paid | driver easy; driverpack; driverpack solution; drivermax; driver updater; slimdrivers; driver reviver; snappy driver installer; driver detective; driverscanner; driveridentifier; dreidel
Snappy Driver Installer Origin | open | snappy driver installer
Registry Mechanic | paid | registry booster; regcure; regclean pro; reg organizer; uniblue; speedupmypc; wise registry
Eusing | free
Revo Uninstaller | closed | revo uninstaller pro
Geek Uninstaller | closed
Bulk Crap Uninstaller | open | bcuninstaller
Your Uninstaller | paid
Uninstall Tool | paid
Total Uninstall | paid
ZSoft Uninstaller | free
PC Decrapifier | free
Advanced Uninstaller PRO | free
CPUID CPU-Z | free | cpu z; cpuid cpu z
CPUID HWMonitor | free | hwmonitor
HWiNFO | free | hwinfo64; hwinfo32
GPU-Z | free | techpowerup gpu z; techpowerup
AIDA64 | paid | everest; lavalys everest; everest ultimate edition; finalwire
SiSoftware Sandra | closed
OCCT | closed
Prime95 | free
FurMark | free | geeks3d furmark
CrystalDiskInfo | open | crystaldiskmark
HD Tune | closed | hd tune pro
HDDScan | free
Hard Disk Sentinel | paid
Victoria | free
Core Temp | free
SpeedFan | free
RealTemp | free
Open Hardware Monitor | open | libre hardware monitor
MSI Afterburner | free | rivatuner statistics server
3DMark | paid | futuremark; pcmark; 3dmark demo; futuremark systeminfo
Cinebench | free
Geekbench | paid
PassMark | paid | performancetest; burnintest; passmark performancetest; osforensics
UserBenchmark | free
iStat Menus | paid
Stats | open | =stats
coconutBattery | free
BatteryBar | closed
BatteryInfoView | free | nirsoft; nirlauncher; produkey
Rufus | open
balenaEtcher | open | etcher
Ventoy | open
UNetbootin | open
YUMI | open | universal usb installer
Win32 Disk Imager | open | win32diskimager
WinToUSB | closed | wintousb
Raspberry Pi Imager | open
GParted | open
Partition Magic | paid | partitionmagic; norton partitionmagic
WinSetupFromUSB | closed
SD Card Formatter | free | sd formatter; sdformatter
HP USB Disk Storage Format Tool | free
Windows USB/DVD Download Tool | open | windows 7 usb dvd download tool
7+ Taskbar Tweaker | free
Classic Shell | closed
Open-Shell | open | open shell
StartIsBack | paid | startallback
Start8 | paid | stardock; fences; stardock fences; objectdock; windowblinds; start11; stardock start
ExplorerPatcher | open
Rainmeter | open
Wallpaper Engine | paid
Lively Wallpaper | open
TranslucentTB | open
RocketDock | free
f.lux | free | flux
Redshift | open
LightBulb | open
Twinkle Tray | open
Monitorian | open
DisplayFusion | closed
UltraMon | paid
Actual Multiple Monitors | paid
Dual Monitor Taskbar | closed
AquaSnap | closed
WinSplit Revolution | closed
PowerToys | open | microsoft powertoys | microsoft
AutoHotkey | open
AutoIt | free | autoit v3
Macro Recorder | closed
StrokesPlus | free
X-Mouse Button Control | free
EarTrumpet | open
Ditto | open | =ditto; ditto clipboard
CopyQ | open
Clipdiary | closed
ClipX | free
Maccy | open
Paste | paid | =paste
PhraseExpress | paid
TextExpander | paid
Espanso | open
Beeftext | open
aText | paid
Keyboard Maestro | paid
BetterTouchTool | paid
Hammerspoon | open
Karabiner-Elements | open | karabiner
Rectangle | open | =rectangle
Rectangle Pro | paid
Magnet | paid | =magnet
Spectacle | open | =spectacle
Moom | paid
Amethyst | open | =amethyst
Hidden Bar | open
Bartender | paid
Ice | open | =ice
Dozer | open
AlDente | closed
Amphetamine | free
Caffeine | free
KeepingYouAwake | open
AppCleaner | free
CleanMyMac | paid | cleanmymac x
OnyX | free | =onyx
MacKeeper | paid
Pearcleaner | closed
Setapp | paid
Mos | closed | =mos
LinearMouse | open
Scroll Reverser | open
AltTab | open
BetterDisplay | closed
MonitorControl | open
Lunar | closed | =lunar
DeskPad | open
Suspicious Package | free
Transnomino | closed
NameChanger | free
Advanced Renamer | closed
Bulk Rename Utility | closed
Ant Renamer | open
PDF Password Remover | paid
WinMD5 | free | winmd5free
HashTab | closed
HashCheck | open | hashcheck shell extension
FileTypesMan | free
Hash My Files | free
QuickLook | open | =quicklook
Link Shell Extension | free
Attribute Changer | free
Dupeguru | open
CloneSpy | free
AntiTwin | free
Czkawka | open
Beyond Compare | paid | scooter software beyond compare
Araxis Merge | paid
WinMerge | open
Meld | open | =meld
KDiff3 | open
DiffMerge | free
ExamDiff | closed
DiffPDF | closed
Kaleidoscope | paid | =kaleidoscope
P4Merge | free | helix visual merge tool
Sysinternals | free | sysinternals suite; process explorer; autoruns; process monitor; zoomit; bginfo
Process Hacker | open | system informer
Process Lasso | closed
Dependency Walker | free
ResourceHacker | free | resource hacker
Orca | free | =orca
InstEd | free
Universal USB | open
Vistumbler | open
inSSIDer | closed
NetStumbler | free
WinPE | ignore
Nitro Sense | ignore
MP3Gain | open
Virtual Router | free | virtual router plus; connectify; mypublicwifi; mhotspot; connectify hotspot
NetLimiter | paid
NetWorx | paid
BitMeter | free
DU Meter | paid
TCP Optimizer | free
Advanced IP Scanner | free | advanced port scanner
Angry IP Scanner | open
SoftPerfect Network Scanner | paid | softperfect
PRTG Network Monitor | closed | prtg
The Dude | free | winbox; mikrotik
Cisco Packet Tracer | free | packet tracer
GNS3 | open
EVE-NG | closed
SolarWinds | paid
Speedtest | free | speedtest by ookla; ookla
Clover | free | =clover
Pushbullet | closed
Phone Link | ignore
MyPhoneExplorer | free
Samsung Kies | free | kies; samsung kies3; smart switch; samsung smart switch
Sony PC Companion | free | sony ericsson pc companion; sony mobile; xperia companion; pc companion
Nokia PC Suite | free | nokia suite; nokia ovi suite; nokia software updater; nokia
HTC Sync | free | htc sync manager; htc
LG PC Suite | free | lg united mobile; lg bridge
Mi PC Suite | free | mi flash; xiaomi; mi unlock
HiSuite | free | huawei hisuite
Mobogenie | free
Wondershare MobileGo | paid | mobilego
iTools | closed
iMazing | paid
iFunBox | free
iExplorer | paid
AnyTrans | paid
scrcpy | open
Vysor | closed
3uTools | free
Odin | closed | =odin
BlueStacks | free | bluestacks app player; bluestacks 5
NoxPlayer | free | nox app player; nox
LDPlayer | free
MEmu | free | memu play; microvirt
GameLoop | free | tencent gaming buddy
Genymotion | closed
MuMu Player | free | mumu
KOPLAYER | free
Elgato Stream Deck | free | stream deck
Elgato Control Center | ignore | elgato; elgato game capture; elgato camera hub; elgato wave link
Logitech Options | ignore | logi options; logi options plus; logitech gaming software; logitech g hub; logitech setpoint; setpoint; logitech unifying software; logitech webcam software; logitech vid; logitech capture; logi tune; logitech quickcam; logi bolt; logitech harmony; logitech
Jabra Direct | ignore | jabra
Plantronics Hub | ignore | poly lens; poly studio
DisplayLink Manager | ignore | displaylink; displaylink graphics; displaylink core software
Razer Synapse | ignore | razer cortex; razer
Corsair iCUE | ignore | icue; corsair
SteelSeries GG | ignore | steelseries engine; steelseries
Wacom Tablet | ignore | wacom; bamboo; bamboo dock; huion tablet; xp pen
Brother P-touch Editor | free | p touch editor; p touch
DYMO Label | free | dymo; dymo connect
BarTender Label | paid | seagull bartender; bartender enterprise automation
ZebraDesigner | closed | zebra designer; zebra setup utilities
NiceLabel | paid
# virtual
VMware Horizon Agent | paid
Spice guest tools | open | spice agent; spice webdavd; spice vdagent; spice client
Xen tools | ignore | citrix tools for virtual machines; xenserver tools; xen windows guest agent; citrix hypervisor; xcp ng windows pv
Virtio drivers | ignore | virtio win; virtio win guest tools; virtio win driver installer
QEMU guest agent | open
86Box | open | pcem; 86box
Bochs | open
VirtualBuddy | open
WSLg | ignore
OpenShift CLI | open
LocalStack | closed
Hyper-V parts | ignore | hyper v integration services; microsoft hyper v
Thinapp | paid | vmware thinapp
Sandboxie Control | open
Turbo Studio | paid | turbo net; spoon
Cameyo | closed
DOSBox-X | open
PearPC | open
SheepShaver | open
Virtual Desktop Streamer | paid
Kitematic | open
VirtualBox | open | oracle vm virtualbox; sun virtualbox; innotek virtualbox; oracle virtualbox | oracle; sun; innotek; virtualbox
VirtualBox Extension Pack | closed | oracle vm virtualbox extension pack
VirtualBox Guest Additions | ignore | oracle vm virtualbox guest additions
VMware Workstation | closed | vmware player; vmware workstation player; vmware workstation pro
VMware Fusion | closed
VMware vSphere Client | closed | vmware vcenter; vmware infrastructure client; vmware vsphere; vmware vsphere powercli; vmware powercli; vmware converter; vmware vcenter converter standalone; vsphere client; vsphere
VMware Tools | ignore | open vm tools
QEMU | open | qemu guest agent
virt-manager | open | virt viewer; virtviewer
UTM | open | =utm
Multipass | open | canonical multipass
Vagrant | closed | hashicorp vagrant
Docker Desktop | closed | docker; docker toolbox; docker for windows
Docker Engine | open | docker ce
Podman Desktop | open | podman
Rancher Desktop | open
Minikube | open
Lens | closed | =lens; openlens
OrbStack | closed
Parallels Desktop | paid | parallels; parallels access; parallels toolbox; parallels client
Microsoft Virtual PC | free | virtual pc; windows virtual pc; windows xp mode
Citrix XenCenter | closed | xencenter; xenserver
Windows Subsystem for Linux | ignore | wsl; windows subsystem for linux update; windows subsystem for linux wslg
Ubuntu | open | =ubuntu; ubuntu on windows; canonicalgrouplimited ubuntu | canonical
Wine | open | =wine; winetricks; bottles
CrossOver | paid | crossover mac; codeweavers crossover
PlayOnLinux | open | playonmac
DOSBox | open | dosbox x; dosbox staging; vdosplus
Cygwin | open
MSYS2 | open | msys; msys2 64bit; mingw
Colima | open
# management
Absolute | paid | absolute software; computrace; ctes; absolute persistence
Automox | paid | automox agent
Jumpcloud | paid | jumpcloud agent
Hexnode | paid
Meraki | paid | meraki systems manager; meraki agent
AirWatch | paid | workspace one; workspace one intelligent hub; intelligent hub; vmware workspace one
Miradore | closed
MobileIron | paid
SOTI | paid
Baramundi | paid | baramundi management agent
DeskCenter | paid
Matrix42 | paid | empirum
ACMP | paid | aagon
Docusnap | paid
Spiceworks | free | spiceworks agent
Track-It | paid | trackit
Aspera | paid
FlexNet Inventory Agent | paid | flexera; flexnet
Snow Agent | paid
1E Client | paid | 1e; nomad branch
Nexthink | paid | nexthink collector
ControlUp | paid
Lakeside SysTrack | paid | systrack
Aternity | paid | aternity agent
Dynatrace | paid | dynatrace oneagent
New Relic | paid | new relic infrastructure agent
Datadog Agent | open
AppDynamics | paid
Liquidware | paid | profileunity; stratusphere
Ivanti Workspace Control | paid | res workspace manager; appsense
Datacore | paid
Rudder | open | rudder agent
CFEngine | open
Fleetctl | open
Uptime Kuma | open
Icinga | open | icinga 2
Check_MK Agent | open | check mk agent; checkmk agent
Centreon | open
Observium | open
collectd | open
Graylog Sidecar | closed | graylog
Velociraptor | open
GRR | open
Ossec Agent | open
Suricata | open
Snort | open
Zeek | open
Security Onion | open
Prey Agent | open
LogMeIn Central | paid
Pulseway | paid | pc monitor
Level Agent | closed
Syncro | paid
SuperOps | paid
Naverisk | paid
Itarian | closed | comodo one
Naviextras | free | naviextras toolbox; tomtom home; mydrive connect; tomtom
GLPI Agent | open | glpi agent
FusionInventory Agent | open | fusioninventory
OCS Inventory Agent | open | ocs inventory ng agent; ocs inventory; ocsinventory
Wazuh Agent | open | wazuh; ossec; ossec hids
osquery | open | fleet osquery; orbit osquery; fleetd
Zabbix Agent | open | zabbix; zabbix agent 2
Nagios NSClient++ | open | nsclient
Telegraf | open
Puppet | open | puppet agent; puppet enterprise
Salt Minion | open | salt; saltstack
Chef Infra Client | closed | chef client; chef
Ansible | open
OPSI | open | opsi client agent; opsi config editor
WPKG | open | wpkg client
Munki | open | managed software center; munkitools
Jamf | paid | jamf pro; jamf connect; self service; jamf protect; jamf
Microsoft Intune Management Extension | ignore | microsoft intune; intune company portal; company portal
Configuration Manager Client | ignore | sms advanced client; ccmsetup; microsoft policy platform
Microsoft Endpoint Configuration Manager | paid | system center configuration manager; microsoft system center; configmgr console; system center operations manager; microsoft monitoring agent; mbsa; microsoft deployment toolkit; microsoft baseline security analyzer
Remote Server Administration Tools | ignore | administrative tools pack; rsat
Group Policy Management Console | ignore | microsoft group policy management console; gpmc; local administrator password solution; laps
ManageEngine | paid | manageengine desktop central; manageengine endpoint central; desktop central agent; uems agent
PDQ Deploy | closed | pdq inventory; pdq connect
NinjaRMM | paid | ninjarmmagent; ninjaone
Kaseya | paid | kaseya agent
Atera Agent | paid | ateraagent; atera
N-able | paid | advanced monitoring agent; n able; windows agent
Action1 | closed | action1 agent
Snow Inventory Agent | paid | snow
Lansweeper | closed | lsagent; lspush
LANDesk | paid | ivanti; landesk r management; ivanti endpoint
Altiris | paid | altiris agent; symantec management agent; altiris deployment agent
BigFix | paid | ibm bigfix client; bigfix client; tivoli endpoint manager
Systemwalker | paid | fujitsu systemwalker; systemwalker desktop patrol; systemwalker desktop keeper; systemwalker centric manager; interstage
JP1 | paid | hitachi jp1; job management partner 1
SKYSEA Client View | paid | skysea
LanScope Cat | paid | lanscope
Novell ZENworks | paid | zenworks; novell client; novell
Kandji | paid | iru; kandji agent
Mosyle | paid
Addigy | paid
Vanta Agent | closed | vanta
Drata Agent | closed | drata
Kolide Launcher | open | kolide
Nudge | open | =nudge
Okta Verify | closed | okta
Duo | closed | duo device health application; duo desktop; duo authentication for windows logon
Beyond Identity | closed
Elastic Agent | closed | elastic; filebeat; winlogbeat
Splunk Universal Forwarder | paid | splunk; universalforwarder
NXLog | closed | nxlog ce
Sysmon | free
Chocolatey | open | chocolatey gui
Scoop | open | =scoop
Winget | open | windows package manager | microsoft
UniGetUI | open | wingetui
Ninite | closed
Homebrew | open
MacPorts | open
Patch My PC | closed
Secunia PSI | free | secunia personal software inspector
Belarc Advisor | free
# ai
Cherry Studio | open
Chatbox | open | chatbox ai
Khoj | open
Goose | open | =goose
Open WebUI | open
KoboldCpp | open
Stability Matrix | open
Fooocus | open
Kiro | closed
Trae | closed
Antigravity | closed | google antigravity; antigravity ide
GitHub Copilot | closed
Codex | closed | =codex
Poe | closed | =poe
Raycast AI | closed
Wispr | closed
Descript AI | closed
ChatGPT | free
Claude | free | =claude; claude desktop | anthropic
Ollama | open
LM Studio | free
GPT4All | open
Jan | open | =jan
Msty | closed
AnythingLLM | open
Perplexity | free
Copilot | ignore | microsoft copilot
Windsurf | closed
Granola | closed
Superwhisper | closed
MacWhisper | closed
Wispr Flow | closed
Otter | closed | otter ai
ComfyUI | open
Pinokio | open
`
