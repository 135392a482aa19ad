/** Programming. Columns: product-table.rules.ts. */
export const developer = `
# developer
.NET Reflector | paid | red gate net reflector; net reflector
1st Page 2000 | closed | 1st page
AccuRev | paid
AceHTML | closed
ActivePython | closed | activestate; activeperl; activetcl; activestate activetcl
Actual Installer | closed
Advanced Installer | paid
Adventure Game Studio | open
Alacritty | open
Alice | open | =alice; alice 3
Alpha Five | closed
Altair GraphQL Client | open | altair graphql
Altova | closed | mapforce; stylevision
Amaya | open
Anaconda | closed | anaconda3; miniconda; miniconda3; anaconda navigator; anaconda2; conda
Android SDK Tools | closed | android sdk
Android Studio | free | =android studio
Anjuta | open
Ant Movie Catalog | open
Antenna | closed | =antenna
Apache Ant | open | winant
Apache JMeter | open | jmeter
Apache Maven | open | maven
ApexSQL | closed
API Monitor | free
APK Editor Studio | open
APKTool | open
App Inventor | open | ai2 starter; aistarter
Appium | open | appium desktop; appium inspector
Application Verifier | ignore
AppServ | open | =appserv
Aptana Studio | open
Arachnophilia | closed
Arbortext | closed
ArduBlock | open
Arduino | open | arduino ide; =arduino
Atmel Studio | free | avr studio; microchip studio; atmel flip
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
Azure IoT Explorer | open
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
C++Builder | closed | c++ builder
C-Free | paid
Camunda Modeler | open
Cartero | open
Carthage | open
CCS C Compiler | paid
CFF Explorer | free | explorer suite
Charles | paid | charles proxy; =charles
Cheat Engine | closed
Chocolat | closed | =chocolat
Citect | closed
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
Codelobster | closed
CodeRush | paid
CodeSmith | paid
CODESYS | closed
CodeVisionAVR | paid | codevision
CodeWarrior | closed
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
Cppcheck | open
CreateInstall | closed
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
Detect It Easy | open | die engine
Dev-C++ | open | dev c++; dev cpp; embarcadero dev c++; orwell dev c++; bloodshed dev c++
DevDocs | open
DevKinsta | free
DevToys | open
DeZign for Databases | closed
Diamond Programmer | closed | lattice diamond
Digital Mars | closed
Django | open
DJGPP | open
dnSpy | open
dnSpyEx | open
Doc-To-Help | closed
Docklight | closed
dotConnect | paid
Doxygen | open
Dr.Explain | closed | dr explain
Dreamweaver Extension | paid
DrJava | open
DrRacket | open
EasyPHP | open
Eclipse | open | eclipse ide; eclipse ide for java developers; eclipse platform; eclipse temurin; eclipse sdk; eclipse classic
Eclipse Mosquitto | open | mosquitto
EcoStruxure | closed | unity pro; somachine; vijeo; schneider electric
Electron | open
electron-fiddle | open | electron fiddle
Elixir | open
Emacs W32 | open
Embarcadero Dev-C++ | open | embarcadero dev c
Emu8086 | paid
Enthought Canopy | closed
ER/Studio | closed | er studio
Eric IDE | open | eric python ide
Erlang | open | erlang otp; erlang opt
ERwin | closed | ca erwin; allfusion erwin
ESPlorer | open
Espresso | paid | =espresso
EverWeb | closed
EvrSoft | closed
Excelsior JET | closed
Exeinfo PE | free
Expo | open | expo orbit
Expression Web | closed | expression studio
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
Flowcode | closed
Flowgorithm | free
FLTK | open
Flutter | open
Flux Editor | paid
FlySpeed SQL | closed
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
FVim | open
Gambas | open
GameMaker | closed | game maker; gamemaker studio
GB Studio | open
GDevelop | open
Geany IDE | open
Genuitec | closed
GFortran | open
Ghidra | open
Ghost Installer | closed
GhostDoc | closed
Ghostty | open
Gisto | open
Git Extensions | open | gitextensions
Git Large File Storage | open
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
Godots | open
goneovim | open
Google Cloud SDK | closed | google cloud; gcloud
Gpg4win Compendium | open
Gradle | open
Granted | closed
GraphQL Playground | open
Graphviz | open
Greenfoot | open
GTK# for .NET | open | gtk sharp
GTK+ Runtime | open | gtk2 runtime; gtk runtime; gtk
Gupta | closed | team developer
GX Works | paid | mitsubishi gx works; melsoft; gx developer
Harbour | open
Haskell Platform | open | haskell stack; ghc
Headlamp | open
Helix Editor | open
Helm | open | =helm
Help & Manual | closed | help manual; helpandmanual
Help Workshop | closed
HelpMaker | closed
HelpNDoc | closed
Hercules | free | hercules setup utility
Heroku | open | heroku cli; heroku toolbelt
Hex Editor Neo | closed
HexEdit | closed
Heynote | open
Hoppscotch | open
HotDog | closed
HTerm | free
HTML-Kit | closed
HTTP Toolkit | open | httptoolkit
HTTPie | open | =httpie
Hugo | open | =hugo
Hype | paid | =hype; tumult hype
Hyper | open | =hyper
IAR Embedded Workbench | paid | iar
Icon Slate | closed
IconJar | closed
IDA | paid | ida pro; ida free; ida freeware; hex rays
iFIX | closed
Ignition | closed
ILMerge | open
ILSpy | open
Image2Icon | closed | img2icns
Incredibuild | paid
Inform 7 | open
Informatica | paid | informatica powercenter
Inno Setup | open
Insomnia | open | =insomnia; insomnia designer
Insomnium | open
InstallAnywhere | closed
InstallAware | closed
InstallBuilder | closed
InstallShield | paid
Instruments | ignore | =instruments
Intel compilers | closed | intel oneapi; intel parallel studio; intel fortran compiler; intel visual fortran; intel composer; intel c++ compiler; intel vtune
IntelliJ IDEA CE | open
IntelliJ IDEA | closed | intellij idea ultimate; intellij
IntelliJ IDEA Community Edition | open | | jetbrains
Ionic | open
IPython | open
Irrlicht | open
ISE Design Suite | closed
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
JExplorer | closed
jGRASP | free
jMonkeyEngine | open
JPEXS Free Flash Decompiler | open | ffdec; jpexs
jProfiler | closed
JSON Editor | closed
Julia | open | =julia; julia language
Jupyter | open | jupyterlab; jupyterlab desktop; jupyter notebook
k9s | open
Katalon Studio | closed
Katalon | closed
KDbg | open
KDevelop | open
Keil | paid | keil uvision; uvision; mdk arm
Kepware | paid | kepserverex
KIT Scenarist | open
Koala | closed | =koala
Kodu Game Lab | free
Komodo Edit | open
Komodo IDE | paid | komodo edit
Kompare | open
KompoZer | open | nvu
Kotlin | open
Kotlin Native | open
kubectl | open
KUKA | paid
Kylix | closed
LabVIEW | paid | national instruments; ni labview; national instruments labview; ni software; national instruments software; ni max; ni package manager; ni visa; ni daqmx
LabWindows | closed | labwindows cvi
Lando | open
Lapce | open
Laragon | closed
Lazarus | open
Lazygit | open
lcc-win32 | closed
LDtk | open
LEGO MINDSTORMS | free | lego mindstorms edu; lego education
Leksah | open
Libero | closed
Liberty BASIC | paid
libGDX | open
Light Table | open
LightTable | open
Lima | open | =lima
LINQ to SQL | closed
LINQPad | closed
Liquid XML | paid
LiteDB Studio | open
LiteIDE | open
LiveCode | closed
LiveReload | closed
LLVM | open | clang; =llvm
LoadRunner | paid | micro focus loadrunner; hp loadrunner; unified functional testing; hp unified functional testing; quicktest professional; vugen
Local | free | =local; local by flywheel
Logbert | open
LogicWorks | paid
Lotus Domino Designer | closed
Lua | open | lua for windows
LÖVE | open | love2d; love 11
MaciASL | open
MadCap Flare | closed | madcap
Magic xpa | paid
Magic | closed | =magic
MailHog | open
Make | open | =make; gnu make
MAMP | closed | mamp pro
Marvel | closed
MASM32 | free
massCode | open
mBlock | closed
MCUXpresso | closed
Measurement Studio | closed
Mercurial | open | easymercurial
Meteor | open
Microsoft WebMatrix | closed
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
MyEclipse | closed
Namo WebEditor | closed
Nano | open | =nano; gnu nano
NASM | open | netwide assembler
NativeScript | open
NCrunch | paid
Neovim | open | neovide; neovim qt
NetBeans | open | netbeans ide; apache netbeans; apache netbeans ide
Netlify | closed
NetObjects Fusion | closed
Netron | open
ngrok | closed
Ninja | open | =ninja
Ninja IDE | open
Ninox | closed
Node-RED | open
Node.js | open | nodejs; node js; =node
NotepadNext | open
nRF Connect | closed
NSBasic | paid
NSIS | open | nullsoft install system
NSSM | open | the non sucking service manager
NSwagStudio | open
nteract | open
Nucleo | closed
NuGet | open | nuget package explorer
NuSphere PhpED | closed | phped; nusphere
NVIDIA Nsight | ignore
nvm for Windows | open | nvm; =nvm
NW.js | open | nwjs
Octant | open
Offset Explorer | closed | kafka tool
OGRE | open
OK JSON | closed
OllyDbg | free
OpenCode | open
OpenCV | open
OpenJDK | open | adoptopenjdk; adoptium; temurin; eclipse temurin jdk; azul zulu; zulu; amazon corretto; corretto; liberica jdk; bellsoft liberica; microsoft build of openjdk; red hat openjdk; sapmachine; semeru; ibm semeru; adoptopenjdk jdk; openjdk jre; eclipse temurin jre with hotspot; jdk with hotspot; redhat openjdk; java openjdk | microsoft; azul; amazon; bellsoft; eclipse; adoptium; adoptopenjdk; red hat; oracle; sap; ibm; ojdkbuild; adopt
OpenLens | open
OpenShift | open
OpenWatcom | open | open watcom
Oracle Forms | paid
Origami Studio | free
oXygen XML | paid | oxygen xml editor; oxygen
PADS | closed
PageBreeze | closed
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
PerfView | open
Perl | open | =perl
PGI Visual Fortran | paid
PHP Editor | closed | dzsoft php editor; dzsoft perl editor
PHP | open | =php; php manager
PHPEdit | closed
PHPMaker | closed
PHPRunner | closed
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
Portacle | open
Postman | closed | postman agent; postman x86 64
PostSharp | paid
PowerBASIC | paid
PowerShell | open | powershell 7; powershell preview; powershell 6; powershell core | microsoft
Pragtical | open
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
PSoC Creator | closed
PSpice | closed
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
Pyzo | open
QB64 | open
Qt | closed | =qt; qt open source; qt sdk
Qt Creator | open
Qt Designer | open
Querious | closed
QuickTest Professional | closed | uft one
Racket | open
Rancher | open
Ranorex | paid
Rapid PHP | closed | rapid css editor
RapidSVN | open
RapidWeaver | paid
Raptor | free
Raylib | open
React Native Debugger | open
REALbasic | paid | xojo; real studio
RealTerm | open
RegexBuddy | paid | regexmagic
RegExRX | closed
REHex | open
RemixIDE | open | remix ide
Ren'Py | open | ren py; renpy
Ren'Py Launcher | open
RenderDoc | open
Requestly | closed
ReSharper tools | paid
Responsively | open | responsively app
Restfox | open
Restish | open
Restlet | closed
Retool | closed
Reveal | paid | =reveal
RoboHelp | closed
Robot Framework | open
RobotStudio | paid | abb robotstudio; abb
RoslynPad | open
RPG Maker | paid
RSLogix | paid | rslinx; studio 5000; factorytalk; rsview
Ruby | open | rubyinstaller; railsinstaller; ruby installer; =ruby
RubyInstaller | open | ruby with msys2
Rust | open | rustup; =rust
Saleae Logic | closed | saleae
Sandvox | paid
Sanity | closed
SASM | open
Scala | open
Scene Builder | open | scenebuilder
Scintilla | open
Scite Ru | open
SciTE4AutoIt3 | open | scite4autoit
Scratch | open | scratch desktop; scratch 2 offline editor; scratch 3; scratch jr
SDL | open | =sdl
Segger | closed | j link; segger j link; embedded studio; ozone
Selenium | open | selenium ide
Sequel Ace | open | sequel pro
Service Bus Explorer | open | servicebusexplorer
Servy | open
Setup Factory | closed
SF Symbols | free
SharpDevelop | open
Signavio | closed
SikuliX | open | sikuli
Silk Test | closed
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
Smart Install Maker | closed
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
Solvo | closed |  | Solvo
SonarQube | closed | sonarlint; sonar scanner
Source Insight | paid
SourceGit | open | gittyup; gitahead; gitnuro; git cola; sourcetrail; ungit
SourceTree | free | atlassian sourcetree
Spring Tool Suite | open | spring tools
Sprint-Layout | closed | sprint layout
Spy++ | ignore
Spyder | open | =spyder
SQL Examiner | closed
SQL Maestro | closed
SQL Navigator | closed
SQL Prompt | closed | sql toolbelt; sql compare; redgate
SQLiteBrowser | open | sqlitebrowser
SQLiteFlow | closed
SQLiteManager | closed
SQLWindows | paid | centura; gupta
StarTeam | paid
Stencyl | closed
Stimulsoft | paid
STM32CubeIDE | closed | stm32cubemx; stm32cubeprogrammer; stm32 cubeide; stmicroelectronics; st link
Strawberry Perl | open
StyleMaster | closed
Stylus Studio | closed
Sublime | closed
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
Test Studio | closed
TestComplete | paid | smartbear
TestLink | open
TexturePacker | paid
Theia IDE | open | theia
Thonny | open
Thonny IDE | open
TIA Portal | paid | siemens totally integrated automation portal; totally integrated automation portal; simatic; siemens automation license manager; step 7; wincc; automation license manager
Tiled | open
Tilt | open
Tiny RDM | open
TLA+ Toolbox | open | tlaplus toolbox
TopStyle | closed
TortoiseMerge | open
TortoiseSVN | open | tortoisegit; tortoisehg; tortoisecvs; tortoise
TouchGFX | closed
Tower | paid | =tower; tower 3
Transifex CLI | open
Trelby | open
TrueSTUDIO | closed
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
Unity Pro | closed | twidosuite; zelio soft
Universal Ctags | open
Vagrant Manager | open
Vercel | closed
Versions | paid | =versions
Vim | open | gvim; macvim; =vim; vim self installing
VimR | open
Visual Assist | paid
Visual Basic 6.0 | paid | microsoft visual basic; visual basic; microsoft visual studio 6; visual foxpro; microsoft visual foxpro; foxpro
Visual dBASE | closed
Visual InterDev | closed
Visual Prolog | closed
Visual SourceSafe | closed
Visual Studio | paid | microsoft visual studio; visual studio professional; visual studio enterprise; microsoft visual studio 2010; microsoft visual studio 2008; visual studio 2019; visual studio 2022
Visual Studio Build Tools | free
Visual Studio Code | free | microsoft visual studio code; code; vscode; =code
Visual Studio Community | free | microsoft visual studio community; microsoft visual studio express; visual studio express; microsoft visual c express; microsoft visual basic express; microsoft visual c 2010 express; microsoft visual basic 2010 express; microsoft visual c# 2010 express; microsoft visual web developer; microsoft visual c++ 2010 express; microsoft visual c++ 2008 express edition; microsoft visual c++ 2005 express edition
Visual Studio for Mac | free
Visual Studio Installer | ignore | microsoft visual studio installer; vs immersiveactivate; vs jit debugger; vs script debugging; vs devenv; vs minshell; vs community; vs coreeditorfonts; vs filehandler; vs tipsmsi; vs codecoverage; vs filetracker; vs githubprotocolhandler; vs clickonce; vs sqlce; icecap collection; intellitraceprofilerproxy; vcpp crt; entity framework; windows sdk; winrt intellisense; sdk arm; universal crt; kits configuration; msi development tools; application verifier; microsoft testplatform; microsoft web deploy; microsoft help viewer; microsoft document explorer; microsoft visual studio tools for applications; visual studio tools for office; microsoft visual studio tools for office runtime; microsoft visual studio 2010 tools for office runtime; visual studio tools for the office system; microsoft team foundation; clickonce bootstrapper; diagnosticshub; microsoft netcoreapp; netstandard; vs wcf debugging; vs professional; vs enterprise; vs minshellmsi; windows app certification kit; microsoft visual studio shell; microsoft device emulator; microsoft report viewer; crystal reports for visual studio; dotfuscator; preemptive analytics; prerequisites for ssdt; microsoft lightswitch; web deployment tool; iis express; microsoft asp net mvc; microsoft asp net web pages; microsoft silverlight sdk; silverlight sdk; microsoft sync framework; microsoft sql server data tier; microsoft portable library; microsoft blend; blend for visual studio; visual f#; microsoft visual f#; microsoft c++ rest sdk; microsoft nuget; microsoft azure; azure tools; windows azure; wcf ria services; wcf data services; windows phone sdk; behaviors sdk; update helper; typescript sdk; typescript tools; test tools for microsoft visual studio; memory profiler; python tools redirection template; roslyn language services; tools for net; asp net mvc; microsoft expression blend sdk
VisualAge | closed
VisualSVN | closed | visualsvn server
Vivado | closed | xilinx; quartus; altera quartus; quartus prime; modelsim; intel quartus; vitis
VSCodium | open
WampServer | open | wamp server; =wamp
Warp | closed | =warp; warp terminal
Web Page Maker | closed
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
WYSIWYG Web Builder | closed
x64dbg | open | x32dbg
Xamarin | ignore | xamarin ios; xamarin android; xamarin profiler; xamarin workbooks; xamarin remoted ios simulator
XAMPP | open
Xcode | free | =xcode
Xcodes | open
XMetaL | closed
XMind API | closed
XML Copy Editor | open
XML Notepad | open | microsoft xml notepad; xmlnotepad | microsoft; chris lovett
XMLSpy | paid | altova; altova xmlspy
xScope | paid
XVI32 | free
Yaak | open
Yarn | open | =yarn
YASM | open
Yeoman | open
YourKit | closed
Zadig | open
Zeal | open | =zeal
Zed | open | =zed; zed editor; zed preview
Zeebe Modeler | open
Zend Studio | paid | zend server; zend core
Zeplin Agent | closed
ZeroBrane Studio | open | zerobrane
`
