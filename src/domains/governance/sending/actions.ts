import type { Context } from '../../../platform/actions/context.ts'
import { calendarFile, calendarType } from '../../../platform/documents/calendar.ts'
import { type Attachment, sendMail } from '../../../platform/mail/mail.ts'
import { type MailAddress, mailAddressesOf } from '../../people/index.ts'
import type { AgendaEntry } from '../agenda/model.ts'
import { agendaOf } from '../agenda/queries.ts'
import type { Meeting } from '../meetings/model.ts'
import type { Tx } from '../meetings/running.ts'
import { participantsOf } from '../voting/queries.ts'
import { words } from '../words.ts'
import { calendarEventOf, letterTo, type Occasion } from './letters.ts'

/** The calendar entry that goes with a mail, addressed to the one who gets it. */
function calendarFor(context: Context, meeting: Meeting, to: MailAddress): Attachment {
  const { config } = context.house
  const method = meeting.state === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const event = calendarEventOf(meeting, {
    language: to.language,
    origin: config.baseUrl,
    stamp: context.now,
    organiser: { name: 'Kulturmetropolen', email: config.mailFrom },
    attendee: { name: to.name, email: to.email },
  })
  return {
    name: words(to.language).mails.fileName,
    type: calendarType(method),
    content: calendarFile({ method, events: [event] }),
  }
}

async function write(
  tx: Tx,
  context: Context,
  meeting: Meeting,
  occasion: Occasion,
  entries: readonly AgendaEntry[],
) {
  const seats = await participantsOf(context, meeting, tx)
  const persons = [...new Set(seats.flatMap(({ personId }) => personId ?? []))]
  const addresses = await mailAddressesOf(tx as never, persons)
  for (const to of addresses) {
    const letter = letterTo(to.name, occasion, meeting, entries, {
      language: to.language,
      origin: context.house.config.baseUrl,
    })
    const attachments = occasion === 'minutes' ? [] : [calendarFor(context, meeting, to)]
    await sendMail(tx as never, context, { to: to.email, ...letter, attachments })
  }
  return addresses.length
}

/** Mails the agenda with a calendar entry to everybody with a seat. @returns how many mails were written */
export const writeOutAgenda = async (tx: Tx, context: Context, meeting: Meeting): Promise<number> =>
  write(tx, context, meeting, 'agenda', await agendaOf(context, meeting.id, false, tx))

/** Mails the approved minutes. */
export const writeOutMinutes = async (tx: Tx, context: Context, meeting: Meeting): Promise<number> =>
  write(tx, context, meeting, 'minutes', await agendaOf(context, meeting.id, false, tx))

/** Tells everybody who was called that time or place is another; their calendars move with it. */
export const tellMoved = (tx: Tx, context: Context, meeting: Meeting): Promise<number> =>
  write(tx, context, meeting, 'moved', [])

/** Tells everybody who was called that there will be no meeting; it stays in their calendars as cancelled. */
export const tellCancelled = (tx: Tx, context: Context, meeting: Meeting): Promise<number> =>
  write(tx, context, meeting, 'cancelled', [])
