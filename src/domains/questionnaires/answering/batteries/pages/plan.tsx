import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  Choices,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
} from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import type { Instrument } from '../../../instruments/model.ts'
import { MeasuringShell } from '../../flow/pages/shell.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { extras } from '../model.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  /** Own questionnaires that can be asked. */
  own: readonly Instrument[]
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly fields: Typed; readonly version: number } | undefined
}

/** What a course asks on top of the standard. */
export function PlanPage({ frame, open, own, values, problems = [], stale }: Props) {
  const { planForm: w, extras: names } = words(frame.language).measuring
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.plan(open.course.slug))
  const fields = [
    { name: 'extra', label: w.extra },
    { name: 'asksWork', label: w.work },
    { name: 'own', label: w.own },
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
              {own.length > 0 && (
                <Choices
                  form={form}
                  name="own"
                  label={w.own}
                  hint={w.ownHint}
                  options={own.map(({ id, title }) => ({ value: id, label: title[frame.language] }))}
                  as="list"
                />
              )}
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
