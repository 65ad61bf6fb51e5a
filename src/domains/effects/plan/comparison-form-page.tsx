import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  WorkPage,
} from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { ownWaitingTime } from './form.ts'

type FormProps = {
  frame: Frame
  values: Typed
  problems?: readonly Problem[]
  models: readonly { readonly slug: string; readonly title: string }[]
  /** What somebody else saved meanwhile. */
  stale?: { readonly theirs: Readonly<Record<string, string>>; readonly version: number } | undefined
}

/** Registering a comparison, one column, before its first course is counted in. */
export function ComparisonFormPage({ frame, values, problems = [], models, stale }: FormProps) {
  const all = words(frame.language)
  const w = all.comparison
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.comparisonPlan())
  return (
    <WorkPage
      frame={frame}
      title={w.write}
      hasProblems={problems.length > 0}
      trail={[
        { label: all.title, href: frame.to(paths.results()) },
        { label: w.title, href: frame.to(paths.comparison()) },
      ]}
    >
      <section class="form-page">
        <h1>{w.write}</h1>
        <p class="lead">{w.beforehand}</p>
        <ErrorSummary form={form} />
        {stale && (
          <StaleEdit form={form} action={action} fields={fieldsIn(frame)} {...stale} takeTheirs={action} />
        )}
        <Form form={form} action={action} class="spaced">
          <HiddenFields values={{ version: values['version'] }} />
          <Select
            form={form}
            name="outcome"
            label={all.senders.outcome}
            options={(['who5', 'tils'] as const).map((value) => ({ value, label: all.outcomes[value] }))}
          />
          <Select
            form={form}
            name="against"
            label={w.against}
            hint={w.againstHint}
            options={[
              { value: ownWaitingTime, label: w.designs.waitingTime },
              ...models.map(({ slug, title }) => ({ value: slug, label: w.coursesOf(title) })),
            ]}
          />
          <TextArea form={form} name="reason" label={all.senders.reason} rows={4} optional />
          <Submit>{all.senders.save}</Submit>
        </Form>
      </section>
    </WorkPage>
  )
}

function fieldsIn({ language }: Frame) {
  const { senders, comparison } = words(language)
  return [
    { name: 'outcome', label: senders.outcome },
    { name: 'against', label: comparison.against },
    { name: 'reason', label: senders.reason },
  ] as const
}
