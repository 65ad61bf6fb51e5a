import {
  Empty,
  Form,
  type Frame,
  fillForm,
  longDay,
  PublicPage,
  RichText,
  Submit,
} from '../../../../ui/index.ts'
import type { Asked } from '../filling/model.ts'
import { words } from '../words.ts'
import type { AnsweredWave } from './queries.ts'
import { answersSaid, scoresSaid } from './said.ts'
import { OwnSectionBody } from './section.tsx'

type Props = {
  frame: Frame
  /** The address of the own page, or a section of it, with language prefix. */
  own: (section?: string) => string
  open: readonly Asked[]
  answered: readonly AnsweredWave[]
  help: string
}

/** What somebody has answered, for themselves alone: to see, correct and delete. */
export function MyAnswersPage({ frame, own, open, answered, help }: Props) {
  const w = words(frame.language).mine
  const trail = [{ label: words(frame.language).filling.intro.toOwnPage, href: own() }]
  return (
    <PublicPage frame={frame} title={w.title} trail={trail} hidden>
      <div class="wrap my-answers">
        <h1>{w.title}</h1>
        <p class="lead">{w.lead}</p>
        <OwnSectionBody language={frame.language} own={own} open={open} hasAnswered={false} />
        {answered.length === 0 && open.length === 0 && (
          <Empty title={w.none} level={2}>
            {w.noneText}
          </Empty>
        )}
        {answered.map((wave) => (
          <Answered frame={frame} own={own} wave={wave} />
        ))}
        {answered.length > 0 && <Deleting frame={frame} own={own} />}
        <section>
          <h2>{w.helpTitle}</h2>
          <RichText text={help} />
        </section>
      </div>
    </PublicPage>
  )
}

type WaveProps = Pick<Props, 'frame' | 'own'> & { wave: AnsweredWave }

function Answered({ frame, own, wave: { asked, isCorrected, instruments } }: WaveProps) {
  const { mine: w, filling } = words(frame.language)
  const scores = instruments.flatMap((one) => scoresSaid(frame.language, one))
  return (
    <section class="answered-wave">
      <h2>{filling.waveNames[asked.wave]}</h2>
      <p class="small muted">
        {asked.course.title}
        {asked.answeredOn && ` · ${w.answeredOn(longDay(asked.answeredOn, frame.language))}`}
        {isCorrected && ` · ${w.corrected}`}
      </p>
      {scores.length > 0 && (
        <>
          <h3>{w.scores}</h3>
          <ul>
            {scores.map(({ sentence }) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <p>{w.neutral}</p>
        </>
      )}
      <details>
        <summary>{w.answers}</summary>
        {instruments.map((one) => (
          <dl class="fact-rows">
            {answersSaid(frame.language, one).map(({ question, answer }) => (
              <div>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        ))}
      </details>
      <p>
        <a class="button outline" href={own(`svar/${asked.wave}?hold=${asked.who.enrolmentId}&ret=1&trin=1`)}>
          {w.correct}
          <span class="visually-hidden">: {filling.waveNames[asked.wave]}</span>
        </a>
      </p>
    </section>
  )
}

function Deleting({ frame, own }: Pick<Props, 'frame' | 'own'>) {
  const w = words(frame.language).mine
  return (
    <section>
      <h2>{w.deleteTitle}</h2>
      <p>{w.deleteText}</p>
      <p>
        <a class="button outline" href={own('svar/slet')}>
          {w.deleteButton}
        </a>
      </p>
      <h2>{w.forgetTitle}</h2>
      <p>{w.forgetText}</p>
      <p>
        <a class="target" href={own('slet')}>
          {w.forgetLink}
        </a>
      </p>
    </section>
  )
}

/** Asked once more before the answers go. */
export function DeletePage({ frame, own }: Pick<Props, 'frame' | 'own'>) {
  const w = words(frame.language).mine
  const trail = [{ label: w.title, href: own('svar') }]
  return (
    <PublicPage frame={frame} title={w.deleteSure} trail={trail} hidden>
      <div class="wrap">
        <h1>{w.deleteSure}</h1>
        <p class="lead">{w.deleteSureText}</p>
        <Form form={fillForm(frame)} action={own('svar/slet')}>
          <p class="button-row">
            <Submit kind="danger">{w.deleteYes}</Submit>
            <a class="button outline" href={own('svar')}>
              {w.deleteNo}
            </a>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}
