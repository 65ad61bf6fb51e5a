import {
  Choice,
  Choices,
  DateField,
  type Filled,
  MarkdownField,
  MoneyField,
  Select,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import { executors } from '../../model.ts'
import { areaOptions, municipalityOptions, optionsOf, themeOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { WhyFields } from '../../why/parts.tsx'
import { words } from '../../words.ts'
import type { ProjectFormProps } from './form.tsx'

type Props = ProjectFormProps & { form: Filled }

/** All questions of the form, in the order one thinks of them. */
export function ProjectFieldParts(props: Props) {
  return (
    <>
      <What {...props} />
      <Who {...props} />
      <WhyFields form={props.form} frame={props.frame} />
      <MoneyAndTime {...props} />
      <PosterAndContact {...props} />
    </>
  )
}

const chosenAreas = ({ values }: Props): string[] => [values['areas'] ?? []].flat()

function What(props: Props) {
  const { form, frame, around } = props
  const { form: w, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.parts.what}</h2>
      <TextField form={form} name="title" label={w.title} />
      <TextArea form={form} name="summary" label={w.summary} hint={w.summaryHint} rows={3} />
      <MarkdownField
        form={form}
        name="description"
        label={w.description}
        preview={frame.to(paths.preview())}
        optional
      />
      <Choices
        form={form}
        name="areas"
        label={w.areas}
        hint={w.areasHint}
        options={areaOptions(around, chosenAreas(props))}
      />
      <Choices form={form} name="themes" label={w.themes} options={themeOptions(around)} optional />
      <Choices form={form} name="levels" label={w.levels} options={optionsOf(names.levels)} />
    </section>
  )
}

function Who({ form, frame, around, owners }: Props) {
  const { form: w, names } = words(frame.language)
  const executorOptions = executors.map((value) => ({
    value,
    label: names.executors[value],
    hint: w.executorHints[value],
  }))
  return (
    <section class="field-block">
      <h2>{w.parts.who}</h2>
      <Select form={form} name="owner" label={w.owner} options={owners} />
      <Choices
        form={form}
        name="municipalities"
        label={w.municipalities}
        options={municipalityOptions(around)}
      />
      <Choice form={form} name="sender" label={w.sender} options={optionsOf(names.senders)} />
      <Choice form={form} name="executor" label={w.executor} options={executorOptions} />
    </section>
  )
}

function MoneyAndTime({ form, frame, fixedAmount }: Props) {
  const { form: w } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.parts.money}</h2>
      {fixedAmount === undefined ? (
        <MoneyField form={form} name="amount" label={w.amount} hint={w.amountHint} optional />
      ) : (
        <p class="fixed-fact">{w.amountFixed(fixedAmount)}</p>
      )}
      <DateField form={form} name="from" label={w.from} />
      <DateField form={form} name="to" label={w.to} />
    </section>
  )
}

function PosterAndContact({ form, frame, contacts }: Props) {
  const { form: w, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.parts.poster}</h2>
      <Select form={form} name="artForm" label={w.artForm} options={optionsOf(names.artForms)} />
      <Select form={form} name="contact" label={w.contact} hint={w.contactHint} options={contacts} optional />
    </section>
  )
}
