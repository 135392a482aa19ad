/**
 * What a publisher's name alone says, where no product is known. The first column are words of the publisher; a title by
 * it is of the class and category that follow. Longer ones win. Columns: publisher-rules.rules.ts.
 */
export const publishers = `
# makers of devices: what carries no product's name of its own serves the device
Intel | ignore | driver
Realtek | ignore | driver
NVIDIA | ignore | driver
Advanced Micro Devices | ignore | driver
AMD | ignore | driver
ATI Technologies | ignore | driver
ATI | ignore | driver
Synaptics | ignore | driver
ELAN | ignore | driver
ELAN Microelectronic | ignore | driver
Alps Electric | ignore | driver
Conexant | ignore | driver
IDT | ignore | driver
SigmaTel | ignore | driver
Andrea Electronics | ignore | driver
Qualcomm | ignore | driver
Atheros | ignore | driver
Broadcom | ignore | driver
Ralink | ignore | driver
MediaTek | ignore | driver
Marvell | ignore | driver
JMicron | ignore | driver
Ricoh | ignore | driver
O2Micro | ignore | driver
Alcor Micro | ignore | driver
Genesys Logic | ignore | driver
Renesas | ignore | driver
NEC Electronics | ignore | driver
ASMedia | ignore | driver
Fresco Logic | ignore | driver
Etron | ignore | driver
VIA Technologies | ignore | driver
VIA | ignore | driver
Silicon Laboratories | ignore | driver
FTDI | ignore | driver
Prolific | ignore | driver
wch.cn | ignore | driver
Agere | ignore | driver
LSI | ignore | driver
Validity | ignore | driver
AuthenTec | ignore | driver
UPEK | ignore | driver
Egis | ignore | driver
Goodix | ignore | driver
Sonix | ignore | driver
Suyin | ignore | driver
Chicony | ignore | driver
Bison | ignore | driver
CSR | ignore | driver
Killer Networking | ignore | driver
Rivet Networks | ignore | driver
Creative Technology | ignore | driver
C-Media | ignore | driver
Dolby | ignore | driver
DTS | ignore | driver
Waves Audio | ignore | driver
SRS Labs | ignore | driver
Nahimic | ignore | driver
A-Volute | ignore | driver
Logitech | ignore | driver
Plantronics | ignore | driver
Jabra | ignore | driver
GN Netcom | ignore | driver
Wacom | ignore | driver
DisplayLink | ignore | driver
Canon | ignore | driver
Seiko Epson | ignore | driver
Epson | ignore | driver
Brother | ignore | driver
Hewlett-Packard | ignore | driver
Hewlett Packard | ignore | driver
HP | ignore | driver
Lexmark | ignore | driver
Kyocera | ignore | driver
Konica Minolta | ignore | driver
OKI | ignore | driver
Xerox | ignore | driver
Fuji Xerox | ignore | driver
Fujifilm Business Innovation | ignore | driver
Pantum | ignore | driver
Zebra | ignore | driver
Fujitsu | ignore | driver
PFU | ignore | driver
Dell | ignore | driver
Lenovo | ignore | driver
Acer | ignore | driver
ASUS | ignore | driver
ASUSTeK | ignore | driver
ASUSTek Computer | ignore | driver
Toshiba | ignore | driver
Dynabook | ignore | driver
Samsung Electronics | ignore | driver
Samsung | ignore | driver
Sony | ignore | driver
Micro-Star | ignore | driver
MSI | ignore | driver
GIGABYTE | ignore | driver
GIGA-BYTE | ignore | driver
ASRock | ignore | driver
Huawei | ignore | driver
ZTE | ignore | driver
Sierra Wireless | ignore | driver
Ericsson | ignore | driver
Option | ignore | driver
Telkomsel | ignore | driver
Smartfren | ignore | driver
D-Link | ignore | driver
TP-Link | ignore | driver
NETGEAR | ignore | driver
Linksys | ignore | driver
Belkin | ignore | driver
Edimax | ignore | driver
SanDisk | ignore | driver
Kingston | ignore | driver
Western Digital | ignore | driver
Seagate | ignore | driver
Insyde | ignore | driver
Phoenix Technologies | ignore | driver
APC | ignore | driver
American Power Conversion | ignore | driver
SafeNet | ignore | driver
Aladdin Knowledge | ignore | driver
WIBU-SYSTEMS | ignore | driver
Thales | ignore | driver
Bit4id | ignore | driver
ACS | ignore | driver
Chicony Electronics | ignore | driver
CyberLink | paid | media
Roxio | paid | media
Sonic Solutions | paid | media
Nero AG | paid | media
# makers of closed programs
Microsoft | ignore | system | windows
Microsoft | paid | other | macos
Microsoft | closed | other
Майкрософт | ignore | system
Adobe | closed | graphics
Macromedia | closed | graphics
Apple | closed | other
Apple | ignore | system | macos
Google | closed | other
Autodesk | paid | cad
Corel | paid | graphics
Oracle | closed | database
IBM | paid | other
International Business Machines | paid | other
SAP | paid | finance
Symantec | paid | antivirus
NortonLifeLock | paid | antivirus
McAfee | paid | antivirus
Musarubra | paid | antivirus
Trend Micro | paid | antivirus
Kaspersky | paid | antivirus
ESET | paid | antivirus
Sophos | paid | antivirus
AVAST | closed | antivirus
AVG | closed | antivirus
Avira | closed | antivirus
Bitdefender | paid | antivirus
F-Secure | paid | antivirus
Panda Security | closed | antivirus
Malwarebytes | closed | antivirus
Lavasoft | closed | antivirus
IObit | closed | utility
Piriform | closed | utility
Auslogics | closed | utility
Glarysoft | closed | utility
Ashampoo | closed | utility
Wondershare | paid | media
EaseUS | paid | backup
CHENGDU YIWO | paid | backup
AOMEI | closed | backup
MiniTool | closed | backup
Acronis | paid | backup
Paragon Software | paid | backup
Stellar | paid | backup
JetBrains | closed | developer
Embarcadero | paid | developer
Borland | paid | developer
CodeGear | paid | developer
Red Gate | paid | developer
Telerik | paid | developer
DevExpress | paid | developer
Developer Express | paid | developer
Infragistics | paid | developer
ComponentOne | paid | developer
Syncfusion | paid | developer
Atlassian | closed | developer
Citrix | closed | remote
VMware | closed | virtual
Broadcom VMware | closed | virtual
Parallels | paid | virtual
TeamViewer | closed | remote
AnyDesk | closed | remote
LogMeIn | paid | remote
Cisco | closed | network
Cisco WebEx | closed | chat
Check Point | paid | security
Fortinet | closed | security
Palo Alto Networks | paid | security
Juniper Networks | closed | network
SonicWALL | closed | network
F5 Networks | closed | network
Zoom | closed | chat
Skype | free | chat
Slack | closed | chat
Discord | free | chat
WhatsApp | free | chat
Tencent | free | chat
Alibaba | closed | other
Baidu | free | other
Yahoo | free | bundled
Ask.com | free | bundled
APN | free | bundled
Conduit | free | bundled
WildTangent | free | game
Oberon Media | free | game
PopCap | paid | game
Electronic Arts | paid | game
Ubisoft | paid | game
Activision | paid | game
Blizzard Entertainment | closed | game
Valve | closed | game
Rockstar Games | paid | game
Epic Games | closed | game
Riot Games | free | game
Garena | free | game
Gameloft | free | game
King | free | game
Big Fish Games | closed | game
SEGA | paid | game
KONAMI | paid | game
CAPCOM | paid | game
2K Games | paid | game
THQ | paid | game
Bandai Namco | paid | game
Mojang | paid | game
Wargaming | free | game
Gaijin | free | game
GOG.com | closed | game
Bohemia Interactive | paid | game
Paradox Interactive | paid | game
Telltale | paid | game
Foxit | closed | pdf
Nitro PDF | paid | pdf
Tracker Software | closed | pdf
Nuance | paid | office
ABBYY | paid | office
ACD Systems | paid | graphics
TechSmith | paid | graphics
DivX | free | media
RealNetworks | free | media
Avid Technology | paid | media
Steinberg | paid | media
Native Instruments | paid | media
Ableton | paid | media
MAGIX | paid | media
Pinnacle Systems | paid | media
Xilisoft | paid | media
DVDVideoSoft | free | media
Freemake | closed | media
NCH Software | closed | media
GRETECH | free | media
Bandisoft | closed | media
ESRI | paid | gis
Environmental Systems Research Institute | paid | gis
Trimble | closed | cad
Bentley Systems | paid | cad
Graphisoft | paid | cad
Dassault | paid | cad
Siemens | paid | cad
PTC | paid | cad
ANSYS | paid | cad
National Instruments | paid | developer
MathWorks | paid | statistics
SPSS | paid | statistics
SAS Institute | paid | statistics
StataCorp | paid | statistics
Minitab | paid | statistics
Wolfram | paid | statistics
Tableau | paid | statistics
Nirsoft | free | utility
Sysinternals | free | utility
Spotify | free | media
Dropbox | free | sync
Evernote | free | notes
Opera | free | browser
Vivaldi | free | browser
Yandex | free | browser
Maxthon | free | browser
Stardock | paid | utility
Lavalys | paid | utility
Ghisler | paid | utility
RARLAB | paid | archiver
win.rar | paid | archiver
WinZip Computing | paid | archiver
Smart Projects | paid | media
Alcohol Soft | paid | media
DT Soft | closed | media
Disc Soft | closed | media
Elaborate Bytes | closed | media
SlySoft | paid | media
Systweak | paid | utility
Uniblue | paid | utility
Reimage | paid | utility
Slimware | paid | utility
Hitachi | paid | management
NEC | closed | other
Honeywell | closed | other
Schneider Electric | closed | other
Rockwell | paid | other
Ivanti | paid | management
LANDesk | paid | management
Quest Software | paid | database
BMC Software | paid | management
CA, Inc | paid | management
Computer Associates | paid | management
Novell | paid | management
Kementerian | free in-house | in-house
Kemendikbud | free in-house | in-house
Kemdikbud | free in-house | in-house
Kemenag | free in-house | in-house
Kemenkeu | free in-house | in-house
Direktorat Jenderal | free in-house | in-house
Ditjen | free in-house | in-house
Badan Kepegawaian | free in-house | in-house
BKN | free in-house | in-house
BPKP | free in-house | in-house
BPS | free in-house | in-house
LKPP | free in-house | in-house
Lembaga Sandi Negara | free in-house | in-house
BSSN | free in-house | in-house
Pusdatin | free in-house | in-house
Pusmendik | free in-house | in-house
Puspendik | free in-house | in-house
Pustekkom | free in-house | in-house
BPJS Kesehatan | free in-house | in-house
DJP | free in-house | in-house
DJPB | free in-house | in-house
# makers of open programs, and distributions
Mozilla | open | other
The Document Foundation | open | office
Document Foundation | open | office
LibreOffice | open | office
OpenOffice.org | open | office
Apache Software Foundation | open | other
KDE | open | other
GNOME | open | other
VideoLAN | open | media
Inkscape | open | graphics
The GIMP Team | open | graphics
Blender Foundation | open | graphics
Krita Foundation | open | graphics
Python Software Foundation | open | developer
R Core Team | open | statistics
R Foundation | open | statistics
The PHP Group | open | developer
The Git Development Community | open | developer
TortoiseSVN | open | developer
Eclipse Foundation | open | developer
Eclipse Adoptium | open | developer
PostgreSQL Global Development Group | open | database
MariaDB | open | database
Free Software Foundation | open | other
GNU | open | other
GnuWin32 | open | developer
Nextcloud | open | sync
ownCloud | open | sync
QGIS | open | gis
OSGeo | open | gis
Wireshark | open | network
Audacity Team | open | media
OBS Project | open | media
KeePassXC Team | open | security
Dominik Reichl | open | security
Igor Pavlov | open | archiver
Notepad++ Team | open | utility
Don HO | open | utility
Simon Tatham | open | remote
Martin Prikryl | open | remote
Tim Kosse | open | transfer
OpenVPN | closed | vpn
WireGuard | open | vpn
GLPI | open | management
Teclib | open | management
FusionInventory | open | management
OCS Inventory NG | open | management
Canonical | open | system
`

/** Who packages for Linux: with their name, a package without a licence field is of the distribution, hence open. */
export const distributions = `
Fedora Project; Red Hat; CentOS; Rocky; AlmaLinux; Rocky Enterprise Software Foundation; openSUSE; SUSE; Mageia; Mandriva; Debian; Ubuntu; Ubuntu Developers; Linux Mint; BlankOn; Arch Linux; Manjaro; Alpine; Gentoo; Slackware; RPM Fusion; EPEL; KDE; GNOME; elementary; Pop OS; System76; MX Linux; Kali; Deepin; Raspberry Pi; Univention; ALT Linux; PCLinuxOS; Solus; Zorin
`
