import { usualGraceMonths } from '../../server/plan/legal.rules.ts'
import type { SettingName } from '../../server/plan/legal-setting.queries.ts'
import { Field, FormDone, FormKeys, Refusal, TextArea } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Defs, Section } from '../parts/lists.view.tsx'
import type { Ui } from '../parts/ui.ts'
import { licenceTexts } from '../texts/licence.texts.ts'
import type { LicenceModel } from './licence.view.tsx'

type Props = { page: PageContext; model: LicenceModel }

/** What holds for the whole ministry, with the day since when; its administrators change it here. */
export function Settings({ page, model }: Props) {
  const { ui } = page
  const t = licenceTexts[ui.language].settings
  const done = licenceTexts[ui.language].done
  return (
    <Section id="pengaturan" title={t.title}>
      {model.saved === 'pengaturan' && <FormDone>{done.pengaturan}</FormDone>}
      <Defs
        rows={[
          [t.servers, <Servers ui={ui} model={model} />],
          [t.grace, <Grace ui={ui} model={model} />],
        ]}
      />
      {model.maySet && (
        <>
          <SettingForm page={page} model={model} name="activation-servers" />
          <SettingForm page={page} model={model} name="grace-months" />
        </>
      )}
    </Section>
  )
}

function Servers({ ui, model }: { ui: Ui; model: LicenceModel }) {
  const t = licenceTexts[ui.language].settings
  const held = model.settings.servers.findLast(({ fromDay }) => fromDay <= model.today)
  if (!held || held.hosts.length === 0) return <span class="quiet">{t.noServers}</span>
  return (
    <>
      <span class="breaks">{held.hosts.join(', ')}</span>
      <span class="sub">{t.from(ui.format.day(held.fromDay))}</span>
    </>
  )
}

function Grace({ ui, model }: { ui: Ui; model: LicenceModel }) {
  const t = licenceTexts[ui.language].settings
  const held = model.settings.grace.findLast(({ fromDay }) => fromDay <= model.today)
  return (
    <>
      {t.months(ui.format.whole(held?.months ?? usualGraceMonths))}
      <span class="sub">{held ? t.from(ui.format.day(held.fromDay)) : t.usual}</span>
    </>
  )
}

function SettingForm({ page, model, name }: Props & { name: SettingName }) {
  const { ui } = page
  const t = licenceTexts[ui.language].settings
  const refused = model.refused?.form === 'pengaturan' && model.refused.values['name'] === name ? model.refused : null
  const isServers = name === 'activation-servers'
  const hosts = model.settings.servers.findLast(({ fromDay }) => fromDay <= model.today)?.hosts ?? []
  const months = model.settings.grace.findLast(({ fromDay }) => fromDay <= model.today)?.months ?? usualGraceMonths
  const value = refused?.values['value'] ?? (isServers ? hosts.join('\n') : String(months))
  return (
    <details class="fold" open={refused !== null}>
      <summary>{isServers ? t.servers : t.grace}</summary>
      <Refusal refused={refused} form="pengaturan" words={licenceTexts[ui.language]} />
      <form class="entry" method="post" action="/migrasi/lisensi/pengaturan">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <input type="hidden" name="name" value={name} />
        {isServers ? (
          <TextArea name="value" label={t.servers} value={value} hint={t.serversHint} code required={false} />
        ) : (
          <Field name="value" label={t.grace} value={value} hint={t.graceHint} inputmode="numeric" />
        )}
        <Field name="fromDay" label={t.day} type="date" value={refused?.values['fromDay'] ?? model.today} />
        <button class="btn main" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}
