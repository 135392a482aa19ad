/** What people say of a laptop's power: plug-meter readings, and whether it has to run at night. */
import type { DevicePower, DevicePowerReading } from '../../server/power/device-power.queries.ts'
import { readingKinds } from '../../server/power/meter.rules.ts'
import type { RefusedForm } from '../form-post.ts'
import { kwh } from '../parts/energy.ts'
import { Choice, Field, FormDone, Refusal } from '../parts/form.view.tsx'
import { GivenText } from '../parts/given-text.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Table } from '../parts/table.view.tsx'
import { devicePowerTexts } from '../texts/device-power.texts.ts'

/** Forms of the power section, sent to `/perangkat/:id/daya/FORM`. */
export const powerForms = ['meteran', 'cabut', 'layanan'] as const
export type PowerForm = (typeof powerForms)[number]

export type DevicePowerForms = {
  page: PageContext
  publicId: string
  power: DevicePower
  mayEdit: boolean
  saved: PowerForm | null
  refused: RefusedForm | null
  today: string
}

const documentChars = 100
const reasonChars = 200

export function PowerForms(props: DevicePowerForms) {
  const { page, saved } = props
  const t = devicePowerTexts[page.ui.language]
  return (
    <div id="energi-isian" class="after">
      {saved && <FormDone>{t.done[saved]}</FormDone>}
      <div class="cols">
        <Readings {...props} />
        <Service {...props} />
      </div>
    </div>
  )
}

const actionOf = ({ publicId }: DevicePowerForms, form: PowerForm) => `/perangkat/${publicId}/daya/${form}`

function Fault({ page, refused, form }: DevicePowerForms & { form: PowerForm }) {
  return <Refusal refused={refused} form={form} words={devicePowerTexts[page.ui.language]} />
}

function Readings(props: DevicePowerForms) {
  const { page, power, mayEdit } = props
  const { ui } = page
  const t = devicePowerTexts[ui.language].readings
  return (
    <div>
      <h3>{t.title}</h3>
      {power.readings.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <Table
          ui={ui}
          caption={t.title}
          class="compact"
          rows={power.readings}
          columns={[
            {
              head: t.period,
              cell: (row) => (
                <>
                  {ui.format.days(row.fromDay, row.toDay)}
                  <span class="sub breaks">
                    {t.kinds[row.kind]} · <GivenText text={row.document} most={documentChars} />
                  </span>
                </>
              ),
            },
            { head: t.energy, num: true, cell: (row) => kwh(ui.format, row.energyMwh) },
            {
              head: t.model,
              num: true,
              cell: (row) =>
                row.modelMwh === null ? <span class="quiet">{ui.words.notYet}</span> : kwh(ui.format, row.modelMwh),
            },
            {
              head: t.factor,
              num: true,
              cell: (row) =>
                row.factor === null ? (
                  <span class="quiet">{t.unused}</span>
                ) : (
                  ui.format.exact(Math.round(row.factor * 100) / 100)
                ),
            },
          ]}
        />
      )}
      {mayEdit && power.readings.map((reading) => <Withdraw {...props} reading={reading} />)}
      {mayEdit && <ReadingForm {...props} />}
    </div>
  )
}

function Withdraw(props: DevicePowerForms & { reading: DevicePowerReading }) {
  const { page, reading, refused } = props
  const t = devicePowerTexts[page.ui.language].readings
  const own = refused?.form === 'cabut' && refused.values['id'] === String(reading.id) ? refused : null
  return (
    <details class="fold" open={own !== null}>
      <summary>{t.withdrawOf(page.ui.format.days(reading.fromDay, reading.toDay))}</summary>
      {own && <Fault {...props} form="cabut" />}
      <form class="entry" method="post" action={actionOf(props, 'cabut')}>
        <input type="hidden" name="token" value={page.token} />
        <input type="hidden" name="id" value={String(reading.id)} />
        <Field name="reason" label={t.reason} value={own?.values['reason'] ?? ''} maxlength={reasonChars} />
        <button class="btn danger" type="submit">
          {t.withdraw}
        </button>
      </form>
    </details>
  )
}

function ReadingForm(props: DevicePowerForms) {
  const { page, refused } = props
  const t = devicePowerTexts[page.ui.language].readings
  const own = refused?.form === 'meteran' ? refused : null
  const sent = own?.values ?? {}
  return (
    <details class="fold" open={own !== null}>
      <summary>{t.enter}</summary>
      <Fault {...props} form="meteran" />
      <form class="entry" method="post" action={actionOf(props, 'meteran')}>
        <input type="hidden" name="token" value={page.token} />
        <Choice
          name="kind"
          label={t.kind}
          value={sent['kind'] ?? 'meter'}
          options={readingKinds.map((kind) => [kind, t.kinds[kind]] as const)}
        />
        <Field name="fromDay" label={t.fromDay} type="date" value={sent['fromDay'] ?? ''} />
        <Field name="toDay" label={t.toDay} type="date" value={sent['toDay'] ?? ''} />
        <Field name="kwh" label={t.kwh} hint={t.kwhHint} value={sent['kwh'] ?? ''} maxlength={12} />
        <Field name="document" label={t.document} value={sent['document'] ?? ''} maxlength={documentChars} />
        <button class="btn main" type="submit">
          {t.submit}
        </button>
      </form>
    </details>
  )
}

function Service(props: DevicePowerForms) {
  const { page, power, mayEdit, refused } = props
  const { ui } = page
  const t = devicePowerTexts[ui.language]
  const own = refused?.form === 'layanan' ? refused : null
  const { service } = power
  return (
    <div>
      <h3>{t.service.title}</h3>
      <p class="note">{service ? t.service.on(ui.format.day(service.fromDay)) : t.service.off}</p>
      {mayEdit && (
        <details class="fold" open={own !== null}>
          <summary>{service ? t.service.end : t.service.mark}</summary>
          <Fault {...props} form="layanan" />
          <form class="entry" method="post" action={actionOf(props, 'layanan')}>
            <input type="hidden" name="token" value={page.token} />
            <input type="hidden" name="on" value={service ? '0' : '1'} />
            <Field
              name="reason"
              label={t.readings.reason}
              value={own?.values['reason'] ?? ''}
              maxlength={reasonChars}
            />
            <button class="btn main" type="submit">
              {t.service.submit}
            </button>
          </form>
        </details>
      )}
    </div>
  )
}
