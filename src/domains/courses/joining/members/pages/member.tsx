import { ErrorSummary, Facts, type Filled, type Frame, longDay } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { placeWords } from '../../places/words.ts'
import { may } from '../../policy.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import type { MemberDetail } from '../model.ts'
import { memberWords } from '../words.ts'
import { AnswerPart, LeavePart, PassPart } from './doings.tsx'
import { IntakePart } from './intake.tsx'

export type MemberProps = {
  frame: Frame
  opened: OpenedCourse
  member: MemberDetail
  form: Filled
  /** Somebody else wrote the note meanwhile. */
  isStale?: boolean
}

/** One person on a course: how to reach them, what they need, and what can be done. */
export function MemberPage(props: MemberProps) {
  const { frame, opened, member, form } = props
  const w = memberWords(frame.language)
  const arranges = opened.permits(may['participants.arrange'])
  const decides = opened.permits(may['intake.decide'])
  const isTalking = member.state === 'applied' || member.state === 'intake'
  return (
    <PeoplePage
      frame={frame}
      opened={opened}
      tab="members"
      title={member.name ?? w.forgotten}
      hasProblems={form.problems.length > 0}
    >
      <div class="work-grid">
        <div>
          <ErrorSummary form={form} />
          {isTalking && decides && (
            <IntakePart
              frame={frame}
              form={form}
              action={frame.to(paths.intake(opened.course.slug, member.id))}
              version={member.intakeVersion}
              theirs={props.isStale ? (member.note ?? '') : undefined}
            />
          )}
          {arranges && <AnswerPart {...props} />}
          {arranges && <PassPart {...props} />}
          {arranges && <LeavePart {...props} />}
          <p class="form-end">
            <a href={frame.to(paths.members(opened.course.slug))}>{w.person.back}</a>
          </p>
        </div>
        <aside>
          <Contact frame={frame} member={member} />
          <OnTheCourse frame={frame} member={member} />
        </aside>
      </div>
    </PeoplePage>
  )
}

function Contact({ frame, member }: { frame: Frame; member: MemberDetail }) {
  const { person: w } = memberWords(frame.language)
  const { email, phone, birthYear, needs } = member.identity
  return (
    <section class="side-box">
      <h2>{w.contact}</h2>
      <Facts
        as="rows"
        facts={[
          { name: w.email, value: email ? <a href={`mailto:${email}`}>{email}</a> : w.noMail },
          { name: w.phone, value: phone ? <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a> : '' },
          { name: w.birthYear, value: birthYear ? String(birthYear) : '' },
          { name: w.access, value: needs.access },
          { name: w.spoken, value: needs.language },
          { name: w.transport, value: needs.transport },
        ]}
      />
    </section>
  )
}

function OnTheCourse({ frame, member }: { frame: Frame; member: MemberDetail }) {
  const w = memberWords(frame.language)
  const names = placeWords(frame.language)
  const day = (date: Temporal.PlainDate | undefined) => (date ? longDay(date, frame.language) : '')
  const referrers = member.referrals.map(({ who, isSecond }) => (isSecond ? `${w.person.also} ${who}` : who))
  return (
    <section class="side-box">
      <h2>{w.person.facts}</h2>
      <Facts
        as="rows"
        facts={[
          { name: w.columns.state, value: names.states[member.state] },
          { name: w.columns.part, value: names.parts[member.part] },
          { name: w.columns.way, value: names.ways[member.way] },
          { name: w.person.referredBy, value: referrers.join('; ') },
          { name: w.columns.municipality, value: member.municipality },
          { name: w.columns.number, value: member.receipt },
          { name: w.person.madeOn, value: day(member.madeOn) },
          { name: w.person.enrolledOn, value: day(member.enrolledOn) },
          { name: w.person.endedOn, value: day(member.endedOn) },
          { name: w.person.reason, value: member.endReason ? names.endReasons[member.endReason] : '' },
          {
            name: w.person.attendance,
            value: member.marks.taken > 0 ? w.person.attended(member.marks.present, member.marks.taken) : '',
          },
          {
            name: w.person.passReason,
            value: member.passReason ? names.passReasons[member.passReason] : '',
          },
          { name: w.person.note, value: member.note ?? '' },
        ]}
      />
    </section>
  )
}
