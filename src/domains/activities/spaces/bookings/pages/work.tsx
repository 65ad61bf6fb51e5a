import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  Submit,
  TextArea,
  WorkPage,
} from '../../../../../ui/index.ts'
import type { Space } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { overlaps } from '../model.ts'
import type { ShownBooking } from '../queries.ts'
import { timeSaid } from '../when.ts'

/** An answer that was not understood, with what was typed. */
export interface WrongAnswer {
  readonly booking: string
  readonly values: Typed
  readonly problems: readonly Problem[]
}

type Props = {
  frame: Frame
  space: Space
  bookings: readonly ShownBooking[]
  wrong?: WrongAnswer
}

type Part = Props & { wrongForm: Filled | undefined }

/** The form that was not understood is the same one that the summary on top speaks of. */
const formOf = ({ frame, wrong, wrongForm }: Part, id: string): Filled =>
  (wrong?.booking === id ? wrongForm : undefined) ?? fillForm(frame, {}, [], `${id}-`)

/** Who would like to borrow the space, with what clashes, and one button for each answer. */
export function BookingsPage(shown: Props) {
  const { frame, space, bookings, wrong } = shown
  const wrongForm = wrong && fillForm(frame, wrong.values, wrong.problems, `${wrong.booking}-`)
  const props = { ...shown, wrongForm }
  const { bookings: w, spaces } = words(frame.language)
  const trail = [
    { label: spaces.title, href: frame.to(paths.workSpaces()) },
    { label: space.title, href: frame.to(paths.workSpace(space.id)) },
  ]
  const asked = bookings.filter(({ state }) => state === 'asked')
  const promised = bookings.filter(({ state }) => state === 'confirmed')
  return (
    <WorkPage frame={frame} title={w.work.title} hasProblems={wrong !== undefined} trail={trail}>
      {wrongForm && <ErrorSummary form={wrongForm} />}
      <div class="work-head">
        <div>
          <h1>{w.work.title}</h1>
          <p class="lead">{space.title}</p>
        </div>
      </div>
      <p class="muted">{w.work.lookText}</p>
      {bookings.length === 0 && (
        <Empty level={2} title={w.work.none} area="music">
          {w.work.noneText}
        </Empty>
      )}
      {asked.length > 0 && <BookingsPart {...props} title={w.work.asked} list={asked} />}
      {promised.length > 0 && <BookingsPart {...props} title={w.work.promised} list={promised} />}
    </WorkPage>
  )
}

function BookingsPart(props: Part & { title: string; list: readonly ShownBooking[] }) {
  const { frame, title, list } = props
  return (
    <section class="work-part">
      <h2>{title}</h2>
      <ul class="booking-list">
        {list.map((booking) => (
          <li>
            <h3>{timeSaid(booking, frame.language)}</h3>
            <p>
              {booking.name}: {booking.purpose}
            </p>
            <p>
              <a class="target" href={`mailto:${booking.email}`}>
                {booking.email}
              </a>
            </p>
            <Clash {...props} booking={booking} />
            <AnswerForm {...props} booking={booking} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Clash({ frame, booking, bookings }: Props & { booking: ShownBooking }) {
  const { work: w } = words(frame.language).bookings
  const others = bookings.filter((other) => other.id !== booking.id && overlaps(booking, other))
  if (booking.state !== 'asked' || others.length === 0) return null
  return <p class="clash">{others.some(({ state }) => state === 'confirmed') ? w.taken : w.clash}</p>
}

function AnswerForm(props: Part & { booking: ShownBooking }) {
  const { frame, space, booking, wrong } = props
  const { work: w } = words(frame.language).bookings
  const form = formOf(props, booking.id)
  const action = frame.to(paths.answerBooking(space.id, booking.id))
  if (booking.state === 'asked')
    return (
      <Form form={form} action={action}>
        <TextArea form={form} name="words" label={w.words} hint={w.wordsHint} rows={2} optional />
        <p class="button-row">
          <Submit name="answer" value="yes">
            {w.yes}
          </Submit>
          <Submit name="answer" value="no" kind="outline">
            {w.no}
          </Submit>
        </p>
      </Form>
    )
  return (
    <details class="quiet-doing" open={wrong?.booking === booking.id}>
      <summary>{w.takeBack}</summary>
      <Form form={form} action={action}>
        <TextArea form={form} name="words" label={w.why} rows={2} />
        <Submit name="answer" value="no" kind="outline">
          {w.takeBackNow}
        </Submit>
      </Form>
    </details>
  )
}
