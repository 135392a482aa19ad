/** Browsers, mail, chat, meetings, cloud folders, transfers, remote control, VPN. Columns: product-table.rules.ts. */
export const internet = `
# browser
Supermium | open | r3dfox
Cromite | open
Helium Browser | open
BrowserOS | open
CometBird | free
Netscape | free | netscape navigator; netscape browser; netscape communicator
Rockmelt | free
OmniWeb | free
iCab | paid
Shiira | open
Browzar | free
GreenBrowser | free
Donut RAPT | free | donut
IETester | free
Mozilla Firefox | open | firefox; firefox esr; firefox developer edition; firefox nightly; mozilla firefox esr
Waterfox | open | waterfox classic
LibreWolf | open
Floorp | open | ablaze floorp
Zen Browser | open | =zen
Mullvad Browser | open
Pale Moon | open
Basilisk | open | =basilisk
K-Meleon | open
SeaMonkey | open | mozilla seamonkey
Mozilla Suite | open | =mozilla; mozilla 1 7
Camino | open | =camino
Flock | closed | =flock
Tor Browser | open | tor browser bundle
Tor | open | =tor; tor expert bundle
Brave | open | brave browser; =brave
Chromium | open | ungoogled chromium
Falkon | open | qupzilla
Midori | open | =midori
Epiphany | open | gnome web
Konqueror | open
Otter Browser | open
Min | open | min browser; =min
Nyxt | open
qutebrowser | open
Iridium | open | iridium browser
SRWare Iron | closed | iron
Google Chrome | free | chrome; google chrome canary; google chrome beta; google chrome dev
Google Chrome Frame | free
Microsoft Edge | free | edge; microsoft edge beta; microsoft edge dev
Internet Explorer | ignore | windows internet explorer; microsoft internet explorer; ie8; ie7; windows internet explorer 8
Safari | closed | =safari | apple
Opera | free | opera stable; opera gx; opera browser; opera mini; opera next; opera one
Vivaldi | free
Yandex Browser | free | yandex
Maxthon | free | maxthon cloud browser
UC Browser | free | ucbrowser
Torch | free | torch browser
Comodo Dragon | free | comodo icedragon
Avast Secure Browser | free
AVG Secure Browser | free
CCleaner Browser | free
Naver Whale | free | whale
360 Browser | free | 360 secure browser; 360 chrome; 360se
QQ Browser | free | qqbrowser
Baidu Browser | free | baidu spark browser
Coc Coc | free | cốc cốc
Sleipnir | free | =sleipnir
Lunascape | free
Avant Browser | free
SlimBrowser | free | slimjet
Arc | free | =arc; arc browser | browser company
Dia Browser | free
Orion | free | orion browser
DuckDuckGo | open | =duckduckgo; duckduckgo browser
Ghost Browser | paid
Sidekick | closed
Wavebox | paid
Shift | paid | =shift
Station | open | =station
Rambox | closed
Franz | open | =franz
Ferdium | open | ferdi
Safe Exam Browser | open | seb; safeexambrowser
Epic Privacy Browser | free | epic
Cent Browser | free
Perplexity Comet | free | =comet; comet
Lynx | open | =lynx
# mail
Mozilla Thunderbird | open | thunderbird; thunderbird esr; betterbird
Evolution | open | =evolution
Claws Mail | open
Sylpheed | open
KMail | open
Geary | open
Mailspring | open
Trojita | open
GPG4win | open | gpg4win
GPG Suite | closed
GnuPG | open | gnu privacy guard
Kleopatra | open
Mailvelope | open
Proton Mail | open | proton mail bridge; protonmail; protonmail bridge; proton mail desktop
Tutanota | open | tuta; tutanota desktop; tuta mail
DavMail | open | davmail gateway
Microsoft Outlook | paid | =outlook; outlook for windows; microsoft office outlook; outlook
Microsoft Outlook Express | ignore | outlook express
Windows Live Mail | free
eM Client | closed
Mailbird | paid
The Bat! | paid | the bat
IncrediMail | free
Foxmail | free
Spark | closed | spark mail; spark desktop; =spark
Airmail | paid
Postbox | paid | =postbox
Canary Mail | closed
Mimestream | paid
Missive | closed
Front | paid | =front
Hey | paid | =hey
Zimbra Desktop | closed | zimbra; zimbra connector
IBM Notes | paid | lotus notes; ibm lotus notes; hcl notes; ibm notes; ibm domino; hcl domino
Novell GroupWise | paid | groupwise
Pegasus Mail | free
Eudora | closed
hMailServer | open
MailWasher | closed
# chat
Vidyo | paid | vidyodesktop; vidyo desktop; vidyoconnect
Polycom RealPresence | paid | polycom; realpresence desktop
Lifesize | paid
StarLeaf | paid
Pexip | paid
Avaya | paid | avaya workplace; avaya one x; avaya equinox; avaya communicator
Mitel | paid | micollab
Nextiva | paid
Grasshopper | paid
Threema | open | =threema
Delta Chat | open | deltachat
RetroShare | open
Ricochet | open
Briar | open | briar desktop
SimpleX | open
Cinny | open
Chatterino | open
Bitmessage | open | pybitmessage
BeeBEEP | open
IP Messenger | open | ipmsg
Squiggle | open
Softros | paid
Miranda IM | open | miranda ng
Digsby | free
Meebo | free
Nimbuzz | free
Instantbird | open
Google Chat | closed
Gather | closed
Whereby | closed
Spike | closed
Chime | closed
Fellow | closed
Grain | closed
Fathom | closed
Otter.ai | closed
Livestorm | closed
Demio | closed
Webinato | closed
CloudTalk | closed
Talkdesk | paid
Five9 | paid
Genesys Cloud | paid | genesys
Zoiper5 | closed
Telephone | open | =telephone
Ringover | paid
JustCall | paid
Pumble | free
Twist | closed | =twist
Chanty | closed
imo messenger | free | imo
Mightytext | closed
Ripcord | closed
Pidgin | open
Psi | open | =psi; psi plus; psi im
Gajim | open
Dino | open | =dino
Jitsi | open | jitsi meet; jitsi meet electron
Element | open | element desktop; riot; element nightly; schildichat; element im
Signal | open | signal desktop; =signal
Telegram Desktop | open | telegram; unigram; ayugram; kotatogram; telegram lite
Session | open | =session
Wire | open | =wire; wire desktop
Mattermost | open | mattermost desktop
Rocket.Chat | open | rocket chat
Zulip | open
Mumble | open
Linphone | open
Jami | open | gnu ring
Ekiga | open
HexChat | open
XChat | open
KVIrc | open
Quassel | open | quassel irc
irssi | open
WeeChat | open
Adium | open
Tox | open | qtox; utox
BigBlueButton | open
MicroSIP | open
Zoiper | closed
Bria | paid | x lite; counterpath; eyebeam
3CX | closed | 3cxphone; 3cx desktop app
mIRC | paid
Textual | paid | =textual
Skype | free | skype click to call; skype for desktop; skype meetings; skype launcher
Skype for Business | paid | microsoft lync; lync; microsoft office communicator; office communicator
Microsoft Teams | free | teams; microsoft teams classic; teams machine wide installer; microsoft teams work or school; 
Microsoft Teams add-ins | ignore | microsoft teams meeting add in; teams meeting add in
Windows Live Messenger | free | msn messenger; windows messenger; live messenger
Yahoo! Messenger | free | yahoo messenger
AOL Instant Messenger | free | aim; aol desktop
ICQ | free
Google Talk | free | google hangouts; hangouts
Trillian | closed
WhatsApp | free | whatsapp desktop; whatsapp messenger
WeChat | free | weixin; wechat work; wecom
QQ | free | =qq; tencent qq; qq international
LINE | free | =line; line desktop | line; ly corporation; naver
Viber | free
KakaoTalk | free
Zalo | free
Discord | free | discord ptb; discord canary
Vesktop | open | vencord
Slack | free | slack deployment tool; slack machine wide
Zoom | free | zoom workplace; zoom meetings; zoom client; zoom us; =zoom; zoom rooms; zoom outlook plugin; zoom client plugin
Cisco Webex | closed | webex; webex meetings; cisco webex meetings; webex teams; cisco webex meeting center; cisco webex meeting; webex productivity tools
Cisco Jabber | paid | jabber
Cisco IP Communicator | paid
GoToMeeting | paid | goto meeting; goto; gotowebinar; goto webinar; goto connect; goto resolve; goto opener
RingCentral | paid
8x8 Work | paid | 8x8
Dialpad | paid
Aircall | paid
Vonage | paid
BlueJeans | paid
Amazon Chime | closed
Google Meet | closed
Facebook Messenger | free | messenger; =messenger; facebook
Workplace Chat | closed | workplace
Lark | free | =lark; feishu
DingTalk | free
Paltalk | free
ooVoo | free
TeamSpeak | free | teamspeak 3 client; teamspeak client
Ventrilo | free
Krisp | closed
Loom | closed | =loom
Tuple | paid | =tuple
Around | closed | =around
Beeper | closed
Texts | closed | =texts
Caprine | open
Flock Chat | closed
HipChat | closed
Yammer | closed
Camfrog | free
Rakuten Viber | free
BlackBerry Desktop | free | blackberry desktop software; blackberry
# sync
ente | open | ente photos; ente auth
MEGAcmd | closed
SparkleShare | open
Tonido | closed
CloudBerry | closed | msp360
ExpanDrive | paid
NetDrive | paid
RaiDrive | closed
CloudMounter | paid
Air Explorer | closed
Insync | paid
odrive | closed
Koofr | closed
Jottacloud | closed
HiDrive | closed
Strato HiDrive | closed
MagentaCLOUD | closed
Degoo | closed
IceDrive | closed
Internxt Drive | open
SyncBackFree | free | syncback
SyncBackPro | paid | syncbackse
PureSync | closed
Unison | open
DirSync Pro | open
Create Synchronicity | open
FileRun | closed
Bitcasa | closed
Onehub | paid
Panzura | paid
LucidLink | paid
LiveDrive | paid
Nasuni | paid
Kiteworks | paid | accellion
OpenText | paid | opentext desktop
Nextcloud | open | nextcloud desktop; nextcloud files; nextcloud talk
ownCloud | open | owncloud desktop client
Syncthing | open | synctrayzor; syncthingtray
Seafile | open | seafile client; seadrive; seafile drive client
Dropbox | free | dropbox update helper
Google Drive | free | google drive for desktop; backup and sync; google backup and sync; backup and sync from google; drive file stream; google drive file stream
Microsoft OneDrive | free | onedrive; skydrive; microsoft skydrive; onedrive for business
iCloud | free | icloud for windows; icloud outlook; icloud control panel
Box | closed | box drive; box sync; box tools; box edit; box for office; =box | box
MEGA | closed | megasync; mega sync
pCloud | closed | pcloud drive
Yandex.Disk | free | yandex disk
Mail.Ru Cloud | free | cloud mail ru
Amazon Drive | free | amazon cloud drive; amazon photos
SugarSync | paid
Tresorit | paid
SpiderOak | paid | spideroakone
Egnyte | paid | egnyte connect; egnyte desktop app
Citrix Files | paid | sharefile; citrix sharefile
Resilio Sync | closed | bittorrent sync; resilio
Sync.com | closed | =sync
GoodSync | paid
FreeFileSync | open
Allway Sync | closed
SyncToy | free | microsoft synctoy
Synology Drive Client | free | synology drive; synology cloud station; synology assistant; synology active backup; synology
QNAP Qsync | free | qsync; qnap; qfinder
Cryptomator | open
Rclone | open
RcloneBrowser | open | rclone browser
Mountain Duck | paid
Dropzone | closed
Proton Drive | open | proton drive
Filen | open
Internxt | open
# transfer
FFFTP | open
BiglyBT | open
PicoTorrent | open
WebTorrent | open | webtorrent desktop
Tribler | open
Soulseek | free | soulseekqt
Nicotine+ | open | nicotine plus
WinMX | free
Winny | free
Cabos | open
LimeChat | open
BearShare | free
iMesh | free
Morpheus | free
eDonkey | free
mlDonkey | open
Halite | open
Xtreme Download Manager | open | xdm; xdman
AB Download Manager | open
Gopeed | open
EagleGet | free
Neat Download Manager | free
Ninja Download Manager | closed
Download Accelerator Plus | free | dap
Folx | closed
Progressive Downloader | free
GetRight | paid
Internet Download Accelerator | closed
Downie | paid
Parabolic | open
Tartube | open
Streamlink | open
FreeTube | open
HFS | open | http file server
Tftpd | open | tftpd32; tftpd64
SolarWinds TFTP Server | free
Xlight FTP Server | closed
Serv-U | paid
Cerberus FTP Server | paid
Gene6 FTP Server | paid
Fugu | open
WebDrive | paid
S3 Browser | closed
CrossFTP | closed
OnionShare | open
Dukto | open
SABnzbd | open | nzbget
Usenet Explorer | closed
NewsLeecher | paid
Radarr | open | sonarr; prowlarr; lidarr; jackett
FileZilla | open | filezilla client; filezilla server; filezilla ftp client
FileZilla Pro | paid
WinSCP | open
Cyberduck | open
CuteFTP | paid
SmartFTP | paid
FlashFXP | paid
WS_FTP | paid | ws ftp
CoreFTP | closed | core ftp
LeapFTP | paid
BitKinex | free
Transmit | paid | =transmit
ForkLift | paid
Fetch | paid | =fetch
FireFTP | open
qBittorrent | open
Transmission | open | transmission qt; transmission remote gui
Deluge | open | =deluge; deluge bittorrent
KTorrent | open
Vuze | closed | azureus
BitComet | free
uTorrent | free | µtorrent; μtorrent; utorrent web
BitTorrent | free | bittorrent web
BitLord | free
BitTornado | open
Tixati | free
FrostWire | open
LimeWire | closed
eMule | open
aMule | open
Shareaza | open
Ares | open | =ares; ares galaxy
DC++ | open
eMule Plus | open
Kazaa | free
Free Download Manager | free | fdm
JDownloader | closed
Internet Download Manager | paid | idm; =idm
Orbit Downloader | free
FlashGet | free
Thunder | free | xunlei
DownThemAll | open
uGet | open
Persepolis | open | persepolis download manager
Motrix | open
aria2 | open
wget | open | gnuwin32 wget
cURL | open | =curl
youtube-dl | open | yt dlp; youtube dlg; youtube dl gui
4K Video Downloader | paid | 4k video downloader; 4k youtube to mp3; 4k stogram
YTD Video Downloader | closed | ytd; youtube downloader
Freemake Video Downloader | closed
ClipGrab | open
Video DownloadHelper | closed | vdhcoapp
aTube Catcher | free
HTTrack | open | winhttrack website copier; winhttrack
Teleport Pro | paid
SHAREit | free
Xender | free
LocalSend | open
LANDrop | open
NitroShare | open
Snapdrop | open
Warpinator | open
AirDroid | closed
Feem | closed
# remote
Airtame | closed
Proxy Pro | paid | proxy pro host; proxy pro master; proxy networks
Exceed | paid | hummingbird exceed; hummingbird; opentext exceed; hummingbird connectivity; hummingbird hostexplorer
Reflection | paid | attachmate reflection; wrq reflection; attachmate; micro focus reflection
Rumba | paid
Personal Communications | paid | ibm personal communications; ibm i access; iseries access
Xmanager | paid
X-Win32 | paid
Amazon DCV Client | closed | nice dcv; dcv viewer; amazon dcv
Teradici PCoIP Client | closed | pcoip client; teradici; hp anyware
Leostream Connect | paid
Ericom | paid
2X Client | closed
Remote Utilities | closed
DameWare NT Utilities | paid
pcAnywhere | paid | symantec pcanywhere
CrossLoop | free
ShowMyPC | free
Mikogo | closed
join.me | closed
Chicken | open | chicken of the vnc; =chicken
CoRD | open | =cord
Royal TSX | closed
Deskflow | open
Weylus | open
Deskreen | open
spacedesk | free
Duet Display | paid | duet
Luna Display | closed
Splashtop Wired | closed
Iperius Remote | closed
HopToDesk | closed
Getscreen.me | closed
Impero | paid
Netop | paid | netop vision; netop school
Vision Classroom | paid
NetSupport DNA | paid
Mythware | paid | mythware classroom
WinTerm | open | windterm; wintermp
Electerm | open
XPipe | open
Terminals | free
Solar-PuTTY | free
MTPuTTY | free
ExtraPuTTY | open
TeamViewer | closed | teamviewer host; teamviewer quicksupport; teamviewer meeting
AnyDesk | closed | anydesk
RustDesk | open
TightVNC | open | tightvnc server; tightvnc viewer
UltraVNC | open | ultravnc
TigerVNC | open | tigervnc
TurboVNC | open
RealVNC | closed | vnc viewer; vnc server; vnc connect; realvnc connect; vnc enterprise edition; vnc personal edition; vnc free edition
mRemoteNG | open | mremote
Remmina | open
Remote Desktop Manager | closed | devolutions remote desktop manager; devolutions
Royal TS | closed | royal tsx
Remote Desktop Connection Manager | free | rdcman
Microsoft Remote Desktop | free | =remote desktop; =windows app; =remote desktop connection
Remote Desktop Services agents | ignore | remote desktop agent; remote desktop services infrastructure; remote desktop services sxs
Chrome Remote Desktop | closed | chrome remote desktop host
Splashtop | closed | splashtop streamer; splashtop business; splashtop personal
LogMeIn | paid | logmein client; logmein rescue; logmein hamachi
Hamachi | closed | logmein hamachi
GoToMyPC | paid | gotoassist; goto assist
Ammyy Admin | closed
Supremo | closed
AeroAdmin | closed
UltraViewer | free
Radmin | paid | radmin viewer; radmin server; remote administrator
DameWare | paid | dameware mini remote control
Citrix Workspace | closed | citrix receiver; citrix online plug in; citrix online launcher; citrix presentation server client; citrix workspace app; citrix ica client; citrix
VMware Horizon Client | closed | vmware view client; omnissa horizon client; horizon client
Amazon WorkSpaces | closed
Parsec | closed
Moonlight | open | moonlight game streaming
Sunshine | open | =sunshine
NoMachine | closed
X2Go Client | open | x2go
Xming | closed
VcXsrv | open
MobaXterm | closed
PuTTY | open | putty release; kitty fork; putty development; putty cac
KiTTY | open
SuperPuTTY | open
Bitvise SSH Client | closed | bitvise
SecureCRT | paid | securefx
Xshell | closed | xftp; xmanager
Tera Term | open | teraterm; utf 8 teraterm pro
ZOC Terminal | paid
Termius | closed
Tabby | open | tabby terminal
OpenSSH | open | win32 openssh; openssh for windows
MeshCentral | open | mesh agent; meshagent; meshcentral background service
DWService | closed | dwagent
ScreenConnect | closed | connectwise; connectwise control; screenconnect client
BeyondTrust | paid | bomgar; beyondtrust remote support
Zoho Assist | closed
ISL Light | paid
NetSupport Manager | paid | netsupport school; netsupport
Veyon | open
iTALC | open
Epoptes | open
LanSchool | paid
Faronics Insight | paid
Jump Desktop | paid
Screens | paid | screens 5; screens connect; =screens
Apple Remote Desktop | paid
Barrier | open | =barrier
Synergy | closed | =synergy
Input Leap | open
Mouse without Borders | free
ShareMouse | closed
# vpn
IVPN | open
eduVPN | open | lets connect; let s connect
Portmaster | open
Hiddify | open
v2ray tools | open | nekobox; flclash; clash party; karing
Kerio VPN Client | paid | kerio control vpn client
WatchGuard | paid | watchguard mobile vpn; mobile vpn with ssl
Sophos SSL VPN Client | closed
NCP Secure Entry Client | paid
Barracuda Network Access Client | closed | barracuda
Array SSL VPN | closed
Hola | free
UltraSurf | free
Freegate | free
HMA VPN | paid | hide my ass; hidemyass
IPVanish | paid
PureVPN | paid
VyprVPN | paid
Ivacy | paid
ZenMate | closed
Speedify | closed
Cato Client | paid
Appgate SDP | paid
Banyan | closed
Citrix Secure Access | closed | citrix gateway plug in; citrix access gateway; netscaler gateway
Aventail | paid
OpenVPN | open | openvpn gui; openvpn community
OpenVPN Connect | free
TAP-Windows | ignore | tap windows; tap 9; tap win32 adapter
WireGuard | open
SoftEther VPN | open | softether vpn client
Tunnelblick | open
Viscosity | paid | =viscosity
strongSwan | open
Shrew Soft VPN | closed | shrewsoft vpn client; shrew
Openfortivpn | open
Cisco AnyConnect | paid | cisco secure client; anyconnect; cisco anyconnect secure mobility client; cisco anyconnect vpn client; cisco systems vpn client; vpn client
FortiClient | closed | forticlient vpn
GlobalProtect | paid
Pulse Secure | paid | juniper networks; ivanti secure access; junos pulse; network connect
Check Point Endpoint Security | paid | check point vpn; check point mobile; check point endpoint; check point
SonicWall NetExtender | closed | sonicwall global vpn client; netextender; sonicwall
F5 BIG-IP Edge Client | closed | big ip edge client; f5
AWS VPN Client | free
Azure VPN Client | free
NordVPN | paid | nordpass; nordlayer; nordlocker
ExpressVPN | paid
Surfshark | paid
CyberGhost | paid | cyberghost vpn
Private Internet Access | open | pia
Proton VPN | open | protonvpn; proton pass; proton authenticator
Mullvad VPN | open
Hotspot Shield | free
Windscribe | open
TunnelBear | closed
Psiphon | open
Lantern | closed | =lantern
Betternet | free
Hide.me | closed | hide me vpn
Opera VPN | free
Radmin VPN | free
ZeroTier One | closed | zerotier
Tailscale | closed
Twingate | closed
Netbird | open
Cloudflare WARP | free | cloudflare one client; cloudflare
Zscaler | paid | zscaler client connector
Netskope Client | paid | netskope
Perimeter 81 | paid | harmony sase
Pritunl | open | pritunl client
Outline | open | outline client
Shadowsocks | open | shadowsocksr
V2Ray | open | v2rayn; v2rayng; qv2ray; nekoray
Clash Verge | open | clash verge; clash nyanpasu
Proxifier | paid
Privoxy | open
Freenet | open | hyphanet
I2P | open
`
