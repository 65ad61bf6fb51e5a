import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { type OwnFrame, OwnSubPage } from '../own/frame.tsx'
import { wordsOf } from '../words.ts'

type Props = OwnFrame & {
  readonly form: Filled
  readonly version: number
  /** Whether a year of birth is stored, and so may be corrected. */
  readonly asksYear: boolean
  readonly theirs?:
    | { readonly fields: Readonly<Record<string, string>>; readonly version: number }
    | undefined
}

/** The form in which somebody corrects what is stored about them. */
export function CorrectPage({ frame, own, form, version, asksYear, theirs }: Props) {
  const { data } = wordsOf(frame.language)
  const action = frame.to(own.path('data/ret'))
  return (
    <OwnSubPage frame={frame} own={own} title={data.correctTitle} hasProblems={form.problems.length > 0}>
      <ErrorSummary form={form} />
      {theirs ? (
        <StaleEdit
          form={form}
          action={action}
          fields={fieldsOf(data, asksYear)}
          theirs={theirs.fields}
          version={theirs.version}
          takeTheirs={frame.to(own.path('data'))}
        />
      ) : (
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(version) }} />
          <TextField form={form} name="name" label={data.who.name} autocomplete="name" />
          <Reach form={form} words={data} />
          {asksYear && (
            <TextField
              form={form}
              name="birthYear"
              label={data.who.birthYear}
              inputmode="numeric"
              short
              optional
            />
          )}
          <TextArea form={form} name="access" label={data.who.access} rows={3} optional />
          <TextArea form={form} name="languageHelp" label={data.who.language} rows={2} optional />
          <TextArea form={form} name="transport" label={data.who.transport} rows={2} optional />
          <Choice form={form} name="language" label={data.language} options={languages(data)} />
          <Submit>{data.save}</Submit>
        </Form>
      )}
    </OwnSubPage>
  )
}

type Words = ReturnType<typeof wordsOf>['data']

const languages = ({ who }: Words) =>
  (['da', 'en'] as const).map((value) => ({ value, label: who.languages[value] }))

const fieldsOf = ({ who, language }: Words, asksYear: boolean) => [
  { name: 'name', label: who.name },
  { name: 'email', label: who.email },
  { name: 'phone', label: who.phone },
  ...(asksYear ? [{ name: 'birthYear', label: who.birthYear }] : []),
  { name: 'access', label: who.access },
  { name: 'languageHelp', label: who.language },
  { name: 'transport', label: who.transport },
  { name: 'language', label: language },
]

function Reach({ form, words }: { form: Filled; words: Words }) {
  return (
    <>
      <TextField
        form={form}
        name="email"
        label={words.who.email}
        type="email"
        autocomplete="email"
        hint={words.optional}
        optional
      />
      <TextField
        form={form}
        name="phone"
        label={words.who.phone}
        type="tel"
        autocomplete="tel"
        hint={words.phoneHint}
        short
        optional
      />
    </>
  )
}
