import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  MoneyField,
  type Option,
  type OptionGroup,
  Select,
  Submit,
  TextArea,
  TextField,
  TimeField,
  WorkPage,
} from '../../../../ui/index.ts'
import { AccessFields } from '../../parts/access-list.tsx'
import { genreOptions, municipalityOptions, optionsOf } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'

export type FormParts = {
  frame: Frame
  around: Surroundings
  owners: readonly OptionGroup[]
  people: readonly Option[]
}
type Props = FormParts & { action: string; values: Typed; problems?: readonly Problem[]; isNew: boolean }
type Part = FormParts & { form: Filled }

/** Writing a community, or rewriting it. */
export function CommunityFormPage({ action, values, problems = [], isNew, ...parts }: Props) {
  const { frame } = parts
  const { communities, work } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const title = isNew ? work.form.newTitle : work.form.editTitle
  const trail = [{ label: communities.title, href: frame.to(paths.workCommunities()) }]
  return (
    <WorkPage frame={frame} title={title} hasProblems={problems.length > 0} trail={trail}>
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
        </div>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(action)} guard>
          <HiddenFields values={isNew ? { id: values['id'] } : { version: values['version'] }} />
          <What {...parts} form={form} />
          <When {...parts} form={form} />
          <Daring {...parts} form={form} />
          <Asking {...parts} form={form} />
          <Submit size="large">{work.form.save}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}

function What({ form, around, owners }: Part) {
  const { names, work } = words(form.language)
  const { form: w } = work
  const areas = around.areas.map(({ key, title }) => ({ value: key, label: title }))
  return (
    <>
      <h2>{w.what}</h2>
      <TextField form={form} name="title" label={w.title} />
      <TextArea form={form} name="summary" label={w.summary} hint={w.summaryHint} rows={3} />
      <TextArea form={form} name="description" label={w.description} rows={7} optional />
      <Choice form={form} name="language" label={w.language} options={optionsOf(names.languages)} />
      <Choices form={form} name="genres" label={w.genres} options={genreOptions(around)} />
      <Select form={form} name="areaKey" label={w.area} options={areas} empty={w.noArea} optional />
      <Select form={form} name="ownerId" label={w.owner} options={owners} />
    </>
  )
}

function When({ form, around }: Part) {
  const { names, work } = words(form.language)
  const { form: w } = work
  return (
    <>
      <h2>{w.when}</h2>
      <Choice form={form} name="rhythm" label={w.rhythm} options={optionsOf(names.rhythms)} />
      <Choices form={form} name="weekdays" label={w.weekdays} options={optionsOf(names.weekdays)} optional />
      <div class="field-pair">
        <TimeField form={form} name="starts" label={w.starts} optional />
        <TimeField form={form} name="ends" label={w.ends} optional />
      </div>
      <TextField form={form} name="note" label={w.note} hint={w.noteHint} optional />
      <Select
        {...{ form, name: 'municipalityId', label: w.municipality }}
        options={municipalityOptions(around)}
      />
      <TextField form={form} name="placeName" label={w.placeName} hint={w.placeNameHint} />
      <TextField form={form} name="placeAddress" label={w.placeAddress} optional />
    </>
  )
}

function Daring({ form }: Part) {
  const { names, work } = words(form.language)
  const { form: w } = work
  return (
    <>
      <h2>{w.daring}</h2>
      <Choice form={form} name="openness" label={w.openness} options={optionsOf(names.opennesses)} />
      <TextArea form={form} name="welcome" label={w.welcome} hint={w.welcomeHint} rows={5} optional />
      <Choices form={form} name="languages" label={w.languages} options={optionsOf(names.spoken)} />
      <MoneyField form={form} name="price" label={w.price} hint={w.priceHint} optional />
      <TextField form={form} name="priceNote" label={w.priceNote} optional />
      <AccessFields form={form} />
      <TextField form={form} name="accessNote" label={w.accessNote} optional />
    </>
  )
}

function Asking({ form, people }: Part) {
  const { form: w } = words(form.language).work
  return (
    <>
      <h2>{w.asking}</h2>
      <TextField
        {...{ form, name: 'contactFunction', label: w.contactFunction, hint: w.contactFunctionHint }}
        optional
      />
      <Select
        {...{ form, name: 'bridgeId', label: w.bridge, hint: w.bridgeHint, options: people }}
        empty={w.noBridge}
        optional
      />
      <Checkbox form={form} name="offersBuddy" label={w.offersBuddy} />
    </>
  )
}
