import { Empty, type Filled, type Frame, Notice, WorkPage } from '../../../../ui/index.ts'
import type { Wording } from '../../instruments/model.ts'
import { said } from '../../instruments/wording.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { OwnQuestion, OwnQuestionnaire } from '../model.ts'
import { AddQuestion, Doing, Tool } from './tools.tsx'

type Props = {
  frame: Frame
  own: OwnQuestionnaire
  /** Absent for those who only read. */
  form?: Filled | undefined
}

const told = (frame: Frame, wording: Wording): string => said(wording, frame.language).text

/** An own questionnaire: its questions in order, and what can be done with the draft. */
export function OwnPage({ frame, own, form }: Props) {
  const { list, own: say } = words(frame.language)
  const title = told(frame, own.content.title)
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={[{ href: frame.to(paths.all()), label: list.title }]}
      hasProblems={(form?.problems.length ?? 0) > 0}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{told(frame, own.content.about)}</p>
        <p class="instrument-marks">
          <span class="standing">
            {say.number(own.number)}: {say.states[own.state]}
          </span>
          {own.isRetired && <span class="standing off">{say.retired}</span>}
        </p>
      </header>
      <About frame={frame} own={own} form={form} />
      {own.content.questions.length === 0 ? (
        <Empty title={say.none} level={2}>
          {say.noneText}
        </Empty>
      ) : (
        <ol class="own-questions">
          {own.content.questions.map((question, place) => (
            <QuestionRow frame={frame} own={own} question={question} form={form} isFirst={place === 0} />
          ))}
        </ol>
      )}
      {form && <AddQuestion frame={frame} own={own} />}
      {form && <Doing frame={frame} own={own} form={form} />}
    </WorkPage>
  )
}

function About({ frame, own, form }: Props) {
  const { own: say } = words(frame.language)
  return (
    <Notice>
      {form?.problems.map(({ text }) => (
        <p role="alert">
          <strong>{text}</strong>
        </p>
      ))}
      <p>{say.counted}</p>
      {own.state === 'draft' && own.inUse !== undefined && <p>{say.draftAfterUse(own.inUse)}</p>}
      {own.state === 'inUse' && form && <p>{say.frozen}</p>}
      {own.origin && (
        <p class="small">
          {say.origin}: {own.origin}
        </p>
      )}
    </Notice>
  )
}

type RowProps = Props & { question: OwnQuestion; isFirst: boolean }

function QuestionRow({ frame, own, question, form, isFirst }: RowProps) {
  const { own: say } = words(frame.language)
  const { text, language, onlyOther } = said(question.text, frame.language)
  return (
    <li>
      <div>
        <p class="asked-text" lang={onlyOther ? language : undefined}>
          {text}
        </p>
        <p class="small muted">
          {say.kinds[question.kind]}: {answersIn(frame, question)}
          {onlyOther ? ` · ${language === 'da' ? say.onlyDanish : say.onlyEnglish}` : ''}
        </p>
      </div>
      {form && (
        <div class="own-tools">
          <a class="button outline small" href={frame.to(paths.ownQuestion(own.slug, question.key))}>
            {say.edit}
            <span class="visually-hidden">: {text}</span>
          </a>
          {!isFirst && (
            <Tool
              frame={frame}
              own={own}
              form={form}
              path={paths.ownMove(own.slug, question.key)}
              label={say.up}
              about={text}
            />
          )}
          <Tool
            frame={frame}
            own={own}
            form={form}
            path={paths.ownRemove(own.slug, question.key)}
            label={say.remove}
            about={text}
            confirm={say.removeConfirm}
          />
        </div>
      )}
    </li>
  )
}

function answersIn(frame: Frame, question: OwnQuestion): string {
  const { instrument } = words(frame.language)
  switch (question.kind) {
    case 'choice':
      return question.choices.map(({ text }) => told(frame, text)).join(' · ')
    case 'scale':
      return `${question.min} ${told(frame, question.lowest)} – ${question.max} ${told(frame, question.highest)}`
    case 'number':
      return instrument.range(String(question.min), String(question.max))
    case 'text':
      return instrument.freeText(question.longest)
  }
}
