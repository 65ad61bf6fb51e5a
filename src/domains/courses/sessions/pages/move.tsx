import { dayOf } from '../../../../kernel/day.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choices,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  fullDay,
  HiddenFields,
  Select,
  Submit,
  TextField,
  TimeField,
} from '../../../../ui/index.ts'
import type { Laid } from '../../calendar/laying.ts'
import type { Course, PlannedSession, Session } from '../../model.ts'
import { optionsOf } from '../../parts/choices.ts'
import { CourseFormPage } from '../../parts/course-form-page.tsx'
import { LaidOut } from '../../parts/laid-out.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  course: Course
  /** What can still be moved. */
  rest: readonly Session[]
  values: Typed
  problems?: readonly Problem[]
  preview?:
    | {
        readonly laid: Laid
        readonly time: Temporal.PlainTime
        readonly plan: readonly Pick<PlannedSession, 'title' | 'minutes'>[]
      }
    | undefined
}

/** Moving the rest of a course to another weekday or time: first the dates, then the button. */
export function MovePage(props: Props) {
  const { frame, course, rest, values, problems = [], preview } = props
  const { sessions: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <CourseFormPage
      {...{ frame, course }}
      title={w.moveTitle}
      lead={w.moveLead}
      hasProblems={problems.length > 0}
      wide
    >
      {rest.length === 0 ? (
        <Empty
          level={2}
          title={w.nothingToMove}
          action={{ href: frame.to(paths.work(course.slug)), label: w.back }}
        >
          {w.nothingToMoveText}
        </Empty>
      ) : (
        <div class="two-column laying">
          {preview && <Preview {...props} preview={preview} />}
          <div>
            <ErrorSummary form={form} />
            <Form form={form} action={frame.to(paths.move(course.slug))}>
              <Fields {...props} form={form} />
              <Submit kind={preview ? 'outline' : 'next'}>{preview ? w.previewAgain : w.preview}</Submit>
            </Form>
          </div>
        </div>
      )}
    </CourseFormPage>
  )
}

function Fields({ frame, form, rest }: Props & { form: ReturnType<typeof fillForm> }) {
  const { sessions: w, names, modelForm } = words(frame.language)
  const options = rest.map(({ id, starts, title }) => ({
    value: id,
    label: [fullDay(dayOf(starts), frame.language), title].filter(Boolean).join(' · '),
  }))
  return (
    <>
      <Select form={form} name="session" label={w.moveFrom} options={options} empty={false} />
      <DateField form={form} name="firstDay" label={w.newDay} />
      <TimeField form={form} name="time" label={w.newTime} />
      <Choices
        form={form}
        name="weekdays"
        label={w.newWeekdays}
        hint={w.newWeekdaysHint}
        options={optionsOf(names.weekdays)}
        as="pills"
        optional
      />
      <TextField
        form={form}
        name="weeksBetween"
        label={modelForm.weeksBetween}
        hint={modelForm.weeksBetweenHint}
        inputmode="numeric"
        short
      />
      <Checkbox form={form} name="keepsSchool" label={w.keepsSchool} />
    </>
  )
}

function Preview({ frame, course, values, preview }: Props & { preview: NonNullable<Props['preview']> }) {
  const { sessions: w, start } = words(frame.language)
  const form = fillForm(frame, values, [], 'save-')
  const { csrf: _token, button: _pressed, ...typed } = values
  return (
    <section class="preview-box" aria-labelledby="preview-title">
      <h2 id="preview-title">{start.previewTitle}</h2>
      <Form form={form} action={frame.to(paths.move(course.slug))}>
        <HiddenFields values={typed} />
        <p class="hint">{w.told}</p>
        <Submit size="large" name="button" value="save">
          {w.moveDo}
        </Submit>
      </Form>
      <LaidOut frame={frame} laid={preview.laid} time={preview.time} plan={preview.plan} />
    </section>
  )
}
