import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Choice,
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  type OptionGroup,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../../ui/index.ts'
import { genreOptions, optionsOf } from '../../../parts/choices.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import type { Pathway } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { stepName, stepNumbers, typedPathway } from '../form.ts'

export type FormParts = { frame: Frame; around: Surroundings; owners: readonly OptionGroup[] }
type Props = FormParts & { action: string; values: Typed; problems?: readonly Problem[]; isNew: boolean }

/** Laying a pathway: what it is, and its steps by their addresses. */
export function PathwayFormPage({ frame, around, owners, action, values, problems = [], isNew }: Props) {
  const { form: w, work, languages } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const title = isNew ? w.newTitle : w.editTitle
  const areas = around.areas.map(({ key, title: label }) => ({ value: key, label }))
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={problems.length > 0}
      trail={[{ label: work.title, href: frame.to(paths.work()) }]}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
        </div>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(action)} guard>
          <HiddenFields values={isNew ? { id: values['id'] } : { version: values['version'] }} />
          <TextField form={form} name="title" label={w.title} hint={w.titleHint} />
          <TextArea form={form} name="summary" label={w.summary} rows={3} />
          <Choices form={form} name="genres" label={w.genres} options={genreOptions(around)} />
          <Select form={form} name="areaKey" label={w.area} options={areas} empty={w.noArea} optional />
          <Select form={form} name="ownerId" label={w.owner} options={owners} />
          <Choice form={form} name="language" label={w.language} options={optionsOf(languages)} />
          <h2>{w.steps}</h2>
          <p class="hint">{w.stepsHint}</p>
          {stepNumbers.map((number) => (
            <StepFieldset form={form} number={number} />
          ))}
          <Submit size="large">{w.save}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}

function StepFieldset({ form, number }: { form: Filled; number: number }) {
  const { form: w, levels } = words(form.language)
  return (
    <fieldset class="pathway-step-fields">
      <legend>{w.step(number)}</legend>
      <Select
        {...{ form, name: stepName(number, 'level'), label: w.level, options: optionsOf(levels) }}
        optional={number > 2}
      />
      <TextField
        {...{ form, name: stepName(number, 'address'), label: w.address, hint: w.addressHint }}
        optional={number > 2}
      />
      <TextField form={form} name={stepName(number, 'note')} label={w.note} optional />
    </fieldset>
  )
}

/** The steps as one reads them, for comparing two wordings. */
function stepsSaid(frame: Frame, values: Typed): string {
  const { levels } = words(frame.language)
  return stepNumbers
    .flatMap((number) => {
      const address = values[stepName(number, 'address')]
      const level = values[stepName(number, 'level')]
      const note = values[stepName(number, 'note')]
      if (typeof address !== 'string' || address === '') return []
      const named =
        typeof level === 'string' ? (levels as Readonly<Record<string, string>>)[level] : undefined
      return [[named, address, typeof note === 'string' ? note : ''].filter(Boolean).join(' · ')]
    })
    .join('\n')
}

type StaleProps = FormParts & { values: Typed; now: Pathway }

/** Somebody else changed the pathway meanwhile: both wordings. */
export function StalePathwayPage({ frame, values, now }: StaleProps) {
  const { form: w } = words(frame.language)
  const theirs = typedPathway(now)
  return (
    <WorkPage frame={frame} title={w.editTitle} hasProblems>
      <h1>{w.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, { ...values, stepsSaid: stepsSaid(frame, values) })}
        action={frame.to(paths.edit(now.id))}
        fields={[
          { name: 'title', label: w.title },
          { name: 'summary', label: w.summary },
          { name: 'stepsSaid', label: w.steps },
        ]}
        theirs={{ ...theirs, stepsSaid: stepsSaid(frame, theirs) }}
        version={now.version}
        takeTheirs={frame.to(paths.workPathway(now.id))}
      />
    </WorkPage>
  )
}
