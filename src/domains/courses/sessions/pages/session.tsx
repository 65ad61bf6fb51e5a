import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  TimeField,
} from '../../../../ui/index.ts'
import type { Course } from '../../model.ts'
import { CourseFormPage } from '../../parts/course-form-page.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  course: Course
  action: string
  values: Typed
  problems?: readonly Problem[]
  isNew: boolean
}

/** Writing one session: when, where, what. */
export function SessionFormPage({ frame, course, action, values, problems = [], isNew }: Props) {
  const { sessions: w } = words(frame.language)
  const form = fillForm(frame, values, problems, 'session-')
  return (
    <CourseFormPage
      {...{ frame, course }}
      title={isNew ? w.addTitle : w.editTitle}
      lead={w.told}
      hasProblems={problems.length > 0}
    >
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} guard>
        <HiddenFields values={{ id: values['id'], version: values['version'] }} />
        <DateField form={form} name="on" label={w.on} />
        <div class="field-pair">
          <TimeField form={form} name="from" label={w.from} />
          <TimeField form={form} name="to" label={w.to} />
        </div>
        <TextField form={form} name="title" label={w.about} optional />
        <TextArea form={form} name="content" label={w.content} hint={w.contentHint} rows={4} optional />
        <TextField form={form} name="placeName" label={w.elsewhere} hint={w.elsewhereHint} optional />
        <Submit>{w.save}</Submit>
      </Form>
    </CourseFormPage>
  )
}

type StaleProps = Omit<Props, 'problems'> & { theirs: Typed; version: number }

/** Somebody else moved or rewrote the session meanwhile: both wordings. */
export function StaleSessionPage({ frame, course, action, values, theirs, version }: StaleProps) {
  const { sessions: w } = words(frame.language)
  const fields = [
    { name: 'on', label: w.on },
    { name: 'from', label: w.from },
    { name: 'to', label: w.to },
    { name: 'title', label: w.about },
    { name: 'content', label: w.content },
    { name: 'placeName', label: w.elsewhere },
  ]
  return (
    <CourseFormPage {...{ frame, course }} title={w.editTitle} hasProblems wide>
      <StaleEdit
        form={fillForm(frame, values)}
        action={frame.to(action)}
        fields={fields}
        theirs={theirs}
        version={version}
        takeTheirs={frame.to(paths.work(course.slug))}
      />
    </CourseFormPage>
  )
}
