import {
  decimal,
  Facts,
  Form,
  type Frame,
  fillForm,
  longDay,
  Submit,
  Table,
  WorkPage,
  wholeNumber,
} from '../../../ui/index.ts'
import { usualDesigns } from '../analysis/detectable.ts'
import { wholeRegion } from '../door/cells.ts'
import type { Told } from '../door/reading.ts'
import { paths } from '../paths.ts'
import type { ToldSenders } from '../release/senders.ts'
import { SimulatedNotice } from '../results/pages/answers.tsx'
import { BalanceTable, SenderAnswer } from '../results/pages/senders.tsx'
import { liveSource } from '../results/source.ts'
import { words } from '../words.ts'
import type { StoredPlan } from './model.ts'

type Props = {
  frame: Frame
  plans: readonly StoredPlan[]
  senders: Told<ToldSenders>
  isSimulated: boolean
  courses: Readonly<Record<'peer' | 'municipality', number>>
  mayPlan: boolean
}

/** The sender question: closed until its plan is locked; then the answer, and always what it would take. */
export function SendersPage({ frame, plans, senders, isSimulated, courses, mayPlan }: Props) {
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
          <BalanceTable frame={frame} told={senders.value} />
        </>
      ) : (
        <section class="answer">
          <h2 class="answer-title">{senders.state === 'none' ? w.closed : all.hiddenShort}</h2>
          <p>{w.closedText}</p>
        </section>
      )}
      <Detectable frame={frame} courses={courses} />
      <Plans frame={frame} plans={plans} mayPlan={mayPlan} />
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

function Plans({ frame, plans, mayPlan }: Pick<Props, 'frame' | 'plans' | 'mayPlan'>) {
  const w = words(frame.language).senders
  const [newest] = plans
  const isDraft = newest?.state === 'draft'
  return (
    <section class="answer">
      <h2 class="answer-title">{w.plan}</h2>
      {plans.length === 0 && <p>{w.noPlan}</p>}
      {plans.map((plan) => (
        <PlanFacts
          frame={frame}
          plan={plan}
          isLate={plans.some((other) => other.state === 'locked' && other.number < plan.number)}
        />
      ))}
      {mayPlan && (
        <div class="button-row">
          {newest?.state !== 'waiting' && (
            <a class={isDraft ? 'button outline' : 'button'} href={frame.to(paths.plan())}>
              {isDraft ? w.edit : w.write}
            </a>
          )}
          {isDraft && (
            <Form form={fillForm(frame, {})} action={frame.to(paths.submitPlan())}>
              <Submit>{w.submit}</Submit>
            </Form>
          )}
        </div>
      )}
    </section>
  )
}

function PlanFacts({ frame, plan, isLate }: { frame: Frame; plan: StoredPlan; isLate: boolean }) {
  const { language } = frame
  const all = words(language)
  const w = all.senders
  const state = plan.lockedOn ? w.lockedOn(longDay(plan.lockedOn, language)) : w.planStates[plan.state]
  return (
    <section class="plan">
      <h3>
        {w.number(plan.number)} · {state}
      </h3>
      {isLate && <p class="evidence-label">{w.afterOpening}</p>}
      <Facts
        facts={[
          { name: w.outcome, value: all.outcomes[plan.outcome] },
          { name: w.margin, value: decimal(plan.margin, language, 0) },
          {
            name: w.covariates,
            value: plan.covariates.map((name) => w.covariateNames[name]).join(', ') || '–',
          },
          ...(plan.reason ? [{ name: w.reason, value: plan.reason }] : []),
        ]}
      />
    </section>
  )
}
