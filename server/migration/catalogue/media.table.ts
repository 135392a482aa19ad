/** Sound and film. Columns: product-table.rules.ts. */
export const media = `
# media
1Click DVD Copy | paid
Ableton Live | paid | ableton
AC3Filter | open
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
Alcohol 120% | paid | alcohol 120; alcohol 52
Amadeus Pro | closed
Amarok | open
Amazon Music | free
Amazon Prime Video | closed | prime video
Antares Auto-Tune | paid
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
Audirvana | closed
Audiveris | open
AutoGK | free | auto gordian knot
Avid Media Composer | paid | avid; pro tools
Avidemux | open
AviSynth | open | avisynth plus; vapoursynth; vapoursynth editor
Band-in-a-Box | paid
Bandicam | paid | bandisoft; bandicut
Banshee | open
BeSweet | open
BlackHole | open
Blackmagic components | ignore | blackmagic raw; blackmagic design; desktop video; fairlight audio accelerator; fairlight studio utility
Blender VSE | open
Blindwrite | paid
Boom | closed | =boom
Boxee | closed
Brasero | open
BS.Player | free | bs player
BSPlayer Pro | paid
Burn | open | =burn
BurnAware | free | burnaware free; burnaware professional
BUTT | open | broadcast using this tool
Cakewalk | closed | sonar; bandlab
Camo Studio | closed | camo
CamStudio | open
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
Cinelerra | open
Cinema Craft | paid
Cinema Tools | closed
Clementine | open
Clipchamp | free | microsoft clipchamp
Clownfish Voice Changer | free | clownfish
ConvertXtoDVD | paid
Cool Edit | paid
CoreAVC | paid
CoreCodec | paid | the core media player
Corel WinDVD | paid | windvd; intervideo windvd; intervideo; corel videostudio; videostudio; corel vidEostudio; corel directdvd
Creative MediaSource | free | creative media toolbox
Csound | open
Cubase | paid | steinberg cubase; steinberg; wavelab; nuendo
CUETools | open
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
Dopamine | open
Dorico | closed
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
EasyTAG | open
EasyWorship | paid
Ecamm Live | closed
Edius | paid | canopus
Elisa | open
Emby | closed | emby server
Encore Music | paid
EpocCam | closed
Equalizer APO | open
Exact Audio Copy | free
Exaile | open
EyeTV | paid
FastFlix | open
ffdshow | open | ffdshow tryout; ffdshow tryouts; ffdshow rev
FFmpeg | open | =ffmpeg
Filmora | paid | wondershare filmora; filmora9
Final Cut Express | closed | final cut studio
Final Cut Pro | paid | final cut pro x; compressor; motion; final cut express
Finale | paid | =finale
FL Studio | paid | image line
Flip4Mac | closed | flip4mac wmv player; telestream
Flowblade | open
FLV Player | free | flv media player; free flv
foobar2000 | free
Format Factory | free | formatfactory
FotoMagico | closed
Fraps | paid
fre:ac | open | fre ac; bonkenc
Free ISO Burner | free | active iso burner
Free Sound Recorder | free
Free Studio | free | dvdvideosoft; free youtube download; free youtube to mp3 converter; free video to mp3 converter
FreeCam | closed
Freemake Video Converter | closed | freemake
Frinika | open
Furnace Tracker | open
GarageBand | free
gMKVExtractGUI | open
GNU Solfege | open | solfege
GoldWave | paid
GOM Player | free | gom media player; gom audio; gom mix; gom cam; gom encoder; gom
gPodder | open
Growl | open
GSpot | free | gspot codec information appliance
Guitar Pro | paid
Haali Media Splitter | closed | haali
HandBrake | open
HandBrakeCLI | open
Haruna | open
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
iShowU | closed
iSpring Suite | paid | ispring free; ispring
iTunes | free
iVCam | closed
iZotope | paid
Jahshaka | open
Jellyfin | open | jellyfin media player; jellyfin server
jetAudio | closed
Jokosher | open
JOOX | free
Jubler | open
Juice Receiver | open
K-Lite Codec Pack | free | k lite codec pack; k lite mega codec pack; klite; k lite
K3b | open
Kap | open | =kap
Karaoke Builder | paid | karafun; vanbasco; van basco
Kazam | open
Kdenlive | open
Kid3 | open
KMPlayer | free | the kmplayer; kmplayer 64x
Kodak EasyShare | free
Kodi | open | xbmc; xbmc media center
LadioCast | free
LAME | open | lame for audacity; lame v3
LameXP | open
LAV Filters | open
Leawo | paid
LICEcap | open
Light Alloy | free
LightScribe | ignore | lightscribe system software; lightscribe template
Lightworks | closed
LilyPond | open | frescobaldi
Lingot | open
LiquidCD | closed
liquidsoap | open
LiVES | open
LiveType | closed
LMMS | open
Logic Pro | paid | logic express; mainstage
Logitech Media Server | open | squeezebox server
LosslessCut | open
Mac DVDRipper Pro | closed
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
Max | open | =max
Max MSP | paid | cycling 74 max
Media Coder | free | mediacoder
Media Player Lite | closed
MediaElch | open | tinymediamanager
MediaHuman | closed
MediaInfo | open
MediaMonkey | closed
MediaPortal | open
MeGUI | open
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
mkvmerge | open
MKVToolNix | open | mkvtoolnix gui
Mmhmm | closed
MorphVOX | closed | screaming bee
Movavi | paid | movavi video editor; movavi screen recorder
MP3 Diags | open
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
Museeks | open
MuseScore | open | musescore studio
MusicBee | free
MusicBrainz Picard | open | picard
MusicMatch Jukebox | free | musicmatch
musikcube | open
Muvee | paid
MyDVD | paid
n-Track Studio | paid
Napster | closed
Native Instruments | paid | kontakt; traktor; native access
Navidrome | open
Nero | paid | nero burning rom; nero 7; nero 8; nero 9; nero multimedia suite; nero express; nero startsmart; nero essentials; nero backitup; nero kwik media; nero platinum; ahead nero
Netflix | closed
Nicecast | closed
Nuclear Player | open
OBS Studio | open | obs; open broadcaster software; obs virtualcam
oCam | free
Ocenaudio | free
Olive | open | olive video editor
OmniPlayer | closed
OpenAudible | closed
OpenLP | open
OpenMPT | open | openmpt 64
OpenShot | open | openshot video editor
OpenSong | open
OpenSubtitles | closed
OpenUtau | open
Optimus Player | closed
Output Hub | closed
OverDrive Media Console | free
Pandora | free
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
Plugin Alliance | closed
Popcorn Time | open
PotPlayer | free | daum potplayer; potplayer 64
PowerISO | paid
PowerTab | open
PPStream | free | pptv; pplive; iqiyi; youku; qqmusic; kugou; kuwo; baofeng; storm player; thunder player; xunlei player
Prism Video Converter | closed | prism video file converter; nch; wavepad; wavepad sound editor; switch sound file converter; videopad; videopad video editor; express burn; express scribe; mixpad; debut video capture; photopad; debut
ProgDVB | closed
ProPresenter | paid
Pure Data | open | pd extended; purr data
QLab | closed
QMPlay2 | open
Qtractor | open
Quelea | open
QuickTime | free | quicktime player; quicktime 7; quicktime pro; quicktime alternative
Quod Libet | open
Radio Sure | closed
RadLight | free
RealPlayer | free | real player; realtimes; realnetworks; realupgrade; realdownloader; real alternative
REAPER | paid
Reason | paid | =reason; propellerhead reason; reason studios
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
SimpleScreenRecorder | open
SMPlayer | open | smtube
Snap Camera | free
Songbird | open | nightingale
Sonic Pi | open
Sonic Update Manager | ignore
Sonic Visualiser | open
Sony Media Manager | free | sony sound forge; sony acid; sony dvd architect
Sony Vegas | paid | vegas pro; vegas movie studio; magix vegas; vegas
SopCast | free
Sound Forge | paid | acid pro; magix; magix sound forge
Sound Studio | closed
SoundCloud | free
Soundflower | open
Soundtrack Pro | closed
Spectacle KDE | open
Spek | open
Splice | closed
SplitCam | free
Spotifree | open
Spotify | free
Squared 5 | free
StaxRip | open
Strawberry Music Player | open | =strawberry
Streama | open
Streamlabs | closed | streamlabs obs; streamlabs desktop; slobs
Stremio | closed
Studio One | paid | presonus studio one
Subler | open
Submerge | closed
Subsonic | open
SubSync | open
Subtitle Edit | open
Subtitle Workshop | open
SUPER Media converter | free | super c
SuperCollider | open
Swift Music | closed
SWYH | open
Syncplay | open
TagScanner | free
The KMPlayer Plus | free
Tidal | closed | =tidal
TMPGEnc | paid
Toast | paid
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
TVUPlayer | free
TwistedWave | closed
UltraISO | paid | ultraiso premium edition
Universal Media Server | open | ps3 media server
VB-Audio Matrix | closed
VidCoder | open
Vidcutter | open
Video Monkey | open
VideoPsalm | free
VideoReDo | paid
Vienna Ensemble | closed
ViewIt | closed
Virtual CloneDrive | free | virtualclonedrive; slysoft virtual clonedrive; elby clonedrive
Virtual DJ | closed | virtualdj
VirtualDub | open | virtualdub2; virtualdubmod
VirtualDubMod Surround | open
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
WinFF | open
WinISO | paid
WinTV | closed | hauppauge wintv
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
XviD4PSP | open
Yate | closed | =yate
YouTube Music | free
Zattoo | free
Zinio Reader | free
Zoner | paid
Zoom Player | closed
Zrythm | open
ZS4 Video Editor | free
`
