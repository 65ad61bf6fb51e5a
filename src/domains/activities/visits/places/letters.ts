import type { Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { calendarFile, calendarType } from '../../../../platform/documents/calendar.ts'
import type { Attachment } from '../../../../platform/mail/mail.ts'
import { momentText } from '../../../../ui/format/index.ts'
import { ownPlace } from '../../../courses/index.ts'
import { mailParticipant } from '../../../participants/index.ts'
import { paths as programmePaths } from '../../programme/paths.ts'
import { paths } from '../paths.ts'
import type { VisitTx } from '../tables.ts'
import { eventsOf } from './calendar.ts'
import type { ActivityAtDoor, Line, SeatState } from './model.ts'
import { seatsOf } from './seats.ts'
import { dateTexts, whereOf } from './when.ts'
import { placeWords } from './words.ts'

type LetterKind = keyof ReturnType<typeof placeWords>['letters']

/** Whom a letter is for. */
export interface Addressed {
  readonly guestId: string
  readonly participantId: string
  readonly receipt: string
  readonly language: Language
}

interface More {
  /** The lines the letter is about. */
  readonly lines: readonly Line[]
  /** How it stands in each of them, in the letter that answers a sign-up. */
  readonly states?: ReadonlyMap<Line, SeatState>
  readonly until?: Moment
  readonly offerId?: string
  /** What those who arrange it tell about a change. */
  readonly reason?: string
  /** The number of a form that was sent once more. */
  readonly also?: string
  /** Somebody else wrote them down. */
  readonly byOther?: boolean
  readonly pair?: boolean
}

const withCalendar: readonly LetterKind[] = ['arrived', 'moved']

/** The place in the line as people count; looked up for those who wait only. */
async function placeIn(
  tx: VisitTx,
  activity: ActivityAtDoor,
  line: Line,
  guestId: string,
): Promise<number | undefined> {
  const seat = await tx
    .selectFrom('visits.seat')
    .select('id')
    .where('guest_id', '=', guestId)
    .where('line_id', '=', line.id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return seat && ownPlace((await seatsOf(tx, activity, line)).line, seat.id)
}

/** How it stands in each line, with its dates; lines of which the same is said stand together. */
async function standings(
  tx: VisitTx,
  activity: ActivityAtDoor,
  { guestId, language }: Addressed,
  { lines, states }: More,
): Promise<string> {
  const w = placeWords(language)
  const parts = new Map<string, string[]>()
  for (const line of lines) {
    const state = states?.get(line)
    const place = state === 'waiting' ? await placeIn(tx, activity, line, guestId) : undefined
    const said = state === 'waiting' ? w.waitsAt(place) : state === 'signedUp' ? w.hasSeat : ''
    parts.set(said, [...(parts.get(said) ?? []), ...dateTexts(line, activity, language)])
  }
  return [...parts].map(([said, dates]) => [said, ...dates].filter(Boolean).join('\n')).join('\n\n')
}

/** The dates as a calendar file. It names nobody. */
function calendarOf(context: Context, activity: ActivityAtDoor, kind: LetterKind, more: More): Attachment[] {
  if (!withCalendar.includes(kind)) return []
  const lines = more.lines.filter((line) => more.states === undefined || more.states.get(line) === 'signedUp')
  const events = lines.flatMap(({ dates }) => eventsOf(context, activity, dates))
  if (events.length === 0) return []
  const content = calendarFile({ method: 'PUBLISH', events })
  return [{ name: `${activity.slug}.ics`, type: calendarType('PUBLISH'), content }]
}

const addressOf = ({ house }: Context, language: Language, path: string): string =>
  `${house.config.baseUrl}${language === 'en' ? '/en' : ''}${path}`

/** Writes one letter to one guest in their language. Name and address are put in when it is sent. */
export async function writeTo(
  tx: VisitTx,
  context: Context,
  activity: ActivityAtDoor,
  one: Addressed,
  kind: LetterKind,
  more: More,
): Promise<void> {
  const { language } = one
  const states = [...(more.states?.values() ?? [])]
  const letter = placeWords(language).letters[kind]({
    ...{ title: activity.title, where: whereOf(activity, more.lines), receipt: one.receipt },
    dates: await standings(tx, activity, one, more),
    until: more.until ? momentText(more.until, language) : '',
    ...{ reason: more.reason ?? '', also: more.also ?? '' },
    ...{ byOther: more.byOther ?? false, pair: more.pair ?? false },
    onlyWaits: states.length > 0 && states.every((state) => state === 'waiting'),
  })
  const text = letter.text
    .replace('{tilbud}', `{link:${paths.ownOffer(more.offerId ?? '')}}`)
    .replace('{siden}', addressOf(context, language, programmePaths.activity(activity.slug)))
    .replace('{andet}', addressOf(context, language, programmePaths.programme()))
  const attachments = calendarOf(context, activity, kind, more)
  await mailParticipant(tx, context, one.participantId, { subject: letter.subject, text, attachments })
}
