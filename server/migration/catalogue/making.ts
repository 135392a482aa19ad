/** Programming, databases, servers, statistics, science, teaching. Columns: product-table.rules.ts. */
export const making = `
# developer
GTK+ Runtime | open | gtk2 runtime; gtk runtime; gtk
Free42 | open
Emacs W32 | open
MobaText | closed
Fleet Desktop | open
CocoaPacketAnalyzer | closed
Kompare | open
SourceGit | open | gittyup; gitahead; gitnuro; git cola; sourcetrail; ungit
SmartSVN | closed | syntevo
DeepGit | closed
Cornerstone | paid
Versions | paid | =versions
svnX | open
LogicWorks | paid
Flowgorithm | free
Raptor | free
PSeInt | open
SASM | open
Emu8086 | paid
MASM32 | free
FASM | open | flat assembler
NASM | open | netwide assembler
YASM | open
TASM | paid
DJGPP | open
Digital Mars | closed
OpenWatcom | open | open watcom
Pelles C | free
lcc-win32 | closed
Intel compilers | closed | intel oneapi; intel parallel studio; intel fortran compiler; intel visual fortran; intel composer; intel c++ compiler; intel vtune
PGI Visual Fortran | paid
Silverfrost FTN95 | closed
Force Fortran | free
Simply Fortran | paid
GFortran | open
OpenCV | open
Qt Designer | open
wxFormBuilder | open
PyScripter | open
Eric IDE | open | eric python ide
Ninja IDE | open
IPython | open
Mu | open | mu editor; =mu
Thonny IDE | open
SciTE4AutoIt3 | open
wxDev-C++ | open
C-Free | paid
ConTEXT | free
Programmer's Notepad | open | programmers notepad
Scintilla | open
TypeScript for Visual Studio | open
Mozilla Build | open | mozillabuild
NuGet | open | nuget package explorer
ReSharper tools | paid
CodeSmith | paid
CodeRush | paid
GhostDoc | closed
dotConnect | paid
Crystal Reports | paid | crystal reports xi; sap crystal reports; business objects; sap businessobjects; crystal reports 2008
Crystal Reports runtime | ignore | crystal reports basic; crystal reports basic runtime; sap crystal reports runtime engine; crystal reports runtime
Stimulsoft | paid
FastReport | paid
JasperReports | open | jasper; jaspersoft studio; ireport; ireport designer
Pentaho | open | pentaho data integration
Talend Open Studio | open | talend
Informatica | paid | informatica powercenter
Axis2 | open
SoapSonar | paid
XMind API | closed
Restlet | closed
Yaak | open
HTTP Toolkit | open | http toolkit; httptoolkit
Fiddler Root | closed
Papercut SMTP | open
smtp4dev | open
MailHog | open
Responsively | open | responsively app
Blisk | closed
LiveReload | closed
CodeKit | paid
Espresso | paid | =espresso
RapidWeaver | paid
Hype | paid | =hype; tumult hype
Sandvox | paid
Freeway | paid
Flux Editor | paid
WebSite X5 | paid | website x5
Mobirise | closed
Pinegrow | paid
Bootstrap Studio | paid
Publii | open
GDevelop | open
Stencyl | closed
Adventure Game Studio | open
GB Studio | open
Twine | open | =twine
Inform 7 | open
Solar2D | open | corona sdk
LÖVE | open | love2d; love 11
Raylib | open
Defold | closed
Cocos Creator | closed
Panda3D | open
OGRE | open
Irrlicht | open
jMonkeyEngine | open
libGDX | open
RenderDoc | open
NVIDIA Nsight | ignore
Visual Assist | paid
Incredibuild | paid
Perforce Visual Client | paid
ClearCase | paid | ibm rational clearcase; rational rose; ibm rational; rational software; ibm rational rose
AccuRev | paid
PlasticSCM | closed | plastic scm; unity version control
StarTeam | paid
Surround SCM | paid
TestComplete | paid | smartbear
Ranorex | paid
TestLink | open
SikuliX | open | sikuli
AutoIt tools | free
UiPath | paid | uipath studio; uipath robot; uipath assistant
Blue Prism | paid
Automation Anywhere | paid
Camunda Modeler | open
Bizagi Modeler | free | bizagi
Bonita Studio | open | bonita
Signavio | closed
Protégé | open | protege
TLA+ Toolbox | open
Netron | open
MQTT Explorer | open | mqttx; mqtt fx; mqtt spy
MQTT.fx | closed
Node-RED | open
Eclipse Mosquitto | open | mosquitto
Offset Explorer | closed | kafka tool
Betaflight | open | betaflight configurator
Mission Planner | open | qgroundcontrol
ArduBlock | open
ESPlorer | open
Zadig | open
HTerm | free
RealTerm | open
Docklight | closed
Termite | free
Hercules | free | hercules setup utility
PuTTY Tray | open
CoolTerm mac | free
BASCOM-AVR | paid | bascom
MikroC | paid | mikroc pro; mikroelektronika
PICBASIC | paid
CCS C Compiler | paid
Segger | closed | j link; segger j link; embedded studio; ozone
MCUXpresso | closed
nRF Connect | closed
Saleae Logic | closed | saleae
PulseView | open | sigrok
Fritzing Parts | open
TIA Portal | paid | siemens totally integrated automation portal; totally integrated automation portal; simatic; siemens automation license manager; step 7; wincc; automation license manager
GX Works | paid | mitsubishi gx works; melsoft; gx developer
CX-Programmer | paid | cx one; omron
RSLogix | paid | rslinx; studio 5000; factorytalk
CODESYS | closed
EcoStruxure | closed | unity pro; somachine; vijeo; schneider electric
Wonderware | paid | intouch; aveva
Kepware | paid | kepserverex
Ignition | closed
KUKA | paid
RobotStudio | paid | abb robotstudio; abb
FlexSim | paid
Git | open | =git; git gui; git bash; git version; git for windows; msysgit; git lfs; git credential manager; git extensions
TortoiseSVN | open | tortoisegit; tortoisehg; tortoisecvs; tortoise
Subversion | open | apache subversion; sliksvn; collabnet subversion; visualsvn
VisualSVN | closed | visualsvn server
Mercurial | open | easymercurial
CVSNT | open | wincvs
RapidSVN | open
GitHub Desktop | open | github for windows; =github | github
GitHub CLI | open | gh cli
SourceTree | free | atlassian sourcetree
GitKraken | closed | axosoft gitkraken
SmartGit | closed
Fork | closed | =fork
Tower | paid | =tower; tower 3
GitUp | open
Gitg | open
Perforce | paid | helix core; p4v; perforce visual components; helix visual client
Visual Studio Code | free | microsoft visual studio code; code; vscode; =code
VSCodium | open
Visual Studio | paid | microsoft visual studio; visual studio professional; visual studio enterprise; microsoft visual studio 2010; microsoft visual studio 2008; visual studio 2019; visual studio 2022
Visual Studio Community | free | microsoft visual studio community; visual studio community; microsoft visual studio express; visual studio express; microsoft visual c express; microsoft visual basic express; microsoft visual c 2010 express; microsoft visual basic 2010 express; microsoft visual c# 2010 express; microsoft visual web developer; microsoft visual c++ 2010 express; microsoft visual c++ 2008 express edition; microsoft visual c++ 2005 express edition
Visual Studio Build Tools | free | visual studio build tools
Visual Studio for Mac | free
Visual Studio Installer | ignore | microsoft visual studio installer; vs immersiveactivate; vs jit debugger; vs script debugging; vs devenv; vs minshell; vs community; vs coreeditorfonts; vs filehandler; vs tipsmsi; vs codecoverage; vs filetracker; vs githubprotocolhandler; vs clickonce; vs sqlce; icecap collection; intellitraceprofilerproxy; vcpp crt; entity framework; windows sdk; winrt intellisense; sdk arm; universal crt; kits configuration; msi development tools; application verifier; microsoft testplatform; microsoft web deploy; microsoft help viewer; microsoft document explorer; microsoft visual studio tools for applications; visual studio tools for office; microsoft visual studio tools for office runtime; microsoft visual studio 2010 tools for office runtime; visual studio tools for the office system; microsoft team foundation; clickonce bootstrapper; diagnosticshub; microsoft netcoreapp; netstandard; vs wcf debugging; vs professional; vs enterprise; vs minshellmsi; windows app certification kit; microsoft visual studio shell; microsoft device emulator; microsoft report viewer; crystal reports for visual studio; dotfuscator; preemptive analytics; prerequisites for ssdt; microsoft lightswitch; web deployment tool; iis express; microsoft asp net mvc; microsoft asp net web pages; microsoft silverlight sdk; silverlight sdk; microsoft sync framework; microsoft sql server data tier; microsoft portable library; microsoft blend; blend for visual studio; visual f#; microsoft visual f#; microsoft c++ rest sdk; microsoft nuget; microsoft azure; azure tools; windows azure; wcf ria services; wcf data services; windows phone sdk; behaviors sdk; update helper; typescript sdk; typescript tools; test tools for microsoft visual studio; memory profiler; python tools redirection template; roslyn language services; tools for net; asp net mvc; microsoft expression blend sdk
Visual Basic 6.0 | paid | microsoft visual basic; visual basic; microsoft visual studio 6; visual foxpro; microsoft visual foxpro; foxpro
MSDN Library | free | msdn
Microsoft Windows SDK | ignore | windows software development kit; windows sdk addon; microsoft windows software development kit; windows driver kit; windows 7 sdk; windows assessment and deployment kit; debugging tools for windows; windows performance toolkit; microsoft net framework sdk; windows adk; windows kits; user state migration tool
Android Studio | free | =android studio
Android SDK Tools | closed | android sdk
Platform-Tools | open | adb; minimal adb and fastboot; fastboot; 15 seconds adb installer
IntelliJ IDEA | closed | intellij idea ultimate; intellij
IntelliJ IDEA Community Edition | open | | jetbrains
PyCharm Community Edition | open | | jetbrains
PyCharm | closed | jetbrains pycharm; pycharm professional
PhpStorm | paid | jetbrains; webstorm; jetbrains webstorm; jetbrains phpstorm; goland; jetbrains goland; clion; jetbrains clion; datagrip; jetbrains datagrip; rubymine; jetbrains rubymine; rider; jetbrains rider; resharper; jetbrains resharper; jetbrains toolbox; dottrace; dotpeek; dotcover; dataspell; rustrover; aqua; fleet; youtrack; jetbrains gateway; teamcity; jetbrains dotpeek
Eclipse | open | eclipse ide; eclipse ide for java developers; eclipse platform; eclipse temurin; eclipse sdk; eclipse classic
Spring Tool Suite | open | spring tools
NetBeans | open | netbeans ide; apache netbeans; apache netbeans ide
Code::Blocks | open | codeblocks; code blocks
Dev-C++ | open | dev c++; dev cpp; embarcadero dev c++; orwell dev c++; bloodshed dev c++
CodeLite | open
Qt Creator | open
Qt | closed | =qt; qt open source; qt sdk
KDevelop | open
Anjuta | open
MonoDevelop | open | xamarin studio
SharpDevelop | open
Lazarus | open
Free Pascal | open | freepascal
Delphi | paid | borland delphi; embarcadero delphi; rad studio; embarcadero rad studio; codegear; c++builder; borland; embarcadero; turbo delphi
Turbo C++ | free | turbo pascal; turbo c
Geany IDE | open
BlueJ | open
Greenfoot | open
DrJava | open
jGRASP | free
Processing | open | =processing
Arduino | open | arduino ide; =arduino
Thonny | open
Spyder | open | =spyder
Jupyter | open | jupyterlab; jupyterlab desktop; jupyter notebook
Wing IDE | paid | wing pro
Komodo IDE | paid
Komodo Edit | open
Atom | open | =atom | github
Pulsar | open | pulsar edit; =pulsar
Brackets | open | =brackets; phcode; phoenix code | adobe; brackets
Light Table | open
Zed | open | =zed; zed editor; zed preview
Cursor | closed | =cursor; cursor user | anysphere
Vim | open | gvim; macvim; =vim
Neovim | open | neovide; neovim qt
GNU Emacs | open | emacs; aquamacs
Nano | open | =nano; gnu nano
Aptana Studio | open
Dreamweaver Extension | paid
Bluefish | open
KompoZer | open | nvu
BlueGriffon | closed
Amaya | open
CoffeeCup | closed
Zend Studio | paid | zend server
PHP | open | =php; php manager
XAMPP | open
WampServer | open | wamp server; =wamp
EasyPHP | open
AppServ | open | =appserv
Laragon | closed
MAMP | closed | mamp pro
Bitnami | closed | bitnami wordpress
Uniform Server | open | uniserver
Composer | open | composer php dependency manager
Node.js | open | nodejs; node js; =node
nvm for Windows | open | nvm; =nvm
Yarn | open | =yarn
Bun | open | =bun
Deno | open | =deno
Python | open | python launcher; python core interpreter; =python; python 2 7; python 3; idle; python build; python install manager; pythonwin; pywin32; pygame; wxpython; numpy; matplotlib; scipy; cx oracle; pygtk; pyqt; pyqt4; pyqt5; python standard library; python documentation; python tcl tk support; python test suite; python utility scripts; python development libraries; python executables; python pip bootstrap; python add to path
ActivePython | closed | activestate; activeperl; activetcl; activestate activetcl
Anaconda | closed | anaconda3; miniconda; miniconda3; anaconda navigator; anaconda2; conda
Miniforge | open | mambaforge; micromamba
WinPython | open
Python(x,y) | open | python x y
Enthought Canopy | closed
Strawberry Perl | open
Perl | open | =perl
Ruby | open | rubyinstaller; railsinstaller; ruby installer; =ruby
Go | open | go programming language; =go; golang | google; go
Rust | open | rustup; =rust
Julia | open | =julia; julia language
Haskell Platform | open | haskell stack; ghc
Erlang | open | erlang otp; erlang opt
Elixir | open
Scala | open
Kotlin | open
Clojure | open
Racket | open
SWI-Prolog | open
Lua | open | lua for windows
Tcl | open | tcl tk
GNU Octave | open | octave
Mono | open | mono for windows; =mono
MinGW | open | mingw get; mingw w64; tdm gcc; tdm gcc 64; w64devkit
LLVM | open | clang; =llvm
CMake | open
Ninja | open | =ninja
GnuWin32 | open | gnuwin
Make | open | =make; gnu make
Apache Maven | open | maven
Gradle | open
Apache Ant | open | winant
Jenkins | open
SonarQube | open | sonarlint; sonar scanner
OpenJDK | open | adoptopenjdk; adoptium; temurin; eclipse temurin jdk; azul zulu; zulu; amazon corretto; corretto; liberica jdk; bellsoft liberica; microsoft build of openjdk; red hat openjdk; sapmachine; semeru; ibm semeru; adoptopenjdk jdk; openjdk jre; eclipse temurin jre with hotspot; jdk with hotspot; redhat openjdk; java openjdk | microsoft; azul; amazon; bellsoft; eclipse; adoptium; adoptopenjdk; red hat; oracle; sap; ibm; ojdkbuild; adopt
Java SE Development Kit | free | java development kit; jdk; java tm se development kit; java 2 sdk; java sdk; j2se development kit; oracle jdk; java platform se development kit; =jdk; graalvm enterprise; javafx sdk; java db; jrockit; java tm development kit
Java | free | java runtime environment; j2se runtime environment; java tm; java update; java 2 runtime environment; jre; javafx; java se runtime environment; java web start; java 7; java 8; java 6; =java; java tm 6; jinitiator; oracle jinitiator; sun java
PowerShell | open | powershell 7; powershell preview; powershell 6; powershell core | microsoft
Windows PowerShell | ignore
Windows Terminal | open | windows terminal preview | microsoft
ConEmu | open | conemu; cmder
Hyper | open | =hyper
Alacritty | open
kitty | open | =kitty
WezTerm | open
iTerm2 | open | iterm
Warp | closed | =warp; warp terminal
Ghostty | open
Terminator | open | =terminator
Postman | closed | postman agent; postman x86 64
Insomnia | open | =insomnia; insomnia designer
Bruno | open | =bruno
Hoppscotch | open
SoapUI | open | soapui open source
SoapUI Pro | paid | readyapi
HTTPie | open | =httpie
Paw | paid | =paw; rapidapi
Proxyman | closed
Charles | paid | charles proxy; =charles
Fiddler | closed | fiddler classic; fiddler everywhere; telerik fiddler; progress telerik fiddler; telerik
mitmproxy | open
Apache JMeter | open | jmeter
LoadRunner | paid | micro focus loadrunner; hp loadrunner; unified functional testing; hp unified functional testing; quicktest professional
Katalon Studio | closed
Selenium | open | selenium ide
Appium | open | appium desktop; appium inspector
Cypress | open | =cypress
Mockoon | open
ngrok | closed
Requestly | closed
Inno Setup | open
NSIS | open | nullsoft install system
WiX Toolset | open | windows installer xml
InstallShield | paid
Advanced Installer | paid
Ghidra | open
x64dbg | open | x32dbg; x64dbg
OllyDbg | free
IDA | paid | ida pro; ida free; ida freeware; hex rays
dnSpy | open
ILSpy | open
.NET Reflector | paid | red gate net reflector; net reflector
Cheat Engine | closed
Doxygen | open
Graphviz | open
Jekyll | open
Hugo | open | =hugo
Zeal | open | =zeal
Dash | paid | =dash
DevDocs | open
DevToys | open
CyberChef | open
RegexBuddy | paid | regexmagic
XMLSpy | paid | altova; altova xmlspy
oXygen XML | paid | oxygen xml editor; oxygen
XML Notepad | open | microsoft xml notepad | microsoft; chris lovett
Liquid XML | paid
XML Copy Editor | open
LINQPad | closed
NCrunch | paid
MSBuild | ignore
App Inventor | open | ai2 starter; aistarter
Scratch | open | scratch desktop; scratch 2 offline editor; scratch 3; scratch jr | 
Snap4Arduino | open
mBlock | closed
Alice | open | =alice; alice 3
Kodu Game Lab | open
GameMaker | closed | game maker; gamemaker studio
RPG Maker | paid
Construct | closed | construct 2
Ren'Py | open | ren py; renpy
Tiled | open
Cocos | closed
PostSharp | paid
PlatformIO | open
PuTTYgen | open
PICkit | closed | mplab; mplab x ide; mplab ide; xc8; microchip
Keil | paid | keil uvision; uvision; mdk arm
IAR Embedded Workbench | paid
STM32CubeIDE | closed | stm32cubemx; stm32cubeprogrammer; stm32 cubeide; stmicroelectronics; st link
Atmel Studio | free | avr studio; microchip studio
Code Composer Studio | closed
CodeVisionAVR | paid | codevision
WinAVR | open
Vivado | closed | xilinx; quartus; altera quartus; quartus prime; modelsim; intel quartus
LabVIEW | paid | national instruments; ni labview; national instruments labview; ni software; national instruments software; ni max; ni package manager; ni visa; ni daqmx
TouchGFX | closed
LEGO MINDSTORMS | free | lego mindstorms edu; lego education
Tailwind | closed
Sanity | closed
Expo | open | expo orbit
Xcode | free | =xcode
Instruments | ignore | =instruments
SF Symbols | free
Azure Data Studio | free
Azure Storage Explorer | free | microsoft azure storage explorer
Azure CLI | open | microsoft azure cli | microsoft
AWS Command Line Interface | open | aws cli; aws command line interface | amazon
AWS Tools for Windows | closed | aws sdk for net
Google Cloud SDK | closed | google cloud; gcloud
Terraform | closed | hashicorp terraform
kubectl | open
Helm | open | =helm
k9s | open
Heroku | open | heroku cli; heroku toolbelt
Netlify | closed
Vercel | closed
Firebase | closed
Retool | closed
SnowSQL | closed | snowflake; snowflake snowsql
Granted | closed
Sequel Ace | open | sequel pro
RemixIDE | open | remix ide
Balsamiq Mockup | paid
# database
Database Workbench | paid
Aqua Data Studio | paid
RazorSQL | paid
SQL Workbench/J | closed | sql workbench
EMS SQL Manager | paid | sql manager
MDB Tools | open
Valentina Studio | closed
DBVisualizer Pro | paid
DBSolo | paid
Antares SQL | open
OmniDB | open
Azimutt | open
pgModeler | closed
MySQL-Front | closed
phpMyAdmin | open
SQLite Studio | open
SQLiteSpy | free
SQLPro | paid
Postico | closed
Postgres.app | open | postgres
DbGate | open
Outerbase | closed
Paradox | paid | borland database engine; bde
dBASE | paid | dbase plus
FoxPro runtime | ignore
Clarion | paid
4D | paid | 4d server
Pervasive PSQL | paid | pervasive; actian
Teradata | paid | teradata sql assistant
Netezza | paid
Vertica | paid
Greenplum | open
ClickHouse | open
DuckDB | open
QuestDB | open
Timescale | closed
ArangoDB | closed
RavenDB | closed
RethinkDB | open
OrientDB | open
Apache Derby | open
H2 Database | open | h2 console; =h2
HSQLDB | open
MySQL | open | mysql server; mysql workbench; mysql connector; mysql shell; mysql router; mysql notifier; mysql documents; mysql examples and samples; mysql gui tools; mysql query browser; mysql administrator; mysql tools; mysql for visual studio; mysql utilities; connector odbc; mysql connector odbc; mysql connector net; mysql connector j; mysql connector c++ ; mysql community | oracle; mysql; sun
MySQL Enterprise | paid | mysql enterprise backup; mysql enterprise monitor
MySQL Installer | open | mysql installer community | oracle; mysql
MariaDB | open
HeidiSQL | open
SQLyog | paid
SQLyog Community | open
Navicat | paid | navicat premium; navicat lite; navicat for mysql; premiumsoft navicat
Toad | paid | toad for oracle; toad for mysql; quest toad; quest software; toad data point
dbForge | closed | dbforge studio; devart
PostgreSQL | open | postgresql database server
EnterpriseDB | closed | edb postgres advanced server; edb
pgAdmin | open | pgadmin 4; pgadmin iii
PostGIS | open
psqlODBC | open
Npgsql | open
DBeaver | open | dbeaver community; dbeaver ce
DBeaver Enterprise | paid | dbeaver ultimate; dbeaver ee; dbeaver lite; dbeaver ue; dbeaver pro
DB Browser for SQLite | open | sqlite browser; sqlite database browser; db browser
SQLiteStudio | open
SQLite | open | =sqlite; sqlite odbc; sqlite odbc driver; system data sqlite; sqlite3
SQLite Expert | closed
Beekeeper Studio | open
TablePlus | closed
DbVisualizer | closed
DbSchema | paid
SQuirreL SQL | open | squirrel sql client
Sqlectron | open
Oracle Database | paid | oracle 11g; oracle 10g; oracle database 11g; oracle client; oracle forms; oracle developer suite; oracle home; oracle jdeveloper; oracle weblogic; oracle universal installer; oracle instant client; oracle enterprise manager; oracle
Oracle Database Express Edition | free | oracle database 10g express edition; oracle database 11g express edition; oracle xe
Oracle SQL Developer | free | sql developer
Oracle VM | closed
Microsoft SQL Server | paid | sql server database engine services; sql server; microsoft sql server 2008; microsoft sql server 2005; sql server 2008; sql server 2012; sql server enterprise; sql server standard; microsoft sql server 2000
Microsoft SQL Server Express | free | sql server express; microsoft sql server 2008 express; microsoft sql server 2005 express edition; microsoft sql server 2012 express; microsoft sql server desktop engine; microsoft sql server 2016 localdb; microsoft sql server express localdb; microsoft sql server local db; sql server express edition; microsoft sql server express edition; msde
SQL Server Management Studio | free | microsoft sql server management studio; microsoft sql server management studio express; ssms
SQL Server components | ignore | microsoft sql server setup support files; microsoft sql server setup; microsoft sql server native client; microsoft sql server system clr types; system clr types; microsoft system clr types; microsoft sql server vss writer; sql server vss writer; microsoft sql server compact; sql server compact; sql server browser; microsoft sql server browser; microsoft sql server management objects; sql server management objects; microsoft sql server transact sql; microsoft sql server policies; microsoft sql server rsfx driver; sql server common files; sql server client tools; sql server full text search; microsoft sql server backward compatibility; sql server customer experience improvement program; microsoft sql server books online; microsoft odbc driver; microsoft ole db driver; microsoft odbc driver for sql server; microsoft ole db driver for sql server; sql server batch parser; sql server xevent; sql server connection info; sql server sql diagnostics; sql server dmf; sql server shared management objects; microsoft sql server data tools; sql server data tools; microsoft sql server command line utilities; microsoft sqlcmd; sql server setup support files; sql server support files; microsoft sql server t sql language service; microsoft sql server t sql scriptdom; active directory authentication library for sql server; browser for sql server; sql server integration services; sql server reporting services; sql server analysis services; microsoft analysis services ole db; microsoft as ole db provider; sql server 2008 r2 bi development studio; adomd net; microsoft sql server 2008 r2 policies; sql server hosted; microsoft sql server adomd net; microsoft sql server report builder; microsoft command line utilities
Firebird | open | firebird server; firebird sql server; =firebird; firebird odbc; flamerobin; ibexpert free
IBExpert | closed
InterBase | paid | borland interbase
MongoDB | closed | mongodb server; mongodb compass; mongodb shell
Robo 3T | open | robomongo
Studio 3T | closed
Redis | open | redis on windows; =redis
Another Redis Desktop Manager | open
RedisInsight | closed | redis insight; redis desktop manager
Memcached | open
CouchDB | open | apache couchdb
Couchbase | closed
Cassandra | open | apache cassandra; datastax
Neo4j | closed | neo4j desktop
InfluxDB | open
Elasticsearch | closed | kibana; logstash
OpenSearch | open
IBM DB2 | paid | db2; ibm data server client; ibm data server
Informix | paid
Sybase | paid | sybase adaptive server; sap sql anywhere; powerbuilder; sybase powerdesigner; powerdesigner
Progress OpenEdge | paid | openedge
FileMaker Pro | paid | filemaker; filemaker pro advanced; claris filemaker
Kexi | open
LibreOffice Base | open
MDB Viewer Plus | free
# server
Apache HTTP Server | open | apache httpd; apache http; apache 2 2; =apache
Apache Tomcat | open | tomcat
nginx | open
IIS | ignore | internet information services; iis url rewrite module; microsoft web platform installer; microsoft web farm framework; web platform installer; iis application request routing
WildFly | open | jboss
GlassFish | open | glassfish server
WebSphere | paid | ibm websphere; websphere mq; ibm mq
RabbitMQ | open | rabbitmq server
ActiveMQ | open | apache activemq
Samba | open
Asterisk | open
OpenLDAP | open
Apache Directory Studio | open
Softerra LDAP | closed
Ldap Admin | open
SLiMS | open | senayan library management system; slims; psenayan; senayan; slims bulian
Koha | open
DSpace | open
Moodle | open | moodle desktop; moodle for windows
Openfire | open | spark im
Squid | open
Grafana | open | grafana enterprise
Prometheus | open | windows exporter
Caddy | open
Nextcloud Server | open
# statistics
Igor Pro | paid
KaleidaGraph | paid
pro Fit | paid
DataGraph | paid
SYSTAT | paid | systat 13; tablecurve; peakfit
NCSS | paid | =pass 2020
XLSTAT | paid
Analyse-it | paid
MedCalc | paid
G*Power | free | g power
WinBUGS | free | openbugs
JAGS | open
Stan | open
Mplus | paid
HLM | paid
Latent GOLD | paid
Ox Metrics | paid | oxmetrics
RATS | paid | winrats
GAMS | paid
GAUSS | paid | aptech gauss
Limdep | paid | nlogit
TSP | paid
Shazam | paid
Frontier Analyst | paid
DEAP | free
Crystal Ball | paid | oracle crystal ball
@RISK | paid | palisade; decisiontools suite; palisade decisiontools
ModelRisk | closed
Solver Platform | paid | frontline solvers; risk solver platform
LabPlot | open
Veusz | open
SigmaStat | paid
DataFit | paid
CurveExpert | closed
Redatam | free
SuperCROSS | paid
IMPS | free
ODK Briefcase | open | odk
KoBoToolbox | open | kobo
LimeSurvey | open
Sphinx Survey | paid
QDAcity | closed
HyperRESEARCH | paid
Transana | paid
f4transkript | paid
ELAN (annotation) | open
Praat | open
AntConc | free
WordSmith Tools | paid
IRaMuTeQ | open
TXM | open
Alceste | paid
R | open | r for windows; r project; =r; r core | r core
RStudio | open | rstudio desktop; =rstudio
RStudio Server Pro | paid | posit workbench
Positron | closed
Rtools | open | rtools
JASP | open
jamovi | open
PSPP | open | gnu pspp
gretl | open
Rattle | open
RKWard | open
Deducer | open
SOFA Statistics | open
Orange | open | orange data mining; =orange; orange canvas
KNIME | open | knime analytics platform
Weka | open
RapidMiner | closed
Tanagra | free
Epi Info | open
EpiData | free | epidata entry; epidata analysis; epidata manager
OpenEpi | open
CSPro | free | census and survey processing system; cspro
IBM SPSS Statistics | paid | spss; ibm spss; spss statistics; spss for windows; pasw statistics; ibm spss amos; amos; spss amos; predictive analytics software; ibm spss modeler
SAS | paid | sas system; sas enterprise guide; sas base; jmp; sas jmp; sas foundation
Stata | paid | statase; stata se; stata mp
Minitab | paid
EViews | paid
LISREL | paid
SmartPLS 3 | closed | smartpls
Statistica | paid | statsoft
STATGRAPHICS | paid
MATLAB | paid | mathworks matlab; matlab runtime; simulink; mathworks
MATLAB Compiler Runtime | ignore | matlab runtime; matlab component runtime
Scilab | open
Maxima | open | wxmaxima; =maxima
SageMath | open | sage math
Mathematica | paid | wolfram mathematica; wolfram; wolfram cdf player
Maple | paid | maplesoft maple; =maple
Mathcad | paid | ptc mathcad
Derive | paid
GraphPad Prism | paid | graphpad; prism; prism 9
OriginPro | paid | originlab; origin; =origin pro
SigmaPlot | paid
Tableau | paid | tableau desktop; tableau prep; tableau prep builder
Tableau Reader | free | tableau public
Power BI Desktop | free | microsoft power bi desktop; power bi; power bi report builder; microsoft power bi
QlikView | paid | qlik sense; qlik
NVivo | paid
ATLAS.ti | paid
MAXQDA | paid
QDA Miner | closed
Taguette | open
LINDO | paid | lingo
POM-QM | free | pom qm; qm for windows
Expert Choice | paid
Vensim | closed | powersim
Arena Simulation | paid | rockwell arena
AnyLogic | closed
Stella Architect | paid
OpenRefine | open
Gephi | open
Cytoscape | open
Pajek | free
VOSviewer | free
Publish or Perish | free | harzing publish or perish
Zotero | open | zotero for word
JabRef | open
Mendeley | closed | mendeley desktop; mendeley reference manager; mendeley cite
EndNote | paid
Citavi | paid
Reference Manager | paid
RefWorks | paid
Papers | paid | =papers
ReadCube | closed
Docear | open
Turnitin | paid
# science
DNA Strider | free
EnzymeX | free
4Peaks | free
ApE | open | a plasmid editor
SnapGene | paid
SnapGene Viewer | free
Serial Cloner | free
Geneious | paid
CLC Main Workbench | paid | clc sequence viewer; clc genomics workbench
Vector NTI | paid
BioEdit | free
Chromas | closed
FinchTV | free
MEGA (genetics) | free | mega x; mega 11; mega7
Jalview | open
ClustalX | open | clustalw
MrBayes | open
BEAST | open | tracer
FigTree | open
PAUP | closed
UGENE | open | unipro ugene
Staden Package | open
Mesquite | open
PhyML | open
Dendroscope | closed
SplitsTree | closed
Image-Pro Plus | paid | image pro
Imaris | paid
Volocity | paid
MetaMorph | paid
AxioVision | closed | zen lite; zeiss zen; zen blue
LAS AF | closed | leica application suite; leica
NIS-Elements | paid
FlowJo | paid
FACSDiva | paid
Cyflogic | closed
ICM-Browser | free
Swiss-PdbViewer | free | deepview
UCSF Chimera | closed | chimera; chimerax
DeepView | free
Discovery Studio | closed | biovia
AutoDock | open | autodock vina; mgltools; autodocktools
GROMACS | open
Gaussian | paid | gaussview
Spartan | paid | =spartan
HyperChem | paid
MarvinSketch | closed | chemaxon; marvin; marvin beans
Accelrys Draw | free | isis draw; symyx draw; mdl isis draw
BKChem | open
XDrawChem | open
CrystalMaker | paid
Mercury | closed | ccdc mercury
VESTA | free
Diamond | paid | crystal impact diamond
Materials Studio | paid
TopSpin | closed | bruker topspin; bruker
MNova | paid
ACD/NMR Processor | free
Empower | paid | waters
Chemstation | paid | agilent chemstation; agilent; openlab
Xcalibur | paid | thermo xcalibur; thermo
Unicorn | paid
SoftMax Pro | paid
Gen5 | paid
QuantStudio | closed | applied biosystems; sds
Rotor-Gene | closed
Primer3 | open
Primer Premier | paid
Oligo | paid
AmiRA | paid | avizo
3D Slicer | open | slicer
ITK-SNAP | open
OsiriX | closed
Horos | open
RadiAnt DICOM Viewer | closed
MicroDicom | free
Weasis | open
InVesalius | open
SPM | open
FreeSurfer | closed
EEGLAB | open
PsychoPy | open
E-Prime | paid
Presentation (Neurobs) | paid
OpenSesame | open
LabChart | paid
AcqKnowledge | paid
Clampfit | paid | pclamp
HOBOware | closed
Scid | open | scid vs pc; scid vs mac
Mendeleev | closed
Kalzium | open
Periodic Table | closed
Xcas | open
PARI/GP | open | pari gp; =pari
GAP | open | =gap
FriCAS | open | axiom
Singular | open | =singular
Derive 6 | paid
Fathom Dynamic Data | paid
TI-Nspire | closed | ti connect; ti interactive; ti nspire cx student software
CASIO ClassPad Manager | paid | fx es plus emulator
WinPlot | free
Microsoft Math | free
Google SketchUp Make | free
OpenRocket | open
GMT | open
Generic Mapping Tools | open
IDL | paid | =idl
GrADS | open | opengrads
Ferret | open
Ocean Data View | closed
NetLogo | open
STELLA | paid | isee stella
Insight Maker | open
ArcHydro | free
HEC-GeoRAS | free
OpenFOAM | open
Elmer | open
Salome | open
Code_Aster | open
CalculiX | open
FlexPDE | paid
Working Model | paid
Interactive Physics | paid
Adams | paid
EES | paid
Aspen Plus | paid | aspentech; aspen hysys; aspenone
ChemCAD | paid
DWSIM | open
EnergyPlus | open | openstudio
eQUEST | free
RETScreen | closed
HOMER | paid
PVsyst | paid
Ecotect | paid
Relux | free
Celestia Origin | open
SpaceEngine | paid
Redshift Planetarium | paid
Digital Universe Atlas | open
Aladin | open
SAOImage DS9 | open
Stellarium | open
Celestia | open
KStars | open
Cartes du Ciel | open | skychart
Accurate Times | free | accurate times
Starry Night | paid
WinStars | closed
Virtual Moon Atlas | open
ImageJ | open | fiji; =fiji
CellProfiler | open
ChemDraw | paid | chemoffice; cambridgesoft chemoffice
ChemSketch | free | acd chemsketch; acd labs
Avogadro | open
Jmol | open
PyMOL | closed
VMD | closed | =vmd
RasMol | open
MestReNova | paid
Geant4 | open
ParaView | open
VisIt | open | =visit
gnuplot | open
SciDAVis | open | labplot; qtiplot
GeoGebra | free | geogebra classic; geogebra geometry; geogebra graphing calculator
Cabri | paid
Dr. Geo | open
Geometer's Sketchpad | paid | the geometer s sketchpad; geometer sketchpad
Graph | open | =graph
Microsoft Mathematics | free
SpeQ Mathematics | free
SpeedCrunch | open
Qalculate! | open | qalculate
PhET | open | phet interactive simulations
Crocodile Clips | paid | crocodile physics; crocodile chemistry; yenka
Algodoo | free | phun
Tracker | open | open source physics tracker
Logger Pro | paid
Universe Sandbox | paid
Solar System Scope | closed
NASA WorldWind | open | nasa world wind
Panoply | free
DIALux | free | dialux evo
HEC-RAS | free | hec hms; hec ras
EPANET | free
SWMM | free | epa swmm
Modflow | free
# education
Sebran | free
Childsplay | open
Pysiogame | open
eduActiv8 | open
KLettres | open
Kanagram | open
Ktuberling | open
TurtleArt | open
KTurtle | open
Logo | closed | mswlogo; fmslogo
FMSLogo | open
MicroWorlds | paid
LibreLogo | open
Sugar | open
DrGeo | open
JClic | open
Cuadernia | closed
LIM | open
EdiLIM | free
Wink | free
Freemind Portable | open
CmapTools | free | ihmc cmaptools
Inspiration | paid | inspiration 9; kidspiration
Speak It | closed
Learning Essentials | free
Microsoft Learning | free
Mouse Mischief | free | microsoft mouse mischief
AutoCollage | free | microsoft autocollage; microsoft research autocollage
Songsmith | free
DyKnow | paid
Hapara | closed
Respondus | paid | respondus lockdown browser; lockdown browser
ExamSoft | closed | examplify; softest
Proctorio | closed
Blackboard Collaborate | closed | blackboard; elluminate
Wimba | closed
Adobe Presenter | paid
Lectora | paid
Easygenerator | closed
Bookshelf | free | vitalsource bookshelf
Adobe Content Server | closed
Bible software | closed | e sword; logos bible software; bibleworks; accordance
Xiphos | open | bibletime; sword project
SABDA | free
GCompris | open
Tux Paint | open | tux typing; tuxmath; tux of math command; tux typing
KTouch | open
Klavaro | open
TypingMaster | paid | typing master; typing master 10; mavis beacon
RapidTyping | free | rapid typing tutor
Typing Trainer | free
Anki | open | =anki
Mnemosyne | open
Hot Potatoes | free
eXeLearning | open
Ardora | free
Xerte | open
H5P | open | lumi
Wondershare QuizCreator | paid | quizcreator; wondershare ppt2flash
iSpring QuizMaker | paid
ExamView | paid
QuizFaber | closed
Kahoot | closed
ClassDojo | closed
Google Classroom | closed
Kvisoft FlipBook Maker | paid | kvisoft; flip pdf; flipbook maker; flip builder; 3d pageflip
SMART Notebook | paid | smart board; smart technologies; smart product drivers; smart ink; smart common files; smart response
Promethean ActivInspire | closed | activinspire
OpenBoard | open
Open-Sankore | open | sankore
Whiteboard | closed | microsoft whiteboard
myViewBoard | closed | viewboard
Encarta | paid | microsoft encarta; microsoft student
Encyclopaedia Britannica | paid | britannica
Rosetta Stone | paid
Duolingo | free
Oxford Advanced Learner's Dictionary | paid | oxford advanced learner; oald; cambridge advanced learner; longman dictionary; cambridge dictionary; merriam webster
Kamus 2.04 | free | kamus; kamusku; kamus inggris indonesia
Maktabah Syamilah | free | al maktabah al syamilah; maktabah shamela; shamela; maktabah shamila; المكتبة الشاملة; syamila
Qur'an in Word | free | quran in word; add in microsoft word quran; quran in ms word; qur an kemenag in word; quran kemenag in ms word; al quran; qsoft; quran digital; alquran digital; al qur an
Zekr | open | zekr quran
Athan | free | athan basic; azan; azan times; islamic finder athan; athan pro
Lidwa Pusaka | paid | ensiklopedi hadits; kitab 9 imam; lidwa
Hadits Web | free | hadist; hadits
Muhammad Rasulullah | free
Sparkle Braille | free
NVDA | open | nonvisual desktop access; =nvda
JAWS | paid | freedom scientific jaws; jaws
ZoomText | paid
Duxbury | paid
Orca Screen Reader | open
# in-house
Dapodik | free in-house | aplikasi dapodik; dapodikdasmen; dapodik sync; dapodik helper; prefill dapodik; aplikasi dapodikdasmen
EMIS | free in-house | emis desktop; emis madrasah; emis kemenag; aplikasi emis
SAKTI | free in-house | aplikasi sakti; sakti desktop; sakti web; sakti client | 
SAIBA | free in-house | aplikasi saiba; saiba; sai
SIMAK-BMN | free in-house | aplikasi simak bmn; simak bmn; simak; persediaan; aplikasi persediaan; siman; master aset; wasdal
RKA-KL | free in-house | rkakl; rkakl dipa; aplikasi rkakl; rkakl dipa; adk rkakl; satu anggaran; rka k l
GPP | free in-house | aplikasi gpp; gaji pokok; gpp satker; aplikasi gaji; dpp
SAS | free in-house | aplikasi sas; aplikasi spm; aplikasi silabi; silabi; sas satker; aplikasi spp | kementerian keuangan; kemenkeu; djpb; ditjen perbendaharaan; direktorat jenderal perbendaharaan
OM-SPAN | free in-house | om span; span
E-Rekon-LK | free in-house | e rekon; e rekon lk; monsakti
SRIKANDI | free in-house | aplikasi srikandi
e-Kinerja | free in-house | ekinerja; e kinerja; skp; e skp; e kinerja bkn; skp online
SIMPEG | free in-house | simpeg client; aplikasi simpeg; sapk; sapk bkn; siasn; simpeg kemenag
SIMPATIKA | free in-house | simpatika madrasah
SISKOHAT | free in-house | siskohat client; siskohat gen 2
SIMKAH | free in-house | simkah web; simkah desktop; simkah offline
SIWAK | free in-house | siwak; simas
SIAGA | free in-house | siaga pendis
PUSAKA | free in-house | pusaka kemenag; pusaka superapps
ARD | free in-house | aplikasi rapor digital; ard madrasah; aplikasi raport digital; =ard
RDM | free in-house | rapor digital madrasah; raport digital madrasah; =rdm; rdm madrasah
e-Rapor | free in-house | erapor; e raport; aplikasi e rapor; erapor smk; e rapor sma; e rapor sd; e rapor smp; e raporsd
e-RKAM | free in-house | erkam; e rkam; arkas; rkas; aplikasi rkas; aplikasi arkas
ExamBrowser | free in-house | exam browser; exambro; exambrowser admin; cbtsync; anbk; exambrowser client; unbk; cbt sync; anbk exambrowser; vhd anbk; exambro client; ujian berbasis komputer; cbt admin; ubkd
e-SPT | free in-house | espt; e spt masa; e spt pph; e spt tahunan; espt masa; e faktur; efaktur; etax; e faktur client; e bupot; pajak; djp; e form viewer; form viewer djp; ebupot; e nofa
LPSE SPSE | free in-house | apendo; spse; sirup; apendo peserta; spamkodok; aplikasi apendo
Krisna | free in-house | smart dja; e monev; emonev; aplikasi e monev
SIPD | free in-house | simda; simda keuangan; simda bmd; sipkd; simda gaji; aplikasi simda; siskeudes
SIAK | free in-house | siak konsolidasi; benroller; ektp; e ktp
BPJS | free in-house | bpjs kesehatan; e dabu; edabu; vclaim; p care; pcare; frista; aplikasi sipp bpjs; sidia
Lapor Aset | free in-house | sim aset; simaset; e aset
SIPLah | free in-house
SIMDIK | free in-house | simdik; padamu negeri; sim padamu; nuptk; padamu
Pendataan | free in-house | bio un; biosystem; bio us; verval; biouasbn; bioun; pdum; pdun
Sistem Informasi | closed in-house | sistem informasi manajemen; aplikasi sistem informasi
`
