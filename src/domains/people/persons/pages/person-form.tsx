import { languages } from '../../../../kernel/language.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  type OptionGroup,
  Select,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'

type Props = {
  frame: Frame
  form: Filled
  organisations: readonly OptionGroup[]
  edited?: { readonly id: string; readonly name: string } | undefined
  theirs?: { readonly fields: Typed; readonly version: number } | undefined
}

/** Adding or changing a person, or settling with what somebody else saved. */
export function PersonFormPage({ frame, form, organisations, edited, theirs }: Props) {
  const words = wordsOf(frame.language)
  const said = words.persons.form
  const title = edited ? said.editTitle(edited.name) : said.newTitle
  const action = frame.to(edited ? paths.editPerson(edited.id) : paths.newPerson())
  const back = frame.to(edited ? paths.person(edited.id) : paths.persons())
  const trail = [{ href: frame.to(paths.persons()), label: words.persons.list.title }]
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
              <PersonFields form={form} words={words} organisations={organisations} />
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

type FieldsProps = { form: Filled; words: PeopleWords; organisations: readonly OptionGroup[] }

function PersonFields({ form, words, organisations }: FieldsProps) {
  const said = words.persons.form
  return (
    <>
      <TextField form={form} name="name" label={said.name} autocomplete="off" />
      <TextField
        form={form}
        name="email"
        label={said.email}
        hint={said.emailHint}
        type="email"
        inputmode="email"
        autocomplete="off"
      />
      <TextField form={form} name="phone" label={said.phone} optional type="tel" inputmode="tel" short />
      <TextField form={form} name="title" label={said.title} hint={said.titleHint} optional />
      <Select
        form={form}
        name="organisationId"
        label={said.organisationId}
        optional
        options={organisations}
      />
      <LanguageChoice form={form} words={words} />
    </>
  )
}

/** The language mails and pages come in. */
export function LanguageChoice({ form, words }: { form: Filled; words: PeopleWords }) {
  return (
    <Choice
      form={form}
      name="language"
      label={words.persons.form.language}
      options={languages.map((language) => ({
        value: language,
        label: words.persons.page.languages[language],
      }))}
    />
  )
}

const staleFields = ({ persons: { form } }: PeopleWords) =>
  (['name', 'email', 'phone', 'title', 'organisationId', 'language'] as const).map((name) => ({
    name,
    label: form[name],
  }))
