import { dayOf } from '../../../../kernel/day.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  fullDay,
  Submit,
  TimeField,
} from '../../../../ui/index.ts'
import type { Course, Session } from '../../model.ts'
import { optionsOf } from '../../parts/choices.ts'
import { CourseFormPage } from '../../parts/course-form-page.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  course: Course
  session: Session
  values: Typed
  problems?: readonly Problem[]
}

/** Saying that one session does not happen, why, and when it happens instead. */
export function CallOffPage({ frame, course, session, values, problems = [] }: Props) {
  const { sessions: w, names } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const day = fullDay(dayOf(session.starts), frame.language)
  return (
    <CourseFormPage
      {...{ frame, course }}
      title={w.callOffTitle(day)}
      lead={w.callOffLead}
      hasProblems={problems.length > 0}
    >
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.notHeld(course.slug, session.id))}>
        <Choice form={form} name="reason" label={w.reason} options={optionsOf(names.reasons)} as="list" />
        <DateField form={form} name="instead" label={w.instead} hint={w.insteadHint} optional />
        <TimeField form={form} name="time" label={w.insteadTime} hint={w.insteadTimeHint} optional />
        <Submit>{w.callOffDo}</Submit>
      </Form>
    </CourseFormPage>
  )
}
