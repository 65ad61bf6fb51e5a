import type { Context } from '../../../../platform/actions/context.ts'
import { toLanguage } from '../../../../platform/http/frame.ts'
import { sendMail } from '../../../../platform/mail/mail.ts'
import { mailParticipant } from '../../../participants/index.ts'
import { mailAddressesOf } from '../../../people/index.ts'
import type { Space } from '../model.ts'
import { paths } from '../paths.ts'
import type { SpaceTx } from '../tables.ts'
import { words } from '../words.ts'
import { bookingFile } from './calendar.ts'
import type { Booking } from './model.ts'
import { timeSaid } from './when.ts'

type Letters = ReturnType<typeof words>['bookings']['letters']
type ToAsker = Exclude<keyof Letters, 'toHost' | 'hostCancelled'>

interface More {
  /** What the host wrote with the answer. */
  readonly answer?: string
  /** Whether it was promised before: then the calendar hears of the change. */
  readonly wasPromised?: boolean
}

const placeOf = ({ placeName, placeAddress }: Space): string =>
  [placeName, placeAddress].filter(Boolean).join(', ')

/** Tells the one who asked how it stands, in their language. Name, address and own link are put in when the letter is sent. */
export async function tellAsker(
  tx: SpaceTx,
  context: Context,
  space: Space,
  booking: Booking,
  letter: ToAsker,
  { answer = '', wasPromised = false }: More = {},
): Promise<void> {
  if (!booking.participantId) return
  const isNews = booking.state === 'confirmed' || wasPromised
  const where = { title: space.title, slug: space.slug, place: placeOf(space) }
  await mailParticipant(tx as never, context, booking.participantId, (language) => {
    const { subject, text } = words(language).bookings.letters[letter]
    const about = {
      ...{ space: space.title, place: placeOf(space), when: timeSaid(booking, language), answer },
      link: `{link:${paths.ownBooking(booking.id)}}`,
    }
    return {
      ...{ subject: subject(space.title), text: text(about) },
      attachments: isNews ? [bookingFile(context, booking, where)] : [],
    }
  })
}

/** Tells the host; the letter leads into the workspace and says neither who it is nor what for. */
export async function tellHost(
  tx: SpaceTx,
  context: Context,
  space: Space,
  booking: Booking,
  letter: 'toHost' | 'hostCancelled',
): Promise<void> {
  const [host] = await mailAddressesOf(tx as never, space.hostId ? [space.hostId] : [])
  if (!host) return
  const { subject, text } = words(host.language).bookings.letters[letter]
  const link = context.house.config.baseUrl + toLanguage(host.language, paths.bookings(space.id))
  const when = timeSaid(booking, host.language)
  const about = { space: space.title, place: placeOf(space), when, link, answer: '' }
  await sendMail(tx as never, context, { to: host.email, subject: subject(space.title), text: text(about) })
}
