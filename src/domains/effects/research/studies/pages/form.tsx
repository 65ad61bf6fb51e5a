import {
  Checkbox,
  Choice,
  Choices,
  DateField,
  type Filled,
  FormPage,
  type Frame,
  type Option,
  Select,
  TextArea,
  TextField,
  type Theirs,
} from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { dataForms, keepings, legalBases, type Study } from '../model.ts'

/** What one can choose from, named. */
export interface Choosable {
  readonly instruments: readonly Option[]
  readonly areas: readonly Option[]
}

type Props = {
  frame: Frame
  form: Filled
  choosable: Choosable
  /** The identifier of a new study. */
  id?: string
  study?: Pick<Study, 'slug' | 'title' | 'version'>
  theirs?: Theirs | undefined
}

const compared = [
  'title',
  'purpose',
  'responsible',
  'form',
  'legalBasis',
  'approval',
  'approvalBy',
  'instruments',
  'items',
  'areas',
  'keep',
  'endsOn',
] as const

/** A new study, or one to be changed. */
export function StudyFormPage({ frame, form, choosable, id, study, theirs }: Props) {
  const said = words(frame.language)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={study ? said.form.editTitle : said.form.newTitle}
      trail={[
        { href: frame.to(paths.studies()), label: said.list.title },
        ...(study ? [{ href: frame.to(paths.study(study.slug)), label: study.title }] : []),
      ]}
      action={study ? paths.editStudy(study.slug) : paths.newStudy()}
      back={study ? paths.study(study.slug) : paths.studies()}
      save={said.form.save}
      hidden={study ? { version: String(study.version) } : { id: id ?? '' }}
      theirs={theirs}
      fields={compared.map((name) => ({ name, label: said.form[name] }))}
    >
      <TextField form={form} name="title" label={said.form.title} />
      <TextArea form={form} name="purpose" label={said.form.purpose} hint={said.form.purposeHint} />
      <TextField form={form} name="responsible" label={said.form.responsible} />
      <DataFields frame={frame} form={form} choosable={choosable} />
      <LawFields frame={frame} form={form} />
      <DateField form={form} name="endsOn" label={said.form.endsOn} hint={said.form.endsOnHint} />
    </FormPage>
  )
}

function DataFields({ frame, form, choosable }: Pick<Props, 'frame' | 'form' | 'choosable'>) {
  const said = words(frame.language)
  return (
    <>
      <Choice
        form={form}
        name="form"
        label={said.form.form}
        options={dataForms.map((value) => ({ value, label: said.forms[value], hint: said.formHints[value] }))}
      />
      <Choices
        form={form}
        name="instruments"
        label={said.form.instruments}
        hint={said.form.instrumentsHint}
        options={choosable.instruments}
      />
      <Checkbox form={form} name="items" label={said.form.items} />
      <Choices
        form={form}
        name="areas"
        label={said.form.areas}
        hint={said.form.areasHint}
        options={choosable.areas}
        optional
      />
      <Choice
        form={form}
        name="keep"
        label={said.form.keep}
        options={keepings.map((value) => ({
          value,
          label: said.keepings[value],
          hint: said.keepingHints[value],
        }))}
      />
    </>
  )
}

function LawFields({ frame, form }: Pick<Props, 'frame' | 'form'>) {
  const said = words(frame.language)
  return (
    <>
      <Select
        form={form}
        name="legalBasis"
        label={said.form.legalBasis}
        options={legalBases.map((value) => ({ value, label: said.bases[value] }))}
      />
      <TextField
        form={form}
        name="approval"
        label={said.form.approval}
        hint={said.form.approvalHint}
        optional
      />
      <TextField form={form} name="approvalBy" label={said.form.approvalBy} optional />
    </>
  )
}
