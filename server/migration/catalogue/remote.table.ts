/** Remote control, private networks, network tools. Columns: product-table.rules.ts. */
export const remote = `
# remote
2X Client | closed
AeroAdmin | closed
Airtame | closed
Amazon AppStream | closed | appstream client
Amazon DCV Client | closed | nice dcv; dcv viewer; amazon dcv
Amazon WorkSpaces | closed
Ammyy Admin | closed
AnyDesk | closed
Apple Remote Desktop | paid
Barco ClickShare | closed | clickshare
Barrier | open | =barrier
BeyondTrust | paid | bomgar; beyondtrust remote support
Bitvise SSH Client | closed | bitvise
Chicken | open | chicken of the vnc; =chicken
Chrome Remote Desktop | closed | chrome remote desktop host
Citrix Workspace | closed | citrix receiver; citrix online plug in; citrix online launcher; citrix presentation server client; citrix workspace app; citrix ica client; citrix; ica client
CoRD | open | =cord
Core Shell | closed
Core Tunnel | closed
Crestron AirMedia | closed | airmedia
CrossLoop | free
DameWare | paid | dameware mini remote control
DameWare NT Utilities | paid
Deskflow | open
Deskreen | open
Duet Display | paid | duet
DWService | closed | dwagent
Electerm | open
Epoptes | open
Ericom | paid
Exceed | paid | hummingbird exceed; hummingbird; opentext exceed; hummingbird connectivity; hummingbird hostexplorer
ExtraPuTTY | open
Faronics Insight | paid
Getscreen.me | closed
GoToMyPC | paid | gotoassist; goto assist
Hamachi | closed | logmein hamachi
HopToDesk | closed
Impero | paid
Input Leap | open
Iperius Remote | closed
ISL Light | paid | isl
iTALC | open
join.me | closed
Jump Desktop | paid
KiTTY | open | =kitty
LanSchool | paid
Leostream Connect | paid
LogMeIn | paid | logmein client; logmein rescue; logmein hamachi
Luna Display | closed
Mersive Solstice | closed | solstice
MeshCentral | open | mesh agent; meshagent; meshcentral background service
Microsoft Remote Desktop | free | =remote desktop; =windows app; =remote desktop connection
Mikogo | closed
MobaXterm | closed
Moonlight | open | moonlight game streaming
Mouse without Borders | free
mRemoteNG | open | mremote
MTPuTTY | free
Mythware | paid | mythware classroom
Netop | paid | netop vision; netop school
NetSupport DNA | paid
NetSupport Manager | paid | netsupport school; netsupport
NoMachine | closed
OpenSSH | open | win32 openssh; openssh for windows
Parsec | closed
pcAnywhere | paid | symantec pcanywhere
Personal Communications | paid | ibm personal communications; ibm i access; iseries access
Prompt | closed | =prompt; prompt 2; prompt 3
Proxy Pro | paid | proxy pro host; proxy pro master; proxy networks
PuTTY | open | putty release; kitty fork; putty development; putty cac
Radmin | paid | radmin viewer; radmin server; remote administrator
RealVNC | closed | vnc viewer; vnc server; vnc connect; realvnc connect; vnc enterprise edition; vnc personal edition; vnc free edition
Reflection | paid | attachmate reflection; wrq reflection; attachmate; micro focus reflection
Remmina | open
Remote Desktop Connection Manager | free | rdcman
Remote Desktop Manager | closed | devolutions remote desktop manager; devolutions
Remote Desktop Services agents | ignore | remote desktop agent; remote desktop services infrastructure; remote desktop services sxs
Remote Utilities | closed
RemotePC | closed
RemoteView | closed
Royal TS | closed | royal tsx
Royal TSX | closed
Rumba | paid
RustDesk | open
ScreenConnect | closed | connectwise; connectwise control; screenconnect client
Screenleap | closed
Screens | paid | screens 5; screens connect; =screens
SecureCRT | paid | securefx
Serial | closed | =serial
ShareMouse | closed
ShowMyPC | free
Shuttle | open | =shuttle
Solar-PuTTY | free
spacedesk | free
Splashtop | closed | splashtop streamer; splashtop business; splashtop personal
Splashtop Wired | closed
SSH Tunnel Manager | closed
SSH Tunnel | closed | =ssh tunnel
Sunlogin | closed | 向日葵
Sunshine | open | =sunshine
SuperPuTTY | open
Supremo | closed
Synergy | closed | =synergy
Tabby | open | tabby terminal
TeamViewer | closed | teamviewer host; teamviewer quicksupport; teamviewer meeting
Tera Term | open | teraterm; utf 8 teraterm pro
Teradici PCoIP Client | closed | pcoip client; teradici; hp anyware
Terminals | free
Termius | closed
Thincast | closed
TigerVNC | open
TightVNC | open | tightvnc server; tightvnc viewer
ToDesk | closed
TurboVNC | open
UltraViewer | free
UltraVNC | open
VcXsrv | open
Veyon | open
Vision Classroom | paid
VMware Horizon Client | closed | vmware view client; omnissa horizon client; horizon client
Weylus | open
Windows 365 | closed
WindTerm | closed
WinTerm | open | wintermp
X-Win32 | paid
X2Go Client | open | x2go
Xmanager | paid
Xming | closed
XPipe | open
Xshell | closed | xftp; xmanager
ZOC Terminal | paid
ZOC | closed
Zoho Assist | closed | zoho
# vpn
Appgate SDP | paid
Array SSL VPN | closed
Aventail | paid
AWS VPN Client | free
Azure VPN Client | free
Banyan | closed
Barracuda Network Access Client | closed | barracuda
Betternet | free
Cato Client | paid
Check Point Endpoint Security | paid | check point vpn; check point mobile; check point endpoint; check point; checkpoint
Cisco AnyConnect | paid | cisco secure client; anyconnect; cisco anyconnect secure mobility client; cisco anyconnect vpn client; cisco systems vpn client; vpn client
Citrix Secure Access | closed | citrix gateway plug in; citrix access gateway; netscaler gateway
Clash Verge | open | clash nyanpasu
ClashX | open
Cloudflare WARP | free | cloudflare one client; cloudflare
CyberGhost | paid | cyberghost vpn
eduVPN | open | lets connect; let s connect
ExpressVPN | paid
F5 BIG-IP Edge Client | closed | big ip edge client; f5
FortiClient | closed | forticlient vpn
Freegate | free
Freenet | open | hyphanet
GlobalProtect | paid
Hiddify | open
Hide.me | closed | hide me vpn
HMA VPN | paid | hide my ass; hidemyass
Hola | free
Hotspot Shield | free
I2P | open
IPVanish | paid
Ivacy | paid
IVPN | open
Kerio VPN Client | paid | kerio control vpn client
Lantern | closed | =lantern
Mullvad VPN | open
NCP Secure Entry Client | paid
Netbird | open
Netskope Client | paid | netskope
NordVPN | paid | nordpass; nordlayer; nordlocker
OpenConnect-GUI | open | openconnect gui
Openfortivpn | open
OpenVPN | open | openvpn gui; openvpn community | OpenVPN; James Yonan
OpenVPN Connect | free
Opera VPN | free
Outline Manager | open
Outline | open | outline client
Perimeter 81 | paid | harmony sase
Portmaster | open
Pritunl | closed | pritunl client
Private Internet Access | open | pia
Privoxy | open
Proton VPN | open | protonvpn; proton pass; proton authenticator
Proxifier | paid
Psiphon | open
Pulse Secure | paid | juniper networks; ivanti secure access; junos pulse; network connect
PureVPN | paid
Radmin VPN | free
Shadowsocks | open | shadowsocksr; shadowsocksx; shadowsocksx ng
Shrew Soft VPN | closed | shrewsoft vpn client; shrew
SoftEther VPN | open | softether vpn client
SonicWall NetExtender | closed | sonicwall global vpn client; netextender; sonicwall
Sophos SSL VPN Client | closed
Speedify | closed
strongSwan | open
Surfshark | paid
Tailscale | closed
TAP-Windows | ignore | tap windows; tap 9; tap win32 adapter
TunnelBear | closed
Tunnelblick | open
Twingate | closed
UltraSurf | free
V2Ray | open | v2rayn; v2rayng; qv2ray; nekoray
v2ray tools | open | nekobox; flclash; clash party; karing
v2rayA | open
V2rayU | open
V2RayXS | open
Viscosity | paid | =viscosity
VyprVPN | paid
WatchGuard | paid | watchguard mobile vpn; mobile vpn with ssl
Windscribe | open
WireGuard | open
ZenMate | closed
ZeroTier One | closed | zerotier
Zscaler | paid | zscaler client connector
# network
Abyss Web Server | closed
AceFTP | closed
Acrylic | closed
AnalogX | closed | analogx proxy
AtomTime | closed
Attachmate | closed | extra x treme
Bitmask | open
Bopup | closed
BulletProof FTP | closed | bulletproof
Carbon Copy 32 | closed
CCProxy | closed
Cerberus FTP | closed
Cisco Network Assistant | free | cisco configuration professional; cisco network magic; network magic
cloudflared | open
CProxy | closed
Debookee | closed
EasyTier | open
EtherApe | open
FreeProxy | closed
FTP Commander | closed
FTP Voyager | closed
GNUnet | open
Golden FTP | closed
GreenBow | closed | thegreenbow vpn
GuildFTPd | closed
Hide IP | closed | hide my ip; easy hide ip; real hide ip
HP OpenView | closed | openview
HTTP-Tunnel | closed
i2pd | open
IP-Tools | closed
iperf | open | jperf
IPFS Desktop | open | ipfs desktop
iReasoning MIB Browser | closed | mib browser
Kerio WinRoute | closed
Kiwix | open
LANguard | closed | gfi languard; gfi
LanTalk | closed
LapLink | closed | pcmover; laplink
LBRY | open
Marimba | closed
Mihomo Party | open
NCP | closed | ncp secure client
Nekoray | open | throne
NeoTrace | closed
Net Send | closed
netcat | open | ncat
Netch | open
NetMeeting | closed
NETworkManager | open
Nortel VPN | closed | contivity vpn client; nortel
Oasys Columbus | closed
OpenNetMeter | open
OpManager | paid
Oracle Web Conferencing | closed | console do oracle
PASSPORT | closed
PingTester | closed
Proxy+ | closed
PyHoca-GUI | open | x2goclient
QWS3270 | closed
RealPopup | closed
Relativa | closed
Remotely Anywhere | closed
Riseup VPN | open
Sambar | closed
SecureClient | closed
Sharik | open
Shimo | closed
SmartSniff | free
Sniffnet | open
SNMP tools | open | net snmp
SocksCap | closed
SuperScan | closed
Timbuktu | closed
Titan FTP | closed
Tivoli | closed | ibm tivoli
TN3270 Plus | closed
Trippy | open
Unicenter | closed
UniFi | closed | ubiquiti unifi; unifi controller; unifi network application; ubiquiti
VERDE VDI | closed
VisualRoute | closed
WarFTP | closed | war ftp
WebTrends | closed
WFN Windows Firewall Notifier | open | windows firewall notifier
WhatsUp Gold | paid
WinGate | closed
WinPcap | ignore | npcap; usbpcap; win10pcap; airpcap
Winpopup | closed | winpopup lan messenger
WinProxy | closed
WirelessMon | closed
Xirrus Wi-Fi Inspector | free
Xirrus | closed
Xitami | closed
Xlight | closed
Your Freedom | closed
ZeroNet | open
`
