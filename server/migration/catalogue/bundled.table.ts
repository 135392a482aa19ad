/** What comes along with others: toolbars, runtimes, parts of Windows and Office; activators. Columns: product-table.rules.ts. */
export const bundled = `
# bundled
Adobe AIR | free | harman air; adobe air runtime
Adobe Download Manager | ignore | adobe flash player install manager; adobe download assistant; adobe pdf library; adobe winsoft linguistics
Adobe Flash Player | free | flash player; adobe flash player 32 ppapi; adobe flash player npapi; adobe flash player activex; macromedia flash player; shockwave flash; adobe flash
Adobe Reader and Acrobat Manager | ignore
Adobe Shockwave Player | free | shockwave player; shockwave; macromedia shockwave; macromedia shockwave player
Adobe SVG Viewer | ignore
Advanced System Optimizer | closed
Amazon 1Button App | free | amazon assistant; amazon browser bar; amazon shopping; amazon com amazon
Apple Mobile Device Support | ignore | apple application support; apple software update; mobileme control panel; apple mobile device
Apple 应用程序支持 | ignore
Ask Toolbar | free | ask com; avira toolbar ask; ask partner network
Babylon Toolbar | free | babylon object installer
BDE | ignore | bde information utility; borland database engine; bde administrator
Bing Bar | free | bing desktop; msn toolbar; windows live toolbar; microsoft default manager; bing rewards; msn toolbar platform
Bonjour | ignore | bonjour print services
Bonzi Buddy | closed
BrowseFox | closed
BrowserSafeguard | closed
CmdHere Powertoy | ignore | open command window here; powertoys for windows xp
Codec-V | closed
Conduit | free | search protect; conduit engine; searchprotect; search protect by conduit
CoolWebSearch | closed
CouponBar | closed
Coupons.com | closed
Crawler Toolbar | closed
Dealio | closed
Delta Toolbar | free | delta chrome toolbar; browserprotect; browser manager; v9 hometool; sweetim; sweetim for messenger; mywebsearch; my web search; funmoods; iminent; incredibar; wajam; savings sidekick; coupon printer; coupon printer for windows; superfish; visual discovery; superfish inc visualdiscovery; vuze toolbar; utorrentcontrol2; utorrent toolbar; searchqu; dealply; crossrider; claro toolbar; snap do; linkury; optimizer pro; pc speed up; mypc backup; mypcbackup; weatherbug; desktop weather; price gong; pricegong; ilivid; bandoo; hao123; 22find; qvo6; sushileads; web companion; lavasoft web companion; webcompanion; segurazo; bytefence; one system care; driver support; pc cleaner; winzip driver updater; winzip malware protector; winzip registry optimizer; slimware; slimcleaner; drivedoc; yontoo; yontoo layers; movie toolbar; default tab; complitly; inbox toolbar; searchnu; fbphotozoom; facemoods; hotbar; shopathome; gator; weathercast; bonzibuddy; alot toolbar; alot appbar; zugo; blekko; shopping sidekick
DirectX | ignore | microsoft directx; directx end user runtime; directx for managed code
Disk Array Management Program | ignore
DriverUpdate | closed
eBay | free | ebay desktop
FunWebProducts | closed | fun web products
Google Gemini | free
Google Toolbar | free | google toolbar for internet explorer; google desktop; google gears
Google Update Helper | ignore | google update; google software update; google updater; googleupdate; google app engine
Google Web Designer | free
Google web shortcuts | ignore | =youtube; =gmail; =google docs; =google sheets; =google slides; =google keep; =google calendar; =google photos; =google translate; =google search; =docs; =sheets; =slides; =google maps; =chrome apps; =chrome web store; =google play books; =google play music; =google news; =google contacts; =google forms; =google classroom web
HP Device Monitor | ignore
hppSendFax | ignore | hppfaxutility; hpptoolboxfx; hpplaserjetservice; hppusgp; hppm; hpproductassistant; hpphotosmartessential
InstallCore | closed
Java Auto Updater | ignore
Microsoft ActiveSync | free | activesync
Microsoft Application Error Reporting | ignore | microsoft dart; windows error reporting
Microsoft Chart Controls | ignore
Microsoft Edge Update | ignore
Microsoft Games for Windows | closed | games for windows; microsoft games for windows live; gfwl; games for windows live
Microsoft IntelliPoint | ignore | microsoft intellitype; intellipoint; intellitype; microsoft mouse and keyboard center; microsoft keyboard layout creator; microsoft lifecam; lifecam; microsoft touch mouse
Microsoft Primary Interoperability Assemblies | ignore | primary interop assemblies; microsoft primary interoperability; office primary interop assemblies
Microsoft Update Health Tools | ignore | update for windows; windows update assistant; windows 10 update assistant; windows 11 installation assistant; windows upgrade assistant; windows 10 upgrade; windows 7 upgrade advisor; windows pc health check; pc health check; windows pc health; windows setup remediations; windows malicious software removal tool; malicious software removal tool; windows genuine advantage; windows installer; windows rights management client; rights management; windows search; windows imaging component; windows media format runtime; windows resource kit; windows resource kit tools; windows support tools; windows presentation foundation; windows communication foundation; windows workflow foundation; windows identity foundation; microsoft identity extensions; windows management framework; windows feature experience pack; windows xp service pack; windows xp hotfix; windows xp; windows vista; windows 7; windows 8; windows 10; windows 11; windows server; windows mobile device center; windows mobile device handbook; windows easy transfer; microsoft advertising sdk; windows firewall configuration provider; windows live remote client; microsoft user experience virtualization
Microsoft User-Mode Driver Framework | ignore | microsoft kernel mode driver framework; kernel mode driver framework; user mode driver framework; microsoft base smart card cryptographic service provider package; wmfdist
Microsoft WSE | ignore | wse; web services enhancements
Microsoft XNA | ignore | xna framework; microsoft xna framework redistributable; xna game studio
MSVC Redist | ignore | microsoft visual c++ redistributable; visual c++ runtime; vcredist; visual c++ redistributable; microsoft visual c++ runtime; microsoft visual j# redistributable; visual c++ redist; microsoft visual c runtime; msvcrt; microsoft vc runtime; c runtime; visual j#; mfc runtime; msvcrt redists; msvc80 x86; msvc90 x86; crt; microsoft visual c++
MSXML | ignore | microsoft xml core services; msxml 4; microsoft msxml; microsoft xml parser
.NET Framework | ignore | microsoft net framework; net framework; microsoft net core; microsoft net runtime; microsoft net host; microsoft net host fxr resolver; microsoft windows desktop runtime; microsoft asp net core; microsoft net; microsoft net sdk; microsoft net native; microsoft net toolset; microsoft net targeting pack; asp net core; microsoft windowsdesktop; microsoft net apphost pack; microsoft net appHost; net runtime; net desktop runtime; windows desktop runtime
MyPoints | closed
Norton Toolbar | free
NVIDIA PhysX | ignore | physx; ageia physx
OneLaunch | closed
OpenAL | ignore
OpenCandy | closed
PC Optimizer Pro | closed
PC Protect | closed | pcprotect
PC Speed Maximizer | closed
PopularScreensavers | closed
Rebateinformer | closed
Safer Web | closed
SaveNow | closed | whenu
Scanguard | closed
Screensavers.com | closed
Silverlight | free | microsoft silverlight
Skype Toolbars | free | skype toolbar; skype plugin manager
Sweetpacks | closed
Total Adblock | closed
Total AV | closed
Trovi | closed
Viewpoint Media Player | closed
Vosteran | closed
Wave Browser | closed
Weather Channel Desktop | closed
WebFldrs | ignore
Webshots | closed
WebView2 | ignore | microsoft edge webview2 runtime; edge webview2; microsoft edge webview2; webview2 runtime
Windows Live Essentials | free | windows live; windows live sync; windows live writer; windows live family safety; windows live sign in assistant; windows live id sign in assistant; windows live mesh; microsoft live essentials; windows live messenger companion; windows live upload tool; windows live communications platform; windows live soxe; windows live pimt platform; windows live uxplatform; windows live installer; windows liveメール; windows live sign in; windows essentials
Windows Phone app | free | windows phone
Yahoo! Toolbar | free | yahoo toolbar; yahoo software update; yahoo search protection; yahoo install manager; yahoo browser services
Zune | free | zune desktop theme
AdobeAAMDetect | ignore
Focusrite Control | ignore | focusrite usb
Logi Options+ | ignore
Office Setup Assistant | ignore
Polar FlowSync | ignore
Presonus Universal Control | ignore
Rode Central | ignore | rode connect; røde central
Suunto Link | ignore | suuntolink
hpPreProcessing | ignore
# activator
HEU KMS Activator | free
KMS Tools | free | kms activator; kmsnano; kms client emulator; kms host; kms server; kms emulator; kmseldi
KMSAuto | free | kmsauto net; kmsauto lite; kmsauto++; ratiborus; aact
KMSpico | free | kms pico; kmspico portable
Microsoft Toolkit | free | ez activator; microsoft toolkit ez
Re-Loader | free | re loader; reloader activator
Universal Keygen | free | keygen; crack; =patch
Windows Activator | free | office activator; windows 10 activator; windows 7 activator; activator
Windows Loader | free | windows loader by daz; daz loader; removewat; chew wga; wat fix
`
