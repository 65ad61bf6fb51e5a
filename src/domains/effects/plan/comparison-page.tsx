import { type Frame, WorkPage } from '../../../ui/index.ts'
import type { Told, ToldComparison } from '../door/reading.ts'
import { paths } from '../paths.ts'
import { SimulatedNotice } from '../results/pages/answers.tsx'
import { liveSource } from '../results/source.ts'
import { comparisonHeading, comparisonSentences } from '../wording/comparison.ts'
import { words } from '../words.ts'
import type { StoredComparisonPlan } from './model.ts'
import { Plans } from './plans.tsx'

type Props = {
  frame: Frame
  plans: readonly StoredComparisonPlan[]
  told: Told<ToldComparison>
  isSimulated: boolean
  models: readonly { readonly slug: string; readonly title: string }[]
  mayPlan: boolean
}

/** A comparison: what was laid down before, and what it says once enough courses have been counted in. */
export function ComparisonPage({ frame, plans, told, isSimulated, models, mayPlan }: Props) {
  const { language } = frame
  const all = words(language)
  const w = all.comparison
  return (
    <WorkPage frame={frame} title={w.title} trail={[{ label: all.title, href: frame.to(paths.results()) }]}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          {told.state === 'shown' && <SimulatedNotice source={liveSource(frame, isSimulated)} />}
        </div>
      </div>
      <section class="answer">
        {told.state === 'shown' ? (
          <>
            <h2 class="answer-title">{comparisonHeading(language, told.value)}</h2>
            {comparisonSentences(language, told.value).map((text) => (
              <p>{text}</p>
            ))}
            <p class="evidence-label">
              <strong>{all.labels[told.value.reading.label].name}</strong>{' '}
              {all.labels[told.value.reading.label].means}
            </p>
          </>
        ) : (
          <>
            <h2 class="answer-title">{told.state === 'none' ? w.none : w.notYet}</h2>
            <p>{told.state === 'none' ? w.noneText : w.notYetText}</p>
          </>
        )}
      </section>
      <Plans
        {...{ frame, plans, mayPlan }}
        writing={paths.comparisonPlan()}
        submitting={paths.submitComparison()}
        factsOf={(plan) => factsOf(frame, plan, models)}
      />
    </WorkPage>
  )
}

function factsOf({ language }: Frame, plan: StoredComparisonPlan, models: Props['models']) {
  const all = words(language)
  const w = all.comparison
  const title = models.find(({ slug }) => slug === plan.against)?.title ?? plan.against
  return [
    { name: all.senders.outcome, value: all.outcomes[plan.outcome] },
    { name: w.against, value: plan.design === 'waitingTime' ? w.designs.waitingTime : w.coursesOf(title) },
    ...(plan.reason ? [{ name: all.senders.reason, value: plan.reason }] : []),
  ]
}
