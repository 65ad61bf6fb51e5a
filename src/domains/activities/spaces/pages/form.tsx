import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  fillForm,
  HiddenFields,
  MoneyField,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { AccessFields } from '../../parts/access-list.tsx'
import { genreOptions, municipalityOptions, optionsOf } from '../../parts/choices.ts'
import { hoursField, weekdays } from '../form.ts'
import { paths } from '../paths.ts'
import { type SpaceFormParts, saidSpace, staleFields } from '../said.ts'
import { words } from '../words.ts'

type Props = SpaceFormParts & {
  action: string
  values: Typed
  problems?: readonly Problem[]
  isNew: boolean
  /** What somebody else wrote meanwhile, and where to let it stand. */
  stale?: { readonly theirs: Typed; readonly version: number; readonly takeTheirs: string }
}
type Part = SpaceFormParts & { form: Filled }

/** Writing a space, or rewriting it. */
export function SpaceFormPage({ action, values, problems = [], isNew, stale, ...parts }: Props) {
  const { frame } = parts
  const { spaces, work } = words(frame.language)
  const said = stale ? { ...values, ...saidSpace(values, parts) } : values
  const form = fillForm(frame, said, problems)
  const title = isNew ? spaces.form.newTitle : spaces.form.editTitle
  const trail = [{ label: spaces.title, href: frame.to(paths.workSpaces()) }]
  return (
    <WorkPage frame={frame} title={title} hasProblems={problems.length > 0 || Boolean(stale)} trail={trail}>
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
        </div>
        <ErrorSummary form={form} />
        {stale ? (
          <StaleEdit
            {...{ form, action: frame.to(action), fields: staleFields(frame) }}
            theirs={{ ...stale.theirs, ...saidSpace(stale.theirs, parts) }}
            version={stale.version}
            takeTheirs={frame.to(stale.takeTheirs)}
          />
        ) : (
          <Form form={form} action={frame.to(action)} guard>
            <HiddenFields values={isNew ? { id: values['id'] } : { version: values['version'] }} />
            <What {...parts} form={form} />
            <Hours form={form} />
            <Lending {...parts} form={form} />
            <Submit size="large">{work.form.save}</Submit>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}

function What({ form, around, owners }: Part) {
  const { spaces, work } = words(form.language)
  const { form: w } = spaces
  return (
    <>
      <h2>{w.what}</h2>
      <TextField form={form} name="title" label={w.title} />
      <Choice form={form} name="kind" label={w.kind} options={optionsOf(spaces.kinds)} />
      <TextArea form={form} name="summary" label={w.summary} rows={3} />
      <TextArea form={form} name="contents" label={w.contents} hint={w.contentsHint} rows={5} optional />
      <Choices form={form} name="genres" label={work.form.genres} options={genreOptions(around)} />
      <Select form={form} name="ownerId" label={work.form.owner} options={owners} />
      <Select
        {...{ form, name: 'municipalityId', label: spaces.filters.municipality }}
        options={municipalityOptions(around)}
      />
      <TextField form={form} name="placeName" label={spaces.page.where} />
      <TextField form={form} name="placeAddress" label={work.form.placeAddress} optional />
      <TextField form={form} name="roomFor" label={w.roomFor} inputmode="numeric" short optional />
      <AccessFields form={form} />
      <TextField form={form} name="accessNote" label={work.form.accessNote} optional />
    </>
  )
}

function Hours({ form }: { form: Filled }) {
  const { spaces, names } = words(form.language)
  const { form: w } = spaces
  return (
    <fieldset class="access-fields">
      <legend>{w.hours}</legend>
      <p class="hint">{w.hoursHint}</p>
      <div class="field-pair">
        {weekdays.map((day) => (
          <TextField form={form} name={hoursField(day)} label={names.weekdays[day]} optional />
        ))}
      </div>
      <Checkbox form={form} name="closedOnHolidays" label={w.closedOnHolidays} />
    </fieldset>
  )
}

function Lending({ form, people }: Part) {
  const { spaces, work, names } = words(form.language)
  const { form: w } = spaces
  return (
    <>
      <h2>{w.lending}</h2>
      <TextArea form={form} name="howToBorrow" label={w.howToBorrow} hint={w.howToBorrowHint} rows={5} />
      <MoneyField form={form} name="price" label={w.price} hint={w.priceHint} optional />
      <Choice form={form} name="priceUnit" label={w.priceUnit} options={optionsOf(spaces.units)} />
      <TextField form={form} name="priceNote" label={work.form.priceNote} optional />
      <Checkbox form={form} name="isBookable" label={w.isBookable} />
      <Select
        {...{ form, name: 'hostId', label: w.host, hint: w.hostHint, options: people }}
        empty={w.noHost}
        optional
      />
      <Choice form={form} name="language" label={work.form.language} options={optionsOf(names.languages)} />
    </>
  )
}
