import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Checkbox,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Steps,
  Submit,
} from '../../../../../ui/index.ts'
import { said } from '../../../instruments/wording.ts'
import { words } from '../../words.ts'
import { refusalOf } from '../form.ts'
import type { Block } from '../model.ts'
import type { Position } from '../screen.ts'
import { BarePage, type Idle } from './bare-page.tsx'
import { Question } from './question.tsx'

export interface ScreenProps {
  readonly frame: Frame
  readonly position: Position
  /** Where the form is sent, without language prefix. */
  readonly action: string
  /** Travels with the form: which course, which sitting, whether it is a correction. */
  readonly hidden: Typed
  readonly values: Typed
  readonly problems?: readonly Problem[]
  readonly isCorrection: boolean
  /** How many questions of a scale have no answer: asked about once. */
  readonly blanks?: number
  readonly idle?: Idle | undefined
}

/** One screen of questions, with how far one is, and the way on and back. */
export function ScreenPage({ frame, position, action, hidden, ...rest }: ScreenProps) {
  const w = words(frame.language).filling
  const { step, screens, blocks, mode } = position
  const form = fillForm(frame, rest.values, rest.problems ?? [])
  const label = screens.length > 1 ? w.screen.step(step, screens.length) : w.screen.single
  return (
    <BarePage
      frame={frame}
      title={`${label} · ${w.intro.title}`}
      hasProblems={(rest.problems?.length ?? 0) > 0}
      idle={rest.idle}
    >
      <h1 class="visually-hidden">{w.intro.title}</h1>
      <Steps label={label} step={step} of={screens.length} />
      {rest.isCorrection && <p class="hint">{w.screen.correcting}</p>}
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} class="spaced">
        <HiddenFields
          values={{
            ...hidden,
            vis: mode,
            trin: String(step),
            spurgt: rest.blanks ? String(step) : undefined,
          }}
        />
        {rest.blanks ? <Blanks frame={frame} blanks={rest.blanks} /> : null}
        {blocks.map((block) => (
          <BlockOfQuestions frame={frame} form={form} block={block} isAlone={mode === 'en'} />
        ))}
        <Onwards frame={frame} position={position} isCorrection={rest.isCorrection} />
      </Form>
      <p class="hint">{w.screen.saved}</p>
    </BarePage>
  )
}

type BlockProps = { frame: Frame; form: Filled; block: Block; isAlone: boolean }

function BlockOfQuestions({ frame, form, block: { instrument, items }, isAlone }: BlockProps) {
  const w = words(frame.language).filling.screen
  const instruction = said(instrument.instruction, frame.language)
  const refusable = items.some(({ mayRefuse }) => !mayRefuse)
  return (
    <div class="question-block">
      {instruction.text && (
        <p class="lead" lang={instruction.language}>
          {instruction.text}
        </p>
      )}
      {items.map((item) => (
        <Question {...{ frame, form, instrument, item }} />
      ))}
      {refusable && (
        <Checkbox
          form={form}
          name={refusalOf(instrument.id)}
          label={isAlone || items.length === 1 ? w.refuseOne : w.refuseBlock}
        />
      )}
    </div>
  )
}

type OnwardsProps = { frame: Frame; position: Position; isCorrection: boolean }

/** The way on stands first, so that the enter key goes on and not back. */
function Onwards({ frame, position: { isLast, step }, isCorrection }: OnwardsProps) {
  const w = words(frame.language).filling.screen
  const onwards = isLast ? (isCorrection ? w.submitCorrection : w.submit) : w.next
  return (
    <p class="button-row">
      <Submit name="button" value={isLast ? 'submit' : 'next'} size="large">
        {onwards}
      </Submit>
      {step > 1 && (
        <Submit name="button" value="back" kind="outline" size="large">
          {w.back}
        </Submit>
      )}
    </p>
  )
}

/** Asked once, above the questions: whoever wants to skip just goes on. */
function Blanks({ frame, blanks }: { frame: Frame; blanks: number }) {
  const w = words(frame.language).filling.screen
  return (
    <div class="notice" role="status">
      <h2 class="notice-title">{w.blanks(blanks)}</h2>
      <p>{w.blanksText}</p>
    </div>
  )
}
