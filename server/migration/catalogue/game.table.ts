/** Games and their shops. Columns: product-table.rules.ts. */
export const game = `
# game
0 A.D. | open | 0 ad
AdventureQuest | closed
Age of Empires | paid | age of mythology
Alien Arena | closed
Amnesia | paid
Among Us | paid
Angband | open | tome
Angry Birds | paid
Arena Chess GUI | free | arena chess
Armagetron Advanced | open
AssaultCube | open
Atanks | open
Battle for Wesnoth | open | wesnoth
Battle.net | closed | battle net; blizzard; world of warcraft; starcraft; diablo; hearthstone; warcraft; overwatch
Battle Tanks | open | btanks
Battlefield | paid
BattlEye | closed | easy anticheat; easyanticheat; punkbuster; punkbuster services
Big Bang Chess | paid | big bang mancala; big bang board games; big bang tic tac toe; big bang backgammon; big bang reversi; big bang four in a row; big bang checkers; big bang brain games
Big Fish Games | free | big fish; bigfish games
Bingo | closed
Blobwars | open | blob wars
Braid | paid
BZFlag | open
C-evo | open
Call of Duty | paid
Candy Crush | free | king com candycrushsaga; candy crush saga; candy crush soda saga; candy crush friends
Cataclysm DDA | open
Cave Story | free
Cemu | open
Chess engines | open | lucas chess; crafty; cute chess
Chess Titans | ignore | freecell; mahjong titans; inkball; purble place; hearts
Citra | open
Clone Hero | closed
CnCNet | closed
Command & Conquer | paid | command conquer; red alert; c c generals
CorsixTH | open
Counter-Strike | paid | counter strike; half life; condition zero; left 4 dead; portal 2; team fortress; garry s mod; dota
Crossword | closed
Cube 2 | open | cube
Daggerfall Unity | open
DeSmuME | open
devilutionX | open
Dofus | closed | ankama
Dolphin Emu | open
Dolphin Emulator | open | dolphin emu
Doom engines | open | gzdoom; chocolate doom; doomsday; zandronum; prboom; crispy doom; doom retro
DuckStation | closed
Dungeon Crawl Stone Soup | open | stone soup
Dwarf Fortress | closed
Endless Sky | open
Enigma | open | =enigma
Epic Games Launcher | closed | epic games; epic online services
ePSXe | free
EVE Online | closed | eve
Evolve | closed
Exult | open
Facebook Gameroom | free
Faceit | free | faceit ac; esea
Fallout | paid | skyrim; the elder scrolls; assassin s creed; far cry; tomb raider; resident evil; metal gear; final fantasy; mortal kombat; tekken; street fighter; crysis; bioshock; mass effect; dragon age; the witcher; cyberpunk 2077; civilization; sid meier s; total war; hitman; max payne; mafia; medal of honor; splinter cell; prince of persia; unreal tournament; quake; doom; dota 2; rainbow six; watch dogs; borderlands; euro truck simulator; truck simulator; farming simulator; stardew valley; terraria; rocket league; dead island; dying light; just cause; saints row; payday; left 4 dead 2; company of heroes; stronghold; commandos; heroes of might and magic; pro evolution; nba 2k; wwe; naruto; dragon ball; harry potter; lego star wars; star wars; lord of the rings; burnout paradise; grid; dirt; f1 2012; trackmania; rollercoaster tycoon; zoo tycoon; virtua tennis; virtual villagers; farm frenzy; mystery case files; hidden expedition; cake mania; dream day; delicious; polar bowler; polar golfer; penguins; jewel quest; slingo; mahjongg artifacts; torchlight; fate; blackhawk striker; blasterball; luxor; tradewinds; final drive; build a lot; wedding dash; virtual families; agatha christie; escape rosecliff island; john deere; crazy chicken; bounce symphony; chronicles of albian; dora s; zuma deluxe; cradle of rome; jewel match; governor of poker; poker superstars; vacation quest; royal envoy; letters from nowhere; house of wonders; samantha swift; mystery p i; farmscapes; roads of rome; namco all stars; pac man
fheroes2 | open
FIFA | paid | pro evolution soccer; pes; efootball; football manager; championship manager
Firestorm Viewer | open | phoenix viewer
FlightGear | open
Foobillard | open
Fortnite | free
Freeciv | open
Freecol | open
FreeDoom | open
Freeorion | open
Fritz | paid | chessbase; chessmaster; deep fritz
Frozen Bubble | open
FTL | paid
Galcon | paid
GameHouse | closed | realarcade
GameRanger | free
GameSpy | free | gamespy arcade; gamespy comrade
Garena | free | garena plus; garena messenger; free fire; point blank; garena free fire
GeForce NOW | closed | nvidia geforce now
Gemscool | free | lost saga; ayodance; lyto
Genshin Impact | free | honkai; hoyoplay
Glest | open
GNOME Games | open | aisleriot; gnome chess; gnome mahjongg
GNU Backgammon | open
GNU Go | open | sabaki
Gnubg | open
GOG Galaxy | closed | gog com; gog
Growtopia | free
Guild Wars | paid | guild wars 2
Hedgewars | open
Heroic Games Launcher | open | heroic
ioquake3 | open
Itch | open | =itch
KDE Games | open | kpatience
Kerbal Space Program | paid
KMahjong | open
LaunchBox | closed
LBreakout2 | open
Lichess | open
Liero | open | openliero
Limbo | paid
LinCity | open | lincity ng
Lineage | closed
Lutris | open
Machinarium | paid
MAME | open | =mame
MapleStory | free | nexon
Mari0 | open
Medal | closed | medal tv
Mednafen | open
MegaGlest | open | glest
melonDS | open
mGBA | open | visualboyadvance m
Microsoft Flight Simulator | paid | flight simulator; x plane
Microsoft Minesweeper | ignore | microsoft mahjong; microsoft sudoku; microsoft jigsaw; microsoft ultimate word games
Minecraft | paid | minecraft launcher; minecraft education; minecraft education edition; tlauncher
Minetest | open | luanti
Mobile Legends | free
Mod Organizer | open | mod organizer 2
Mudlet | open
N (game) | free
Nanosaur | paid | nanosaur 2; bugdom; bugdom 2; otto matic; cro mag rally; billy frontier; enigmo; marble blast gold; marble blast; deimos rising
Need for Speed | paid
Nestopia | open
NetHack | open
Neverball | open
Neverputt | open
Nexuiz | open
No$GBA | free
Open Sonic | open
OpenArena | open
OpenMW | open
OpenRA | open
OpenRCT2 | open
OpenTTD | open
OpenXcom | open
Origin | closed | =origin; ea app; ea desktop; ea; ea sports | electronic arts
Osmos | paid
osu! | open | osu
Overwolf | closed | curseforge; outplayed
Path of Exile | free
PCSX2 | open
Pinball | ignore
Pinball FX | closed
Pingus | open
Plants vs. Zombies | paid | plants vs zombies
Playnite | open
PlayStation | closed | ps remote play; playstation now
Pogo Games | free
PokerStars | free | full tilt poker; partypoker; 888poker; pokerstars eu; pokerstars net
Pokerth | open
PPSSPP | open
Prism Launcher | open | multimc; polymc
PUBG | closed
PyChess | open
PySolFC | open | pysol
Raptr | closed
Razer Game Booster | free
Red Eclipse | open
RetroArch | open
Rigs of Rods | open
Riot Client | free | league of legends; valorant; riot vanguard; riot; teamfight tactics
Roblox | free | roblox player; roblox studio; roblox player for
Rocks'n'Diamonds | open
Rockstar Games Launcher | closed | grand theft auto; gta; gta san andreas; rockstar games; rockstar games social club
RPCS3 | open
RuneScape | closed
Sauerbraten | open
Scorched 3D | open
Scummvm | open
Second Life | closed | second life viewer; secondlifeviewer; imvu
Secret Maryo Chronicles | open
Simutrans | open
Smokin' Guns | open
Snes9x | free
Soldat | closed
Solitaire | ignore | microsoft solitaire collection; solitaire casual games; spider solitaire; 123 free solitaire; simple solitaire
Spelunky | paid
Spring RTS | open | springlobby; zero k
Steam | closed | =steam; valve steam; steam client
Steam Link | closed
StepMania | open
Stockfish | open
Stunt Rally | open
Sudoku | closed
Super Meat Boy | paid
SuperTux | open
SuperTuxKart | open
Teeworlds | open
Tetris | closed
The Sims | paid | simcity
Torcs | open | speed dreams
Tremulous | open
Trine | paid
TripleA | open
Tunngle | free
Tux Racer | open | extreme tux racer
Ubisoft Connect | closed | uplay; ubisoft; ubisoft game launcher
UFO Alien Invasion | open | ufoai
Unvanquished | open
Uplay PC | closed
Urban Terror | closed
VASSAL | open
VCMI | open
Vdrift | open
Voobly | closed
Vortex | closed | nexus mod manager; =vortex
War Thunder | free
Warframe | free
Wargaming Game Center | free | world of tanks; world of warships; wargaming
Warzone 2100 | open
WeMod | closed
Wesnoth | open
Widelands | open
WildTangent Games | free | wildtangent; wildtangent web driver; hp games; dell games; acer games; my acer games; toshiba games; asus game park; game explorer; acer gamezone; gamezone console; oberon media; gateway games; lenovo games console; games bot
Wolfenstein | paid | enemy territory; return to castle wolfenstein
World of Goo | paid
Wormux | open | warmux
XBoard | open | winboard
Xbox | closed | =xbox
xemu | open
Xenia | open
Xfire | free
Xmoto | open | x moto
Xonotic | open
Zoo Empire | paid
ZSNES | open
Zuma | paid | zuma deluxe; bejeweled; feeding frenzy; insaniquarium; peggle; chuzzle; bookworm; diner dash; popcap; bookworm adventures; zuma s revenge
Zynga | free
`
