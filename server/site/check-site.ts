/** One check of one website. */
import type { Answer, Failed } from './exchange.ts'
import { follow, type Followed, startVisit, type Visit } from './follow.ts'
import type { Net } from './net.ts'
import { readNews } from './read-news.ts'
import { contentFault, titleOf } from './page.rules.ts'
import { type CheckResult, plainText, type ResultKind } from './result.rules.ts'
import { readSiteAddress } from './site-address.rules.ts'

const evidenceChars = 200

/**
 * Checks a website: robots.txt, its page with redirects, and if asked for its news. Never throws; what is wrong is the result.
 *
 * @param url as it was saved; it is checked again here
 * @param given `withNews` where the news are due; they are read only of a site that is healthy
 */
export async function checkSite(
  url: string,
  net: Net,
  { nowMs, withNews }: { nowMs: () => number; withNews: boolean },
): Promise<CheckResult> {
  const startMs = performance.now()
  const untilMs = startMs + net.limits.totalMs
  const read = readSiteAddress(url, net.policy)
  if ('fault' in read) return { ...nothing, kind: 'address', evidence: read.fault, totalMs: 0 }
  const visit = startVisit(net)
  const followed = await follow(read.address, { ...visit, net, untilMs, keepBytes: net.limits.pageBytes })
  const result: CheckResult = { ...assessed(followed), totalMs: Math.round(performance.now() - startMs) }
  if (result.kind !== 'healthy' || !withNews) return result
  return { ...result, news: await newsOf(followed, visit, net, nowMs()) }
}

async function newsOf(
  { address, answer }: Followed,
  visit: Visit,
  net: Net,
  nowMs: number,
): Promise<CheckResult['news']> {
  if (!('text' in answer)) return null
  return readNews(
    { html: answer.text, page: address, untilMs: performance.now() + net.limits.totalMs, nowMs },
    visit,
    net,
  )
}

const nothing: Omit<CheckResult, 'kind' | 'evidence' | 'totalMs'> = {
  finalUrl: null,
  redirects: 0,
  status: null,
  firstByteMs: null,
  bytes: null,
  title: null,
  certificate: null,
  news: null,
}

type Assessed = Omit<CheckResult, 'totalMs'>

function assessed({ address, redirects, answer }: Followed): Assessed {
  const base = { ...nothing, redirects, finalUrl: address.url }
  if ('redirectFault' in answer)
    return { ...base, kind: 'redirect', evidence: `redirect not allowed: ${answer.redirectFault}` }
  if (!('barred' in answer)) return answer.failed === null ? answered(answer, base) : failed(answer, base)
  const bar = answer.barred
  if (bar.robots === 'failed') return failed(bar.failed, base)
  if (bar.robots === 'status')
    return { ...base, kind: 'status', status: bar.status, evidence: `robots.txt ${bar.status}` }
  return { ...base, kind: 'robots', evidence: 'robots.txt' }
}

function failed({ failed: kind, evidence, certificate }: Failed, base: typeof nothing): Assessed {
  return { ...base, finalUrl: null, kind, evidence: plainText(evidence, evidenceChars), certificate }
}

function answered(answer: Answer, base: typeof nothing): Assessed {
  const { status, bytes, firstByteMs, certificate, text } = answer
  const facts = { ...base, status, bytes, firstByteMs, certificate, title: titleOf(text) }
  const { kind, evidence } = judged(answer)
  return { ...facts, kind, evidence: evidence === null ? null : plainText(evidence, evidenceChars) }
}

/** The first that is wrong, from the line up to the words. */
function judged({ status, cut, certificate, text }: Answer): { kind: ResultKind; evidence: string | null } {
  if (certificate?.fault) return { kind: 'certificate', evidence: certificate.fault }
  if (cut !== null) return { kind: 'slow-large', evidence: cut }
  if (status < 200 || status > 299) return { kind: 'status', evidence: String(status) }
  const content = contentFault(text)
  return content
    ? { kind: 'content', evidence: `${content.rule}: ${content.evidence}` }
    : { kind: 'healthy', evidence: null }
}
