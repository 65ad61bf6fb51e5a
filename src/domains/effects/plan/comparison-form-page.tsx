import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { FormPage, type Frame, fillForm, Select, TextArea, type Theirs } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { ownWaitingTime } from './form.ts'

type Props = {
  frame: Frame
  values: Typed
  problems: readonly Problem[]
  version: number
  theirs: Theirs | undefined
  models: readonly { readonly slug: string; readonly title: string }[]
}

/** Registering a comparison, before its first course is counted in. */
export function ComparisonFormPage({ frame, values, problems, version, theirs, models }: Props) {
  const all = words(frame.language)
  const w = all.comparison
  const form = fillForm(frame, values, problems)
  return (
    <FormPage
      {...{ frame, form, version, theirs }}
      title={w.write}
      lead={w.beforehand}
      trail={[
        { label: all.title, href: frame.to(paths.results()) },
        { label: w.title, href: frame.to(paths.comparison()) },
      ]}
      action={paths.comparisonPlan()}
      back={paths.comparison()}
      save={all.senders.save}
      fields={[
        { name: 'outcome', label: all.senders.outcome },
        { name: 'against', label: w.against },
        { name: 'reason', label: all.senders.reason },
      ]}
    >
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
    </FormPage>
  )
}
