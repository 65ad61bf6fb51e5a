import { type Frame, WorkPage } from '../../../ui/index.ts'
import type { Reading } from '../door/reading.ts'
import { figureId } from '../figures/model.ts'
import { paths } from '../paths.ts'
import { BesideFigure } from '../results/pages/all-beside.tsx'
import { SimulatedNotice } from '../results/pages/answers.tsx'
import { liveSource } from '../results/source.ts'
import { words } from '../words.ts'
import type { StoredComparisonPlan } from './model.ts'
import { Plans } from './plans.tsx'

type Props = {
  frame: Frame
  plans: readonly StoredComparisonPlan[]
  /** The reading of the whole region; none before anything has been counted in. */
  region: Reading | undefined
  isSimulated: boolean
  models: readonly { readonly slug: string; readonly title: string }[]
  mayPlan: boolean
}

/** A comparison: what was laid down before, and what it says once enough courses have been counted in. */
export function ComparisonPage({ frame, plans, region, isSimulated, models, mayPlan }: Props) {
  const { language } = frame
  const all = words(language)
  const w = all.comparison
  const source = liveSource(frame, isSimulated)
  return (
    <WorkPage frame={frame} title={w.title} trail={[{ label: all.title, href: frame.to(paths.results()) }]}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          {region?.comparison.state === 'shown' && <SimulatedNotice source={source} />}
        </div>
      </div>
      {region?.comparison.state === 'shown' ? (
        <BesideFigure
          source={source}
          level={2}
          figure={{
            ...{ id: figureId(region.cell, 'sammenligning'), name: 'sammenligning', reading: region },
            senders: { state: 'none' },
          }}
        />
      ) : (
        <section class="answer">
          <h2 class="answer-title">{region?.comparison.state === 'hidden' ? w.notYet : w.none}</h2>
          <p>{region?.comparison.state === 'hidden' ? w.notYetText : w.noneText}</p>
        </section>
      )}
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
