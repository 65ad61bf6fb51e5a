import type { Context } from '../../../../platform/actions/context.ts'
import { type CalendarEvent, calendarFile, calendarType } from '../../../../platform/documents/calendar.ts'
import type { Attachment } from '../../../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import type { Booking } from './model.ts'

interface Where {
  readonly title: string
  readonly slug: string
  readonly place: string
}

/** A booking as an entry of a calendar; given back or taken back, it is there as cancelled, so that calendars take it out. It names nobody. */
export const bookingEvent = (
  { house }: Pick<Context, 'house'>,
  booking: Booking,
  { title, slug, place }: Where,
): CalendarEvent => ({
  uid: `booking-${booking.id}@${new URL(house.config.baseUrl).host}`,
  ...{ starts: booking.starts, ends: booking.ends, summary: title, place },
  url: house.config.baseUrl + paths.space(slug),
  status: booking.state === 'confirmed' ? 'CONFIRMED' : 'CANCELLED',
  sequence: booking.sequence,
  stamp: booking.changedAt,
})

/** The same as a file for a letter. */
export const bookingFile = (context: Context, booking: Booking, where: Where): Attachment => ({
  name: `${where.slug}.ics`,
  type: calendarType('PUBLISH'),
  content: calendarFile({ method: 'PUBLISH', events: [bookingEvent(context, booking, where)] }),
})
