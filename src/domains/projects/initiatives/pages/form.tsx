import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Choices,
  FormPage,
  type Frame,
  fillForm,
  StaleEdit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { reasons } from '../../model.ts'
import { municipalityOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { whyField } from '../../why/form.ts'
import { WhyFields } from '../../why/parts.tsx'
import { words } from '../../words.ts'
import { saidInitiative } from '../form.ts'
import type { ChoosableNeed } from '../model.ts'

type Props = {
  frame: Frame
  action: string
  values: Typed
  problems?: readonly Problem[]
  around: Surroundings
  needs: readonly ChoosableNeed[]
  isNew: boolean
  /** Where one goes without saving, when it is not the list. */
  back?: string
}

/** Gathering needs into an initiative, or rewriting it. */
export function InitiativeFormPage({
  frame,
  action,
  values,
  problems = [],
  around,
  needs,
  isNew,
  back,
}: Props) {
  const { initiatives: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={isNew ? w.form.newTitle : w.form.editTitle}
      trail={[{ label: w.title, href: frame.to(paths.initiatives()) }]}
      action={action}
      hidden={isNew ? { id: values['id'] } : { version: values['version'] }}
      save={w.form.save}
      back={back ?? paths.initiatives()}
    >
      <TextField form={form} name="title" label={w.form.title} />
      <TextArea form={form} name="summary" label={w.form.summary} rows={4} optional />
      <Choices
        form={form}
        name="needs"
        label={w.form.needs}
        hint={w.form.needsHint}
        as="list"
        options={needs.map((need) => ({ value: need.id, label: need.title }))}
      />
      <Choices
        form={form}
        name="municipalities"
        label={w.form.municipalities}
        options={municipalityOptions(around)}
      />
      <WhyFields form={form} frame={frame} />
    </FormPage>
  )
}

type StaleProps = Omit<Props, 'problems' | 'isNew' | 'back'> & { theirs: Typed; version: number; id: string }

/** Somebody else rewrote the initiative meanwhile: both wordings. */
export function StaleInitiativePage({
  frame,
  action,
  values,
  theirs,
  version,
  around,
  needs,
  id,
}: StaleProps) {
  const { initiatives: w, names } = words(frame.language)
  const fields = [
    { name: 'title', label: w.form.title },
    { name: 'summary', label: w.form.summary },
    { name: 'needsSaid', label: w.form.needs },
    { name: 'municipalitiesSaid', label: w.form.municipalities },
    ...reasons.map((reason) => ({ name: whyField(reason), label: names.reasons[reason] })),
  ]
  return (
    <WorkPage frame={frame} title={w.form.editTitle} hasProblems>
      <h1>{w.form.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, { ...values, ...saidInitiative(values, around, needs) })}
        action={frame.to(action)}
        fields={fields}
        theirs={{ ...theirs, ...saidInitiative(theirs, around, needs) }}
        version={version}
        takeTheirs={frame.to(paths.initiative(id))}
      />
    </WorkPage>
  )
}
