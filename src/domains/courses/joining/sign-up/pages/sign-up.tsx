import type { Moment } from '../../../../../kernel/day.ts'
import {
  Checkbox,
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  Notice,
  PublicPage,
  Submit,
  TextField,
  TrapField,
} from '../../../../../ui/index.ts'
import { paths as coursePaths } from '../../../paths.ts'
import { paths } from '../../paths.ts'
import type { CourseAtDoor } from '../../places/course.ts'
import { dayAndHour } from '../../places/day-and-hour.ts'
import { parts } from '../../places/model.ts'
import type { Door } from '../queries.ts'
import { signUpWords } from '../words.ts'
import { NeedsFields, PersonFields } from './person-fields.tsx'

type Props = { frame: Frame; form: Filled; door: Door; opened: string }

/** One short form, on a phone, without an account. */
export function SignUpPage({ frame, form, door, opened }: Props) {
  const w = signUpWords(frame.language)
  const { course } = door
  return (
    <PublicPage
      frame={frame}
      title={`${w.title} ${w.of(course.title)}`}
      hasProblems={form.problems.length > 0}
      trail={[{ label: course.title, href: frame.to(coursePaths.course(course.slug)) }]}
    >
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>
          {w.title} <span class="of-course">{w.of(course.title)}</span>
        </h1>
        <WhenAndWhere frame={frame} course={course} next={door.next} />
        <p class="lead">{door.free > 0 ? w.free(door.free) : w.full}</p>
        {course.needsIntake && <p>{w.talk}</p>}
        <p class="muted">{w.about}</p>
        <Form form={form} action={frame.to(paths.signUp(course.slug))}>
          <input type="hidden" name="opened" value={opened} />
          <SignUpFields form={form} door={door} />
          <LegalNotice frame={frame} />
          {door.consentText && <ConsentField form={form} text={door.consentText} />}
          <p>
            <Submit size="large">
              {course.needsIntake ? w.sendTalk : door.free > 0 ? w.send : w.sendWaiting}
            </Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

function SignUpFields({ form, door }: { form: Filled; door: Door }) {
  const { fields: w } = signUpWords(form.language)
  return (
    <>
      <PersonFields
        form={form}
        municipalities={door.municipalities}
        asksBirthYear={door.course.asksBirthYear}
      />
      <Choice
        form={form}
        name="part"
        label={w.part}
        options={parts.map((part) => ({ value: part, label: w.parts[part] }))}
      />
      <Choice
        form={form}
        name="together"
        label={w.together}
        options={[
          { value: 'alone', label: w.alone },
          { value: 'together', label: w.withSomebody },
        ]}
      />
      <div class="companion">
        <TextField
          form={form}
          name="companionName"
          label={w.companionName}
          hint={w.companionNameHint}
          autocomplete="off"
        />
        <TextField
          form={form}
          name="companionEmail"
          label={w.companionEmail}
          hint={w.companionEmailHint}
          type="email"
          autocomplete="off"
          optional
        />
      </div>
      <NeedsFields form={form} />
      <TrapField form={form} />
    </>
  )
}

function ConsentField({ form, text }: { form: Filled; text: string }) {
  const { legal: w } = signUpWords(form.language)
  return <Checkbox form={form} name="agreed" label={w.agreed} hint={text} />
}

type WhenProps = { frame: Frame; course: CourseAtDoor; next: Moment | undefined }

/** The next session and the place, so that nobody signs up for the wrong thing. */
export function WhenAndWhere({ frame, course, next }: WhenProps) {
  const where = [course.placeName, course.placeAddress].filter(Boolean).join(', ')
  const w = signUpWords(frame.language)
  const begins = next && course.firstStarts?.equals(next) ? w.begins : w.next
  const when = next && begins(dayAndHour(next, frame.language))
  if (!when && !where) return null
  return (
    <p class="when-where">
      {when}
      {when && where ? <br /> : null}
      {where}
    </p>
  )
}

/** What happens with what one writes, in plain words, before the button and not behind it. */
export function LegalNotice({ frame }: { frame: Frame }) {
  const { legal: w } = signUpWords(frame.language)
  return (
    <Notice title={w.title} level={2}>
      <ul class="legal-points">
        {w.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>
        <a href={frame.to('/privatliv')}>{w.more}</a>
      </p>
    </Notice>
  )
}
