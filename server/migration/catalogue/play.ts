/** Games and their shops, and the extras of pre-installed and bundled software. Columns: product-table.rules.ts. */
export const play = `
# game
Big Bang Chess | paid | big bang mancala; big bang board games; big bang tic tac toe; big bang backgammon; big bang reversi; big bang four in a row; big bang checkers; big bang brain games
Nanosaur | paid | nanosaur 2; bugdom; bugdom 2; otto matic; cro mag rally; billy frontier; enigmo; marble blast gold; marble blast; deimos rising
Arena Chess GUI | free | arena chess
Fritz | paid | chessbase; chessmaster; deep fritz
Stockfish | open
XBoard | open | winboard
PyChess | open
GNU Backgammon | open
GNU Go | open | sabaki
Lichess | open
PokerStars | free | full tilt poker; partypoker; 888poker; pokerstars eu; pokerstars net
Zynga | free
Second Life | closed | second life viewer; secondlifeviewer; imvu
Firestorm Viewer | open | phoenix viewer
OpenRCT2 | open
OpenRA | open
CnCNet | closed
Doom engines | open | gzdoom; chocolate doom; doomsday; zandronum; prboom; crispy doom; doom retro
ioquake3 | open
Red Eclipse | open
Teeworlds | open
Wesnoth | open
Mudlet | open
FreeDoom | open
VASSAL | open
TripleA | open
Endless Sky | open
Unvanquished | open
Cataclysm DDA | open
Dwarf Fortress | closed
Kerbal Space Program | paid
osu! | open | osu
StepMania | open
Clone Hero | closed
Dolphin Emu | open
Cemu | open
xemu | open
Xenia | open
DuckStation | closed
melonDS | open
Mednafen | open
Playnite | open
LaunchBox | closed
Steam Link | closed
GeForce NOW | closed | nvidia geforce now
Overwolf | closed | curseforge; outplayed
Medal | closed | medal tv
Raptr | closed
Vortex | closed | nexus mod manager; =vortex
Mod Organizer | open | mod organizer 2
WeMod | closed
Wargaming Game Center | free | world of tanks; world of warships; wargaming
War Thunder | free
Warframe | free
Path of Exile | free
Guild Wars | paid | guild wars 2
EVE Online | closed | eve
RuneScape | closed
Lineage | closed
MapleStory | free | nexon
Dofus | closed | ankama
Faceit | free | faceit ac; esea
BattlEye | closed | easy anticheat; easyanticheat; punkbuster; punkbuster services
GameRanger | free
Evolve | closed
Voobly | closed
Uplay PC | closed
Facebook Gameroom | free
Steam | closed | =steam; valve steam; steam client
Epic Games Launcher | closed | epic games; epic online services
GOG Galaxy | closed | gog com; gog
Origin | closed | =origin; ea app; ea desktop; ea; ea sports | electronic arts
Ubisoft Connect | closed | uplay; ubisoft; ubisoft game launcher
Battle.net | closed | battle net; blizzard; world of warcraft; starcraft; diablo; hearthstone; warcraft; overwatch
Riot Client | free | league of legends; valorant; riot vanguard; riot; teamfight tactics
Rockstar Games Launcher | closed | grand theft auto; gta; gta san andreas; rockstar games; rockstar games social club
Garena | free | garena plus; garena messenger; free fire; point blank; garena free fire
Gemscool | free | lost saga; ayodance; lyto
Xbox | closed | =xbox
PlayStation | closed | ps remote play; playstation now
Itch | open | =itch
Lutris | open
Heroic Games Launcher | open | heroic
Prism Launcher | open | multimc; polymc
Minecraft | paid | minecraft launcher; minecraft education; minecraft education edition; tlauncher
Roblox | free | roblox player; roblox studio; roblox player for
Fortnite | free
Counter-Strike | paid | counter strike; half life; condition zero; left 4 dead; portal 2; team fortress; garry s mod; dota
Call of Duty | paid
Battlefield | paid
FIFA | paid | pro evolution soccer; pes; efootball; football manager; championship manager
Need for Speed | paid
The Sims | paid | simcity
Age of Empires | paid | age of mythology
Command & Conquer | paid | command conquer; red alert; c c generals
Plants vs. Zombies | paid | plants vs zombies
Zuma | paid | zuma deluxe; bejeweled; feeding frenzy; insaniquarium; peggle; chuzzle; bookworm; diner dash; popcap; bookworm adventures; zuma s revenge
Angry Birds | paid
Candy Crush | free | king com candycrushsaga; candy crush saga; candy crush soda saga; candy crush friends
Among Us | paid
Genshin Impact | free | honkai; hoyoplay
PUBG | closed
Growtopia | free
Mobile Legends | free
Solitaire | ignore | microsoft solitaire collection; solitaire casual games; spider solitaire; 123 free solitaire; simple solitaire
Microsoft Minesweeper | ignore | microsoft mahjong; microsoft sudoku; microsoft jigsaw; microsoft ultimate word games
Chess Titans | ignore | freecell; mahjong titans; inkball; purble place; hearts
Microsoft Flight Simulator | paid | flight simulator; x plane
FlightGear | open
SuperTuxKart | open
SuperTux | open
0 A.D. | open | 0 ad
Battle for Wesnoth | open | wesnoth
Freeciv | open
OpenTTD | open
Minetest | open | luanti
Xonotic | open
AssaultCube | open
Warzone 2100 | open
Hedgewars | open
Frozen Bubble | open
Neverball | open
Pingus | open
Widelands | open
OpenArena | open
Sauerbraten | open
Scummvm | open
RetroArch | open
PPSSPP | open
Dolphin Emulator | open | dolphin emu
PCSX2 | open
RPCS3 | open
Citra | open
mGBA | open | visualboyadvance m
Snes9x | free
ePSXe | free
MAME | open | =mame
Nestopia | open
DeSmuME | open
No$GBA | free
ZSNES | open
KDE Games | open | kpatience
GNOME Games | open | aisleriot; gnome chess; gnome mahjongg
WildTangent Games | free | wildtangent; wildtangent web driver; hp games; dell games; acer games; my acer games; toshiba games; asus game park; game explorer; acer gamezone; gamezone console; oberon media; gateway games; lenovo games console; games bot
Big Fish Games | free | big fish; bigfish games
GameHouse | closed | realarcade
Pogo Games | free
GameSpy | free | gamespy arcade; gamespy comrade
Xfire | free
Razer Game Booster | free
Tunngle | free
Bingo | closed
Pinball | ignore
Fallout | paid | skyrim; the elder scrolls; assassin s creed; far cry; tomb raider; resident evil; metal gear; final fantasy; mortal kombat; tekken; street fighter; crysis; bioshock; mass effect; dragon age; the witcher; cyberpunk 2077; civilization; sid meier s; total war; hitman; max payne; mafia; medal of honor; splinter cell; prince of persia; unreal tournament; quake; doom; dota 2; rainbow six; watch dogs; borderlands; euro truck simulator; truck simulator; farming simulator; stardew valley; terraria; rocket league; dead island; dying light; just cause; saints row; payday; left 4 dead 2; company of heroes; stronghold; commandos; heroes of might and magic; pro evolution; nba 2k; wwe; naruto; dragon ball; harry potter; lego star wars; star wars; lord of the rings; burnout paradise; grid; dirt; f1 2012; trackmania; rollercoaster tycoon; zoo tycoon; virtua tennis; virtual villagers; farm frenzy; mystery case files; hidden expedition; cake mania; dream day; delicious; polar bowler; polar golfer; penguins; jewel quest; slingo; mahjongg artifacts; torchlight; fate; blackhawk striker; blasterball; luxor; tradewinds; final drive; build a lot; wedding dash; virtual families; agatha christie; escape rosecliff island; john deere; crazy chicken; bounce symphony; chronicles of albian; dora s; zuma deluxe; cradle of rome; jewel match; governor of poker; poker superstars; vacation quest; royal envoy; letters from nowhere; house of wonders; samantha swift; mystery p i; farmscapes; roads of rome; namco all stars; pac man
# bundled
Java Auto Updater | ignore
Google web shortcuts | ignore | =youtube; =gmail; =google docs; =google sheets; =google slides; =google keep; =google calendar; =google photos; =google translate; =google search; =docs; =sheets; =slides; =google maps; =chrome apps; =chrome web store; =google play books; =google play music; =google news; =google contacts; =google forms; =google classroom web
Ask Toolbar | free | ask toolbar; ask com; avira toolbar ask; ask partner network
Google Toolbar | free | google toolbar for internet explorer; google desktop; google gears
Yahoo! Toolbar | free | yahoo toolbar; yahoo software update; yahoo search protection; yahoo install manager; yahoo browser services
Bing Bar | free | bing desktop; msn toolbar; windows live toolbar; microsoft default manager; bing rewards; msn toolbar platform
Babylon Toolbar | free | babylon object installer
Conduit | free | search protect; conduit engine; searchprotect; search protect by conduit
Delta Toolbar | free | delta chrome toolbar; browserprotect; browser manager; v9 hometool; sweetim; sweetim for messenger; mywebsearch; my web search; funmoods; iminent; incredibar; wajam; savings sidekick; coupon printer; coupon printer for windows; superfish; visual discovery; superfish inc visualdiscovery; vuze toolbar; utorrentcontrol2; utorrent toolbar; searchqu; dealply; crossrider; claro toolbar; snap do; linkury; optimizer pro; pc speed up; mypc backup; mypcbackup; weatherbug; desktop weather; price gong; pricegong; ilivid; bandoo; hao123; 22find; qvo6; sushileads; web companion; lavasoft web companion; webcompanion; segurazo; bytefence; one system care; driver support; pc cleaner; winzip driver updater; winzip malware protector; winzip registry optimizer; slimware; slimcleaner; drivedoc; yontoo; yontoo layers; movie toolbar; default tab; complitly; inbox toolbar; searchnu; fbphotozoom; facemoods; hotbar; shopathome; gator; weathercast; bonzibuddy; alot toolbar; alot appbar; zugo; blekko; shopping sidekick
Norton Toolbar | free
eBay | free | ebay desktop
Amazon 1Button App | free | amazon assistant; amazon browser bar; amazon shopping; amazon com amazon
Skype Toolbars | free | skype toolbar; skype plugin manager
Windows Live Essentials | free | windows live; windows live sync; windows live writer; windows live family safety; windows live sign in assistant; windows live id sign in assistant; windows live mesh; microsoft live essentials; windows live messenger companion; windows live upload tool; windows live communications platform; windows live soxe; windows live pimt platform; windows live uxplatform; windows live installer; windows liveメール; windows live sign in; windows essentials
Silverlight | free | microsoft silverlight
Adobe Flash Player | free | flash player; adobe flash player 32 ppapi; adobe flash player npapi; adobe flash player activex; macromedia flash player; shockwave flash; adobe flash
Adobe Shockwave Player | free | shockwave player; shockwave; macromedia shockwave; macromedia shockwave player
Adobe AIR | free | harman air; adobe air runtime
Adobe SVG Viewer | ignore
Bonjour | ignore | bonjour print services
Apple Mobile Device Support | ignore | apple application support; apple software update; mobileme control panel; apple mobile device
Google Update Helper | ignore | google update; google software update; google updater; googleupdate; google app engine
Google Web Designer | free
Google Gemini | free
Microsoft Games for Windows | closed | games for windows; microsoft games for windows live; gfwl; games for windows live
Microsoft XNA | ignore | xna framework; microsoft xna framework redistributable; xna game studio
OpenAL | ignore
NVIDIA PhysX | ignore | physx; ageia physx
DirectX | ignore | microsoft directx; directx end user runtime; directx for managed code
MSXML | ignore | microsoft xml core services; msxml 4; microsoft msxml; microsoft xml parser
Microsoft WSE | ignore | wse; web services enhancements; microsoft wse
WebView2 | ignore | microsoft edge webview2 runtime; edge webview2; microsoft edge webview2; webview2 runtime
Microsoft Edge Update | ignore
MSVC Redist | ignore | microsoft visual c++ redistributable; visual c++ runtime; vcredist; visual c++ redistributable; microsoft visual c++ runtime; microsoft visual j# redistributable; visual c++ redist; microsoft visual c runtime; msvcrt; microsoft vc runtime; c runtime; visual j#; mfc runtime; msvcrt redists; msvc80 x86; msvc90 x86; crt; microsoft visual c++
.NET Framework | ignore | microsoft net framework; net framework; microsoft net core; microsoft net runtime; microsoft net host; microsoft net host fxr resolver; microsoft windows desktop runtime; microsoft asp net core; microsoft net; microsoft net sdk; microsoft net native; microsoft net toolset; microsoft net targeting pack; asp net core; microsoft windowsdesktop; microsoft net apphost pack; microsoft net appHost; net runtime; net desktop runtime; windows desktop runtime
Microsoft Primary Interoperability Assemblies | ignore | primary interop assemblies; microsoft primary interoperability; office primary interop assemblies
Microsoft Application Error Reporting | ignore | microsoft dart; windows error reporting
Microsoft User-Mode Driver Framework | ignore | microsoft kernel mode driver framework; kernel mode driver framework; user mode driver framework; microsoft base smart card cryptographic service provider package; wmfdist
Microsoft Update Health Tools | ignore | update for windows; windows update assistant; windows 10 update assistant; windows 11 installation assistant; windows upgrade assistant; windows 10 upgrade; windows 7 upgrade advisor; windows pc health check; pc health check; windows pc health; windows setup remediations; windows malicious software removal tool; malicious software removal tool; windows genuine advantage; windows installer; windows rights management client; rights management; windows search; windows imaging component; windows media format runtime; windows resource kit; windows resource kit tools; windows support tools; windows presentation foundation; windows communication foundation; windows workflow foundation; windows identity foundation; microsoft identity extensions; windows management framework; windows feature experience pack; windows xp service pack; windows xp hotfix; windows xp; windows vista; windows 7; windows 8; windows 10; windows 11; windows server; windows mobile device center; windows mobile device handbook; windows easy transfer; microsoft advertising sdk; windows firewall configuration provider; windows live remote client; microsoft user experience virtualization
Microsoft ActiveSync | free | activesync
Microsoft IntelliPoint | ignore | microsoft intellitype; intellipoint; intellitype; microsoft mouse and keyboard center; microsoft keyboard layout creator; microsoft lifecam; lifecam; microsoft touch mouse
Microsoft Chart Controls | ignore
Zune | free | zune desktop theme
Windows Phone app | free | windows phone
# activator
KMSpico | free | kms pico; kmspico portable
KMSAuto | free | kmsauto net; kmsauto lite; kmsauto++ ; ratiborus; aact
KMS Tools | free | kms activator; kmsnano; kms client emulator; kms host; kms server; kms emulator; kmseldi
Microsoft Toolkit | free | ez activator; microsoft toolkit ez
Re-Loader | free | re loader; reloader activator
Windows Loader | free | windows loader by daz; daz loader; removewat; chew wga; wat fix
HEU KMS Activator | free
Windows Activator | free | office activator; windows 10 activator; windows 7 activator; activator
Universal Keygen | free | keygen; crack; =patch
`
