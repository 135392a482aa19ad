/** Web browsers. Columns: product-table.rules.ts. */
export const browser = `
# browser
360 Browser | free | 360 secure browser; 360 chrome; 360se
Arc | free | =arc; arc browser | browser company
Avant Browser | free
Avast Secure Browser | free
AVG Secure Browser | free
Baidu Browser | free | baidu spark browser
Basilisk | open | =basilisk
Beaker Browser | open
Brave | open | brave browser; =brave
BrowserOS | open
Browzar | free
Camino | open | =camino
CCleaner Browser | free
Cent Browser | free
Chromium | open | ungoogled chromium
Chromium Edge Legacy | ignore
Coc Coc | free | cốc cốc
CometBird | free
Comodo Dragon | free | comodo icedragon
Cromite | open
Dia Browser | free
Donut RAPT | free | donut
Dooble | open
Dot Browser | open
DuckDuckGo | free | =duckduckgo; duckduckgo browser
Epic Privacy Browser | free | epic
Epiphany | open | gnome web
Falkon | open | qupzilla
Ferdium | open | ferdi
Firefox variants | open | mozilla developer preview; mozilla prism; minefield; swiftfox; icecat; gnu icecat; firefox portable
Flock | closed | =flock
Floorp | open | ablaze floorp
Franz | open | =franz
Ghost Browser | paid
Google Chrome | free | chrome; google chrome canary; google chrome beta; google chrome dev
Google Chrome Frame | free
GreenBrowser | free
Helium Browser | open
iCab | paid
Iceweasel | open
IETester | free
Internet Explorer | ignore | windows internet explorer; microsoft internet explorer; ie8; ie7; windows internet explorer 8
Iridium | open | iridium browser
K-Meleon | open
Konqueror | open
Lagrange | open
LibreWolf | open
Lunascape | free
Lynx | open | =lynx
Maxthon | free | maxthon cloud browser
Microsoft Edge | free | edge; microsoft edge beta; microsoft edge dev
Midori | open | =midori
Min | open | min browser; =min
Mozilla Firefox | open | firefox; firefox esr; firefox developer edition; firefox nightly; mozilla firefox esr
Mozilla Suite | open | =mozilla; mozilla 1 7; mozilla calendar
Mullvad Browser | open
Naver Whale | free | whale
Netscape | free | netscape navigator; netscape browser; netscape communicator
Nyxt | open
OmniWeb | free
Opera | free | opera stable; opera gx; opera browser; opera mini; opera next; opera one
Orion | free | orion browser
Otter Browser | open
Pale Moon | open
Perplexity Comet | free | =comet; comet
QQ Browser | free | qqbrowser
qutebrowser | open
Rambox | closed
Rockmelt | free
Safari | closed | =safari | apple
Safe Exam Browser | open | seb; safeexambrowser
SeaMonkey | open | mozilla seamonkey
Shift | paid | =shift
Shiira | open
Sidekick | closed
Sleipnir | free | =sleipnir
SlimBrowser | free | slimjet
SRWare Iron | closed | iron
Station | open | =station
Supermium | open | r3dfox
Tor | open | =tor; tor expert bundle
Tor Browser | open | tor browser bundle
Torch | free | torch browser
UC Browser | free | ucbrowser
Vivaldi | free
Waterfox | open | waterfox classic
Wavebox | paid
Yandex Browser | free | yandex
Zen Browser | open | =zen
Спутник | free | спутник mail ru; амиго; амиго браузер; атом браузер
Яндекс.Браузер | free | яндекс браузер; яндекс; yandex browser; кнопка яндекс
`
