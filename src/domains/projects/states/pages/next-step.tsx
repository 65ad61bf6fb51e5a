import { dayOf, type Moment } from '../../../../kernel/day.ts'
import type { Ore } from '../../../../kernel/money.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  crowns,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  longDay,
  money,
  Submit,
  TextArea,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import { words } from '../../words.ts'
import { isOverLimit, needsWords, type Step, type Tie } from '../machine.ts'

export type NextStepProps = {
  frame: Frame
  project: Project
  /** The steps that are possible now and permitted to this visitor, the most natural first. */
  steps: readonly Step[]
  limit: Ore
  /** Why this visitor cannot approve it, though the role would allow it. */
  tie?: Tie | undefined
  waits?:
    | {
        readonly meeting_path: string | null
        readonly meeting_at: Moment | null
        readonly body_name: string | null
      }
    | undefined
  /** The step whose form was sent without what it needs. */
  tried?: { readonly step: Step; readonly values: Typed; readonly problems: readonly Problem[] } | undefined
}

/** Where the project stands and what can be done: the natural step open, the others folded away. */
export function NextStep(props: NextStepProps) {
  const { frame, project, steps, limit, tie, tried } = props
  const { next: w } = words(frame.language).work
  const [first, ...others] = steps
  const isOver = project.state === 'assessed' && isOverLimit(project, limit)
  if (!first && !project.submittedOn) return null
  return (
    <section class="side-box next-step" aria-labelledby="next-title">
      <h2 id="next-title">{project.submittedOn ? w.waits : w.title}</h2>
      {project.submittedOn && <Waits {...props} />}
      {isOver && !project.submittedOn && (
        <p>{w.overLimit(crowns(project.amount, frame.language), money(limit, frame.language))}</p>
      )}
      {tie && project.state === 'assessed' && !isOver && <p>{words(frame.language).refusals[tie]}</p>}
      {first && first !== 'withdraw' && <StepForm {...props} step={first} />}
      {first === 'withdraw' && <Folded {...props} others={[first]} open={tried !== undefined} />}
      {others.length > 0 && (
        <Folded {...props} others={others} open={tried !== undefined && others.includes(tried.step)} />
      )}
    </section>
  )
}

function Waits({ frame, project, waits }: NextStepProps) {
  const { next: w } = words(frame.language).work
  return (
    <>
      {project.submittedOn && <p>{w.waitsSince(longDay(project.submittedOn, frame.language))}</p>}
      {waits?.meeting_path && waits.meeting_at && (
        <p>
          {w.onAgenda(waits.body_name ?? '', longDay(dayOf(waits.meeting_at), frame.language))}{' '}
          <a href={frame.to(waits.meeting_path)}>{w.seeMeeting}</a>
        </p>
      )}
    </>
  )
}

function Folded({ others, open, ...props }: NextStepProps & { others: readonly Step[]; open: boolean }) {
  const { next: w } = words(props.frame.language).work
  return (
    <details open={open}>
      <summary>{w.more}</summary>
      {others.map((step) => (
        <StepForm {...props} step={step} quiet />
      ))}
    </details>
  )
}

function StepForm({ frame, project, tried, step, quiet }: NextStepProps & { step: Step; quiet?: boolean }) {
  const w = words(frame.language).work.steps[step]
  const mine = tried?.step === step ? tried : undefined
  const form = fillForm(frame, mine?.values ?? {}, mine?.problems ?? [], `${step}-`)
  return (
    <Form form={form} action={frame.to(paths.step(project.id, step))} class="step-form">
      {mine && <ErrorSummary form={form} />}
      {w.words && (
        <TextArea form={form} name="words" label={w.words} rows={3} optional={!needsWords.includes(step)} />
      )}
      <Submit kind={quiet ? 'outline' : 'next'} {...(quiet ? { size: 'small' as const } : {})}>
        {w.button}
      </Submit>
    </Form>
  )
}
