import { softwareClasses } from '../../server/migration/classifier.types.ts'
import { ruleKinds } from '../../server/migration/rule-row.rules.ts'
import { Layout, type PageContext } from '../parts/layout.view.tsx'
import { Section } from '../parts/lists.view.tsx'
import { softwareTexts } from '../texts/software.texts.ts'
import { ClassMark } from './class-mark.view.tsx'
import { listPath } from './software-query.ts'

/** How a title becomes what it is: four classes, and the rules in their order. */
export function MethodView({ page }: { page: PageContext }) {
  const { ui } = page
  const t = softwareTexts[ui.language]
  const m = t.methodPage
  const crumbs = [
    { name: t.title, href: listPath },
    { name: t.method, href: null },
  ]
  return (
    <Layout page={page} title={t.method} place="software" crumbs={crumbs} foot={<p>{m.foot}</p>}>
      <div class="head">
        <h1>{t.method}</h1>
      </div>
      <p class="lead">{m.lead}</p>
      <Section id="golongan" title={m.classes}>
        <dl class="defs">
          {softwareClasses.map((of) => (
            <>
              <dt>
                <ClassMark ui={ui} of={of} />
              </dt>
              <dd>{m.classTexts[of]}</dd>
            </>
          ))}
        </dl>
      </Section>
      <Section id="urutan" title={m.order}>
        <ol class="rules">
          {ruleKinds.map((kind) => (
            <li id={kind}>
              <b>{t.rules[kind][0]}</b> <span class="mono quiet">{kind}</span>
              <span class="sub">{t.rules[kind][1]}</span>
            </li>
          ))}
        </ol>
      </Section>
    </Layout>
  )
}
