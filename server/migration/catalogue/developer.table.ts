/** Programming. Columns: product-table.rules.ts. */
export const developer = `
# developer
.NET Reflector | paid | red gate net reflector; net reflector
AccuRev | paid
ActivePython | closed | activestate; activeperl; activetcl; activestate activetcl
Advanced Installer | paid
Adventure Game Studio | open
Alacritty | open
Alice | open | =alice; alice 3
Altair GraphQL Client | open | altair graphql
Amaya | open
Anaconda | closed | anaconda3; miniconda; miniconda3; anaconda navigator; anaconda2; conda
Android SDK Tools | closed | android sdk
Android Studio | free | =android studio
Anjuta | open
Ant Movie Catalog | open
Apache Ant | open | winant
Apache JMeter | open | jmeter
Apache Maven | open | maven
API Monitor | free
App Inventor | open | ai2 starter; aistarter
Appium | open | appium desktop; appium inspector
Application Verifier | ignore
AppServ | open | =appserv
Aptana Studio | open
ArduBlock | open
Arduino | open | arduino ide; =arduino
Atmel Studio | free | avr studio; microchip studio
Atom | open | =atom | github
AutoIt tools | free
Automation Anywhere | paid
Avocode | paid
AVRDUDESS | open
AWS Command Line Interface | open | aws cli | amazon
AWS Tools for Windows | closed | aws sdk for net
Axis2 | open
Azure CLI | open | microsoft azure cli | microsoft
Azure Data Studio | free
Azure DevOps | closed | azure devops office integration
Azure Storage Explorer | free | microsoft azure storage explorer
Balsamiq Mockup | paid
BASCOM-AVR | paid | bascom
Base | paid | =base
BASIC-256 | open
Beekeeper | open
Betaflight | open | betaflight configurator
Bitnami | closed | bitnami wordpress
Bizagi Modeler | free | bizagi
Blisk | closed
Blocs | closed | =blocs
Blue Prism | paid
Bluefish | open
BlueGriffon | closed
BlueJ | open
Boa Constructor | open
Bonita Studio | open | bonita
Boop | open
Boost | open | boost c++ libraries
Bootstrap Studio | paid
Brackets | open | =brackets; phcode; phoenix code | adobe; brackets
Bruno | open | =bruno
Bun | open | =bun
Bytecode Viewer | open
C-Free | paid
Camunda Modeler | open
Carthage | open
CCS C Compiler | paid
CFF Explorer | free | explorer suite
Charles | paid | charles proxy; =charles
Cheat Engine | closed
Chocolat | closed | =chocolat
ClearCase | paid | ibm rational clearcase; rational rose; ibm rational; rational software; ibm rational rose
Clojure | open
CMake | open
CocoaPacketAnalyzer | closed
Cocoapods | open | cocoapods app
Cocos | closed
Cocos Creator | closed
Code Composer Studio | closed
Code::Blocks | open | codeblocks; code blocks
CodeEdit | open
CodeKit | paid
CodeLite | open
CodeRush | paid
CodeSmith | paid
CODESYS | closed
CodeVisionAVR | paid | codevision
CoffeeCup | closed
ColorSnapper | paid
Composer | open | composer php dependency manager
ConEmu | open | cmder
Console2 | open | consolez
Construct | closed | construct 2
ConTEXT | free
Cool Retro Term | open
CoolTerm mac | free
Cordova | open
Core Data Lab | paid
Cornerstone | paid
Crystal Reports | paid | crystal reports xi; sap crystal reports; business objects; sap businessobjects; crystal reports 2008
Crystal Reports runtime | ignore | crystal reports basic; crystal reports basic runtime; sap crystal reports runtime engine
Cursor | closed | =cursor; cursor user | anysphere
CVSNT | open | wincvs
CX-Programmer | paid | cx one; omron
cx_Freeze | open
CyberChef | open
Cypress | open | =cypress
Dart | open | dart sdk; darteditor
Dash | paid | =dash
Dash for macOS | paid
DB Browser Nightly | open
DDEV | open
DeepGit | closed
Defold | closed
Delphi | paid | borland delphi; embarcadero delphi; rad studio; embarcadero rad studio; codegear; c++builder; borland; embarcadero; turbo delphi
Deno | open | =deno
Depends | free
DesktopServer | closed
Detect It Easy | open
Dev-C++ | open | dev c++; dev cpp; embarcadero dev c++; orwell dev c++; bloodshed dev c++
DevDocs | open
DevKinsta | free
DevToys | open
Digital Mars | closed
Django | open
DJGPP | open
dnSpy | open
Docklight | closed
dotConnect | paid
Doxygen | open
Dreamweaver Extension | paid
DrJava | open
DrRacket | open
EasyPHP | open
Eclipse | open | eclipse ide; eclipse ide for java developers; eclipse platform; eclipse temurin; eclipse sdk; eclipse classic
Eclipse Mosquitto | open | mosquitto
EcoStruxure | closed | unity pro; somachine; vijeo; schneider electric
Electron | open
Elixir | open
Emacs W32 | open
Emu8086 | paid
Enthought Canopy | closed
Eric IDE | open | eric python ide
Erlang | open | erlang otp; erlang opt
ESPlorer | open
Espresso | paid | =espresso
EverWeb | closed
Exeinfo PE | free
Expo | open | expo orbit
Expressions | closed | =expressions
Extraterm | open
FASM | open | flat assembler
Fastlane | open
FastReport | paid
Fiddler | closed | fiddler classic; fiddler everywhere; telerik fiddler; progress telerik fiddler; telerik
Fiddler Root | closed
Firebase | closed
Fleet Desktop | open
FlexSim | paid
Flinto | closed
Flowgorithm | free
FLTK | open
Flutter | open
Flux Editor | paid
Force Fortran | free
Fork | closed | =fork
Free Hex Editor | free
Free Pascal | open | freepascal
Free42 | open
FreeBASIC | open | fbide
Freelens | open
FreeRDP | open
Freeway | paid
Fritzing Parts | open
Gambas | open
GameMaker | closed | game maker; gamemaker studio
GB Studio | open
GDevelop | open
Geany IDE | open
GFortran | open
Ghidra | open
GhostDoc | closed
Ghostty | open
Git | open | =git; git gui; git bash; git version; git for windows; msysgit; git lfs; git credential manager; git extensions
Gitbox | closed
GitFinder | closed
Gitg | open
GitHub Actions Runner | open
GitHub CLI | open | gh cli
GitHub Desktop | open | github for windows; =github | github
GitKraken | closed | axosoft gitkraken
GitLab Runner | open | gitlab
GitUp | open
GNU Emacs | open | emacs; aquamacs
GNU Octave | open | octave
GnuWin32 | open | gnuwin
GnuWin32 packages | open
Go | open | go programming language; =go; golang | google; go
Google Cloud SDK | closed | google cloud; gcloud
Gpg4win Compendium | open
Gradle | open
Granted | closed
GraphQL Playground | open
Graphviz | open
Greenfoot | open
GTK# for .NET | open | gtk sharp
GTK+ Runtime | open | gtk2 runtime; gtk runtime; gtk
GX Works | paid | mitsubishi gx works; melsoft; gx developer
Harbour | open
Haskell Platform | open | haskell stack; ghc
Headlamp | open
Helm | open | =helm
Hercules | free | hercules setup utility
Heroku | open | heroku cli; heroku toolbelt
Hex Editor Neo | closed
HexEdit | closed
Hoppscotch | open
HTerm | free
HTTP Toolkit | open | httptoolkit
HTTPie | open | =httpie
Hugo | open | =hugo
Hype | paid | =hype; tumult hype
Hyper | open | =hyper
IAR Embedded Workbench | paid
Icon Slate | closed
IconJar | closed
IDA | paid | ida pro; ida free; ida freeware; hex rays
Ignition | closed
ILSpy | open
Image2Icon | closed | img2icns
Incredibuild | paid
Inform 7 | open
Informatica | paid | informatica powercenter
Inno Setup | open
Insomnia | open | =insomnia; insomnia designer
InstallShield | paid
Instruments | ignore | =instruments
Intel compilers | closed | intel oneapi; intel parallel studio; intel fortran compiler; intel visual fortran; intel composer; intel c++ compiler; intel vtune
IntelliJ IDEA | closed | intellij idea ultimate; intellij
IntelliJ IDEA Community Edition | open | | jetbrains
Ionic | open
IPython | open
Irrlicht | open
iTerm2 | open | iterm
JasperReports | open | jasper; jaspersoft studio; ireport; ireport designer
Java | free | java runtime environment; j2se runtime environment; java tm; java update; java 2 runtime environment; jre; javafx; java se runtime environment; java web start; java 7; java 8; java 6; =java; java tm 6; jinitiator; oracle jinitiator; sun java
Java 3D | open
Java ME SDK | free | wireless toolkit; sun java wireless toolkit; java wireless toolkit
Java SE Development Kit | free | java development kit; jdk; java tm se development kit; java 2 sdk; java sdk; j2se development kit; oracle jdk; java platform se development kit; =jdk; graalvm enterprise; javafx sdk; java db; jrockit; java tm development kit
JavaHelp | open
JBuilder | paid | borland jbuilder
JCreator | closed | jcreator le; xinox jcreator
JD-GUI | open
Jekyll | open
Jenkins | open
JetBrains Runtime | open
jGRASP | free
jMonkeyEngine | open
JPEXS Free Flash Decompiler | open | ffdec; jpexs
JSON Editor | closed
Julia | open | =julia; julia language
Jupyter | open | jupyterlab; jupyterlab desktop; jupyter notebook
k9s | open
Katalon Studio | closed
KDevelop | open
Keil | paid | keil uvision; uvision; mdk arm
Kepware | paid | kepserverex
Koala | closed | =koala
Kodu Game Lab | free
Komodo Edit | open
Komodo IDE | paid
Kompare | open
KompoZer | open | nvu
Kotlin | open
Kotlin Native | open
kubectl | open
KUKA | paid
LabVIEW | paid | national instruments; ni labview; national instruments labview; ni software; national instruments software; ni max; ni package manager; ni visa; ni daqmx
Lando | open
Lapce | open
Laragon | closed
Lazarus | open
Lazygit | open
lcc-win32 | closed
LEGO MINDSTORMS | free | lego mindstorms edu; lego education
Leksah | open
Liberty BASIC | paid
libGDX | open
Light Table | open
LightTable | open
Lima | open | =lima
LINQPad | closed
Liquid XML | paid
LiteIDE | open
LiveCode | closed
LiveReload | closed
LLVM | open | clang; =llvm
LoadRunner | paid | micro focus loadrunner; hp loadrunner; unified functional testing; hp unified functional testing; quicktest professional
Local | free | =local; local by flywheel
LogicWorks | paid
Lua | open | lua for windows
LÖVE | open | love2d; love 11
MaciASL | open
Magic xpa | paid
MailHog | open
Make | open | =make; gnu make
MAMP | closed | mamp pro
Marvel | closed
MASM32 | free
mBlock | closed
MCUXpresso | closed
Mercurial | open | easymercurial
Meteor | open
Microsoft Windows SDK | ignore | windows software development kit; windows sdk addon; microsoft windows software development kit; windows driver kit; windows 7 sdk; windows assessment and deployment kit; debugging tools for windows; windows performance toolkit; microsoft net framework sdk; windows adk; windows kits; user state migration tool
MikroC | paid | mikroc pro; mikroelektronika
MinGW | open | mingw get; mingw w64; tdm gcc; tdm gcc 64; w64devkit
Miniforge | open | mambaforge; micromamba
MinTTY | open | wsltty
Mission Planner | open | qgroundcontrol
mitmproxy | open
MkDocs | open
MobaText | closed
Mobirise | closed
Mockoon | open
Mono | open | mono for windows; =mono
MonoDevelop | open | xamarin studio
Mozilla Build | open | mozillabuild
MQTT Explorer | open | mqttx; mqtt fx; mqtt spy
MQTT.fx | closed
MSBuild | ignore
MSDN Library | free | msdn
Mu | open | mu editor; =mu
Nano | open | =nano; gnu nano
NASM | open | netwide assembler
NativeScript | open
NCrunch | paid
Neovim | open | neovide; neovim qt
NetBeans | open | netbeans ide; apache netbeans; apache netbeans ide
Netlify | closed
Netron | open
ngrok | closed
Ninja | open | =ninja
Ninja IDE | open
Ninox | closed
Node-RED | open
Node.js | open | nodejs; node js; =node
nRF Connect | closed
NSBasic | paid
NSIS | open | nullsoft install system
NSSM | open | the non sucking service manager
Nucleo | closed
NuGet | open | nuget package explorer
NVIDIA Nsight | ignore
nvm for Windows | open | nvm; =nvm
NW.js | open | nwjs
Octant | open
Offset Explorer | closed | kafka tool
OGRE | open
OK JSON | closed
OllyDbg | free
OpenCV | open
OpenJDK | open | adoptopenjdk; adoptium; temurin; eclipse temurin jdk; azul zulu; zulu; amazon corretto; corretto; liberica jdk; bellsoft liberica; microsoft build of openjdk; red hat openjdk; sapmachine; semeru; ibm semeru; adoptopenjdk jdk; openjdk jre; eclipse temurin jre with hotspot; jdk with hotspot; redhat openjdk; java openjdk | microsoft; azul; amazon; bellsoft; eclipse; adoptium; adoptopenjdk; red hat; oracle; sap; ibm; ojdkbuild; adopt
OpenShift | open
OpenWatcom | open | open watcom
Oracle Forms | paid
Origami Studio | free
oXygen XML | paid | oxygen xml editor; oxygen
PaintCode | closed
Panda3D | open
Panorama X | closed
Papercut SMTP | open
Patterns | closed | =patterns
Paw | paid | =paw; rapidapi
PEiD | free
Pelles C | free
Pentaho | open | pentaho data integration
Perforce | paid | helix core; p4v; perforce visual components; helix visual client
Perforce Visual Client | paid
Perl | open | =perl
PGI Visual Fortran | paid
PHP | open | =php; php manager
PhpStorm | paid | jetbrains; webstorm; jetbrains webstorm; jetbrains phpstorm; goland; jetbrains goland; clion; jetbrains clion; datagrip; jetbrains datagrip; rubymine; jetbrains rubymine; rider; jetbrains rider; resharper; jetbrains resharper; jetbrains toolbox; dottrace; dotpeek; dotcover; dataspell; rustrover; aqua; fleet; youtrack; jetbrains gateway; teamcity; jetbrains dotpeek
PICBASIC | paid
PICkit | closed | mplab; mplab x ide; mplab ide; xc8; microchip
Pinegrow | paid
PixelSnap | paid
PlantUML | open
PlasticSCM | closed | plastic scm; unity version control
Platform-Tools | free | adb; minimal adb and fastboot; fastboot; 15 seconds adb installer
PlatformIO | open
Poedit Pro | paid
Postman | closed | postman agent; postman x86 64
PostSharp | paid
PowerBASIC | paid
PowerShell | open | powershell 7; powershell preview; powershell 6; powershell core | microsoft
Prepros | closed
Principle | paid | =principle
Prish Image Resizer | closed
Process Explorer X | free
Processing | open | =processing
Programmer's Notepad | open | programmers notepad
Progress Developer Studio | paid
Protocol Buffers | open | protobuf
ProtoPie | closed
Protégé | open | protege
Proxyman | closed
Proxyman Helper | closed
PSeInt | open
Publii | open
Pulsar | open | pulsar edit; =pulsar
PulseView | open | sigrok
PureBasic | paid
PuTTY Tray | open
PuTTYgen | open
py2exe | open
PyCharm | closed | jetbrains pycharm; pycharm professional
PyCharm Community Edition | open | | jetbrains
PyInstaller | open
PyMOL open | open | pymol open source
PyScripter | open
Python | open | python launcher; python core interpreter; =python; python 2 7; python 3; idle; python build; python install manager; pythonwin; pywin32; pygame; wxpython; numpy; matplotlib; scipy; cx oracle; pygtk; pyqt; pyqt4; pyqt5; python standard library; python documentation; python tcl tk support; python test suite; python utility scripts; python development libraries; python executables; python pip bootstrap; python add to path
Python(x,y) | open | python x y
QB64 | open
Qt | closed | =qt; qt open source; qt sdk
Qt Creator | open
Qt Designer | open
Querious | closed
Racket | open
Rancher | open
Ranorex | paid
RapidSVN | open
RapidWeaver | paid
Raptor | free
Raylib | open
REALbasic | paid | xojo; real studio
RealTerm | open
RegexBuddy | paid | regexmagic
RegExRX | closed
RemixIDE | open | remix ide
Ren'Py | open | ren py; renpy
Ren'Py Launcher | open
RenderDoc | open
Requestly | closed
ReSharper tools | paid
Responsively | open | responsively app
Restlet | closed
Retool | closed
Reveal | paid | =reveal
Robot Framework | open
RobotStudio | paid | abb robotstudio; abb
RPG Maker | paid
RSLogix | paid | rslinx; studio 5000; factorytalk
Ruby | open | rubyinstaller; railsinstaller; ruby installer; =ruby
Rust | open | rustup; =rust
Saleae Logic | closed | saleae
Sandvox | paid
Sanity | closed
SASM | open
Scala | open
Scintilla | open
Scite Ru | open
SciTE4AutoIt3 | open
Scratch | open | scratch desktop; scratch 2 offline editor; scratch 3; scratch jr
SDL | open | =sdl
Segger | closed | j link; segger j link; embedded studio; ozone
Selenium | open | selenium ide
Sequel Ace | open | sequel pro
SF Symbols | free
SharpDevelop | open
Signavio | closed
SikuliX | open | sikuli
Silverfrost FTN95 | closed
Sim Genie | paid
Simply Fortran | paid
SimSim | open
Sip | paid | =sip
Skaffold | open
Sketch Toolbox | closed
Sketchfab | closed
SlickEdit | paid
Small Basic | free | microsoft small basic
Smalltalk | open | squeak; pharo; pharo launcher; etoys
SmartGit | closed
SmartSVN | closed | syntevo
smtp4dev | open
Smultron | closed
Snap4Arduino | open
SnowSQL | closed | snowflake; snowflake snowsql
SoapSonar | paid
SoapUI | open | soapui open source
SoapUI Pro | paid | readyapi
Solar2D | open | corona sdk
SonarQube | open | sonarlint; sonar scanner
Source Insight | paid
SourceGit | open | gittyup; gitahead; gitnuro; git cola; sourcetrail; ungit
SourceTree | free | atlassian sourcetree
Spring Tool Suite | open | spring tools
Spy++ | ignore
Spyder | open | =spyder
SQLiteFlow | closed
SQLiteManager | closed
SQLWindows | paid | centura; gupta
StarTeam | paid
Stencyl | closed
Stimulsoft | paid
STM32CubeIDE | closed | stm32cubemx; stm32cubeprogrammer; stm32 cubeide; stmicroelectronics; st link
Strawberry Perl | open
Subversion | open | apache subversion; sliksvn; collabnet subversion; visualsvn
Sun Java Studio | free | netbeans sun
Sun xVM | open
Surround SCM | paid
svnX | open
Swagger Editor | open
SWI-Prolog | open
Tailwind | closed
Talend Open Studio | open | talend
Tap Forms | closed
TASM | paid
Tcl | open | tcl tk
Terminator | open | =terminator
Termite | free
Terraform | closed | hashicorp terraform
TestComplete | paid | smartbear
TestLink | open
TexturePacker | paid
Thonny | open
Thonny IDE | open
TIA Portal | paid | siemens totally integrated automation portal; totally integrated automation portal; simatic; siemens automation license manager; step 7; wincc; automation license manager
Tiled | open
Tilt | open
TLA+ Toolbox | open
TortoiseSVN | open | tortoisegit; tortoisehg; tortoisecvs; tortoise
TouchGFX | closed
Tower | paid | =tower; tower 3
Transifex CLI | open
Turbo C++ | free | turbo pascal; turbo c
Twine | open | =twine
TypeScript for Visual Studio | open
UEFITool | open
UiPath | paid | uipath studio; uipath robot; uipath assistant
UMLet | open
Understand | paid | scitools understand
Uniface | paid
Uniform Server | open | uniserver
Unity components | closed
Vagrant Manager | open
Vercel | closed
Versions | paid | =versions
Vim | open | gvim; macvim; =vim
VimR | open
Visual Assist | paid
Visual Basic 6.0 | paid | microsoft visual basic; visual basic; microsoft visual studio 6; visual foxpro; microsoft visual foxpro; foxpro
Visual Prolog | closed
Visual Studio | paid | microsoft visual studio; visual studio professional; visual studio enterprise; microsoft visual studio 2010; microsoft visual studio 2008; visual studio 2019; visual studio 2022
Visual Studio Build Tools | free
Visual Studio Code | free | microsoft visual studio code; code; vscode; =code
Visual Studio Community | free | microsoft visual studio community; microsoft visual studio express; visual studio express; microsoft visual c express; microsoft visual basic express; microsoft visual c 2010 express; microsoft visual basic 2010 express; microsoft visual c# 2010 express; microsoft visual web developer; microsoft visual c++ 2010 express; microsoft visual c++ 2008 express edition; microsoft visual c++ 2005 express edition
Visual Studio for Mac | free
Visual Studio Installer | ignore | microsoft visual studio installer; vs immersiveactivate; vs jit debugger; vs script debugging; vs devenv; vs minshell; vs community; vs coreeditorfonts; vs filehandler; vs tipsmsi; vs codecoverage; vs filetracker; vs githubprotocolhandler; vs clickonce; vs sqlce; icecap collection; intellitraceprofilerproxy; vcpp crt; entity framework; windows sdk; winrt intellisense; sdk arm; universal crt; kits configuration; msi development tools; application verifier; microsoft testplatform; microsoft web deploy; microsoft help viewer; microsoft document explorer; microsoft visual studio tools for applications; visual studio tools for office; microsoft visual studio tools for office runtime; microsoft visual studio 2010 tools for office runtime; visual studio tools for the office system; microsoft team foundation; clickonce bootstrapper; diagnosticshub; microsoft netcoreapp; netstandard; vs wcf debugging; vs professional; vs enterprise; vs minshellmsi; windows app certification kit; microsoft visual studio shell; microsoft device emulator; microsoft report viewer; crystal reports for visual studio; dotfuscator; preemptive analytics; prerequisites for ssdt; microsoft lightswitch; web deployment tool; iis express; microsoft asp net mvc; microsoft asp net web pages; microsoft silverlight sdk; silverlight sdk; microsoft sync framework; microsoft sql server data tier; microsoft portable library; microsoft blend; blend for visual studio; visual f#; microsoft visual f#; microsoft c++ rest sdk; microsoft nuget; microsoft azure; azure tools; windows azure; wcf ria services; wcf data services; windows phone sdk; behaviors sdk; update helper; typescript sdk; typescript tools; test tools for microsoft visual studio; memory profiler; python tools redirection template; roslyn language services; tools for net; asp net mvc; microsoft expression blend sdk
VisualSVN | closed | visualsvn server
Vivado | closed | xilinx; quartus; altera quartus; quartus prime; modelsim; intel quartus
VSCodium | open
WampServer | open | wamp server; =wamp
Warp | closed | =warp; warp terminal
Weblate | open
WebSite X5 | paid
WezTerm | open
WinAPIOverride | open
WinAVR | open
WinDbg | free | windbg preview
WinDev | paid | pc soft windev; webdev; pc soft
Windows PowerShell | ignore
Windows Terminal | open | windows terminal preview | microsoft
Wing IDE | paid | wing pro
WinPython | open
WiX Toolset | open | windows installer xml
Wonderware | paid | intouch; aveva
wxDev-C++ | open
wxFormBuilder | open
wxWidgets | open
x64dbg | open | x32dbg
Xamarin | ignore | xamarin ios; xamarin android; xamarin profiler; xamarin workbooks; xamarin remoted ios simulator
XAMPP | open
Xcode | free | =xcode
Xcodes | open
XMind API | closed
XML Copy Editor | open
XML Notepad | open | microsoft xml notepad | microsoft; chris lovett
XMLSpy | paid | altova; altova xmlspy
xScope | paid
XVI32 | free
Yaak | open
Yarn | open | =yarn
YASM | open
Yeoman | open
Zadig | open
Zeal | open | =zeal
Zed | open | =zed; zed editor; zed preview
Zend Studio | paid | zend server
Zeplin Agent | closed
ZeroBrane Studio | open
`
