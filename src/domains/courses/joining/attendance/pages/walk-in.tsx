import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  type OptionGroup,
  Select,
  Submit,
  TextField,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import { attendanceWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  form: Filled
  id: string
  sessionNumber: number
  municipalities: readonly OptionGroup[]
}

/** Somebody new at the door: a name is enough. */
export function WalkInPage({ frame, opened, form, id, sessionNumber, municipalities }: Props) {
  const { walkInPage: w } = attendanceWords(frame.language)
  return (
    <PeoplePage
      frame={frame}
      opened={opened}
      tab="attendance"
      title={w.title}
      hasProblems={form.problems.length > 0}
    >
      <div class="form-page">
        <ErrorSummary form={form} />
        <p class="lead">{w.lead}</p>
        <p>{w.legal}</p>
        <Form form={form} action={`${frame.to(paths.walkIn(opened.course.slug))}?gang=${sessionNumber}`}>
          <input type="hidden" name="id" value={id} />
          <TextField form={form} name="name" label={w.name} autocomplete="off" />
          <Select form={form} name="municipality" label={w.municipality} options={municipalities} />
          <TextField
            form={form}
            name="email"
            label={w.email}
            hint={w.emailHint}
            type="email"
            autocomplete="off"
            optional
          />
          <TextField form={form} name="phone" label={w.phone} type="tel" autocomplete="off" optional short />
          <TextField form={form} name="access" label={w.needs} autocomplete="off" optional />
          <p>
            <Submit size="large">{w.send}</Submit>
          </p>
        </Form>
      </div>
    </PeoplePage>
  )
}
