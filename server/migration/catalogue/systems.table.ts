/** What belongs to an operating system itself, and what is not free among Linux packages. Columns: product-table.rules.ts. */

/** Applications, agents and tools that Apple ships as part of macOS, or that serve a device; names as System Profiler lists them. */
export const macos = `
# system
App Store | ignore | =app store; =software update; =automator; =calculator; =calendar; =ical; =chess; =contacts; =address book; =dashboard; =dictionary; =dvd player; =facetime; =font book; =front row; =game center; =ichat; =image capture; =launchpad; =mail; =maps; =messages; =mission control; =expose; =spaces; =notes; =photo booth; =photos; =podcasts; =preview; =reminders; =siri; =stickies; =stocks; =system preferences; =system settings; =textedit; =time machine; =tv; =apple tv; =voice memos; =weather; =home; =freeform; =shortcuts; =find my; =findmy; =clock; =news; =books; =ibooks; =passwords; =tips; =journal; =games; =phone; =apps; =image playground; =magnifier; =print center
Safari of macOS | ignore | =safari | apple
Activity Monitor | ignore | =airport utility; =audio midi setup; =bluetooth file exchange; =boot camp assistant; =colorsync utility; =colorsync; =console; =digital color meter; =directory; =directory utility; =disk utility; =grab; =grapher; =iphone configuration utility; =java preferences; =keychain access; =migration assistant; =netinfo manager; =network utility; =odbc administrator; =podcast capture; =podcast publisher; =raid utility; =remote install mac os x; =remote install os x; =screenshot; =script editor; =applescript editor; =applescript utility; =system information; =system profiler; =terminal; =voiceover utility; =x11; =voiceover; =screen sharing; =archive utility; =bomarchivehelper; =crash reporter; =feedback assistant; =help viewer; =helpviewer; =keyboard viewer; =keyboardviewer; =network diagnostics; =network setup assistant; =setup assistant; =ticket viewer; =wireless diagnostics; =wi fi diagnostics; =storage management; =dock; =finder; =loginwindow; =safari; =quicktime player; =quicktime player 7; =itunes producer; =about this mac; =expansion slot utility; =folder actions setup; =ink server; =inkserver; =jar launcher; =java web start; =memory slot utility; =print center; =printer setup utility; =problem reporter; =screen saver engine; =screensaverengine; =speech startup; =sync server; =syncserver; =system events; =systemuiserver; =universal access; =user notification center; =zoom helper; =applet launcher; =build web page; =embed; =extract; =match; =remove; =rename; =set info; =show info; =proof; =image events; =database events; =url access scripting; =applescript runner; =applescripts app; =automator runner; =automator launcher; =automator installer; =installer; =installer progress; =ios app installer; =certificate assistant; =conflict resolver; =disk images ui agent; =diskimagemounter; =escrow security alert; =file sync; =ibooks author helper; =kerberos; =language chooser; =managed client; =net auth agent; =nettool; =obex agent; =pluginimporter; =ptpcamera; =pubsubagent; =recursive image file processing; =sc preferences; =spotlight; =summary service; =text input menu; =unmountassistantagent; =vpn client; =wish; =axvisualsupportagent; =calibration assistant; =displaycalibrator; =make calendar; =make pdf; =character palette; =characterpalette; =chinese text converter service; =kotoeri; =tamil im; =vietnameseim; =kpad; =input method; =50onpaletteserver; =accessibility inspector; =accessibility verifier; =anyipmanager; =finalcut helper; =speech recognition server; =speechrecognitionserver; =speechsynthesisserver; =speakable items; =speechfeedbackwindow; =im plugin converter; =pictureviewer; =fileMerge; =interface builder; =shark; =quartz composer; =quartz composer visualizer; =quartz debug; =dashcode; =icon composer; =iconcomposer; =property list editor; =packagemaker; =core image fun house; =application loader; =simulator; =ios simulator; =iphone simulator; =create ml; =reality composer; =accessibilityinspector; =au lab; =hal lab; =spindown hd; =bigtop; =saturn; =thread viewer; =pixie; =opengl driver monitor; =opengl profiler; =opengl shader builder; =wonder; =bluetooth explorer; =bluetooth diagnostics utility; =packetlogger; =usb prober; =ioregistryexplorer; =iSync; =isync plug in maker; =sample; =repeat after me; =wwdr; =xcode server builder; =server; =server monitor; =workgroup manager; =webdav cert ui; =clipboard viewer; =fraise; =ardagent; =remote desktop message; =ibackup; =mobilesync; =backup; =applemobilebackup; =applemobilesync; =kernel event agent; =print monitor; =addprinter; =printerproxy; =print job viewer; =print queue; =rosetta; =airscanlegacydiscovery; =wifiagent; =weather widget; =coreservicesuiagent; =paired devices; =pairedopener; =reportcrash; =reportpanic; =safari technology preview; =controlstrip; =control center; =controlcenter; =notificationcenter; =notification center; =powerchime; =parentalcontrols; =pass viewer; =profileHelper; =quick look simulator; =quicklookuihelper; =thermaltrap; =tipsd; =touch bar simulator; =unrar helper; =continuity capture; =ditto; =dwell control; =live captions; =universal control; =voice over quick start; =voiceover quickstart; =ODSAgent; =odsagent; =cinema display; =studio display firmware; =rawcamera; =ramdisk; =mrt; =mrtagent; =xprotect; =vnc menu; =applefileserver; =afp client; =managedclient; =calculette; =carnet d adresses; =lecteur dvd; =livre des polices; =trousseau d accès; =trousseaux d accès; =moniteur d activité; =informations système; =informations système apple; =préférences système; =réglages système; =transfert d images; =échange de fichiers bluetooth; =configuration audio et midi; =utilitaire d annuaire; =utilitaire applescript; =utilitaire de réseau; =utilitaire raid; =utilitaire voiceover; =utilitaire colorsync; =utilitaire airport; =utilitaire de disque; =utilitaire d archive; =utilitaire de base de données; =assistant boot camp; =assistant migration; =assistant réglages; =assistant réglages réseau; =assistant de certification; =éditeur applescript; =éditeur de script; =colorimètre numérique; =capture; =aperçu; =échecs; =dictionnaire; =calendrier; =rappels; =plans; =diagnostics réseau; =service de résumé; =mise à jour de logiciels; =transfert de podcast; =préférences java; =serveur de synchronisation; =centre d impression; =visualiseur d aide; =visualiseur de clavier; =aide mémoire; =lanceur d applets java; =installation; =programme d installation; =dock tiles; =centre de jeux; =partage d écran; =clavier; =dictaphone; =livres; =musique; =bourse; =météo; =maison; =raccourcis; =dossiers actions; =configuration des actions de dossier; =éditeur d équations; =rechner; =lexikon; =schach; =systemeinstellungen; =festplattendienstprogramm; =schlüsselbundverwaltung; =aktivitätsanzeige; =vorschau; =kalender; =kontakte; =erinnerungen; =karten; =nachrichten; =digitale bilder; =schriftsammlung; =bildschirmfreigabe; =calculadora; =agenda; =ajedrez; =diccionario; =vista previa; =preferencias del sistema; =utilidad de discos; =automator application stub; =application stub; =droplet; =cocoa applescript applet; =cocoa automator action; =dynamic language chooser; =show fonts; =hide; =archive installer; =launch services; =blued; =bluetoothuiserver; =bluetoothaudioagent; =btsetup; =bluetooth setup assistant; =allow; =inkpadcontroller; =odbcadmin; =finder item; =screen saver; =osascript; =wfcustom; =airplayuiagent; =ccloudd; =cloudphotosconfiguration; =icloud; =icloud drive; =nowplayingtouchui; =photo library migration utility; =rcd; =social; =siriagent; =store login; =storeuid; =system image utility; =netbootdisk; =xsan admin; =podcast composer; =server admin; =network image utility; =ical server utility; =directory access; =dvdplayer; =internet connect; =bluetooth serial utility; =activity monitor tiger; =sherlock; =imovie hd; =address book sync; =backup restore; =key caps; =stuffit; =classic startup; =mac os 9; =mount image; =print; =disk copy; =ouverture de session; =folderactionsdispatcher; =foldersactionssetup
`

/** Windows' own parts, Store packages and shortcuts; what a maker puts beside its devices. */
export const windows = `
# system
Windows Calculator | ignore | =calculator; =calendar; =camera; =mail; =people; =photos; =maps; =microsoft photos; =mail and calendar; =microsoft store; =store; =weather; =news; =sports; =money; =msn weather; =movies & tv; =movies tv; =groove music; =voice recorder; =sound recorder; =sticky notes; =microsoft sticky notes; =snip & sketch; =snipping tool; =paint; =paint 3d; =3d viewer; =3d builder; =mixed reality portal; =mixed reality viewer; =get help; =get started; =tips; =microsoft tips; =feedback hub; =your phone; =phone link; =xbox game bar; =game bar; =xbox live; =xbox console companion; =xbox identity provider; =xbox game speech window; =xbox tcui; =alarms & clock; =clock; =windows clock; =alarms; =notepad; =wordpad; =cortana; =solitaire; =media player; =windows media player; =microsoft pay; =print 3d; =onenote for windows 10; =office; =microsoft 365 copilot; =my office; =quick assist; =power automate; =microsoft news; =web experience pack; =windows web experience pack; =web media extensions; =hevc video extensions; =hevc video extensions from device manufacturer; =heif image extensions; =vp9 video extensions; =av1 video extension; =raw image extension; =webp image extensions; =mpeg 2 video extension; =dolby access; =dolby vision; =dolby audio; =local experience pack; =microsoft people; =microsoft wallet; =messaging; =skype video; =one connect; =windows security; =microsoft family safety; =family; =dev home; =copilot; =microsoft solitaire collection
Windows Store packages | ignore | microsoft windows; microsoft ui xaml; microsoft vclibs; microsoft services store; microsoft advertising xaml; microsoft languageexperiencepack; microsoft xbox; microsoft zunemusic; microsoft zunevideo; microsoft bingweather; microsoft bingnews; microsoft bingfinance; microsoft bingsports; microsoft bingsearch; microsoft gethelp; microsoft getstarted; microsoft messaging; microsoft microsoft3dviewer; microsoft 3dbuilder; microsoft mixedreality; microsoft mspaint; microsoft paint; microsoft people; microsoft print3d; microsoft screensketch; microsoft storepurchaseapp; microsoft wallet; microsoft webmediaextensions; microsoft webpimageextension; microsoft heifimageextension; microsoft hevcvideoextension; microsoft vp9videoextensions; microsoft av1videoextension; microsoft rawimageextension; microsoft mpeg2videoextension; microsoft yourphone; microsoft commsphone; microsoft oneconnect; microsoft office oneNote; microsoft microsoftstickynotes; microsoft microsoftofficehub; microsoft windowscommunicationsapps; microsoft lockapp; microsoft ecapp; microsoft creddialoghost; microsoft accountscontrol; microsoft asynctextservice; microsoft bioenrollment; microsoft aad brokerplugin; microsoft ppiprojection; microsoft win32webviewhost; microsoft winjs; microsoft media playreadyclient; microsoft appconnector; microsoft conNectivityStore; microsoft desktopappinstaller; microsoft secHealthUI; microsoft sechealthui; microsoft gamingapp; microsoft gamingservices; microsoft todos; microsoft powerautomatedesktop; microsoft appinstaller; microsoft ink handwriting; microsoft directxruntime; microsoft net native framework; windows immersivecontrolpanel; windows printdialog; windows cbspreview; windows purchasedialog; windows contactsupport; windows devicesflow; windows miracastview; microsoftwindows client; microsoft edge devtools; microsoft microsoftedge; microsoft microsoftedgedevtoolsclient; inputapp; e2a4f912 2574 4a75 9bb0 0d023378592b; f46d4000 fd22 4db4 ac8e 4e1ddde828fe; 1527c705 839a 4832 9118 54d4bd6a0c89; c5e2524a ea46 4f67 841f 6a9465d9d515; microsoft family; microsoft startexperiencesapp; microsoft crossdevice; microsoft applicationcompatibilityenhancements; microsoft widgetsplatformruntime; microsoft winappruntime; microsoft windowsappruntime; microsoft ncsiuwpapp; microsoft xgpuejectdialog; nvidiacorp nvidiacontrolpanel; appup intelgraphicsexperience; realteksemiconductorcorp; dolbylaboratories; intelcorporation; advancedmicrodevicesinc; synapticsincorporated
Address Book, Connection Manager and other entries of Windows | ignore | =addressbook; =connection manager; =dxm runtime; =fontcore; =ie40; =ie4data; =ie5bakex; =iedata; =mobileoptionpack; =mplayer2; =schedulingagent; =wic; =branding; =icw; =netmeeting; =outlookexpress; =pchealth; =directanimation; =directdrawex; =shockwave; =wwbk
# driver
Lenovo Vantage | ignore | lenovo system update; lenovo settings; lenovo companion; lenovo power manager; lenovo energy management; lenovo solution center; lenovo utility; lenovo hotkeys; lenovo service bridge; thinkvantage; thinkpad; lenovo; e046963f lenovocompanion; thinkvantage access connections; lenovo easycamera; lenovo onekey recovery; veriface; lenovo veriface
HP Support Assistant | ignore | hp support solutions framework; hp software framework; hp quick launch buttons; hp wireless assistant; hp 3d driveguard; hp hotkey support; hp protecttools; hp client security manager; hp power assistant; hp system default settings; hp documentation; hp registration; hp setup; hp update; hp customer participation program; hp imaging device functions; hp solution center; hp smart web printing; hp officejet; hp deskjet; hp laserjet; hp photosmart; hp psc; hp scanjet; hp envy; hp color laserjet; hp designjet; hp smart; hp easy start; hp utility; hp audio switch; hp connection optimizer; hp sure; hp notifications; hp system event utility; hp coolsense; hp on screen display; hp recovery manager; hp mediasmart; hp advisor; hp user guides; hp jumpstart; hp ePrint; hp wolf security; hp security update service; hp print; hp print scan doctor; hp dropbox plugin; hp google drive plugin; hp fonts installer; ad2f1837; hpdot4d; hp device manager; hp product detection; hp performance advisor; hp share; hp digital imaging; hp webcam; hp universal camera driver; hp quickplay; hp total care; hp auto; hp odometer; hp common access service layer; hp myroom
Dell SupportAssist | ignore | dell command update; dell command; dell update; dell digital delivery; dell touchpad; dell quickset; dell system manager; dell client system update; dell openmanage; dell controlpoint; dell wireless wlan card utility; dell webcam central; dell backup and recovery; dell data protection; dell dock; dell datasafe; dell stage; dell support center; dell getting started guide; dell edoc viewer; dell power manager; dell optimizer; dell peripheral manager; dell display manager; dell trusted device; dell feature enhancement pack; dell core services; dell foundation services; dell help support; dell product registration; dell audio; dell resource cd; dell printer; dell customer connect; dellinc; dell mobile connect; dell cinema guide; dell watchdog timer
Acer Care Center | ignore | acer epower management; acer crystal eye webcam; acer updater; acer registration; acer erecovery management; acer quick access; acer backup manager; acer ehomepad; launch manager; acer launch manager; acer power management; acer recovery management; acer screensaver; acer jumpstart; acer configuration manager; acer collection; acer identity card; acer clear.fi; acer; nitrosense; predatorsense; identity card; acer vcm; acer docs; acer portal; abfiles; abdocs; abmedia; abphoto; acer arcade; acer bio protection; acer gridvista; emachines; packard bell
ASUS Live Update | ignore | asus smart gesture; asus power4gear; atk package; atk generic function service; atk hotkey; asus splendid; asus webstorage; asus lifeframe; asus; asus gift box; asus ai suite; armoury crate; myasus; asus virtual camera; asus fancy start; asus sonicmaster; asus instantkey; asus scene switch; winflash; asus winflash; asus tutor; asus usb charger; asus hipost; eee pc; asusupdate; asus product register program; asus aura; aura; rog; glidex; asus battery health charging; b9eced6f
Toshiba Value Added Package | ignore | toshiba assist; toshiba bulletin board; toshiba hdd ssd alert; toshiba recovery media creator; toshiba reeltime; toshiba face recognition; toshiba service station; toshiba eco utility; toshiba disc creator; toshiba hardware setup; toshiba supervisor password; toshiba web camera; toshiba config free; toshiba configfree; toshiba; toshiba power saver; dynabook; toshiba speech system; toshiba flash cards; toshiba sd memory utilities; toshiba manuals; bluetooth stack for windows by toshiba
Samsung Update | ignore | easy settings; samsung recovery solution; samsung easy printer manager; samsung universal print driver; samsung printer; samsung scx; samsung ml; samsung clp; samsung notes; samsung easy display manager; easy display manager; easy speedup manager; samsung support center; samsung allshare; samsung link; samsung usb driver; samsung settings; samsung sidesync; sidesync; samsung network pc fax; samsung easy document creator; samsung scan assistant; samsung easy wireless setup; samsung printer live update; samsung printer diagnostics; batterylifeextender; easycapture; easyfileshare; fast start; samsung magic; samsung chat on
Sony VAIO Care | ignore | vaio; vaio update; vaio control center; vaio gate; vaio event service; vaio media; sony home network library; vaio power management; vaio easy connect; vaio transfer support; sony; vaio data restore tool; vaio smart network; vaio content; vaio entertainment; vaio original; setting utility series; remote keyboard; remote play with playstation; vaio manual; vaio startup assistant; vaio messenger; playmemories home; openmg secure module; sonicstage; memory stick formatter
Fujitsu Utilities | ignore | fujitsu; fujitsu display manager; fujitsu hotkey utility; fujitsu system extension utility; deskupdate; lifebook application panel; powerutility; fujitsu deskupdate; fujitsu mobilesoftware
Panasonic Utilities | ignore | panasonic; let s note; pc information viewer; hotkey appendix; wireless switch utility
MSI Center | ignore | dragon center; msi live update; msi; msi sdk; super charger; scm; msi true color
Gigabyte App Center | ignore | gigabyte; easytune; on off charge; rgb fusion; siv; app center; asrock; asrock app charger; xfast usb; xfast lan
Apple Boot Camp | ignore | boot camp services; boot camp
Axioo | ignore | axioo launch manager; advan; zyrex; hotkey driver; hotkey; hotkey service; control center; airplane mode hid installer; insyde airplane mode hid mini driver; system control manager
`

/** Packages for Linux whose makers give no source or no freedom; the rest of a distribution is open. */
export const linuxClosed = `
# browser
Google Chrome (package) | free | =google chrome stable; =google chrome beta; =google chrome unstable; com google chrome
Microsoft Edge (package) | free | =microsoft edge stable; =microsoft edge beta; =microsoft edge dev; com microsoft edge
Opera (package) | free | =opera stable; =opera beta; =opera developer; com opera opera
Vivaldi (package) | free | =vivaldi stable; =vivaldi snapshot; =vivaldi ffmpeg codecs; com vivaldi vivaldi
Yandex Browser (package) | free | =yandex browser stable; =yandex browser beta
Naver Whale (package) | free | =naver whale stable
# chat
Zoom (package) | free | =zoom; us zoom zoom
Microsoft Teams (package) | free | =teams; =teams insiders; com microsoft teams
Skype (package) | free | =skypeforlinux; =skype; =skype bin; com skype client
Slack (package) | free | =slack desktop; =slack; com slack slack
Discord (package) | free | =discord; =discord canary; com discordapp discord
Viber (package) | free | =viber; com viber viber
Webex (package) | closed | =webex
TeamSpeak (package) | free | =teamspeak3; =teamspeak; com teamspeak teamspeak
WhatsApp (package) | free | =whatsapp desktop
# office
WPS Office (package) | free | =wps office; =wps office mui; =wps office fonts; =wps fonts; com wps office
SoftMaker (package) | paid | =softmaker office; =softmaker freeoffice; =freeoffice; softmaker
Foxit Reader (package) | free | =foxitreader; foxit
Adobe Reader (package) | free | =acroread; =adobereader enu; acroread; adobereader
Master PDF Editor (package) | closed | =master pdf editor; master pdf editor
Microsoft fonts (package) | free | =ttf mscorefonts installer; =msttcore fonts installer; =msttcorefonts
Obsidian (package) | free | =obsidian; md obsidian obsidian
Evernote (package) | free | =evernote
Notion (package) | free | =notion app; =notion
# remote
AnyDesk (package) | closed | =anydesk; com anydesk anydesk
TeamViewer (package) | closed | =teamviewer; =teamviewer host; com teamviewer teamviewer
NoMachine (package) | closed | =nomachine; =nomachine enterprise client
RealVNC (package) | closed | =realvnc vnc server; =realvnc vnc viewer
Splashtop (package) | closed | splashtop
Citrix (package) | closed | =icaclient; =ctxusb; =workspaceapp
VMware Horizon (package) | closed | =omnissa horizon client; vmware horizon
# developer
Visual Studio Code (package) | free | =code; =code insiders; com visualstudio code
Sublime (package) | paid | =sublime text; =sublime merge; com sublimetext three
JetBrains (package) | closed | com jetbrains; =pycharm professional; =pycharm community; =intellij idea ultimate; =intellij idea community; =phpstorm; =webstorm; =clion; =goland; =datagrip; =rider; =jetbrains toolbox
Postman (package) | closed | =postman; com getpostman postman
GitKraken (package) | closed | =gitkraken; com axosoft gitkraken
Android Studio (package) | free | =android studio; com google androidstudio
Oracle Java (package) | free | oracle java; =jdk 8; =jdk 11; =jdk 17; =jdk 21; =jdk; =jdk1 8; =jre1 8; =jre; =jdk1
Docker Desktop (package) | closed | =docker desktop
Cursor (package) | closed | =cursor
MATLAB (package) | paid | =matlab; matlab
Google Cloud CLI (package) | closed | =google cloud cli; =google cloud sdk
Terraform (package) | closed | =terraform; =vagrant; =vault; =packer; =consul; =nomad
MongoDB (package) | closed | mongodb org; mongodb mongosh; =mongodb compass; mongodb database tools; mongodb enterprise
# media
Spotify (package) | free | =spotify client; =spotify; com spotify client
DaVinci Resolve (package) | free | davinci resolve
Adobe Flash (package) | free | flashplugin; =flash plugin; adobe flash; =adobe flashplugin; pepperflashplugin
Plex (package) | closed | =plexmediaserver; tv plex
Lightworks (package) | closed | =lightworks
Bitwig Studio (package) | paid | bitwig
# sync
Dropbox (package) | free | =dropbox; =nautilus dropbox; com dropbox client
MEGAsync (package) | closed | =megasync; =nautilus megasync
Insync (package) | paid | =insync; insync
pCloud (package) | closed | =pcloud
Synology (package) | free | synology
# security
1Password (package) | paid | =1password; =1password cli; com onepassword onepassword
ESET (package) | paid | eset; =efs; =eea
Kaspersky (package) | paid | kesl; klnagent; klnagent64
Sophos (package) | paid | sophos; savinst
CrowdStrike (package) | paid | =falcon sensor
SentinelOne (package) | paid | sentinelagent
Microsoft Defender (package) | paid | =mdatp; =intune portal
Bitdefender (package) | paid | bitdefender
Cortex XDR (package) | paid | traps; cortex agent
Dr.Web (package) | paid | drweb
# vpn
NordVPN (package) | closed | =nordvpn
ExpressVPN (package) | paid | =expressvpn
Cisco AnyConnect (package) | paid | anyconnect; cisco secure client
FortiClient (package) | closed | =forticlient
GlobalProtect (package) | paid | =globalprotect
Cloudflare WARP (package) | free | =cloudflare warp
Tailscale (package) | open | =tailscale
# virtual
VMware (package) | closed | vmware player; vmware workstation
VirtualBox Extension Pack (package) | closed | =virtualbox ext pack; =virtualbox guest additions iso
Parallels (package) | paid | parallels
# database
Oracle (package) | paid | oracle database; oracle instantclient; oracle xe
Microsoft SQL Server (package) | paid | =mssql server; mssql tools; =mssql cli; =msodbcsql; =msodbcsql17; =msodbcsql18
# game
Steam (package) | closed | =steam; =steam launcher; =steam installer; =steam libs; com valvesoftware steam; =steam devices
# management
Landscape (package) | closed | =landscape client ui
# driver
NVIDIA driver | closed | nvidia; =libnvidia; cuda; libcuda; libcudnn; libcublas; libnvidia; =xserver xorg video nvidia; xorg x11 drv nvidia; akmod nvidia; kmod nvidia; libnvcuvid; libcuinj64
AMD driver | closed | =fglrx; =amdgpu pro; fglrx
Broadcom driver | closed | =bcmwl kernel source; =broadcom sta dkms; =broadcom wl; =wl kmod; =akmod wl
Unfree printer drivers | closed | =hplip plugin; =brscan4; =brscan3; brother; brscan; =cnijfilter; cnijfilter; cnrdrvcups; ufr2
Firmware | ignore | linux firmware; firmware; =intel microcode; =amd64 microcode; =microcode ctl; =amd ucode firmware; =alsa firmware; =atmel firmware; =zd1211 firmware; =b43 fwcutter; iwl100 firmware; iwl; =ipw2100 firmware; =ipw2200 firmware; =ivtv firmware; =libertas usb8388 firmware; libertas; =bluez firmware; =sof firmware; =nvidia gpu firmware; =amd gpu firmware; =intel gpu firmware; =realtek firmware; =atheros firmware; =brcmfmac firmware; =mt7xxx firmware; =tiwilink firmware; =cirrus audio firmware; =intel audio firmware; =intel vsc firmware; =nxpwireless firmware; =qcom wwan firmware; =alsa sof firmware; =firmware linux free
Codecs without freedom | closed | =unrar; =rar; =libfaac0; =nonfree codecs
`
