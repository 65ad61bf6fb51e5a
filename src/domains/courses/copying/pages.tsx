import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Submit,
  TextField,
} from '../../../ui/index.ts'
import type { Course } from '../model.ts'
import { CourseFormPage } from '../parts/course-form-page.tsx'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = { frame: Frame; course: Course; values: Typed; problems?: readonly Problem[] }

/** Making a course like another one: a name and a first day, everything else comes along. */
export function CopyPage({ frame, course, values, problems = [] }: Props) {
  const { register: w, start } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <CourseFormPage
      {...{ frame, course }}
      title={w.copyTitle(course.title)}
      lead={w.copyLead}
      hasProblems={problems.length > 0}
    >
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.copy(course.slug))}>
        <HiddenFields values={{ id: values['id'] }} />
        <TextField form={form} name="title" label={start.name} />
        <DateField form={form} name="firstDay" label={start.firstDay} />
        <p class="hint">{start.createHint}</p>
        <Submit>{start.create}</Submit>
      </Form>
    </CourseFormPage>
  )
}
