import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  type OptionGroup,
  Select,
  Submit,
  TextField,
} from '../../../../../ui/index.ts'
import { attendanceWords } from '../../attendance/words.ts'
import { paths } from '../../paths.ts'
import { parts } from '../../places/model.ts'
import { placeWords } from '../../places/words.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import { signUpWords } from '../../sign-up/words.ts'
import { memberWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  form: Filled
  id: string
  municipalities: readonly OptionGroup[]
}

/** Somebody called: their name, how to reach them, and what they need. */
export function NewMemberPage({ frame, opened, form, id, municipalities }: Props) {
  const { newOne: w } = memberWords(frame.language)
  return (
    <PeoplePage
      frame={frame}
      opened={opened}
      tab="members"
      title={w.title}
      hasProblems={form.problems.length > 0}
    >
      <div class="form-page">
        <ErrorSummary form={form} />
        <p class="lead">{w.lead}</p>
        <Form form={form} action={frame.to(paths.newMember(opened.course.slug))}>
          <input type="hidden" name="id" value={id} />
          <NewMemberFields form={form} municipalities={municipalities} asks={opened.course.asksBirthYear} />
          <p>
            <Submit size="large">{w.send}</Submit>
          </p>
        </Form>
      </div>
    </PeoplePage>
  )
}

type FieldsProps = { form: Filled; municipalities: readonly OptionGroup[]; asks: boolean }

function NewMemberFields({ form, municipalities, asks }: FieldsProps) {
  const { newOne: w, person } = memberWords(form.language)
  const { walkInPage: door } = attendanceWords(form.language)
  const { fields } = signUpWords(form.language)
  const names = placeWords(form.language).parts
  return (
    <>
      <TextField form={form} name="name" label={door.name} autocomplete="off" />
      <TextField form={form} name="email" label={door.email} type="email" autocomplete="off" optional />
      <TextField form={form} name="phone" label={door.phone} type="tel" autocomplete="off" optional short />
      <Select form={form} name="municipality" label={door.municipality} options={municipalities} />
      {asks && (
        <TextField form={form} name="birthYear" label={person.birthYear} inputmode="numeric" optional short />
      )}
      <Choice
        form={form}
        name="part"
        label={w.part}
        options={parts.map((part) => ({ value: part, label: names[part] }))}
      />
      <TextField form={form} name="access" label={fields.access} hint={fields.accessHint} optional />
      <TextField form={form} name="spoken" label={fields.spoken} hint={fields.spokenHint} optional />
      <TextField form={form} name="transport" label={fields.transport} hint={fields.transportHint} optional />
    </>
  )
}
