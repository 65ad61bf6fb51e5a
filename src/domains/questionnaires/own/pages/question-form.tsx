import {
  Checkbox,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import type { Theirs } from '../../licensing/pages/forms.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { OwnKind } from '../model.ts'

type QuestionProps = {
  frame: Frame
  form: Filled
  slug: string
  name: string
  kind: OwnKind
  /** Absent for a new one. */
  questionKey?: string | undefined
  token: number
  theirs?: Theirs | undefined
}

const fieldsOf: Readonly<Record<OwnKind, readonly string[]>> = {
  choice: ['choices'],
  scale: ['min', 'max', 'lowestDa', 'highestDa', 'lowestEn', 'highestEn'],
  number: ['min', 'max'],
  text: ['longest'],
}

/** One question: how it is asked, and how it is answered. */
export function OwnQuestionPage(props: QuestionProps) {
  const { frame, form, slug, name, kind, questionKey, token, theirs } = props
  const { list, own: say } = words(frame.language)
  const title = questionKey ? say.editQuestion : `${say.newQuestion}: ${say.kinds[kind].toLowerCase()}`
  const action = frame.to(
    questionKey ? paths.ownQuestion(slug, questionKey) : `${paths.ownNewQuestion(slug)}?slags=${kind}`,
  )
  const labels: Readonly<Record<string, string>> = labelsIn(frame)
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={[
        { href: frame.to(paths.all()), label: list.title },
        { href: frame.to(paths.own(slug)), label: name },
      ]}
      hasProblems={form.problems.length > 0 || Boolean(theirs)}
    >
      <div class="form-page">
        <header class="page-head">
          <h1>{title}</h1>
        </header>
        {theirs && (
          <StaleEdit
            form={form}
            action={action}
            fields={['textDa', 'textEn', ...fieldsOf[kind]].map((field) => ({
              name: field,
              label: labels[field] ?? field,
            }))}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={frame.to(paths.own(slug))}
          />
        )}
        <ErrorSummary form={form} />
        <Form form={form} action={action} label={title}>
          <HiddenFields values={{ version: String(theirs?.version ?? token), key: form.values['key'] }} />
          <TextField form={form} name="textDa" label={say.text} hint={say.textHint} lang="da" />
          <TextField form={form} name="textEn" label={say.textEn} lang="en" optional />
          <KindFields frame={frame} form={form} kind={kind} />
          <Checkbox form={form} name="mayRefuse" label={say.mayRefuse} />
          <p class="button-row">
            <Submit>{say.saveQuestion}</Submit>
            <a class="target" href={frame.to(paths.own(slug))}>
              {frame.words.parts.cancel}
            </a>
          </p>
        </Form>
      </div>
    </WorkPage>
  )
}

function labelsIn(frame: Frame): Readonly<Record<string, string>> {
  const { own: say } = words(frame.language)
  const { text: textDa, textEn, choices, min, max, lowest, highest, lowestEn, highestEn, longest } = say
  return {
    textDa,
    textEn,
    choices,
    min,
    max,
    lowestDa: lowest,
    highestDa: highest,
    lowestEn,
    highestEn,
    longest,
  }
}

function KindFields({ frame, form, kind }: { frame: Frame; form: Filled; kind: OwnKind }) {
  const { own: say } = words(frame.language)
  if (kind === 'choice')
    return <TextArea form={form} name="choices" label={say.choices} hint={say.choicesHint} rows={6} />
  if (kind === 'text')
    return (
      <TextField
        form={form}
        name="longest"
        label={say.longest}
        hint={say.longestHint}
        short
        inputmode="numeric"
      />
    )
  return (
    <>
      <div class="two-fields">
        <TextField form={form} name="min" label={say.min} short inputmode="numeric" />
        <TextField form={form} name="max" label={say.max} short inputmode="numeric" />
      </div>
      {kind === 'scale' && (
        <>
          <div class="two-fields">
            <TextField form={form} name="lowestDa" label={say.lowest} lang="da" />
            <TextField form={form} name="highestDa" label={say.highest} lang="da" />
          </div>
          <div class="two-fields">
            <TextField form={form} name="lowestEn" label={say.lowestEn} lang="en" optional />
            <TextField form={form} name="highestEn" label={say.highestEn} lang="en" optional />
          </div>
        </>
      )}
    </>
  )
}
