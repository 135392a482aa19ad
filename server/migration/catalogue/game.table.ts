/** Games and their shops. Columns: product-table.rules.ts. */
export const game = `
# game
0 A.D. | open | 0 ad
2 Ship 2 Harkinian | open | 2ship2harkinian
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
AppleWin | open
Arena Chess GUI | free | arena chess
Arena of Valor | closed
ARK Survival | closed
Armagetron Advanced | open | armagetronad
AssaultCube | free
Assetto Corsa | closed
Atanks | open
ATLauncher | open
Awakened PoE Trade | open
Azahar | open
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
BizHawk | open
Black Desert | closed
Black Myth Wukong | closed
Blobwars | open | blob wars
Blue Protocol | closed
Borderless Gaming | open
Braid | paid
Brogue | open
bsnes | open
Bubble Witch | closed
Bully Scholarship Edition | closed
Burning Monkey | closed
BZFlag | open
C-Dogs SDL | open | cdogs sdl
C-evo | open
Call of Duty | paid
Candy Crush | free | king com candycrushsaga; candy crush saga; candy crush soda saga; candy crush friends
Cataclysm DDA | open | cataclysm dark days ahead
Cave Story | free
Celeste | closed | =celeste
Cemu | open
Chess engines | open | lucas chess; crafty; cute chess
Chess Titans | ignore | freecell; mahjong titans; inkball; purble place; hearts
chiaki-ng | open | chiaki
Chicken Invaders | closed
Cities Skylines | closed
Citra | open
ClassiCube | open
Clone Hero | closed
CnCNet | closed
Collapse Launcher | open
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
Cxbx-Reloaded | open | cxbx reloaded
Daggerfall Unity | open
Dark Souls | closed
Darkest Dungeon | closed
Dave Gnukem | open
Dawn of War | closed
DDNet | open
Dead by Daylight | closed
Dead Cells | closed
Dead Space | closed
Deltarune | closed
DeSmuME | open
Destiny 2 | closed
Devil May Cry | closed
devilutionX | open
Dishonored | closed
Disney Magic Kingdoms | closed | disneymagickingdoms
Divinity Original Sin | closed
DLSS Swapper | open
Dofus | closed | ankama
Dolphin Emu | open
Dolphin Emulator | open | dolphin emu
Dolphin of the Dolphin Team | open | =dolphin | Dolphin Team
Don't Starve | closed
Doom engines | open | gzdoom; chocolate doom; doomsday; zandronum; prboom; crispy doom; doom retro
DoomRunner | open
DuckStation | closed
Dungeon Crawl Stone Soup | open | stone soup
Dwarf Fortress | closed
DXVK | open
EasyRPG Player | open
ECWolf | open
Elden Ring | closed
Elite Dangerous | closed
Endless Sky | open
Enigma | open | =enigma
Epic Games Launcher | closed | epic games; epic online services
ePSXe | free
EmulationStation | open
Etterna | open
Europa Universalis | closed
EVE Online | closed | eve
EVEMon | open
Evolve | closed
Extreme Tux Racer | open | extremetuxracer
Exult | open
F1 2020 | closed | f1 22; f1 23; f1 2019; f1 2021
Facebook Gameroom | free
Faceit | free | faceit ac; esea
Factorio | closed
Fall Guys | closed
Fallout | paid | skyrim; the elder scrolls; assassin s creed; far cry; tomb raider; resident evil; metal gear; final fantasy; mortal kombat; tekken; street fighter; crysis; bioshock; mass effect; dragon age; the witcher; cyberpunk 2077; civilization; sid meier s; total war; hitman; max payne; mafia; medal of honor; splinter cell; prince of persia; unreal tournament; quake; doom; dota 2; rainbow six; watch dogs; borderlands; euro truck simulator; truck simulator; farming simulator; stardew valley; terraria; rocket league; dead island; dying light; just cause; saints row; payday; left 4 dead 2; company of heroes; stronghold; commandos; heroes of might and magic; pro evolution; nba 2k; wwe; naruto; dragon ball; harry potter; lego star wars; star wars; lord of the rings; burnout paradise; grid; dirt; f1 2012; trackmania; rollercoaster tycoon; zoo tycoon; virtua tennis; virtual villagers; farm frenzy; mystery case files; hidden expedition; cake mania; dream day; delicious; polar bowler; polar golfer; penguins; jewel quest; slingo; mahjongg artifacts; torchlight; fate; blackhawk striker; blasterball; luxor; tradewinds; final drive; build a lot; wedding dash; virtual families; agatha christie; escape rosecliff island; john deere; crazy chicken; bounce symphony; chronicles of albian; dora s; zuma deluxe; cradle of rome; jewel match; governor of poker; poker superstars; vacation quest; royal envoy; letters from nowhere; house of wonders; samantha swift; mystery p i; farmscapes; roads of rome; namco all stars; pac man
FCEUX | open
fheroes2 | open
FIFA | paid | pro evolution soccer; pes; efootball; football manager; championship manager
Fillets NG | open
Firestorm Viewer | open | phoenix viewer
FlightGear | open
Foobillard | open
Fortnite | free
Forza Horizon | closed | forza motorsport
Freeciv | open
Freecol | open
FreeDoom | open
FreedroidRPG | open
Freeorion | open
Fritz | paid | chessbase; chessmaster; deep fritz
Frozen Bubble | open
FTEQW | open
FTL | paid
Full Deck Solitaire | closed
Galcon | paid
GameHouse | closed | realarcade
GameHub | open
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
Golly | open
Green Hell | closed
Growtopia | free
Guild Wars | paid | guild wars 2
Gweled | open
Hades | closed | =hades
Halo | closed | =halo
Hearts of Iron | closed
Hedgewars | open
Helldivers | closed
Heroic Games Launcher | open | heroic
HMCL | open
Hogwarts Legacy | closed
Hollow Knight | closed
Hotline Miami | closed
House Flipper | closed
Hoyle | closed
Human Fall Flat | closed
Hydra Launcher | open
Idle Master Extended | open
Inscryption | closed
Into the Breach | closed
ioquake3 | open
iRacing | closed
Ironwail | open
Itch | open | =itch; itch io
Jedi Knight | closed
jEveAssets | open
KaTrain | open
KDE Games | open | kpatience
Kerbal Space Program | paid
king.com | closed | king com
KMahjong | open
L.A. Noire | closed
LaunchBox | closed
LBreakout2 | open
Lethal Company | closed
Lichess | open
Liero | open | openliero
Limbo | paid
Lime3DS | open
LinCity | open | lincity ng
Lineage | closed
LiveSplit | open
Loop Hero | closed
LOOT | open
Lost Ark | closed
Lutris | open
LZDoom | open
Machinarium | paid
Madden NFL | closed
Mahjong | closed
MAME | open | =mame
mameui | open
MapleStory | free | nexon
March of Empires | closed
Mari0 | open
Medal | closed | medal tv
Mednafen | open
Mednaffe | open
MegaGlest | open | glest
MegaMek | open | megameklab; mekhq
melonDS | open
Mesen | open
Metro Exodus | closed | metro 2033; metro last light
mGBA | open | visualboyadvance m
Microsoft Flight Simulator | paid | flight simulator; x plane
Microsoft Minesweeper | ignore | microsoft mahjong; microsoft sudoku; microsoft jigsaw; microsoft ultimate word games
Mindustry | open
Minecraft | paid | minecraft launcher; minecraft education; minecraft education edition; tlauncher
Minetest | open | luanti
Mobile Legends | free
Mod Organizer | open | mod organizer 2
Monopoly | closed
Monster Hunter | closed
Mudlet | open
N (game) | free
Naev | open
NanoBoyAdvance | open
Nanosaur | paid | nanosaur 2; bugdom; bugdom 2; otto matic; cro mag rally; billy frontier; enigmo; marble blast gold; marble blast; deimos rising
Naraka Bladepoint | closed
NBTExplorer | open
Need for Speed | paid
Nestopia | open
NetHack | open
Neverball | open
Neverputt | open
Nexuiz | open
No Man's Sky | closed
No$GBA | free
Odamex | open
OMSI | closed
Once Human | closed
Open Sonic | open
OpenArena | open
OpenClonk | open
OpenDungeons | open
OpenEmu | open
OpenHV | open
OpenJK | open
OpenLoco | open
OpenMSX | open
OpenMW | open
OpenRA | open
OpenRCT2 | open
OpenSpades | open
OpenTTD | open
OpenTyrian | open
OpenXcom | open
Origin | closed | =origin; ea app; ea desktop; ea; ea sports | electronic arts
Osmos | paid
osu! | free | osu
osu!lazer | open | osulazer; osu lazer
Overwolf | closed | curseforge; outplayed
Palworld | closed
Papers Please | closed
Path of Building | open | pathofbuilding; path of building community
Path of Exile | free
PCSX2 | open
Pegasus Frontend | open
Perfect World | closed
Phasmophobia | closed
Pinball | ignore
Pinball FX | closed
Pingus | open
Pixel Wheels | open
PKHeX | open
Plague Inc | closed
Plants vs. Zombies | paid | plants vs zombies
Playnite | open
PlayStation | closed | ps remote play; playstation now
Pogo Games | free
PokerStars | free | full tilt poker; partypoker; 888poker; pokerstars eu; pokerstars net
Pokerth | open
Portal | closed | =portal
PowderToy | open | powder toy; the powder toy
PPSSPP | open
PrimeHack | open
Prism Launcher | open | multimc; polymc
Project Reality | closed
Project64 | open
PUBG | closed
PyChess | open
Pyfa | open
PySolFC | open | pysol
QuakeSpasm | open
Quinn | closed
r2modman | open
Raft | closed | =raft
Rage 2 | closed
Ragnarok Online | closed | ragnarok
Raptr | closed
Razer Game Booster | free | razer cortex
Rec Room | closed
Red Dead Redemption | closed
Red Eclipse | open
ResidualVM | open
RetroArch | open
rFactor | closed
Rigs of Rods | open
RimSort | open
RimWorld | closed
Riot Client | free | league of legends; valorant; riot vanguard; riot; teamfight tactics
Rise of Nations | closed
Roblox | free | roblox player; roblox studio; roblox player for
Rocks'n'Diamonds | open
Rockstar Games Launcher | closed | grand theft auto; gta; gta san andreas; rockstar games; rockstar games social club
RPCS3 | open
RuneLite | open
RuneScape | closed
Ryujinx | open
S.T.A.L.K.E.R | closed | stalker shadow of chernobyl; stalker call of pripyat
SameBoy | open
Sauerbraten | open
Scorched 3D | open
Scrabble | closed
Scummvm | open
Sea of Thieves | closed
Seal Online | closed
Second Life | closed | second life viewer; secondlifeviewer; imvu
Secret Maryo Chronicles | open
Sekiro | closed
shadPS4 | open
Shattered Pixel Dungeon | open
Ship of Harkinian | open | shipwright
simple64 | open
SimulationCraft | open
Simutrans | open
SkyEmu | open
SLADE | open | slade3
Slay the Spire | closed
Slime Rancher | closed
Smokin' Guns | open
Snes9x | free
Soldat | closed
Solitaire | ignore | microsoft solitaire collection; solitaire casual games; spider solitaire; 123 free solitaire; simple solitaire
Sonic Robo Blast 2 | open | srb2; srb2kart
Sons of the Forest | closed
Spelunky | paid
Spore | closed
Spring RTS | open | springlobby; zero k
Star Citizen | closed
Starfield | closed
Steam Achievement Manager | open
Steam ROM Manager | open
Steam | closed | =steam; valve steam; steam client
Steam Link | closed
Stellaris | closed
StepMania | open
Stockfish | open
Stratagus | open
Stunt Rally | open
Subnautica | closed
Sudachi | open
Sudoku | closed
Summoners War | closed
Super Meat Boy | paid
SuperTux | open
SuperTuxKart | open
Supreme Commander | closed
Taisei Project | open
Teeworlds | open
Tetris | closed
Text Twist | closed
The Binding of Isaac | closed
The Evil Within | closed
The Finals | closed
The Forest | closed
The Sims | paid | simcity
Tiberium | closed
TIC-80 | open
Tinkerbell | closed | =tinkerbell
Titanfall | closed
Tom Clancy's Rainbow Six | closed | tom clancy's
Tony Hawk | closed
Torcs | open | speed dreams
Tower of Fantasy | closed
Train Simulator | closed | bus simulator; american truck simulator; car mechanic simulator; pc building simulator; goat simulator; bus simulator
Tremulous | open
TrenchBroom | open
Trine | paid
TripleA | open
Tropico | closed
Tsugaru | open
Tunngle | free
Tux Racer | open | extreme tux racer
TuxMath | open | tux math
Ubisoft Connect | closed | uplay; ubisoft; ubisoft game launcher
UFO Alien Invasion | open | ufoai
Unciv | open
Undertale | closed
Unknown Horizons | open
Unreal Development Kit | closed
Unvanquished | open
Uplay PC | closed
Urban Terror | closed
UZDoom | open
Valheim | closed
Vampire Survivors | closed
VASSAL | open
VCMI | open
Vdrift | open
Veloren | open
Virtual Pool | closed
VisualBoyAdvance | open | vba m
Vita3K | open
vkQuake | open
Voobly | closed
Vortex Mod Manager | open | =vortex | Black Tree Gaming
Nexus Mod Manager | open
War Thunder | free
Warframe | free
Wargaming Game Center | free | world of tanks; world of warships; wargaming
Wargus | open
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
WowUp | open
Wuthering Waves | closed
Wyrmsun | open
XBoard | open | winboard
Xbox | closed | =xbox
XCOM | closed
xemu | open
Xenia | open
Xfire | free
XIVLauncher | open
Xmoto | open | x moto
Xonotic | open
Yakuza | closed
yQuake2 | open | yamagi quake
Yuzu | open
Zenless Zone Zero | closed
Zoo Empire | paid
ZSNES | open
Zuma | paid | zuma deluxe; bejeweled; feeding frenzy; insaniquarium; peggle; chuzzle; bookworm; diner dash; popcap; bookworm adventures; zuma s revenge
Zynga | free
`
