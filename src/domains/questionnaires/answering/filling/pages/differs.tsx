import type { Typed } from '../../../../../kernel/outcome.ts'
import { Form, type Frame, fillForm, HiddenFields, Submit } from '../../../../../ui/index.ts'
import type { Answer, Instrument, Item } from '../../../instruments/model.ts'
import { questionOf } from '../../../instruments/wording.ts'
import { answerSaid } from '../../mine/said.ts'
import { words } from '../../words.ts'
import { BarePage, type Idle } from './bare-page.tsx'

/** One question that was answered differently on two screens. */
interface Difference {
  readonly instrument: Instrument
  readonly item: Item
  readonly there: Answer | null
  readonly here: Answer | null
}

type Props = {
  frame: Frame
  action: string
  /** Everything typed here, with the version that is stored now: sent again, it overwrites knowingly. */
  again: Typed
  keepThere: string
  differences: readonly Difference[]
  idle?: Idle | undefined
}

/** Two screens, two answers: both are shown, none is lost, and one of them is chosen. */
export function DiffersPage({ frame, action, again, keepThere, differences, idle }: Props) {
  const w = words(frame.language).filling.differs
  return (
    <BarePage frame={frame} title={w.title} idle={idle}>
      <h1>{w.title}</h1>
      <p class="lead">{w.text}</p>
      <table class="stacks">
        <thead>
          <tr>
            {[w.question, w.there, w.here].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr>
              <th scope="row">{questionOf(one.instrument, one.item, frame.language).text}</th>
              <td data-label={w.there}>{answerSaid(frame.language, one.instrument, one.item, one.there)}</td>
              <td data-label={w.here}>{answerSaid(frame.language, one.instrument, one.item, one.here)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form form={fillForm(frame)} action={frame.to(action)}>
        <HiddenFields values={again} />
        <p class="button-row">
          <Submit>{w.keepHere}</Submit>
          <a class="button outline" href={frame.to(keepThere)}>
            {w.keepThere}
          </a>
        </p>
      </Form>
    </BarePage>
  )
}
