import { Icon } from '../parts/icon.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { errorTexts } from '../texts/errors.texts.ts'

export type ErrorPageKind = 'missing' | 'forbidden' | 'badRequest' | 'throttled' | 'away' | 'damaged' | 'internal'

type ErrorProps = { page: PageContext; kind: ErrorPageKind; status: number; code: string; requestId: string }

/** A failure in the same look, with nothing of the inside but an id that is in the log (U25). */
export function ErrorView({ page, kind, status, code, requestId }: ErrorProps) {
  const t = errorTexts[page.ui.language]
  return (
    <Layout page={page} title={t[kind].title} place={null}>
      <div class="failure">
        <p class="failure-status">
          <Icon name={['internal', 'damaged'].includes(kind) ? 'bad' : 'none'} />
          {status}
        </p>
        <h1>{t[kind].title}</h1>
        <p class="lead">{t[kind].text}</p>
        <p class="note">
          {t.number} <span class="mono">{requestId}</span> · <span class="mono">{code}</span>
        </p>
        <p>
          <a class="btn main" href="/">
            {t.home}
          </a>
        </p>
      </div>
    </Layout>
  )
}
