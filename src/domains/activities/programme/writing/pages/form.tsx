import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Choice,
  Choices,
  DateField,
  type Filled,
  FormPage,
  fillForm,
  MoneyField,
  Select,
  TextArea,
  TextField,
  type Theirs,
  TimeField,
} from '../../../../../ui/index.ts'
import { AccessFields } from '../../../parts/access-list.tsx'
import { genreOptions, municipalityOptions, optionsOf } from '../../../parts/choices.ts'
import { words as roomWords } from '../../../words.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { comparedFields, saidActivity } from '../said.ts'
import type { FormParts } from './props.ts'

type Props = FormParts & {
  /** The activity that is rewritten; nothing for a new one. */
  id?: string
  values: Typed
  problems?: readonly Problem[]
  version?: number
  /** What somebody else saved meanwhile. */
  theirs?: Theirs
}
type Part = FormParts & { form: Filled }

/** Writing an activity, or rewriting it. */
export function ActivityFormPage({ id, values, problems = [], version, theirs, ...parts }: Props) {
  const { frame } = parts
  const { form: w, work } = words(frame.language)
  const typed = theirs ? { ...values, ...saidActivity(values, parts) } : values
  const form = fillForm(frame, typed, problems)
  return (
    <FormPage
      {...{ frame, form, title: id ? w.editTitle : w.newTitle, save: w.save, version }}
      trail={[{ label: work.title, href: frame.to(paths.work()) }]}
      action={id ? paths.editActivity(id) : paths.newActivity()}
      hidden={id ? {} : { id: values['id'] }}
      theirs={theirs && { ...theirs, current: { ...theirs.current, ...saidActivity(theirs.current, parts) } }}
      fields={comparedFields(frame.language)}
      back={id ? paths.workActivity(id) : paths.work()}
    >
      <What {...parts} form={form} />
      <When form={form} />
      <Where {...parts} form={form} />
      <Coming form={form} />
    </FormPage>
  )
}

function What({ form, around, owners, projects }: Part) {
  const { form: w } = words(form.language)
  const { names } = roomWords(form.language)
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
      <Select
        {...{
          form,
          name: 'projectId',
          label: w.project,
          hint: w.projectHint,
          options: projects,
          empty: w.noProject,
        }}
        optional
      />
    </>
  )
}

function When({ form }: { form: Filled }) {
  const { form: w } = words(form.language)
  return (
    <>
      <h2>{w.when}</h2>
      <Choice form={form} name="planKind" label={w.planKind} options={optionsOf(w.planKinds)} />
      <DateField form={form} name="day" label={w.day} hint={w.dayHint} optional />
      <div class="field-pair">
        <TimeField form={form} name="starts" label={w.starts} hint={w.startsHint} optional />
        <TimeField form={form} name="ends" label={w.ends} optional />
      </div>
      <DateField form={form} name="until" label={w.until} hint={w.untilHint} optional />
      <TextArea form={form} name="except" label={w.except} hint={w.exceptHint} rows={3} optional />
      <TextArea form={form} name="dates" label={w.dates} hint={w.datesHint} rows={5} optional />
    </>
  )
}

function Where({ form, around }: Part) {
  const { form: w } = words(form.language)
  return (
    <>
      <Select
        {...{ form, name: 'municipalityId', label: w.municipality }}
        options={municipalityOptions(around)}
      />
      <TextField form={form} name="placeName" label={w.placeName} hint={w.placeNameHint} />
      <TextField form={form} name="placeAddress" label={w.placeAddress} optional />
    </>
  )
}

function Coming({ form }: { form: Filled }) {
  const { form: w } = words(form.language)
  const { names } = roomWords(form.language)
  return (
    <>
      <h2>{w.coming}</h2>
      <MoneyField form={form} name="price" label={w.price} hint={w.priceHint} optional />
      <TextField form={form} name="priceNote" label={w.priceNote} optional />
      <TextField form={form} name="audience" label={w.audience} hint={w.audienceHint} optional />
      <TextArea form={form} name="welcome" label={w.welcome} hint={w.welcomeHint} rows={5} optional />
      <Choices form={form} name="languages" label={w.languages} options={optionsOf(names.spoken)} />
      <AccessFields form={form} />
      <TextField form={form} name="accessNote" label={w.accessNote} optional />
    </>
  )
}
