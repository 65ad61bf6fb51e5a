import type { Moment } from '../../../../../kernel/day.ts'
import type { Language } from '../../../../../kernel/language.ts'
import type { OwnAddress } from '../../../../../platform/rooms/personal.ts'
import { Form, type Frame, fillForm, PublicPage, Submit } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { canCancel } from '../model.ts'
import type { OwnBooking } from '../queries.ts'
import { timeSaid } from '../when.ts'

type ListProps = { language: Language; bookings: readonly OwnBooking[]; now: Moment; own: OwnAddress }

/** On the own page: what is asked for and what is promised, each with the way to give it back. */
export function OwnBookings({ language, bookings, now, own }: ListProps) {
  const { states, own: w } = words(language).bookings
  return (
    <ul class="booking-list">
      {bookings.map((booking) => (
        <li>
          <h3>{booking.title}</h3>
          <p>
            {timeSaid(booking, language)} · <b>{states[booking.state]}</b>
          </p>
          <p>
            <a class="target" href={own(paths.ownBooking(booking.id))}>
              {canCancel(booking, now) ? w.seeOrCancel : w.see}
              <span class="visually-hidden"> {booking.title}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

type Props = { frame: Frame; booking: OwnBooking; mayCancel: boolean; action: string; back: string }

/** How it stands with one booking, and giving it back. */
export function OwnBookingPage({ frame, booking, mayCancel, action, back }: Props) {
  const { states, own: w } = words(frame.language).bookings
  return (
    <PublicPage frame={frame} title={w.title} hidden>
      <div class="wrap section narrow">
        <h1>{w.title}</h1>
        <p class="lead">
          <a href={frame.to(paths.space(booking.slug))}>{booking.title}</a>
          <br />
          {timeSaid(booking, frame.language)}
          <br />
          {booking.place}
        </p>
        <p>
          <b>{states[booking.state]}.</b>
        </p>
        {booking.answer && (
          <p>
            {w.answer}: {booking.answer}
          </p>
        )}
        {mayCancel && (
          <>
            <p>{w.cancelText}</p>
            <Form form={fillForm(frame)} action={action}>
              <Submit kind="outline">{w.cancel}</Submit>
            </Form>
          </>
        )}
        <p class="form-end">
          <a href={back}>{w.back}</a>
        </p>
      </div>
    </PublicPage>
  )
}
