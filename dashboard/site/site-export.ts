import type { Viewer } from '../../server/account/scope.ts'
import type { Cell } from '../../server/csv/csv-out.rules.ts'
import type { Rows } from '../../server/csv/csv-stream.ts'
import { localDayOf } from '../../server/day/local-day.rules.ts'
import { listSites, type SiteFilter, type SiteRow } from '../../server/site/site.queries.ts'

type Db = Parameters<typeof listSites>[0]

const pageRows = 500

export const siteHeader = [
  'kode_satker',
  'satker',
  'alamat',
  'jenis',
  'keadaan',
  'sejak',
  'diperiksa',
  'hasil_terakhir',
  'bukti',
  'status_http',
  'byte_pertama_ms',
  'sertifikat_sampai',
  'judul',
  'berita_30_hari',
  'berita_terakhir',
] as const

/** Websites in scope, page by page. */
export async function* siteRows(db: Db, viewer: Viewer, { path, filter }: { path: string; filter: SiteFilter }): Rows {
  let afterId: number | null = null
  do {
    const { rows, nextId }: Awaited<ReturnType<typeof listSites>> = await listSites(db, viewer, {
      path,
      filter,
      page: { limit: pageRows, afterId },
    })
    yield rows.map(rowOf)
    afterId = nextId
  } while (afterId !== null)
}

function rowOf(site: SiteRow): Cell[] {
  const day = (atMs: number | null) => (atMs === null ? null : localDayOf(atMs, site.zone))
  const { facts } = site
  return [
    site.unitCode,
    site.unitName,
    site.address,
    site.kind,
    site.standing,
    day(site.sinceMs),
    day(site.checkedAtMs),
    facts?.kind ?? null,
    facts?.evidence ?? null,
    facts?.status ?? null,
    facts?.firstByteMs ?? null,
    facts?.certificate?.expiresDay ?? null,
    facts?.title ?? null,
    site.newsItems,
    site.newsLastDay,
  ]
}
