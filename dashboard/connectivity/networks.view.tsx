import type { NetworkState, UnitNetworkRow } from '../../server/connectivity/network.queries.ts'
import { Choice, Field, FormDone, FormKeys, Refusal } from '../parts/form.view.tsx'
import type { PageContext } from '../parts/layout.view.tsx'
import { Empty, Section } from '../parts/lists.view.tsx'
import { Status, type Tone } from '../parts/status.view.tsx'
import { type Column, Table } from '../parts/table.view.tsx'
import { connectivityTexts } from '../texts/connectivity.texts.ts'
import type { ConnectivityModel } from './connectivity.model.ts'

/** `a1b2-c3d4`: enough of a network's hash to tell two of one satker apart. */
export function networkCode(network: string): string {
  return `${network.slice(0, 4)}-${network.slice(4, 8)}`
}

const tones: Record<NetworkState, Tone> = { office: 'ok', other: 'none', proposed: 'warn', seen: 'none' }

type Props = { page: PageContext; model: ConnectivityModel; networks: UnitNetworkRow[] }

/** The networks of a satker's own laptops, and what its operator says of them. */
export function Networks({ page, model, networks }: Props) {
  const { ui } = page
  const t = connectivityTexts[ui.language].networks
  const { whole, day } = ui.format
  const columns: Column<UnitNetworkRow>[] = [
    {
      head: t.network,
      cell: ({ network, label, rulings }) => (
        <>
          <code>{networkCode(network)}</code> {label}
          {rulings.map((ruling) => (
            <span class="sub">{t.ruled(day(ruling.fromDay), verdictOf(t, ruling), ruling.reason, ruling.actor)}</span>
          ))}
        </>
      ),
    },
    { head: t.state, cell: ({ state }) => <Status tone={tones[state]}>{t.states[state]}</Status> },
    {
      head: t.seen,
      desk: true,
      cell: ({ dayCount, fullDayCount }) => t.seenText(whole(dayCount), whole(fullDayCount)),
    },
    { head: t.most, num: true, cell: ({ mostLaptops }) => whole(mostLaptops) },
    {
      head: t.span,
      num: true,
      desk: true,
      cell: ({ firstDay, lastDay }) =>
        firstDay === null ? ui.words.none : ui.format.daysShort(firstDay, lastDay ?? firstDay),
    },
  ]
  const isMissing = !networks.some(({ state }) => state === 'office')
  return (
    <Section id="jaringan" title={t.title}>
      {model.saved === 'jaringan' && <FormDone>{connectivityTexts[ui.language].done.jaringan}</FormDone>}
      {isMissing && (
        <p class="lead">
          <b>{t.missing}</b> {t.missingText}
        </p>
      )}
      {networks.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <Table ui={ui} caption={t.title} columns={columns} rows={networks} />
      )}
      <p class="note after">{t.note}</p>
      {model.mayRule && networks.length > 0 && <RulingForm page={page} model={model} networks={networks} />}
    </Section>
  )
}

type Words = { verdicts: { ya: string; tidak: string } }

function verdictOf({ verdicts }: Words, { isOffice, label }: { isOffice: boolean; label: string }): string {
  return `${isOffice ? verdicts.ya : verdicts.tidak}, ${label}`
}

/** Open while a proposal waits, or when it was refused. */
function RulingForm({ page, model, networks }: Props) {
  const { ui } = page
  const texts = connectivityTexts[ui.language]
  const t = texts.networks
  const sent = model.refused?.form === 'jaringan' ? model.refused.values : {}
  const isOpen = model.refused?.form === 'jaringan' || networks.some(({ state }) => state === 'proposed')
  return (
    <details class="fold screen-only" open={isOpen}>
      <summary>{t.form}</summary>
      <Refusal refused={model.refused} form="jaringan" words={texts} />
      <form class="entry" method="post" action="/koneksi/jaringan">
        <FormKeys token={page.token} unitCode={model.unit.code} />
        <Choice
          name="network"
          label={t.choose}
          value={sent['network'] ?? networks[0]?.network ?? ''}
          options={networks.map(({ network, state, label }) => [
            network,
            `${networkCode(network)} · ${label ?? t.states[state]}`,
          ])}
        />
        <Choice
          name="verdict"
          label={t.verdict}
          value={sent['verdict'] ?? 'ya'}
          options={[
            ['ya', t.verdicts.ya],
            ['tidak', t.verdicts.tidak],
          ]}
        />
        <Field name="label" label={t.label} value={sent['label'] ?? ''} hint={t.labelHint} maxlength={60} />
        <Field
          name="fromDay"
          label={t.from}
          type="date"
          value={sent['fromDay'] ?? ''}
          hint={t.fromHint}
          required={false}
        />
        <Field name="reason" label={t.reason} value={sent['reason'] ?? ''} maxlength={300} />
        <button class="btn primary" type="submit">
          {t.save}
        </button>
      </form>
    </details>
  )
}
