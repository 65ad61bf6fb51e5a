import { Facts, Form, type Frame, fillForm, momentText, Select, Submit } from '../../../../../ui/index.ts'
import { passReasons } from '../../../../courses/index.ts'
import { paths } from '../../paths.ts'
import { dateTexts } from '../../places/when.ts'
import { placeWords } from '../../places/words.ts'
import type { OpenedActivity } from '../../shell/open.ts'
import { VisitPage } from '../../shell/page.tsx'
import type { GuestSeat } from '../model.ts'
import type { OpenedGuest } from '../queries.ts'
import { guestWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedActivity
  guest: OpenedGuest
  /** The place for which a reason was forgotten. */
  problem: string | undefined
}

/** One guest: how to reach them, what they need, and what may be done for them. */
export function GuestPage(props: Props) {
  const { frame, opened, guest, problem } = props
  const w = guestWords(frame.language)
  const { identity, answers, visits } = guest
  const needs = [identity.needs.access, identity.needs.language, identity.needs.transport].filter(Boolean)
  return (
    <VisitPage
      frame={frame}
      opened={opened}
      tab="guests"
      title={identity.name}
      hasProblems={problem !== undefined}
    >
      <Facts
        as="rows"
        facts={[
          { name: w.email, value: identity.email ?? w.noEmail },
          { name: w.columns.number, value: visits.receipt },
          ...(needs.length > 0 ? [{ name: w.needs, value: needs.join(' · ') }] : []),
          ...(visits.isPair ? [{ name: w.together, value: w.pair }] : []),
          ...answers.map(({ question, answer }) => ({ name: question, value: answer })),
        ]}
      />
      {guest.seats.map((seat) => (
        <SeatPart {...props} seat={seat} />
      ))}
      <p class="form-end">
        <a href={frame.to(paths.guests(opened.activity.id))}>{w.back}</a>
      </p>
    </VisitPage>
  )
}

type SeatProps = Props & { seat: GuestSeat }

function stateText({ language }: Frame, { state, place, offer, passReason }: GuestSeat): string {
  const w = guestWords(language)
  const names = placeWords(language)
  const facts = [
    names.states[state],
    place && w.place(place),
    offer && w.until(momentText(offer.until, language)),
    passReason && `${w.passed}: ${names.passReasons[passReason]}`,
  ]
  return facts.filter(Boolean).join(' · ')
}

function SeatPart(props: SeatProps) {
  const { frame, opened, seat } = props
  const w = guestWords(frame.language)
  const [first, ...others] = dateTexts(seat.line, opened.activity, frame.language)
  const isActive = ['waiting', 'offered', 'signedUp'].includes(seat.state)
  return (
    <section class="doing">
      <h2>{others.length > 0 ? w.wholeSeries(seat.line.dates.length) : first}</h2>
      <p>{stateText(frame, seat)}</p>
      {seat.offer && (
        <SeatForm {...props}>
          <Submit name="button" value="accepted">
            {w.yes}
          </Submit>
          <Submit kind="outline" name="button" value="declined">
            {w.no}
          </Submit>
        </SeatForm>
      )}
      {(seat.state === 'waiting' || seat.state === 'offered') && <PassPart {...props} />}
      {isActive && (
        <SeatForm {...props}>
          <Submit kind="outline" name="button" value="leave" confirm={w.leaveSure}>
            {w.leave}
          </Submit>
        </SeatForm>
      )}
    </section>
  )
}

function SeatForm({ frame, opened, guest, seat, children }: SeatProps & { children?: unknown }) {
  const action = frame.to(paths.guest(opened.activity.id, guest.visits.guestId))
  return (
    <Form form={fillForm(frame)} action={action}>
      <input type="hidden" name="seat" value={seat.id} />
      <p class="button-row">{children as never}</p>
    </Form>
  )
}

/** Letting others go first, with a reason; and taking that back. */
function PassPart(props: SeatProps) {
  const { frame, opened, guest, seat, problem } = props
  const w = guestWords(frame.language)
  if (seat.passReason)
    return (
      <SeatForm {...props}>
        <Submit kind="outline" name="button" value="lift">
          {w.lift}
        </Submit>
      </SeatForm>
    )
  const names = placeWords(frame.language).passReasons
  const problems = problem === seat.id ? [{ field: 'reason', text: w.noReason }] : []
  const form = fillForm(frame, {}, problems, `${seat.id}-`)
  return (
    <Form form={form} action={frame.to(paths.guest(opened.activity.id, guest.visits.guestId))}>
      <input type="hidden" name="seat" value={seat.id} />
      <Select
        form={form}
        name="reason"
        label={w.passWhy}
        options={passReasons.map((reason) => ({ value: reason, label: names[reason] }))}
      />
      <Submit kind="outline" name="button" value="pass">
        {w.passOver}
      </Submit>
    </Form>
  )
}
