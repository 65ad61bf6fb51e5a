import { dayOf } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { CalendarEvent } from '../../../../platform/documents/calendar.ts'
import type { PersonalPart, StoredFact, StoredPart } from '../../../../platform/rooms/personal.ts'
import { longDay } from '../../../../ui/format/index.ts'
import { openFor } from '../../../participants/index.ts'
import { eventsOf } from '../places/calendar.ts'
import { dateText, dateTexts } from '../places/when.ts'
import { placeWords } from '../places/words.ts'
import type { Answer } from '../sign-up/model.ts'
import { answersPlace } from '../sign-up/register.ts'
import type { VisitTables } from '../tables.ts'
import { forgetPerson } from './forgetting.ts'
import { type OwnVisits, ownVisits } from './queries.ts'
import { ownSections } from './section.tsx'
import { ownWords } from './words.ts'

async function calendar(context: Context, participantId: string): Promise<readonly CalendarEvent[]> {
  const found = await ownVisits(context, participantId)
  return found.flatMap(({ activity, seats }) =>
    seats
      .filter(({ state }) => state === 'signedUp' || state === 'calledOff')
      .flatMap(({ line }) => eventsOf(context, activity, line.dates)),
  )
}

/** The answers of a guest in clear; none once the person is forgotten. */
export async function answersOf(
  context: Context,
  participantId: string,
  guestId: string,
): Promise<readonly Answer[]> {
  const row = await tablesOf<VisitTables>(context)
    .selectFrom('visits.guest')
    .select('answers_sealed')
    .where('id', '=', guestId)
    .executeTakeFirst()
  if (!row?.answers_sealed) return []
  const text = await openFor(context, participantId, answersPlace(guestId), row.answers_sealed)
  return text ? (JSON.parse(text) as Answer[]) : []
}

async function attended(context: Context, { guestId, activity }: OwnVisits): Promise<StoredFact[]> {
  const w = ownWords(context.language).stored
  const rows = await tablesOf<VisitTables>(context)
    .selectFrom('visits.check_in')
    .select('occurrence_id')
    .where('guest_id', '=', guestId)
    .where('mark', '=', 'present')
    .execute()
  const here = new Set(rows.map(({ occurrence_id }) => occurrence_id))
  return activity.dates
    .filter(({ id }) => here.has(id))
    .map((date) => ({ label: w.came, value: dateText(date, context.language) }))
}

async function factsOf(context: Context, participantId: string, visits: OwnVisits): Promise<StoredFact[]> {
  const { language } = context
  const { stored: w } = ownWords(language)
  const { activity, guestId, receipt, seats, isPair } = visits
  const row = await tablesOf<VisitTables>(context)
    .selectFrom('visits.guest')
    .select(['way', 'made_at'])
    .where('id', '=', guestId)
    .executeTakeFirstOrThrow()
  const names = placeWords(language)
  const answers = await answersOf(context, participantId, guestId)
  return [
    { label: w.activity, value: activity.title },
    { label: w.receipt, value: receipt },
    { label: w.way, value: names.ways[row.way] },
    { label: w.madeOn, value: longDay(dayOf(row.made_at), language) },
    ...(isPair ? [{ label: w.together, value: w.yes }] : []),
    ...seats.map(({ line, state }) => ({
      label: names.states[state],
      value: dateTexts(line, activity, language).join('; '),
    })),
    ...answers.map(({ question, answer }) => ({ label: question, value: answer })),
    ...(await attended(context, visits)),
  ]
}

async function stored(context: Context, participantId: string): Promise<readonly StoredPart[]> {
  const found = await ownVisits(context, participantId)
  if (found.length === 0) return []
  const entries: StoredFact[][] = []
  for (const visits of found) entries.push(await factsOf(context, participantId, visits))
  const { stored: w } = ownWords(context.language)
  return [{ name: 'visits', title: w.title, why: w.why, keptUntil: w.kept, entries }]
}

/** What this room does for a participant: their sign-ups on the own page, their calendar, what is stored, and forgetting them. */
export const personal: PersonalPart = { sections: ownSections, calendar, stored, erase: forgetPerson }
