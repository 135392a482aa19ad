import { Icon, Mark } from '../parts/icon.view.tsx'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { accountTexts } from '../texts/account.texts.ts'

type FormProps = { page: PageContext; email: string; fault: string | null }

/** The way in. A refusal says the same for every reason. */
export function SignInView({ page, email, fault, next }: FormProps & { next: string }) {
  const t = accountTexts[page.ui.language]
  return (
    <Layout page={page} title={t.signIn.title} place={null}>
      <div class="gate">
        <section class="gate-form" aria-labelledby="masuk">
          <h1 id="masuk">{t.signIn.title}</h1>
          <Fault page={page} fault={fault} />
          <form method="post" action="/masuk">
            <input type="hidden" name="token" value={page.token} />
            <input type="hidden" name="next" value={next} />
            <label class="field">
              <span>{t.signIn.email}</span>
              <input class="input" type="email" name="email" autocomplete="username" required value={email} />
            </label>
            <label class="field">
              <span>{t.signIn.password}</span>
              <input class="input" type="password" name="password" autocomplete="current-password" required />
            </label>
            <button class="btn main" type="submit">
              {t.signIn.submit}
            </button>
          </form>
          <p class="note">{t.signIn.help}</p>
        </section>
        <About page={page} />
      </div>
    </Layout>
  )
}

/** What the product is, for whoever stands at the door. */
function About({ page }: { page: PageContext }) {
  const t = accountTexts[page.ui.language]
  return (
    <section class="gate-about">
      <div class="gate-mark">
        <Mark />
      </div>
      <p class="lead">{t.signIn.lead}</p>
      <dl class="defs">
        {t.points.map(([name, text]) => (
          <>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

/** Shown once in the life of an installation. */
export function SetupView({ page, email, fault, action }: FormProps & { action: string }) {
  const t = accountTexts[page.ui.language]
  return (
    <Layout page={page} title={t.setup.title} place={null}>
      <div class="gate">
        <section class="gate-form" aria-labelledby="mulai">
          <h1 id="mulai">{t.setup.title}</h1>
          <p class="note">{t.setup.lead}</p>
          <Fault page={page} fault={fault} />
          <form method="post" action={action}>
            <input type="hidden" name="token" value={page.token} />
            <label class="field">
              <span>{t.setup.email}</span>
              <input class="input" type="email" name="email" autocomplete="username" required value={email} />
            </label>
            <label class="field">
              <span>{t.setup.password}</span>
              <input class="input" type="password" name="password" autocomplete="new-password" required />
              <span class="hint">{t.setup.passwordHint}</span>
            </label>
            <button class="btn main" type="submit">
              {t.setup.submit}
            </button>
          </form>
        </section>
        <About page={page} />
      </div>
    </Layout>
  )
}

function Fault({ page, fault }: { page: PageContext; fault: string | null }) {
  if (fault === null) return null
  return (
    <p class="fault" role="alert">
      <Icon name="bad" />
      {accountTexts[page.ui.language].faults[fault] ?? fault}
    </p>
  )
}
