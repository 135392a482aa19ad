/** Sound and film. Columns: product-table.rules.ts. */
export const media = `
# media
1Click DVD Copy | paid
3ivx | closed
Ableton Live | paid | ableton
AC3Filter | open
ACE Mega CodecS | closed
Acoustica | paid
Action! | paid | mirillis action
ActivePresenter | closed | atomi activepresenter
Addictive Drums | closed
Adobe After Effects | paid | after effects
Adobe Audition | paid | audition
Adobe Captivate | paid | captivate
Adobe Connect | closed
Adobe Encore | paid
Adobe Media Encoder | paid
Adobe Prelude | paid | adobe speedgrade; adobe character animator
Adobe Premiere Pro | paid | premiere pro; adobe premiere; premiere elements; adobe premiere elements; adobe premiere rush
Adobe Soundbooth | paid
Aegisub | open
AIMP | free | aimp3; aimp2
Air Display | closed
Airsonic | open
Aiseesoft | paid
album-art-downloader | open | album art downloader
Alcohol 120% | paid | alcohol 120; alcohol 52
Amadeus Pro | closed
Amarok | open
Amazon Music | free
Amazon Prime Video | closed | prime video
Ant Download Manager | closed
Antares Auto-Tune | paid
Anvil Studio | closed
Any Audio Converter | free
Any Video Converter | free
AnyDVD | paid | slysoft anydvd; clonedvd; slysoft clonedvd; clonecd
AnyMP4 | paid | aiseesoft; tipard; 4videosoft
AnyToISO | paid
Apowersoft | closed | apowermirror; apowerrec; apowersoft screen recorder
Apple Music | closed | =music
Ardour | open
Articulate Storyline | paid | articulate
Arturia Software Center | closed
Ashampoo Burning Studio | paid | ashampoo
ASIO4ALL | ignore
AtomicParsley | open
Audacious | open
Audacity | open
Audials | paid
Audible Manager | free | audible
Audio Hijack | paid | rogue amoeba; loopback; soundsource; airfoil; fission; farrago; piezo
Audiobook Builder | paid
AudioBookConverter | open
AudioGalaxy | closed
Audiograbber | closed
Audirvana | closed
Audiveris | open
Authorware | closed
AutoGK | free | auto gordian knot
AutoPlay Media Studio | closed
AVerTV | closed | avermedia avertv; avermedia
Avid Media Composer | paid | avid; pro tools
Avidemux | open
AviSynth | open | avisynth plus; vapoursynth; vapoursynth editor
AVS | closed | avs video editor; avs media player; avs video converter; avs update manager
baka mplayer | open
Band-in-a-Box | paid
BandcampDownloader | open
Bandicam | paid | bandisoft; bandicut
Banshee | open
Bazarr | open
BeSweet | open
BeyondTV | closed | snapstream
BlackHole | open
Blackmagic components | ignore | blackmagic raw; blackmagic design; desktop video; fairlight audio accelerator; fairlight studio utility
Blender VSE | open
Blindwrite | paid
Blubster | closed
bomi | open
Boom | closed | =boom
Boxee | closed
Brasero | open
BS.Player | free | bs player
BSPlayer Pro | paid
BSPlayer | closed
Burn | open | =burn
BurnAware | free | burnaware free; burnaware professional
BUTT | open | broadcast using this tool
Cakewalk | closed | sonar; bandlab
Camo Studio | closed | camo
CamStudio | open
Canopus | closed | procoder
CapCut | free | jianyingpro
Capo | closed | =capo
Capto | closed
Captura | open
CCCP | closed | combined community codec pack
CCExtractor | open
CDBurnerXP | free
CDDB | ignore | gracenote
CDex | open
cdrtfe | open
Cecilia | open
ChrisTV | closed
Cinelerra | open
Cinema Craft | paid
Cinema Tools | closed
Clementine | open
Clipchamp | free | microsoft clipchamp
Clownfish Voice Changer | free | clownfish
Codec Pack All in 1 | closed
ConvertXtoDVD | paid
Cool Edit | paid
CoolEdit | closed
CoreAVC | paid
CoreCodec | paid | the core media player
Corel WinDVD | paid | windvd; intervideo windvd; intervideo; corel videostudio; videostudio; corel vidEostudio; corel directdvd
Creative MediaSource | free | creative media toolbox
Crystal Player | closed
Csound | open
Cubase | paid | steinberg cubase; steinberg; wavelab; nuendo
Cucusoft | closed
CUETools | open
CyanRip | open
CyberLink PowerDVD | paid | powerdvd; powerproducer; power2go; powerdirector; youcam; cyberlink youcam; cyberlink; cyberlink power2go; cyberlink powerdirector; labelprint; mediashow; powerbackup; powerrecover; cyberlink media suite
CyberLink PowerProducer | paid
DAEMON Tools | closed | daemon tools lite; daemon tools pro; daemon tools ultra; daemon tools toolbar
Darkwave Studio | open
DaVinci Resolve | free | davinci resolve studio
Dazzle | paid
dBpoweramp | closed
DeaDBeeF | open
Debugmode | free
Debut | closed
Decibel | closed | =decibel
DeepBurner | free
Deezer | free
Denemo | open
Descript | closed
DGMPGDec | open
Digital Performer | closed
Disco | paid
Disney+ | closed | disney
DivX | free | divx plus; divx codec; divx player; divx converter; divx setup; divx web player
djay | closed | djay pro
DJV Imaging | open | djv
DN-FamiTracker | open | famitracker; famistudio
Dopamine | open
Dorico | closed
DotTorrent GUI | open
DroidCam | closed
Dscaler | open
DVBViewer | paid
DVD Decrypter | free
DVD Flick | open
DVD Identifier | free
DVD Shrink | free
DVD Studio Pro | closed
DVD X Player | paid
DVDFab | paid
DVDRemaster | closed
DVDShrink | free
DVDStyler | open
EarMaster | closed
EastWest | closed
Easy CD Creator | closed
EasyTAG | open
EasyWorship | paid
Ecamm Live | closed
Edius | paid | canopus
eJay | closed
Elisa | open
Emby | closed | emby server
Encore 5 | closed | encore 4
Encore Music | paid
EpocCam | closed
Equalizer APO | open
Exact Audio Copy | free
Exaile | open
EyeTV | paid
FastFlix | open
feishin | open
ffdshow | open | ffdshow tryout; ffdshow tryouts; ffdshow rev
ffmpeg batch | open | ffmpeg batch av converter
FFmpeg | open | =ffmpeg
ffqueue | open
FFStudio | open
Filmora | paid | wondershare filmora; filmora9
Final Cut Express | closed | final cut studio
Final Cut Pro | paid | final cut pro x; compressor; motion; final cut express
Finale Notepad | closed
Finale | paid | =finale
FL Studio | paid | image line
Flip4Mac | closed | flip4mac wmv player; telestream
Flowblade | open
FLV Player | free | flv media player; free flv
foobar2000 | free
Format Factory | free | formatfactory
FotoMagico | closed
Fraps | paid
fre:ac | open | fre ac; bonkenc; freac
Free ISO Burner | free | active iso burner
Free Sound Recorder | free
Free Studio | free | dvdvideosoft; free youtube download; free youtube to mp3 converter; free video to mp3 converter
FreeCam | closed
Freemake Video Converter | closed | freemake
FreeRip | closed
Frinika | open
FruityLoops | closed
FT2 Clone | open
Furnace Tracker | open
GarageBand | free
Gerbera | open
gMKVExtractGUI | open
GNU Solfege | open | solfege
Go!Zilla | closed | go zilla
GoldWave | paid
GOM Player | free | gom media player; gom audio; gom mix; gom cam; gom encoder; gom
gPodder | open
Grass Valley | closed
Grayjay | closed
Growl | open | growlnotify
GSpot | free | gspot codec information appliance
Guitar Pro | paid
Gyroflow | open
Haali Media Splitter | closed | haali
HandBrake | open
HandBrakeCLI | open
Harmony Assistant | closed
Haruna | open
Helium Music Manager | closed
HitFilm | closed
HP DVD Play | ignore
HP Photosmart Essential | free
Hulu Desktop | closed
Hydrogen | open
Hydrogen Drum | open
Icaros | free
Icecast | open
Icecream Screen Recorder | closed | icecream
iDVD | paid | =idvd
iFlicks | paid
IfoEdit | free
IINA | open
iLife | closed
iLok License Manager | closed
ImgBurn | free
iMovie | free | =imovie
Impro-Visor | open
ImTOO | paid
InfraRecorder | open
InterActual Player | free
Intervideo DeviceService | ignore
iptvnator | open
iShowU | closed
iSpring Suite | paid | ispring free; ispring
iTunes | free
iVCam | closed
iZotope | paid
J River Media Center | closed | jriver
Jahshaka | open
Jellyfin | open | jellyfin media player; jellyfin server
jetAudio | closed
jmkvpropedit | open
Jokosher | open
JOOX | free
Jubler | open
Juice Receiver | open
K-Lite Codec Pack | free | k lite codec pack; k lite mega codec pack; klite; k lite
K3b | open
Kap | open | =kap
Karaoke Builder | paid | karafun; vanbasco; van basco
Kasts | open
Kavita | open
Kawaii Player | open
Kazam | open
Kdenlive | open
Kid3 | open
KMPlayer | free | the kmplayer; kmplayer 64x
Kodak EasyShare | free
Kodi | open | xbmc; xbmc media center
Komga | open
LadioCast | free
LAME | open | lame for audacity; lame v3
LameXP | open
LAV Filters | open
Leawo | paid
LeechGet | closed
LICEcap | open
Light Alloy | free
LightScribe | ignore | lightscribe system software; lightscribe template
Lightworks | closed
LilyPond | open | frescobaldi
Lingot | open
Liquid Player | closed
LiquidCD | closed
liquidsoap | open
Listen1 | open
LiVES | open
LiveType | closed
LMMS | open
Logic Pro | paid | logic express; mainstage
Logitech Media Server | open | squeezebox server
LosslessCut | open
LRCGET | open
Mac DVDRipper Pro | closed
Macast | open
Macromedia Director | closed | director mx
MacTheRipper | closed
MacX | paid | macx dvd ripper; winx dvd; winx
MadMapper | paid
madVR | free
Magic DVD Ripper | paid
MagicISO | paid | magicdisc; magic iso maker
MAGIX Music Maker | paid
Magix Video | paid
MakeMKV | closed
ManyCam | closed
Mass Downloader | closed
Matchware Mediator | closed
Max | open | =max
Max MSP | paid | cycling 74 max
Media Coder | free | mediacoder
Media Downloader | open
Media Player Lite | closed
MediaElch | open | tinymediamanager
MediaEspresso | closed
MediaHuman | closed
MediaInfo | open
MediaMonkey | closed
MediaPortal | open
MeGUI | open
Mellow Player | open
Melody Assistant | closed
Melodyne | closed
MetaX | closed
MilkyTracker | open
mimoLive | closed
Miro Player | open | getmiro
Miro Video Converter | open | miro video player
Mixcraft | paid
Mixed In Key | closed
Mixxx | open
Mixxx DJ | open
MKV Muxing Batch GUI | open
mkvmerge | open
MKVToolNix | open | mkvtoolnix gui
Mmhmm | closed
Moosync | open
MorphVOX | closed | screaming bee
Movavi | paid | movavi video editor; movavi screen recorder
Moyea | closed
MP3 Diags | open
MP3 Rocket | closed
Mp3DirectCut | free
mp3splt | open
Mp3tag | free
MPC-HC | open | media player classic home cinema; media player classic; mpc hc; mpc be; media player classic be
MPC-QT | open | mpc qt
MPD clients | open | mpd
MPEG Streamclip | free
MPlayer | open | mplayerx; mplayer osx extended
MPlayer OS X | open
mpv | open | mpv net
MultiMedia Builder | closed
Museeks | open
MuseScore | open | musescore studio
MusicBee | free
MusicBrainz Picard | open | picard
MusicMatch Jukebox | free | musicmatch
MusicPlayer2 | open
musikcube | open
Muvee | paid
MyDVD | paid
n-Track Studio | paid
Napster | closed
Native Instruments | paid | kontakt; traktor; native access
Navidrome | open
Nero | paid | nero burning rom; nero 7; nero 8; nero 9; nero multimedia suite; nero express; nero startsmart; nero essentials; nero backitup; nero kwik media; nero platinum; ahead nero
NetAnts | closed
Netflix | closed
Nicecast | closed
Nimo Codec Pack | closed
NoteWorthy Composer | closed | noteworthy
NTSC-RS | open
Nuclear Player | open
Nuclear | open | =nuclear
OBS Studio | open | obs; open broadcaster software; obs virtualcam
oCam | free
Ocenaudio | free
Olive Video Editor | open | olive editor
Olive | open | olive video editor
OmniPlayer | closed
Open Video Downloader | open
OpenAudible | closed
OpenLP | open
OpenMPT | open | openmpt 64
OpenShot | open | openshot video editor
OpenSong | open
OpenSubtitles | closed
OpenUtau | open
Optimus Player | closed
Opus Pro | closed
Output Hub | closed
OverDrive Media Console | free
Overseerr | open
Pandora | free
Pazera | closed
Peace Equalizer | open | peace
Peek | open | =peek
Perian | open
PgcEdit | free
Photo DVD Maker | paid
Photo Theater | closed
Picture Motion Browser | free
Pine Player | closed
Pinnacle Studio | paid | pinnacle; pinnacle videospin
Pitivi | open
PlayOn | closed
Plex | closed | plex media server; plex media player; plexamp
Plezy | open
plugdata | open
Plugin Alliance | closed
Popcorn Time | open
PotPlayer | free | daum potplayer; potplayer 64
Power CD+G | closed
PowerISO | paid
PowerTab | free
PowerVCR | closed
PPStream | free | pptv; pplive; iqiyi; youku; qqmusic; kugou; kuwo; baofeng; storm player; thunder player; xunlei player
Prism Video Converter | closed | prism video file converter; nch; wavepad; wavepad sound editor; switch sound file converter; videopad; videopad video editor; express burn; express scribe; mixpad; debut video capture; photopad; debut
ProgDVB | closed
ProPresenter | paid
Pure Data | open | pd extended; purr data
PVR | closed
QLab | closed
QMP | closed
QMPlay2 | open
QQ音乐 | closed
Qtractor | open
Quelea | open
QuickTime Player 7 | closed
QuickTime | free | quicktime player; quicktime 7; quicktime pro; quicktime alternative
Quod Libet | open | quodlibet
Radio Sure | closed
RadioSure | closed
RadLight | free
RealJukebox | closed
RealPlayer | free | real player; realtimes; realnetworks; realupgrade; realdownloader; real alternative
REAPER | paid
Reason | paid | =reason; propellerhead reason; reason studios
ReGet | closed
rekordbox | closed
Resolume | paid
Rhapsody | closed
Rhythmbox | open
Rio Music Manager | free
RipIt | closed
RipIt4Me | free
Riverside | closed
Roon | closed | =roon
Rosegarden | open
Roxio | paid | roxio creator; roxio easy media creator; roxio toast; toast titanium; sonic recordnow; sonic update manager; sonic activation module; sonic audio module; roxio burn; roxio mydvd; roxio express labeler; sonic digitalmedia; roxio activation module
RSGain | open
SageTV | closed
Sax & Dotty | closed
Schism Tracker | open
Screamer Radio | free
Screen Studio | paid
ScreenCloud | open
Screenflick | closed
ScreenFlow | paid
Screenium | closed
ScreenPal | closed | screencast o matic
ScreenRec | closed
ScreenToGif | open
Serato DJ | closed | serato
Serviio | closed
Shake | closed | =shake
Shotcut | open
ShowBiz | paid
Shutter | open
Shutter Encoder | open
Sibelius | paid
Siglos Karaoke | closed
SimpleScreenRecorder | open
SmartSound | closed
SMPlayer | open | smtube
Snap Camera | free
Songbird | open | nightingale
Sonic Pi | open
Sonic Update Manager | ignore
Sonic Visualiser | open
Sonique | closed
Sonixd | open
Sony Media Manager | free | sony sound forge; sony acid; sony dvd architect
Sony Vegas | paid | vegas pro; vegas movie studio; magix vegas; vegas
SopCast | free
Sound Forge | paid | acid pro; magix; magix sound forge
Sound Studio | closed
SoundCloud | free
Soundflower | open
Soundnode | open
Soundtrack Pro | closed
Spectacle KDE | open
Spek | open
Splice | closed
SplitCam | free
Spotifree | open
Spotify | free
Spotube | open
Squared 5 | free
Star Downloader | closed
StaxRip | open
Strawberry Music Player | open | =strawberry
Streama | open
Streamlabs | closed | streamlabs obs; streamlabs desktop; slobs
StreamlinkTwitchGUI | open
Stremio | closed
Studio 9 | closed
Studio One | paid | presonus studio one
Subler | open
Submerge | closed
Subsonic | open
SubSync | open
Subtitle Edit | open | subtitleedit
Subtitle Workshop | open
SubtitleComposer | open
Super C | closed | super ©
SUPER Media converter | free | super c
SuperCollider | open
Supersonic | open | =supersonic
Swift Music | closed
SWYH | open
Syncplay | open
TablEdit | closed
TagScanner | free
Tapin Radio | closed
Tauon Music Box | open | tauon
Tautulli | open
Tenacity | open
The KMPlayer Plus | free
Tidal | closed | =tidal
TMPGEnc | paid
Toast | paid
ToolBook | closed
Toontrack | closed
Total Recorder | paid
Total Video Converter | paid
TouchDesigner | closed
Tracktion | closed | waveform
Transcribe | closed | =transcribe
Traverso | open
tsMuxeR | open
TuneIn | closed
TuxGuitar | open
TVAnts | free
TVersity | closed
TVR | closed
TVUPlayer | free
TwistedWave | closed
TwitchDownloader | open
UltraISO | paid | ultraiso premium edition
Universal Media Server | open | ps3 media server
Varia | open
VB-Audio Matrix | closed
VidCoder | open
Vidcutter | open
Video Monkey | open
video-compare | open
VideoPsalm | free
VideoReDo | paid
Vidiot | open
Vienna Ensemble | closed
ViewIt | closed
Virtual CloneDrive | free | virtualclonedrive; slysoft virtual clonedrive; elby clonedrive
Virtual DJ | closed | virtualdj
VirtualDub | open | virtualdub2; virtualdubmod
VirtualDubMod Surround | open
Vista Codec Package | closed | vista codec
VisualHub | paid
VLC media player | open | vlc; videolan; videolan vlc media player; vlc plugin
vMix | paid
vMix Social | paid
VMPK | open
VobSub | free | vsfilter; directvobsub
Voicemeeter | closed | vb audio; vb cable
Voicemod | closed
VokoscreenNG | open
VoodooPad | paid
VOX Music Player | closed
VSDC Free Video Editor | closed | vsdc
VSO | paid | convertxtodvd; vso convertxtodvd; vso software
Walaoke | closed
Warez P2P | closed
Wave Editor | closed | =wave editor
Waves Central | closed
Wavosaur | free
Wax | free
WebcamMax | paid
Winamp | free | winamp detector plug in
WinAVI | paid
WinCDEmu | open
WinCue | closed
Windows 7 Codec Pack | free | shark007 codecs; shark007; media player codec pack; x codec pack; win7codecs; vista codec package
Windows Media Center | ignore
Windows Media Encoder | free
Windows Media Player | ignore | windows media player firefox plugin; windows media format
Windows Movie Maker | free | movie maker
Windows Sound Recorder Plus | closed
WinDVD Creator | paid
WinDVR | closed
WinFF | open
WinISO | paid
WinTV | closed | hauppauge wintv; hauppauge
Wirecast | paid
WireTap | paid
Wondershare | paid | wondershare video converter; wondershare dvd; wondershare recoverit; wondershare dr fone
X Lossless Decoder | free | =xld
X-Mirage | closed
XBMC4Kids | open
Xilisoft | paid | xilisoft video converter; imtoo
Xiph Codecs | open | open codecs; ogg codecs; xiph org open codecs; flac; =flac
XLN Online Installer | closed
XMedia Recode | free
XMPlay | free
XSplit | closed | xsplit broadcaster; xsplit gamecaster; xsplit vcam
Xvast | closed
Xvid | open | xvid mpeg 4 video codec; xvid video codec; xvid codec
XviD4PSP | free
Yate | closed | =yate
Yattee | open
YesPlayMusic | open
YouTube Music Desktop | open | ytmdesktop; youtube music desktop app
YouTube Music | free
yt-dlg | open
yt-dlp | open | ytdlp interface
YTSubConverter | open
Zattoo | free
Zinio Reader | free
Zoner | paid
Zoom Player | closed
Zrythm | open
ZS4 Video Editor | free
优酷 | closed | 优酷客户端
千千静听 | closed
哔哩哔哩 | closed | bilibili
暴风影音 | closed | 暴风看电影; 暴风
爱奇艺 | closed | 爱奇艺视频
网易云音乐 | closed
腾讯视频 | closed
迅雷看看 | closed | 迅雷看看播放器
酷我音乐 | closed | 酷我
酷狗音乐 | closed | 酷狗
`
