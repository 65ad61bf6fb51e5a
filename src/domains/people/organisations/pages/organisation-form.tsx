import type { Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { organisationKinds } from '../../tables.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import { fields } from '../model.ts'

export type Municipalities = readonly {
  readonly code: string
  readonly name: string
  readonly isHome: boolean
}[]

type Props = {
  frame: Frame
  form: Filled
  municipalities: Municipalities
  /** The organisation that is edited; without it a new one is added. */
  edited?: { readonly slug: string; readonly name: string } | undefined
  /** What somebody else saved in the meantime. */
  theirs?: { readonly fields: Typed; readonly version: number } | undefined
}

/** Adding or changing an organisation, or settling with what somebody else saved. */
export function OrganisationFormPage({ frame, form, municipalities, edited, theirs }: Props) {
  const words = wordsOf(frame.language)
  const said = words.organisations.form
  const title = edited ? said.editTitle(edited.name) : said.newTitle
  const action = frame.to(edited ? paths.editOrganisation(edited.slug) : paths.newOrganisation())
  const back = frame.to(edited ? paths.workOrganisation(edited.slug) : paths.directory())
  const trail = [{ href: frame.to(paths.directory()), label: words.organisations.directory.title }]
  if (edited) trail.push({ href: back, label: edited.name })
  return (
    <WorkPage frame={frame} title={title} trail={trail} hasProblems={form.problems.length > 0}>
      <div class="form-page">
        <h1>{title}</h1>
        {theirs ? (
          <StaleEdit
            form={form}
            action={action}
            fields={staleFields(words)}
            theirs={theirs.fields}
            version={theirs.version}
            takeTheirs={back}
          />
        ) : (
          <>
            {!edited && <p class="lead">{said.newLead}</p>}
            <ErrorSummary form={form} />
            <Form form={form} action={action}>
              <HiddenFields values={{ version: form.values['version'] }} />
              <IdentityFields form={form} words={words} municipalities={municipalities} />
              <ContactFields form={form} words={words} />
              <p class="button-row">
                <Submit>{edited ? said.save : said.add}</Submit>
                <a class="button outline" href={back}>
                  {said.cancel}
                </a>
              </p>
            </Form>
          </>
        )}
      </div>
    </WorkPage>
  )
}

type FieldsProps = { form: Filled; words: PeopleWords }

function IdentityFields({ form, words, municipalities }: FieldsProps & { municipalities: Municipalities }) {
  const said = words.organisations.form
  const choices = (isHome: boolean) =>
    municipalities
      .filter((one) => one.isHome === isHome)
      .map(({ code, name }) => ({ value: code, label: name }))
  return (
    <>
      <TextField form={form} name="name" label={said.name} hint={said.nameHint} autocomplete="off" />
      <Select
        form={form}
        name="kind"
        label={said.kind}
        options={organisationKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <Select
        form={form}
        name="field"
        label={said.field}
        hint={said.fieldHint}
        optional
        options={fields.map((field) => ({ value: field, label: words.fields[field] }))}
      />
      <Select
        form={form}
        name="municipalityCode"
        label={said.municipalityCode}
        hint={said.municipalityHint}
        optional
        options={[
          { label: said.ours, options: choices(true) },
          { label: said.others, options: choices(false) },
        ].filter(({ options }) => options.length > 0)}
      />
      <TextArea
        form={form}
        name="descriptionDa"
        label={said.descriptionDa}
        hint={said.descriptionHint}
        optional
        rows={3}
        lang="da"
      />
      <TextArea form={form} name="descriptionEn" label={said.descriptionEn} optional rows={3} lang="en" />
    </>
  )
}

function ContactFields({ form, words }: FieldsProps) {
  const said = words.organisations.form
  return (
    <>
      <TextField
        form={form}
        name="email"
        label={said.email}
        hint={said.emailHint}
        optional
        type="email"
        inputmode="email"
      />
      <TextField form={form} name="phone" label={said.phone} optional type="tel" inputmode="tel" short />
      <TextField form={form} name="website" label={said.website} optional inputmode="url" />
      <TextField form={form} name="address" label={said.address} optional />
    </>
  )
}

const staleFields = ({ organisations: { form } }: PeopleWords) =>
  (
    [
      'name',
      'kind',
      'field',
      'municipalityCode',
      'descriptionDa',
      'descriptionEn',
      'email',
      'phone',
      'website',
      'address',
    ] as const
  ).map((name) => ({ name, label: form[name] }))
