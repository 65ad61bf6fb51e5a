import type { Frame } from '../../../../ui/index.ts'
import type { Instrument, Item, ResponseSet, Wording } from '../../instruments/model.ts'
import { languagesOf, questionOf, responseSetOf, said } from '../../instruments/wording.ts'
import { words } from '../../words.ts'

type Props = { frame: Frame; instrument: Instrument }

/** Text in the language it exists in, marked when that is not the language of the page. */
export function SaidText({ frame, wording }: { frame: Frame; wording: Wording }) {
  const { text, language, onlyOther } = said(wording, frame.language)
  return <span lang={onlyOther ? language : undefined}>{text}</span>
}

/** What is asked, question by question, with its answers. Without wording only what each question is about. */
export function Asked({ frame, instrument }: Props) {
  const { instrument: say } = words(frame.language)
  const languages = languagesOf(instrument)
  const [only] = languages
  return (
    <section class="asked">
      <h2>{say.asks}</h2>
      {languages.length === 0 && <p class="muted">{say.noWording}</p>}
      {only && languages.length === 1 && only !== frame.language && (
        <p class="standing">{say.onlyLanguage[only]}</p>
      )}
      {said(instrument.instruction, frame.language).text && (
        <p class="asked-instruction">
          <SaidText frame={frame} wording={instrument.instruction} />
        </p>
      )}
      <Questions frame={frame} instrument={instrument} />
      <AnswerSets frame={frame} instrument={instrument} />
      {said(instrument.wordingNotes, frame.language).text && (
        <p class="small muted">
          {say.wordingNote}: <SaidText frame={frame} wording={instrument.wordingNotes} />
        </p>
      )}
    </section>
  )
}

function Questions({ frame, instrument }: Props) {
  return (
    <ol class="asked-list">
      {instrument.items.map((item) => (
        <Question frame={frame} instrument={instrument} item={item} />
      ))}
    </ol>
  )
}

function Question({ frame, instrument, item }: Props & { item: Item }) {
  const { instrument: say } = words(frame.language)
  const question = questionOf(instrument, item, frame.language)
  return (
    <li>
      {question.text ? (
        <p class="asked-text" lang={question.onlyOther ? question.language : undefined}>
          {question.text}
        </p>
      ) : (
        <p class="asked-label">{item.label[frame.language]}</p>
      )}
      {item.neverIn?.includes('youth') && <p class="small muted">{say.neverInYouth}</p>}
    </li>
  )
}

function AnswerSets({ frame, instrument }: Props) {
  const { instrument: say } = words(frame.language)
  const names = [...new Set(instrument.items.map(({ responses }) => responses))]
  return (
    <div class="answer-sets">
      {names.map((name) => {
        const items = instrument.items.filter(({ responses }) => responses === name)
        const [first] = items
        const labels = items.map(({ label }) => label[frame.language]).join(', ')
        return (
          first && (
            <div>
              <h3 class="answer-title">{names.length === 1 ? say.answers : say.answersTo(labels)}</h3>
              <Answers
                frame={frame}
                set={responseSetOf(instrument, first)}
                mayRefuse={first.mayRefuse === true}
              />
            </div>
          )
        )
      })}
    </div>
  )
}

function Answers({ frame, set, mayRefuse }: { frame: Frame; set: ResponseSet; mayRefuse: boolean }) {
  const { instrument: say } = words(frame.language)
  if (set.kind === 'text') return <p>{say.freeText(set.longest)}</p>
  if (set.kind === 'number') return <p>{say.scale(set.min, set.max)}</p>
  const choices = set.kind === 'choice' ? set.choices : endsOf(set)
  return (
    <ul class="answer-list">
      {choices.map(({ code, text }) => (
        <li>
          <span class="answer-code">{String(code).replace('-', '−')}</span>{' '}
          <SaidText frame={frame} wording={text} />
        </li>
      ))}
      {mayRefuse && <li class="muted">{say.mayRefuse}</li>}
    </ul>
  )
}

const endsOf = ({ min, max, lowest, highest }: Extract<ResponseSet, { kind: 'scale' }>) => [
  { code: min, text: lowest },
  { code: max, text: highest },
]
