import type { Language } from '../../../../kernel/language.ts'
import {
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
import type { Instrument, ResponseSet } from '../../instruments/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { answerField, itemField, wordingFields } from '../wording-form.ts'
import { type Theirs, trailTo } from './forms.tsx'

type Props = {
  frame: Frame
  instrument: Instrument
  language: Language
  form: Filled
  number: number
  theirs?: Theirs | undefined
}

/** Putting in wording under a licence: one field for each question and each answer, beside what it is about. */
export function WordingPage({ frame, instrument, language, form, number, theirs }: Props) {
  const { wording: say } = words(frame.language)
  const title = say.title[language](instrument.title[frame.language])
  const action = frame.to(paths.wording(instrument.id, language))
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trailTo(frame, instrument)}
      hasProblems={form.problems.length > 0 || Boolean(theirs)}
    >
      <div class="form-page">
        <header class="page-head">
          <h1>{title}</h1>
          <p class="lead">{say.lead}</p>
        </header>
        {theirs && (
          <StaleEdit
            form={form}
            action={action}
            fields={wordingFields(instrument).map(({ name, label }) => ({
              name,
              label: label(frame.language),
            }))}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={frame.to(paths.instrument(instrument.id))}
          />
        )}
        <ErrorSummary form={form} />
        <Form form={form} action={action} label={title} guard>
          <HiddenFields values={{ version: String(theirs?.version ?? number) }} />
          <WordingFields frame={frame} instrument={instrument} language={language} form={form} />
          <p class="button-row">
            <Submit size="large">{say.save}</Submit>
            <a class="target" href={frame.to(paths.instrument(instrument.id))}>
              {frame.words.parts.cancel}
            </a>
          </p>
        </Form>
      </div>
    </WorkPage>
  )
}

type FieldsProps = Omit<Props, 'number' | 'theirs'>

function WordingFields({ frame, instrument, language, form }: FieldsProps) {
  const { wording: say } = words(frame.language)
  return (
    <>
      <TextArea form={form} name="instruction" label={say.instruction} rows={2} lang={language} optional />
      <TextField form={form} name="stem" label={say.stem} hint={say.stemHint} lang={language} optional />
      <h2 class="wording-title">{say.questions}</h2>
      {instrument.items.map(({ id, label }, place) => (
        <TextField
          form={form}
          name={itemField(id)}
          label={`${place + 1}. ${label[frame.language]}`}
          lang={language}
        />
      ))}
      <h2 class="wording-title">{say.answers}</h2>
      {Object.entries(instrument.responseSets).map(([name, set]) => (
        <AnswerFields frame={frame} form={form} language={language} name={name} set={set} />
      ))}
    </>
  )
}

type AnswerProps = { frame: Frame; form: Filled; language: Language; name: string; set: ResponseSet }

function AnswerFields({ frame, form, language, name, set }: AnswerProps) {
  const { wording: say } = words(frame.language)
  if (set.kind === 'choice')
    return (
      <>
        {set.choices.map(({ code }) => (
          <TextField
            form={form}
            name={answerField(name, String(code))}
            label={say.answer(code)}
            lang={language}
          />
        ))}
      </>
    )
  if (set.kind !== 'scale') return null
  return (
    <>
      <TextField form={form} name={answerField(name, 'lowest')} label={say.lowest(set.min)} lang={language} />
      <TextField
        form={form}
        name={answerField(name, 'highest')}
        label={say.highest(set.max)}
        lang={language}
      />
    </>
  )
}
