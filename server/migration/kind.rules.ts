/**
 * Kinds of names that are no program of their own, whoever makes them: updates, language packs, runtimes, drivers, parts
 * of systems. `first` kinds win over the catalogue; `last` ones speak where no product is known.
 */
import type { Category, OsFamily } from './classifier.types.ts'
import { isEdition, type ReadName } from './name.rules.ts'

type Kind = { id: string; category: Category; pattern: RegExp; systems?: OsFamily[]; shape?: boolean }
export type FoundKind = Pick<Kind, 'id' | 'category'>

/** Patterns look at the name in lower case; those with `shape` at its words without version, bits and edition. */
const firstKinds: Kind[] = [
  {
    id: 'update-for',
    category: 'update',
    pattern:
      /^(?:(?:critical|security|definition|cumulative|feature|quality|servicing stack|sicherheits|2\d{3}-\d\d) ?)*(?:update|updates|hotfix|patch|service pack|aggiornamento|aktualisierung|correctif|mise à jour|actualización|pembaruan|beveiligingsupdate|sicherheitsupdate|atualização|обновлени[ея]|исправлени[ея]|пакет обновления|накопительный пакет обновлений|bijgewerkt)s?(?: rollup| package)?(?: de sécurité| della protezione| de seguridad| de segurança)? ?(?:\d+ )?(?:for|pour|per|für|para|de|van|untuk|to|do|для|безопасности|-|\()/,
  },
  { id: 'knowledge-base-number', category: 'update', pattern: /\b(?:kb|q)\d{6,7}\b|\bms\d\d-\d{3}\b/ },
  {
    id: 'update',
    category: 'update',
    pattern:
      /\bhotfix\b|\bqfe\b|security update|update rollup|cumulative update|\bservice ?pack \d|\bsp\d \(|\bgdr \d{3,}|definition update|^mise à jour|correctif|sicherheitsupdate|software update$|critical update/,
  },
  {
    id: 'language-pack',
    category: 'language',
    pattern:
      /^(?!(?:microsoft )?office\b.*(?:\bmui\b|\bproof)|.*acrobat).*(?:language ?(?:pack|interface|support|resources?|module|experience)|lang(?:uage)?-?pack|\blp \(|sprachpaket|pack(?:age)? (?:de )?langue|module linguistique|paquete de idioma|языковой пакет|языковые|средства проверки правописания|\bmui\b|multilingual user interface|\bmui pack|proof(?:ing)?(?: tools?)? ?(?:kit|\(|\d|$| -)|^(?:microsoft )?(?:office )?proof(?:ing)?\b|outils de vérification|korrekturhilfen|strumenti di correzione|herramientas de corrección|help ?pack|\bspell(?:ing|er)? ?(?:check|dict)|dictionar(?:y|ies) (?:for|pack)|local experience pack|languageexperiencepack)/,
  },
  {
    id: 'redistributable',
    category: 'runtime',
    pattern:
      /redistributable|\bredists?\b|vc_?redist|\.net (?:framework|core|runtime|native|host|compact)|dotnet|visual c\+\+ .{0,20}(?:runtime|redist|additional|minimum|debug)|run ?time (?:environment|library|libraries|components?|files)|framework redist|webview2|directx|d3dx|\bopenal\b|vulkan ?run ?time|\bphysx\b/,
  },
  {
    id: 'driver-package',
    category: 'driver',
    pattern:
      /windows driver package|device driver|treiberpaket|pilote windows|\bdrivers? (?:package|pack|for|update|setup|installer|suite)\b|\bprinter driver|\bgraphics driver|\bgpu driver|\bfilter driver/,
  },
  { id: 'firmware', category: 'firmware', pattern: /\bfirmware\b|\bbios (?:update|flash)|\bmicrocode\b/ },
  {
    id: 'keeps-a-program-up-to-date',
    category: 'component',
    pattern: /\b(?:maintenance|elevation|update|updater) service$|\bcrash ?(?:reporter|handler)|\bupdate helper$/,
  },
]

const lastKinds: Kind[] = [
  {
    id: 'driver',
    category: 'driver',
    pattern:
      /\bdrivers?\b|драйвер|\btreiber\b|\bpilotes?\b|\bcontrolador(?:es)?\b|chipset|touch ?pad|track ?pad|pointing[- ]device|card ?reader|\bbluetooth\b|\bwlan\b|wireless (?:lan|network|adapter|utility|card|client|switch|console|button)|\bwi-?fi\b (?:link|driver|adapter|software|connection)|ethernet|gigabit|network (?:adapter|card|connections?\b|controller)|lan (?:driver|utility|card)|usb ?(?:2|3|3\.\d|2\.\d)?(?:\.0)? (?:host|extensible|driver|controller|modem|serial|ethernet|lan|hub|audio|video|display|2\.0|webcam|pc camera)|host controller|hd audio|high[- ]definition audio|audio (?:driver|codec|console|device|manager|control)|sound (?:driver|card|blaster|manager)|soundmax|\bmodem\b|fingerprint|web ?cam(?:era)?\b|\bmanagement engine|serial io|rapid storage|matrix storage|\bahci\b|\braid\b|trusted (?:platform|execution)|hotkey|hot key|function key|quick launch button|on[- ]?screen display|\bosd\b|power management|smart card|\bgraphics (?:media|accelerator|control|command)|control ?panel|catalyst|\bccc\b|device (?:manager|stage|setup|software|utility)|dynamic tuning|thunderbolt|integrated sensor|\bhid\b|\bicls\b|\bdptf\b|\bgna\b|turbo boost|optane|\bnfc\b|proximity|accelerometer|sensor/,
  },
  {
    id: 'printer-or-scanner',
    category: 'driver',
    pattern:
      /\b(?:printer|scanner|print|scan|fax|laserjet|deskjet|officejet|photosmart|pixma|imagerunner|imageclass|stylus|workforce|multifunction|mfp|mfc|aio|all-in-one|twain|\bwia\b|ocr)\b.{0,40}(?:utility|utilities|software|manager|monitor|tool|tools|toolbox|center|centre|navigator|registration|setup|assistant|manual|guide|help|driver|series|suite|status|lite|wizard|studio|network|basic|select|event|ex|plugin|agent|product|kit)\b|\b(?:canon|epson|brother|hp|lexmark|kyocera|ricoh|xerox|samsung|konica minolta|oki|pantum)\b.{0,40}\b(?:series|printer|scan|scanner|print|fax|mp navigator|solution menu|my printer|mfl-pro|laserjet|deskjet|officejet|photosmart|scanjet)\b/,
  },
  {
    id: 'runtime',
    category: 'runtime',
    pattern:
      /\brun-?times?\b|\bclr\b|\bsdk\b (?:component|debuggers?|headers|libs)|targeting pack|\bodbc\b|ole ?db|\bnative client\b|\bcodecs?\b (?:runtime)|\binterop\b|\bactivex\b/,
  },
  {
    id: 'windows-sdk-part',
    category: 'component',
    systems: ['windows'],
    pattern:
      /^(?:vs_|vcpp|vc_|winappdeploy|winrt|windows (?:desktop|mobile|iot|team|phone|app|sdk|runtime|sdk addon|ip over usb)|sdk |sdk$|kits configuration|universal (?:crt|general)|msi development|icecap|intellitrace|diagnosticshub|clickonce|entity framework|typescript (?:sdk|tools)|microsoft\.net|sql server \d{4}|system clr types)/,
  },
  {
    id: 'store-package-of-windows',
    category: 'system',
    systems: ['windows'],
    pattern:
      /^(?:microsoft|windows|microsoftwindows)\.(?:windows|vclibs|ui|net|services|aad|account|bing|xbox|zune|languageexp|ecapp|lockapp|biocred|async|winjs|store|advertising|mixed|directx|media)[\w.-]*$|^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?/,
  },
  {
    id: 'part-of-windows',
    category: 'system',
    systems: ['windows'],
    pattern:
      /^windows (?!live|activator|loader)|appx package|downlevel|\bapis?$|mitigationapis|boot loader|xbox|^microsoft windows\b|\bactive directory\b/,
  },
  {
    id: 'component',
    category: 'component',
    pattern:
      /\b(?:common|shared|core|support|redist|localization|licensing) (?:components?|files?|libraries|modules?)$|\bprerequisites?\b|\b(?:ios|iphone|ipad|watchos|tvos|device) simulator$|\bcomponents?$/,
  },
  {
    id: 'agent-or-helper',
    category: 'component',
    pattern:
      /(?:^| )(?:helper|daemon|uiagent|updater|update|uninstall|uninstaller|installer|setup wizard|registration|register|launcher service|background (?:service|task)|notifier|user guide|users? manual|manual|readme|documentation|guide|samples?|templates?|clip ?art|trial ?offer|plug-?in|extension|add-?in|add-?on|sample pictures)$|\buser'?s? guide\b|\bhelp files?\b|\bon-?line (?:help|manual)/,
  },
  {
    id: 'macos-agent-or-tool',
    category: 'system',
    systems: ['macos'],
    shape: true,
    pattern:
      /^[a-z0-9]+(?:agent|helper|daemon|server|service|extension|handler|launcher|notifier|notifications?|updater|update|uninstaller|installer|monitor|register|registration|tool|setup|wizard|plugin|proxy|backend|assistant|manager|scanner|converter|inputmethod|alert|importer|stub|upgrader|prefs)\d*$/,
  },
  {
    id: 'macos-printer-tool',
    category: 'driver',
    systems: ['macos'],
    shape: true,
    pattern:
      /^(?:cij|ij(?:scan|print)|epson|epfax|hp[a-z]?dot4|hpfax|hp ?(?:utility|printer|scan|fax)|canon|brother|lexmark|samsung|xerox|ricoh|konica|kyocera|gutenprint|rasterto|commandto|pdfto|pstops|cups|lprtool|printerproxy|faxbackend|twain|masstoragecamera|massstoragecamera|type\d|ptpcamera|airprint|airscan)/,
  },
]

export const findFirstKind = finderOf(firstKinds)
export const findLastKind = finderOf(lastKinds)

/** The first kind in the order of the table. */
function finderOf(kinds: readonly Kind[]): (name: ReadName, osFamily: OsFamily) => FoundKind | null {
  return (name, osFamily) => {
    let shape: string | null = null
    for (const kind of kinds) {
      if (kind.systems && !kind.systems.includes(osFamily)) continue
      if (
        (!kind.shape && kind.pattern.test(name.text)) ||
        (looksAtEnd(kind) && kind.pattern.test((shape ??= shapeOf(name))))
      )
        return kind
    }
    return null
  }
}

/** What stands at the end of a name is looked for without version, bits and edition behind it, too. */
function looksAtEnd({ pattern, shape = false }: Kind): boolean {
  return shape || pattern.source.includes('$')
}

function shapeOf({ words }: ReadName): string {
  return words
    .filter(({ noise, text }) => !noise && !isEdition(text))
    .map(({ text }) => text)
    .join(' ')
}

/** A shortcut that a browser made for a page: Chrome and Edge sign these with their own path. */
export function isWebApp(publisher: string | null): boolean {
  return (
    publisher !== null &&
    /^(?:google\\chrome|microsoft\\edge|chromium|brave\\|brave-browser|vivaldi\\)/i.test(publisher)
  )
}

/** What a product's name leaves over tells that only a part of it is meant. */
const partWords = new Set(
  'helper updater uninstaller драйвер драйверы driver drivers hotfix redistributable crashreporter langpack daemon firmware maintenance elevation'.split(
    ' ',
  ),
)
/** A stranger's product around a known name: never taken for the open one. */
const strangerWords = new Set(
  'converter recovery repair password unlocker remover cracker toolbar keygen crack activator premium paid commercial subscription ransom hack fix'.split(
    ' ',
  ),
)

export function isPart(rest: readonly string[]): boolean {
  return rest.some((word) => partWords.has(word))
}

export function isStranger(rest: readonly string[]): boolean {
  return rest.some((word) => strangerWords.has(word))
}
