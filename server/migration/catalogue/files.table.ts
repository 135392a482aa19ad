/** Archives, folders in the cloud, transfers, backup and recovery. Columns: product-table.rules.ts. */
export const files = `
# archiver
7-Zip | open | 7zip; 7 zip zs; 7 zip zstandard; 7zip fm
ALZip | closed
Archiver | closed
Ark | open | =ark
Ashampoo ZIP | closed
Ashampoo ZIP Pro | paid
B1 Free Archiver | free
Bandizip | closed
BetterZip | paid
Entropy | closed | =entropy
Explzh | closed
Express Zip | closed
ExtractNow | free
File Roller | open
FilZip | free
FreeArc | open
HaoZip | free
Iceows | free
Info-ZIP | open
IZArc | free
jZip | free
Keka | closed
lessmsi | open
Lhaca | free
Lhaplus | free
NanaZip | open
Noah | free
p7zip | open
PeaZip | open
PowerArchiver | paid
QuickZip | free
SecureZIP | paid | pkzip
Simply Zip | closed
StuffIt Expander | closed | stuffit
StuffIt | paid | stuffit expander; stuffit deluxe
The Unarchiver | closed | unarchiver
TUGZip | free
UltimateZip | closed
Unarchive One | closed
Universal Extractor | open | uniextract
UnRarX | free
WinAce | paid
WinImage | paid
WinMount | paid
WinRAR | paid | winrar archiver; rar; =rar; winrar archiver remove only
WinZip | paid | winzip self extractor
Zipeg | free
ZipGenius | free
# sync
Air Explorer | closed
Allway Sync | closed
Amazon Drive | free | amazon cloud drive; amazon photos
Bitcasa | closed
Box | closed | box drive; box sync; box tools; box edit; box for office; =box | box
Citrix Files | paid | sharefile; citrix sharefile
CloudBerry | closed | msp360
CloudMounter | paid
Create Synchronicity | open
Cryptomator | open
Degoo | closed
DirSync Pro | open
Dropbox | free | dropbox update helper
Dropzone | closed
Egnyte | paid | egnyte connect; egnyte desktop app
ente | open | ente photos; ente auth
ExpanDrive | paid
Filen | open
FileRun | closed
FreeFileSync | open
GoodSync | paid
Google Drive | free | google drive for desktop; backup and sync; google backup and sync; backup and sync from google; drive file stream; google drive file stream
HiDrive | closed
IceDrive | closed
iCloud | free | icloud for windows; icloud outlook; icloud control panel
Insync | paid
Internxt | open
Internxt Drive | open
Jottacloud | closed
Kiteworks | paid | accellion
Koofr | closed
LiveDrive | paid
LucidLink | paid
Maestral | open
MagentaCLOUD | closed
Mail.Ru Cloud | free | cloud mail ru
MEGA | closed | megasync; mega sync
MEGAcmd | closed
Microsoft OneDrive | free | onedrive; skydrive; microsoft skydrive; onedrive for business
Mountain Duck | paid
Nasuni | paid
NetDrive | paid
Nextcloud | open | nextcloud desktop; nextcloud files; nextcloud talk
odrive | closed
Onehub | paid
OpenText | paid | opentext desktop
ownCloud | open | owncloud desktop client
Panzura | paid
pCloud | closed | pcloud drive
Proton Drive | open
PureSync | closed
QNAP Qsync | free | qsync; qnap; qfinder
RaiDrive | closed
Rclone | open
RcloneBrowser | open | rclone browser
Resilio Sync | closed | bittorrent sync; resilio
Seafile | open | seafile client; seadrive; seafile drive client
SparkleShare | open
SpiderOak | paid | spideroakone
Strato HiDrive | closed
SugarSync | paid
Sync.com | closed | =sync
SyncBackFree | free | syncback
SyncBackPro | paid | syncbackse
Syncthing | open | synctrayzor; syncthingtray
SyncToy | free | microsoft synctoy
Synology Drive Client | free | synology drive; synology cloud station; synology assistant; synology active backup; synology
Tonido | closed
Tresorit | paid
Unison | open
Yandex.Disk | free | yandex disk
百度网盘 | closed | baidunetdisk
# transfer
4K Video Downloader | paid | 4k youtube to mp3; 4k stogram
AB Download Manager | open | abdownloadmanager
AirDroid | closed
aMule | open
Ares | open | =ares; ares galaxy
aria2 | open
AriaNg | open
aTube Catcher | free
BearShare | free
BiglyBT | open
BitComet | free
BitKinex | free
BitLord | free
BitTornado | open
BitTorrent | free | bittorrent web
Cabos | open
Cerberus FTP Server | paid
ClipGrab | open
CoreFTP | closed | core ftp
CrossFTP | closed
cURL | open | =curl
CuteFTP | paid
Cyberduck | open
DC++ | open
Deluge | open | =deluge; deluge bittorrent
Downie | paid
Download Accelerator Plus | free | dap
DownThemAll | open
Dukto | open
EagleGet | free
eDonkey | free
eMule | open
eMule Plus | open
Feem | closed
Fetch | paid | =fetch
FFFTP | open
FileZilla | open | filezilla client; filezilla server; filezilla ftp client
FileZilla Pro | paid
FireFTP | open
FlashFXP | paid
FlashGet | free
Flow FTP | closed
Folx | closed
ForkLift | paid
Fragments | open
Free Download Manager | free | fdm
Free Manga Downloader | open
Freemake Video Downloader | closed
FreeTube | open
FrostWire | open
Fugu | open
Gene6 FTP Server | paid
GetRight | paid
Gopeed | open
HakuNeko | open
Halite | open
HFS | open | http file server
Houdoku | open
HTTP Downloader | open
HTTrack | open | winhttrack website copier; winhttrack
Hydrus Network | open | hydrus
iMesh | free
Indowebster | closed
Interarchy | closed
Internet Download Accelerator | closed
Internet Download Manager | paid | idm; =idm
JDownloader | closed
Kazaa | free
KTorrent | open
LANDrop | open
LeapFTP | paid
LimeChat | open
LimeWire | closed
LocalSend | open
MegaBasterd | open
mlDonkey | open
Morpheus | free
Motrix | open
Neat Download Manager | free
NewsLeecher | paid
Nicotine+ | open | nicotine plus
Ninja Download Manager | closed
NitroShare | open
OnionShare | open
Orbit Downloader | free
Parabolic | open
PeerBanHelper | open
Persepolis | open | persepolis download manager
PicoTorrent | open
Progressive Downloader | free
qBittorrent | open
Radarr | open | sonarr; prowlarr; lidarr; jackett
RipMe | open
S3 Browser | closed
SABnzbd | open | nzbget
Serv-U | paid
Shareaza | open
SHAREit | free
slskd | open
SmartFTP | paid
Snapdrop | open
SolarWinds TFTP Server | free
Soulseek | free | soulseekqt
Streamlink | open
SuWayomi | open
SyncTERM | open
Tachidesk | open
Tartube | open
Teleport Pro | paid
Tftpd | open | tftpd32; tftpd64
Thunder | free | xunlei
Tixati | free
Torrent File Editor | open
Transgui | open
Transmission | open | transmission qt; transmission remote gui
Transmit | paid | =transmit
Tribler | open
uGet | open
Usenet Explorer | closed
uTorrent | free | µtorrent; μtorrent; utorrent web
Video DownloadHelper | closed | vdhcoapp
Viper FTP | closed
Vuze | closed | azureus
Warpinator | open
WebDrive | paid
WebTorrent | open | webtorrent desktop
wget | open | gnuwin32 wget
WinMX | free
Winny | free
WinSCP | open
WS_FTP | paid | ws ftp
Xender | free
Xlight FTP Server | closed
Xtreme Download Manager | open | xdm; xdman
youtube-dl | open | yt dlp; youtube dlg; youtube dl gui
YTD Video Downloader | closed | ytd; youtube downloader
Yummy FTP | closed
迅雷 | closed | 迅雷7; 迅雷极速版; 迅雷影音
# backup
Acronis True Image | paid | acronis; acronis cyber protect; acronis backup; acronis disk director; acronis cyber protect home office
Active@ | paid | active partition recovery; active killdisk; active file recovery; active boot disk
Altaro | paid
AOMEI | closed | aomei backupper; aomei partition assistant
ARCserve | paid | ca arcserve
Areca | open
Areca Backup | open
Arq | paid | =arq
Avamar | paid | emc avamar
Axcient | paid
Backblaze | paid
Backup4all | paid
Bacula | open | bareos
BorgBackup | open | vorta
CA BrightStor | paid
Carbon Copy Cloner | paid
Carbonite | paid
ChronoSync | paid | chronoagent
Clonezilla | open
Cobian Backup | closed | cobian reflector
Cohesity | paid
Commvault | paid
CrashPlan | paid | code42; code42 crashplan
Data Protector | paid | hp data protector; micro focus data protector
Datto | paid | datto windows agent
DeltaCopy | open
Disk Drill | paid
Diskeeper | paid | condusiv; raxco; perfectdisk
DiskGenius | closed
DMDE | closed
Drive SnapShot | paid
DriveImage XML | free
Druva inSync | paid | druva; insync
Duplicacy | closed
Duplicati | open
EaseUS | paid | easeus todo backup; easeus partition master; easeus data recovery wizard; easeus todo pctrans
Ext2Fsd | open | ext2 ifs; winbtrfs
FBackup | free
FOG | open | fog service; fog project
Get Backup Pro | closed
GetDataBack | paid | r studio network; getdataback for ntfs
GFI Backup | closed
Glary Undelete | free
Handy Backup | paid
HDClone | closed
IDrive | closed
Iperius Backup | closed
Kernel for | paid | nucleus kernel
Kopia | open | kopiaui
Mac Backup Guru | closed
Macrium Reflect | closed | macrium
MiniTool | closed | minitool partition wizard; minitool power data recovery; minitool shadowmaker
Mozy | paid | mozyhome
MyDefrag | free | jkdefrag
Nakivo | paid
Networker | paid | emc networker; legato networker
Norton Ghost Client | paid
NovaBACKUP | paid
O&O Software | paid | o o defrag; o o diskimage; o o driveled; o o event viewer; o o; o o shutup10; oo software
Ontrack EasyRecovery | paid | easyrecovery
Pandora Recovery | free
Paragon | paid | paragon hard disk manager; paragon backup; paragon ntfs for mac; paragon partition manager
PerfectDisk | paid
Puran Defrag | free
Puran File Recovery | free | puran
R-Studio Recovery | paid | r undelete
ReclaiMe | paid
Recuva | free
Redo Rescue | open
restic | open
Restoration | free
Retrospect | paid
rsync | open | cwrsync
Rubrik | paid
Samsung Magician | ignore | samsung data migration; samsung ssd
Seagate DiscWizard | free
Seagate Toolkit | ignore | seagate dashboard; seagate manager; seagate
Stellar Data Recovery | paid | stellar phoenix; stellar
SuperDuper! | closed | superduper
Symantec Backup Exec | paid | backup exec; veritas backup exec; veritas
Sync Folders Pro | closed
SyncBack | closed
SyncTwoFolders | closed
Synk | closed
TestDisk | open | photorec
Time Machine Editor | free
TSM Client | paid | ibm tivoli storage manager; tivoli storage manager; ibm spectrum protect
UFS Explorer | paid
UltraDefrag | open
Undelete 360 | closed
Unitrends | paid
Uranium Backup | closed
UrBackup | open | urbackup client
Veeam | closed | veeam agent for microsoft windows; veeam backup; veeam endpoint backup
WD Discovery | ignore | wd drive utilities; wd security; western digital; wd quick view; wd quick formatter; wd ses driver; wd app manager
WD SmartWare | free | wd backup; wd my cloud
Wise Data Recovery | closed
`
