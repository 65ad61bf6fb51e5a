import type { Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { momentText } from '../../../../ui/format/index.ts'
import { mailParticipant } from '../../../participants/index.ts'
import { calendarOf } from '../own/calendar.ts'
import { paths } from '../paths.ts'
import type { JoiningTx } from '../tables.ts'
import { type CourseAtDoor, nextSession } from './course.ts'
import { dayAndHour } from './day-and-hour.ts'
import type { OnTheWay } from './people.ts'
import { ownPlace } from './rules.ts'
import { seatsOf } from './seats.ts'
import { placeWords } from './words.ts'

type LetterKind = keyof ReturnType<typeof placeWords>['letters']

const withCalendar: readonly LetterKind[] = ['enrolled', 'movedSeat', 'newTimes']

interface More {
  readonly until?: Moment
  /** The name of the course one comes from, when two became one. */
  readonly from?: string
  /** Why a course is cancelled, as it is told to those who wanted to come. */
  readonly reason?: string
  /** The session a reminder is about. */
  readonly starts?: Moment
}

const addressOf = (context: Context, language: Language, path: string): string =>
  `${context.house.config.baseUrl}${language === 'en' ? '/en' : ''}${path}`

/** What depends on where somebody stands in the line is looked up only for the letters that say it. */
async function placeIn(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  id: string,
  kind: LetterKind,
): Promise<number | undefined> {
  if (kind !== 'waiting' && kind !== 'movedWaiting') return undefined
  return ownPlace((await seatsOf(tx, course, context.today)).line, id)
}

/** Writes one letter to one person in their language. Name and address are put in when it is sent. */
export async function writeTo(
  tx: JoiningTx,
  context: Context,
  course: CourseAtDoor,
  person: OnTheWay,
  kind: LetterKind,
  more: More = {},
): Promise<void> {
  const { language } = person
  const first = more.starts ?? nextSession(course, context.now)
  const letter = placeWords(language).letters[kind]({
    course: course.title,
    first: first ? dayAndHour(first, language) : '',
    where: [course.placeName, course.placeAddress].filter(Boolean).join(', '),
    receipt: person.receipt,
    place: await placeIn(tx, context, course, person.id, kind),
    until: more.until ? momentText(more.until, language) : '',
    ...{ from: more.from ?? '', reason: more.reason ?? '' },
    isReferred: person.isReferred,
    pair: person.pairId !== undefined,
  })
  const text = letter.text
    .replace('{tilbud}', `{link:${paths.ownOffer(person.offerId ?? '')}}`)
    .replace('{forloeb}', addressOf(context, language, '/forloeb'))
  const attachments = withCalendar.includes(kind) ? await calendarOf(tx, context, course) : []
  await mailParticipant(tx, context, person.participantId, { subject: letter.subject, text, attachments })
}
