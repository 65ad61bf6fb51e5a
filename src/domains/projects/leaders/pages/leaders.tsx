import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  longDay,
  type Option,
  Select,
  Submit,
} from '../../../../ui/index.ts'
import type { ProjectLeader } from '../../../people/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

export type LeadersProps = {
  frame: Frame
  projectId: string
  leaders: readonly ProjectLeader[]
  /** The people to choose from, when this visitor may appoint. */
  appointable: readonly Option[] | undefined
  mayEndLeader: boolean
  /** The form as it was sent, when nobody could be appointed with it. */
  appointing?: { readonly values: Typed; readonly problems: readonly Problem[] } | undefined
}

/** Who leads the project, and appointing and ending them. */
export function Leaders(props: LeadersProps) {
  const { frame, leaders, appointable } = props
  const { leaders: w } = words(frame.language).work
  return (
    <section class="side-box" aria-labelledby="leaders-title">
      <h2 id="leaders-title">{w.title}</h2>
      {leaders.length === 0 && <p>{w.none}</p>}
      {leaders.length > 0 && (
        <ul class="partner-list">
          {leaders.map((leader) => (
            <LeaderLine {...props} leader={leader} />
          ))}
        </ul>
      )}
      {appointable && <AppointForm {...props} appointable={appointable} />}
    </section>
  )
}

function LeaderLine({ frame, projectId, leader, mayEndLeader }: LeadersProps & { leader: ProjectLeader }) {
  const { leaders: w } = words(frame.language).work
  const since = w.since(longDay(leader.from, frame.language))
  return (
    <li>
      <div>
        <h3>{leader.name}</h3>
        <p class="small muted">{[leader.organisation, since].filter(Boolean).join(' · ')}</p>
      </div>
      {mayEndLeader && (
        <Form form={fillForm(frame)} action={frame.to(paths.endLeader(projectId, leader.personId))}>
          <Submit kind="outline" size="small" confirm={w.endSure(leader.name)}>
            {w.end} <span class="visually-hidden">{leader.name}</span>
          </Submit>
        </Form>
      )}
    </li>
  )
}

type AppointProps = LeadersProps & { appointable: readonly Option[] }

function AppointForm({ frame, projectId, appointable, appointing }: AppointProps) {
  const { leaders: w } = words(frame.language).work
  const form = fillForm(frame, appointing?.values ?? {}, appointing?.problems ?? [], 'leader-')
  return (
    <Form form={form} action={frame.to(paths.leaders(projectId))} class="step-form" label={w.appoint}>
      <ErrorSummary form={form} />
      <Select form={form} name="person" label={w.person} hint={w.personHint} options={appointable} />
      <Submit kind="outline" size="small">
        {w.appoint}
      </Submit>
    </Form>
  )
}
