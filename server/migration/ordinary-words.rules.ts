/**
 * Words of everyday English, and first names, that are also the name of an open program. Alone at the start of a longer
 * name they prove nothing (`Asterisk Password Recovery` is not Asterisk): such a pattern must be the whole name.
 */
const ordinaryWords = new Set(
  (
    'affine sigil zim gnote planner pencil minder mulberry chandler lightning element riot adium simplex unison halite ' +
    'parabolic fugu transmission moonlight kitty tabby far outline valentina asymptote alchemy karbon antimony cura marble ' +
    'grass traverso peace juice growl dopamine nuclear butt shutter lives songbird nightingale banshee audacious clementine ' +
    'hydrogen olive captura picard lame cutter buttercup prey fog areca lulu zap texter compose dependencies dozer quicksilver ' +
    'redshift etcher rainmeter lightbulb bottles multipass salt puppet rudder electron flutter dart boost harbour meteor ionic ' +
    'cordova responsively mosquitto bonita ogre tortoise subversion mercurial eclipse lazarus idle composer expo samba asterisk ' +
    'squid caddy prometheus kobo stan jags beast tracer mesquite slicer horos salome aladin ferret grads rattle celestia fiji ' +
    'sugar parley lumi crafty tome cube citra vassal mudlet tiled scratch racket clang scala octave ruby cassandra selenium ' +
    'heroic oversight knockknock blackhole soundflower ambar goose chatbox ente monero electrum tuta wox launchy butter helm ' +
    'glest stockfish geany minefield iridium riot jami mumble squiggle pidgin evince skim focuswriter ghostwriter hibiscus ' +
    'deadbeef elisa haruna airsonic subsonic streama phet jekyll hugo gradle maven talend jasper radarr grafana talend step ' +
    'bazaar briar caprine empathy endeavour epiphany errands fragments foliate grace hfs lepton loot lim tenacity throne tilt tracker trippy ' +
    'doomsday axiom grr lili spaceman stardrop slade sloth colloquy fleetd seb spm igv kawa squeak tesseract vial angband ' +
    'lagrange dooble shiira ricochet session dragon warpinator weylus landrop snapdrop persepolis hiddify karing ivpn'
  ).split(' '),
)

export function isOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word)
}
