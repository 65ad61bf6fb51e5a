import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
} from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import { MeasuringShell } from '../../flow/pages/shell.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { extras } from '../model.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly fields: Typed; readonly version: number } | undefined
}

/** What a course asks on top of the standard. */
export function PlanPage({ frame, open, values, problems = [], stale }: Props) {
  const { planForm: w, extras: names } = words(frame.language).measuring
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.plan(open.course.slug))
  const fields = [
    { name: 'extra', label: w.extra },
    { name: 'asksWork', label: w.work },
    { name: 'asksWaiting', label: w.waiting },
  ]
  return (
    <MeasuringShell frame={frame} open={open} title={w.title} lead={w.lead} hasProblems={problems.length > 0}>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={fields}
          theirs={stale.fields}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <ErrorSummary form={form} />
      {!stale && (
        <Form form={form} action={action} class="spaced form-page">
          <HiddenFields values={{ version: values.version }} />
          {open.course.areaKey === 'youth' ? (
            <p class="notice">{w.youth}</p>
          ) : (
            <>
              <Choice
                form={form}
                name="extra"
                label={w.extra}
                options={extras.map((extra) => ({ value: extra, label: names[extra] }))}
                as="list"
              />
              <Checkbox form={form} name="asksWork" label={w.work} hint={w.workHint} />
            </>
          )}
          {open.course.areaKey === 'youth' && <HiddenFields values={{ extra: 'none' }} />}
          <Checkbox form={form} name="asksWaiting" label={w.waiting} />
          <p class="button-row">
            <Submit>{w.save}</Submit>
          </p>
        </Form>
      )}
    </MeasuringShell>
  )
}
