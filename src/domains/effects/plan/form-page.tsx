import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  Choices,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../ui/index.ts'
import { covariates } from '../analysis/sender.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type FormProps = {
  frame: Frame
  values: Typed
  problems?: readonly Problem[]
  isAfterLocking: boolean
  /** What somebody else saved meanwhile. */
  stale?: { readonly theirs: Readonly<Record<string, string>>; readonly version: number } | undefined
}

/** Writing the plan, one column, before anybody sees anything. */
export function PlanPage({ frame, values, problems = [], isAfterLocking, stale }: FormProps) {
  const all = words(frame.language)
  const w = all.senders
  const form = fillForm(frame, values, problems)
  return (
    <WorkPage
      frame={frame}
      title={w.write}
      hasProblems={problems.length > 0}
      trail={[
        { label: all.title, href: frame.to(paths.results()) },
        { label: w.title, href: frame.to(paths.senders()) },
      ]}
    >
      <section class="form-page">
        <h1>{w.write}</h1>
        {isAfterLocking && <p class="lead">{w.newPlan}</p>}
        <ErrorSummary form={form} />
        {stale && (
          <StaleEdit
            form={form}
            action={frame.to(paths.plan())}
            fields={planFields(frame)}
            {...stale}
            takeTheirs={frame.to(paths.plan())}
          />
        )}
        <Form form={form} action={frame.to(paths.plan())} class="spaced">
          <HiddenFields values={{ version: values['version'] }} />
          <Select
            form={form}
            name="outcome"
            label={w.outcome}
            options={(['who5', 'tils'] as const).map((value) => ({ value, label: all.outcomes[value] }))}
          />
          <TextField form={form} name="margin" label={w.margin} hint={w.marginHint} />
          <Choices
            form={form}
            name="covariates"
            label={w.covariates}
            options={covariates.map((value) => ({ value, label: w.covariateNames[value] }))}
          />
          <TextArea form={form} name="reason" label={w.reason} rows={4} optional />
          <Submit>{w.save}</Submit>
        </Form>
      </section>
    </WorkPage>
  )
}

function planFields({ language }: Frame) {
  const w = words(language).senders
  return (['outcome', 'margin', 'covariates', 'reason'] as const).map((name) => ({ name, label: w[name] }))
}
