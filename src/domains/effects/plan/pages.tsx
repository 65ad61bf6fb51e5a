import { decimal, type Frame, Table, WorkPage, wholeNumber } from '../../../ui/index.ts'
import { usualDesigns } from '../analysis/detectable.ts'
import { wholeRegion } from '../door/cells.ts'
import type { Reading, Told } from '../door/reading.ts'
import { paths } from '../paths.ts'
import type { ToldSenders } from '../release/senders.ts'
import { AllBeside } from '../results/pages/all-beside.tsx'
import { SimulatedNotice } from '../results/pages/answers.tsx'
import { BalanceTable, SenderAnswer } from '../results/pages/senders.tsx'
import { liveSource } from '../results/source.ts'
import { words } from '../words.ts'
import type { StoredSenderPlan } from './model.ts'
import { Plans } from './plans.tsx'

type Props = {
  frame: Frame
  plans: readonly StoredSenderPlan[]
  senders: Told<ToldSenders>
  /** The whole region, where anything has been counted in. */
  region: Reading | undefined
  isSimulated: boolean
  courses: Readonly<Record<'peer' | 'municipality', number>>
  mayPlan: boolean
}

/** The sender question: closed until its plan is locked; then the answer, and always what it would take. */
export function SendersPage({ frame, plans, senders, region, isSimulated, courses, mayPlan }: Props) {
  const all = words(frame.language)
  const w = all.senders
  const source = liveSource(frame, isSimulated)
  const isOpen = senders.state === 'shown'
  return (
    <WorkPage frame={frame} title={w.title} trail={[{ label: all.title, href: frame.to(paths.results()) }]}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          {isOpen && <SimulatedNotice source={source} />}
        </div>
      </div>
      {isOpen ? (
        <>
          <SenderAnswer source={source} cell={wholeRegion} senders={senders} />
          {region && <AllBeside {...{ source, reading: region, senders, which: 'senders' }} />}
          <BalanceTable frame={frame} told={senders.value} />
        </>
      ) : (
        <section class="answer">
          <h2 class="answer-title">{senders.state === 'none' ? w.closed : all.hiddenShort}</h2>
          <p>{w.closedText}</p>
        </section>
      )}
      <Detectable frame={frame} courses={courses} />
      <Plans
        {...{ frame, plans, mayPlan }}
        writing={paths.plan()}
        submitting={paths.submitPlan()}
        factsOf={(plan) => senderFacts(frame, plan)}
      />
    </WorkPage>
  )
}

function Detectable({ frame, courses }: Pick<Props, 'frame' | 'courses'>) {
  const { language } = frame
  const w = words(language).senders
  const [peer, municipality] = [courses.peer, courses.municipality].map((count) =>
    wholeNumber(count, language),
  )
  return (
    <section class="answer">
      <h2 class="answer-title">{w.detectableTitle}</h2>
      <p>
        {w.today}: {w.peer.toLowerCase()} {peer}, {w.municipality.toLowerCase()} {municipality}.
      </p>
      <Table
        frame={frame}
        caption={w.detectableCaption}
        rows={usualDesigns}
        columns={[
          {
            key: 'each',
            header: w.coursesEach,
            names: true,
            cell: ({ coursesEach }) => `${coursesEach} + ${coursesEach}`,
          },
          {
            ...{ key: 'smallest', header: w.smallest, align: 'end' as const },
            cell: ({ low, high }) =>
              low === null || high === null
                ? '–'
                : frame.words.chart.interval(decimal(low, language, 2), decimal(high, language, 2)),
          },
        ]}
      />
    </section>
  )
}

function senderFacts({ language }: Frame, plan: StoredSenderPlan) {
  const all = words(language)
  const w = all.senders
  return [
    { name: w.outcome, value: all.outcomes[plan.outcome] },
    { name: w.margin, value: decimal(plan.margin, language, 0) },
    { name: w.covariates, value: plan.covariates.map((name) => w.covariateNames[name]).join(', ') || '–' },
    ...(plan.reason ? [{ name: w.reason, value: plan.reason }] : []),
  ]
}
