/** Games and their shops. Columns: product-table.rules.ts. */
export const game = `
# game
0 A.D. | open | 0 ad
7 Days to Die | closed
AdventureQuest | closed
Age of Empires | paid | age of mythology
Albion Online | closed
Alien Arena | closed
Amnesia | paid
Among Us | paid
Angband | open | tome
Angry Birds | paid
Anno 1800 | closed | anno 1404; anno 2070; anno 1701
Apex Legends | closed
Arena Chess GUI | free | arena chess
Arena of Valor | closed
ARK Survival | closed
Armagetron Advanced | open
AssaultCube | open
Assetto Corsa | closed
Atanks | open
Balatro | closed
Baldur's Gate | closed
Battle for Wesnoth | open | wesnoth
Battle.net | closed | battle net; blizzard; world of warcraft; starcraft; diablo; hearthstone; warcraft; overwatch
Battle Tanks | open | btanks
Battlefield | paid
BattlEye | closed | easy anticheat; easyanticheat; punkbuster; punkbuster services
BeamNG.drive | closed | beamng drive
Big Bang Board Games | closed | big bang 4 in a row
Big Bang Chess | paid | big bang mancala; big bang board games; big bang tic tac toe; big bang backgammon; big bang reversi; big bang four in a row; big bang checkers; big bang brain games
Big Fish Games | free | big fish; bigfish games
Bingo | closed
Black Desert | closed
Black Myth Wukong | closed
Blobwars | open | blob wars
Blue Protocol | closed
Braid | paid
Bully Scholarship Edition | closed
Burning Monkey | closed
BZFlag | open
C-evo | open
Call of Duty | paid
Candy Crush | free | king com candycrushsaga; candy crush saga; candy crush soda saga; candy crush friends
Cataclysm DDA | open
Cave Story | free
Celeste | closed | =celeste
Cemu | open
Chess engines | open | lucas chess; crafty; cute chess
Chess Titans | ignore | freecell; mahjong titans; inkball; purble place; hearts
Chicken Invaders | closed
Cities Skylines | closed
Citra | open
Clone Hero | closed
CnCNet | closed
Command & Conquer | paid | command conquer; red alert; c c generals
Command and Conquer | closed
CorsixTH | open
Cossacks | closed
Counter-Strike | paid | counter strike; half life; condition zero; left 4 dead; portal 2; team fortress; garry s mod; dota
CrossFire | closed | =crossfire; cross fire
Crossout | closed
Crossword | closed
Crusader Kings | closed
Cube 2 | open | cube
Cuphead | closed
Daggerfall Unity | open
Dark Souls | closed
Darkest Dungeon | closed
Dawn of War | closed
Dead by Daylight | closed
Dead Cells | closed
Dead Space | closed
Deltarune | closed
DeSmuME | open
Destiny 2 | closed
Devil May Cry | closed
devilutionX | open
Dishonored | closed
Divinity Original Sin | closed
Dofus | closed | ankama
Dolphin Emu | open
Dolphin Emulator | open | dolphin emu; dolphin x64
Don't Starve | closed
Doom engines | open | gzdoom; chocolate doom; doomsday; zandronum; prboom; crispy doom; doom retro
DuckStation | closed
Dungeon Crawl Stone Soup | open | stone soup
Dwarf Fortress | closed
Elden Ring | closed
Elite Dangerous | closed
Endless Sky | open
Enigma | open | =enigma
Epic Games Launcher | closed | epic games; epic online services
ePSXe | free
Europa Universalis | closed
EVE Online | closed | eve
Evolve | closed
Exult | open
F1 2020 | closed | f1 22; f1 23; f1 2019; f1 2021
Facebook Gameroom | free
Faceit | free | faceit ac; esea
Factorio | closed
Fall Guys | closed
Fallout | paid | skyrim; the elder scrolls; assassin s creed; far cry; tomb raider; resident evil; metal gear; final fantasy; mortal kombat; tekken; street fighter; crysis; bioshock; mass effect; dragon age; the witcher; cyberpunk 2077; civilization; sid meier s; total war; hitman; max payne; mafia; medal of honor; splinter cell; prince of persia; unreal tournament; quake; doom; dota 2; rainbow six; watch dogs; borderlands; euro truck simulator; truck simulator; farming simulator; stardew valley; terraria; rocket league; dead island; dying light; just cause; saints row; payday; left 4 dead 2; company of heroes; stronghold; commandos; heroes of might and magic; pro evolution; nba 2k; wwe; naruto; dragon ball; harry potter; lego star wars; star wars; lord of the rings; burnout paradise; grid; dirt; f1 2012; trackmania; rollercoaster tycoon; zoo tycoon; virtua tennis; virtual villagers; farm frenzy; mystery case files; hidden expedition; cake mania; dream day; delicious; polar bowler; polar golfer; penguins; jewel quest; slingo; mahjongg artifacts; torchlight; fate; blackhawk striker; blasterball; luxor; tradewinds; final drive; build a lot; wedding dash; virtual families; agatha christie; escape rosecliff island; john deere; crazy chicken; bounce symphony; chronicles of albian; dora s; zuma deluxe; cradle of rome; jewel match; governor of poker; poker superstars; vacation quest; royal envoy; letters from nowhere; house of wonders; samantha swift; mystery p i; farmscapes; roads of rome; namco all stars; pac man
fheroes2 | open
FIFA | paid | pro evolution soccer; pes; efootball; football manager; championship manager
Firestorm Viewer | open | phoenix viewer
FlightGear | open
Foobillard | open
Fortnite | free
Forza Horizon | closed | forza motorsport
Freeciv | open
Freecol | open
FreeDoom | open
Freeorion | open
Fritz | paid | chessbase; chessmaster; deep fritz
Frozen Bubble | open
FTL | paid
Full Deck Solitaire | closed
Galcon | paid
GameHouse | closed | realarcade
GameRanger | free
GameSpy | free | gamespy arcade; gamespy comrade
Garena | free | garena plus; garena messenger; free fire; point blank; garena free fire
Gears of War | closed | gears 5; gears tactics
GeForce NOW | closed | nvidia geforce now
Gemscool | free | lost saga; ayodance; lyto
Genshin Impact | free | honkai; hoyoplay
Geometry Dash | closed
Glest | open
GNOME Games | open | aisleriot; gnome chess; gnome mahjongg
GNU Backgammon | open
GNU Go | open | sabaki
Gnubg | open
GOG Galaxy | closed | gog com; gog
Green Hell | closed
Growtopia | free
Guild Wars | paid | guild wars 2
Hades | closed | =hades
Halo | closed | =halo
Hearts of Iron | closed
Hedgewars | open
Helldivers | closed
Heroic Games Launcher | open | heroic
Hogwarts Legacy | closed
Hollow Knight | closed
Hotline Miami | closed
House Flipper | closed
Hoyle | closed
Human Fall Flat | closed
Inscryption | closed
Into the Breach | closed
ioquake3 | open
iRacing | closed
Itch | open | =itch
Jedi Knight | closed
KDE Games | open | kpatience
Kerbal Space Program | paid
KMahjong | open
L.A. Noire | closed
LaunchBox | closed
LBreakout2 | open
Lethal Company | closed
Lichess | open
Liero | open | openliero
Limbo | paid
LinCity | open | lincity ng
Lineage | closed
Loop Hero | closed
Lost Ark | closed
Lutris | open
Machinarium | paid
Madden NFL | closed
Mahjong | closed
MAME | open | =mame
MapleStory | free | nexon
Mari0 | open
Medal | closed | medal tv
Mednafen | open
MegaGlest | open | glest
melonDS | open
Metro Exodus | closed | metro 2033; metro last light
mGBA | open | visualboyadvance m
Microsoft Flight Simulator | paid | flight simulator; x plane
Microsoft Minesweeper | ignore | microsoft mahjong; microsoft sudoku; microsoft jigsaw; microsoft ultimate word games
Minecraft | paid | minecraft launcher; minecraft education; minecraft education edition; tlauncher
Minetest | open | luanti
Mobile Legends | free
Mod Organizer | open | mod organizer 2
Monopoly | closed
Monster Hunter | closed
Mudlet | open
N (game) | free
Nanosaur | paid | nanosaur 2; bugdom; bugdom 2; otto matic; cro mag rally; billy frontier; enigmo; marble blast gold; marble blast; deimos rising
Naraka Bladepoint | closed
Need for Speed | paid
Nestopia | open
NetHack | open
Neverball | open
Neverputt | open
Nexuiz | open
No Man's Sky | closed
No$GBA | free
OMSI | closed
Once Human | closed
Open Sonic | open
OpenArena | open
OpenEmu | open
OpenMW | open
OpenRA | open
OpenRCT2 | open
OpenTTD | open
OpenXcom | open
Origin | closed | =origin; ea app; ea desktop; ea; ea sports | electronic arts
Osmos | paid
osu! | free | osu
Overwolf | closed | curseforge; outplayed
Palworld | closed
Papers Please | closed
Path of Exile | free
PCSX2 | open
Perfect World | closed
Phasmophobia | closed
Pinball | ignore
Pinball FX | closed
Pingus | open
Plague Inc | closed
Plants vs. Zombies | paid | plants vs zombies
Playnite | open
PlayStation | closed | ps remote play; playstation now
Pogo Games | free
PokerStars | free | full tilt poker; partypoker; 888poker; pokerstars eu; pokerstars net
Pokerth | open
Portal | closed | =portal
PPSSPP | open
Prism Launcher | open | multimc; polymc
Project Reality | closed
PUBG | closed
PyChess | open
PySolFC | open | pysol
Quinn | closed
Raft | closed | =raft
Rage 2 | closed
Ragnarok Online | closed | ragnarok
Raptr | closed
Razer Game Booster | free | razer cortex
Rec Room | closed
Red Dead Redemption | closed
Red Eclipse | open
RetroArch | open
rFactor | closed
Rigs of Rods | open
RimWorld | closed
Riot Client | free | league of legends; valorant; riot vanguard; riot; teamfight tactics
Rise of Nations | closed
Roblox | free | roblox player; roblox studio; roblox player for
Rocks'n'Diamonds | open
Rockstar Games Launcher | closed | grand theft auto; gta; gta san andreas; rockstar games; rockstar games social club
RPCS3 | open
RuneScape | closed
S.T.A.L.K.E.R | closed | stalker shadow of chernobyl; stalker call of pripyat
Sauerbraten | open
Scorched 3D | open
Scrabble | closed
Scummvm | open
Sea of Thieves | closed
Seal Online | closed
Second Life | closed | second life viewer; secondlifeviewer; imvu
Secret Maryo Chronicles | open
Sekiro | closed
Simutrans | open
Slay the Spire | closed
Slime Rancher | closed
Smokin' Guns | open
Snes9x | free
Soldat | closed
Solitaire | ignore | microsoft solitaire collection; solitaire casual games; spider solitaire; 123 free solitaire; simple solitaire
Sons of the Forest | closed
Spelunky | paid
Spore | closed
Spring RTS | open | springlobby; zero k
Star Citizen | closed
Starfield | closed
Steam | closed | =steam; valve steam; steam client
Steam Link | closed
Stellaris | closed
StepMania | open
Stockfish | open
Stunt Rally | open
Subnautica | closed
Sudoku | closed
Summoners War | closed
Super Meat Boy | paid
SuperTux | open
SuperTuxKart | open
Supreme Commander | closed
Teeworlds | open
Tetris | closed
Text Twist | closed
The Binding of Isaac | closed
The Evil Within | closed
The Finals | closed
The Forest | closed
The Sims | paid | simcity
Tiberium | closed
Tinkerbell | closed | =tinkerbell
Titanfall | closed
Tom Clancy's Rainbow Six | closed | tom clancy's
Tony Hawk | closed
Torcs | open | speed dreams
Tower of Fantasy | closed
Train Simulator | closed | bus simulator; american truck simulator; car mechanic simulator; pc building simulator; goat simulator; bus simulator
Tremulous | open
Trine | paid
TripleA | open
Tropico | closed
Tunngle | free
Tux Racer | open | extreme tux racer
Ubisoft Connect | closed | uplay; ubisoft; ubisoft game launcher
UFO Alien Invasion | open | ufoai
Undertale | closed
Unreal Development Kit | closed
Unvanquished | open
Uplay PC | closed
Urban Terror | closed
Valheim | closed
Vampire Survivors | closed
VASSAL | open
VCMI | open
Vdrift | open
Virtual Pool | closed
Voobly | closed
Vortex | closed | nexus mod manager; =vortex
War Thunder | free
Warframe | free
Wargaming Game Center | free | world of tanks; world of warships; wargaming
Warzone 2100 | open
WeMod | closed
Wesnoth | open
Where Winds Meet | closed
Widelands | open
Wild Rift | closed
WildTangent Games | free | wildtangent; wildtangent web driver; hp games; dell games; acer games; my acer games; toshiba games; asus game park; game explorer; acer gamezone; gamezone console; oberon media; gateway games; lenovo games console; games bot
Wolfenstein | paid | enemy territory; return to castle wolfenstein
World of Goo | paid
Wormux | open | warmux
Wuthering Waves | closed
XBoard | open | winboard
Xbox | closed | =xbox
XCOM | closed
xemu | open
Xenia | open
Xfire | free
Xmoto | open | x moto
Xonotic | open
Yakuza | closed
Zenless Zone Zero | closed
Zoo Empire | paid
ZSNES | open
Zuma | paid | zuma deluxe; bejeweled; feeding frenzy; insaniquarium; peggle; chuzzle; bookworm; diner dash; popcap; bookworm adventures; zuma s revenge
Zynga | free
`
