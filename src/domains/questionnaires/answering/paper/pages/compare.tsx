import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import { Choice, ErrorSummary, Form, type Frame, fillForm, longDay, Submit } from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import { questionOf } from '../../../instruments/wording.ts'
import type { Block } from '../../filling/model.ts'
import { MeasuringShell } from '../../flow/pages/shell.tsx'
import { answerSaid } from '../../mine/said.ts'
import { shownCode } from '../../room-codes/code.ts'
import { words } from '../../words.ts'
import type { Entry } from '../model.ts'
import { dayField } from '../rules.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  code: string
  action: string
  blocks: readonly Block[]
  first: Entry
  second: Entry
  /** Ids of what differs. */
  items: readonly string[]
  values: Typed
  problems?: readonly Problem[]
}

interface Line {
  readonly id: string
  readonly label: string
  readonly first: string
  readonly second: string
}

function linesOf({ frame, blocks, first, second, items }: Props): Line[] {
  const w = words(frame.language).paper
  const questions = blocks.flatMap(({ instrument, items: asked }) =>
    asked.map((item) => ({
      ...{ id: item.id, label: questionOf(instrument, item, frame.language).text },
      first: answerSaid(frame.language, instrument, item, first.answers[item.id] ?? null),
      second: answerSaid(frame.language, instrument, item, second.answers[item.id] ?? null),
    })),
  )
  const day: Line = {
    ...{ id: dayField, label: w.filledOn },
    first: longDay(first.filledOn, frame.language),
    second: longDay(second.filledOn, frame.language),
  }
  return [...questions, day].filter(({ id }) => items.includes(id))
}

/** Where two typings of a sheet differ: what stands on the paper is chosen. */
export function ComparePage(props: Props) {
  const { frame, open, code, action, values, problems = [] } = props
  const w = words(frame.language).paper
  const form = fillForm(frame, values, problems)
  return (
    <MeasuringShell
      frame={frame}
      open={open}
      title={`${w.compareTitle}: ${shownCode(code)}`}
      lead={w.compareLead}
      hasProblems={problems.length > 0}
    >
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} class="spaced form-page">
        {linesOf(props).map(({ id, label, first, second }) => (
          <Choice
            form={form}
            name={id}
            label={label}
            as="list"
            options={[
              { value: 'first', label: first, hint: w.first },
              { value: 'second', label: second, hint: w.second },
            ]}
          />
        ))}
        <Submit>{w.resolve}</Submit>
      </Form>
    </MeasuringShell>
  )
}
