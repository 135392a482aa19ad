/** What a package's own licence text says: SPDX expressions and the looser words of distributions. */

/** Words of licences that the Open Source Initiative or the Free Software Foundation accept. */
const openLicence =
  /\b(?:a|l)?gpl(?:v?\d|\b)|\bgnu\b|general public licen|\bmit\b|\bmit[-/]|\bx11\b|\bexpat\b|\bbsd\b|\b[0-9]?-?bsd|\bapache\b|\basl\b|\bmpl\b|\bmplv?\d|mozilla public|\bisc\b|\bzlib\b|\bartistic\b|\bperl\b|public[- ]domain|\bpd\b|\bunlicense\b|\bcc0\b|\bcc-by(?:-sa)?(?:-[0-9.]+|\b)(?!-n)|\bofl\b|open font|\bsil\b|\bpsf|\bpython\b|\bruby\b|\bphp\b|\bepl\b|eclipse public|\bcddl\b|\beupl|\bcecill|\bafl\b|\bbsl-1|boost|\bicu\b|\bunicode\b|\bopenssl\b|\bvim\b|\btcl\b|\bncsa\b|\bw3c\b|\bwtfpl\b|\blppl\b|latex|\bgfdl|\bopenldap\b|\bntp\b|\bcurl\b|\bpostgresql\b|\bimagemagick\b|\blibpng|\bijg\b|\bftl\b|freetype|\bqpl\b|\bipl\b|\bibm public|\bcpl\b|common public|\bzpl\b|\bsleepycat\b|\bupl-|\b0bsd\b|\bblueoak|\bms-pl\b|\bms-rl\b|\bosl\b|\bapsl\b|\bhpnd\b|\btcp.?wrappers\b|\bmirros\b|\bpermissive\b|\bcopyleft|\bdfsg\b|free software|open source|\bbeerware\b|\bclarified artistic|\bfsf(?:ap|ul)|\bbitstream vera\b|\bvera\b|\bgust\b|\blgplv?\d|\bgplv?\d|\bagplv?\d|\bsmlnj\b|\bmx4j\b|\bjasper|\bnetscape\b|\bspencer|\bgl2ps\b|\bsgi|\bdejavu\b|\bcpal\b|\bnasa\b|\brpsl\b|\bmakeindex\b|\bsissl\b|\boldap/
/** Words that take freedom away, whatever stands beside them; source that may only be looked at counts as closed. */
const closedLicence =
  /proprietary|commercial(?!ly)|\beula\b|freeware|shareware|non-?free|unfree|non-?commercial|\bcc-by-nc|-nc-|all rights reserved|no modification|redistributable|\bsspl|\bbusl|\bbsl-1\.1|business source|commons[- ]clause|elastic[- ]licen|terms of service|google chrome|end user|subscription|restricted|\bcustom:\s*(?:chrome|eula)/

export function licenceClass(licence: string): 'open' | 'closed' | null {
  const text = licence.slice(0, 2_000).toLowerCase()
  if (/\bnot?[- ](?:open|free)\b/.test(text)) return 'closed'
  if (closedLicence.test(text)) return 'closed'
  return openLicence.test(text) ? 'open' : null
}
