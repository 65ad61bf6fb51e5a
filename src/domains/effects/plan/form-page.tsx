import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  Choices,
  FormPage,
  type Frame,
  fillForm,
  Select,
  TextArea,
  TextField,
  type Theirs,
} from '../../../ui/index.ts'
import { covariates } from '../analysis/sender.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = {
  frame: Frame
  values: Typed
  problems: readonly Problem[]
  version: number
  theirs: Theirs | undefined
  isAfterLocking: boolean
}

/** Writing the plan before anybody sees anything. */
export function PlanPage({ frame, values, problems, version, theirs, isAfterLocking }: Props) {
  const all = words(frame.language)
  const w = all.senders
  const form = fillForm(frame, values, problems)
  return (
    <FormPage
      {...{ frame, form, version, theirs }}
      title={w.write}
      lead={isAfterLocking ? w.newPlan : undefined}
      trail={[
        { label: all.title, href: frame.to(paths.results()) },
        { label: w.title, href: frame.to(paths.senders()) },
      ]}
      action={paths.plan()}
      back={paths.senders()}
      save={w.save}
      fields={(['outcome', 'margin', 'covariates', 'reason'] as const).map((name) => ({
        name,
        label: w[name],
      }))}
    >
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
    </FormPage>
  )
}
