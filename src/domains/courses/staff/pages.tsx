import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  Choice,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  type Option,
  Select,
  Submit,
  TextField,
} from '../../../ui/index.ts'
import type { Course, StaffMember } from '../model.ts'
import { optionsOf } from '../parts/choices.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

export type StaffProps = {
  frame: Frame
  course: Course
  staff: readonly StaffMember[]
  /** The people to choose from, when this visitor may appoint. */
  appointable: readonly Option[] | undefined
  mayEnd: boolean
  /** Peer hosts may be young: their names are for those who run the course with them. */
  seesPeers: boolean
  /** The form as it was sent, when nobody could be appointed with it. */
  appointing?: { readonly values: Typed; readonly problems: readonly Problem[] } | undefined
}

/** Who carries the course, and appointing and ending them. */
export function Staff(props: StaffProps) {
  const { frame, staff, appointable, appointing } = props
  const { course: w } = words(frame.language)
  return (
    <section class="side-box" aria-labelledby="staff-title" id="bemanding">
      <h2 id="staff-title">{w.staff}</h2>
      {staff.length === 0 && <p class="muted">{w.staffNone}</p>}
      <ul class="partner-list">
        {staff.map((member) => (
          <Member {...props} member={member} />
        ))}
      </ul>
      {appointable && (
        <details class="quiet-doing" open={appointing !== undefined}>
          <summary>{w.appoint}</summary>
          <AppointForm {...props} appointable={appointable} />
        </details>
      )}
    </section>
  )
}

function Member({ frame, course, member, mayEnd, seesPeers }: StaffProps & { member: StaffMember }) {
  const { course: w, names } = words(frame.language)
  const { personId, organisation, part } = member
  const name = part === 'peerHost' && !seesPeers ? w.peerUnnamed : member.name
  return (
    <li>
      <div>
        <h3>{name}</h3>
        <p class="small muted">{[names.parts[part], organisation].filter(Boolean).join(' · ')}</p>
      </div>
      {mayEnd && (
        <Form form={fillForm(frame)} action={frame.to(paths.endStaff(course.slug, personId, part))}>
          <Submit kind="outline" size="small" confirm={w.endSure(name)}>
            {w.end} <span class="visually-hidden">{name}</span>
          </Submit>
        </Form>
      )}
    </li>
  )
}

function AppointForm({
  frame,
  course,
  appointable,
  appointing,
}: StaffProps & { appointable: readonly Option[] }) {
  const { course: w, names } = words(frame.language)
  const form = fillForm(
    frame,
    appointing?.values ?? { part: 'courseLeader' },
    appointing?.problems ?? [],
    'staff-',
  )
  return (
    <Form form={form} action={frame.to(paths.staff(course.slug))} class="step-form" label={w.appoint}>
      <ErrorSummary form={form} />
      <Choice form={form} name="part" label={w.part} options={optionsOf(names.parts)} />
      <Select form={form} name="person" label={w.person} hint={w.personHint} options={appointable} />
      <TextField form={form} name="email" label={w.email} hint={w.emailHint} type="email" optional />
      <Submit kind="outline" size="small">
        {w.appoint}
      </Submit>
    </Form>
  )
}
