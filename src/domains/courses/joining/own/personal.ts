import { dayOf } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { CalendarEvent } from '../../../../platform/documents/calendar.ts'
import type { PersonalPart, StoredFact, StoredPart } from '../../../../platform/rooms/personal.ts'
import { longDay } from '../../../../ui/format/index.ts'
import { courseWithId } from '../places/course.ts'
import { placeWords } from '../places/words.ts'
import type { JoiningTables } from '../tables.ts'
import { eventsOf } from './calendar.ts'
import { forget } from './forgetting.ts'
import { openedNote } from './note.ts'
import { ownSections } from './section.tsx'
import { ownWords } from './words.ts'

async function calendar(context: Context, participantId: string): Promise<readonly CalendarEvent[]> {
  const db = tablesOf<JoiningTables>(context)
  const rows = await db
    .selectFrom('courses.enrolment')
    .select('course_id')
    .where('participant_id', '=', participantId)
    .where('state', 'in', ['enrolled', 'completed'])
    .execute()
  const events: CalendarEvent[] = []
  for (const { course_id } of rows) {
    const course = await courseWithId(db, course_id)
    if (course) events.push(...(await eventsOf(db, context, course)))
  }
  return events
}

const enrolments = (context: Context, participantId: string) =>
  tablesOf<JoiningTables>(context)
    .selectFrom('courses.enrolment as e')
    .innerJoin('courses.course as c', 'c.id', 'e.course_id')
    .leftJoin('courses.intake as i', 'i.enrolment_id', 'e.id')
    .leftJoin('courses.referral as r', (join) =>
      join.onRef('r.enrolment_id', '=', 'e.id').on('r.is_second', '=', false),
    )
    .selectAll('e')
    .select(['c.title', 'i.note_sealed', 'r.id as referral_id'])
    .where('e.participant_id', '=', participantId)
    .orderBy('e.made_at')

type Row = Awaited<ReturnType<ReturnType<typeof enrolments>['executeTakeFirstOrThrow']>>

async function attendanceFacts(context: Context, enrolmentId: string): Promise<StoredFact[]> {
  const { stored: w } = ownWords(context.language)
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.attendance as a')
    .innerJoin('courses.session as s', 's.id', 'a.session_id')
    .select(['s.starts', 'a.mark'])
    .where('a.enrolment_id', '=', enrolmentId)
    .where('a.mark', '<>', 'none')
    .orderBy('s.starts')
    .execute()
  return rows.map(({ starts, mark }) => ({
    label: `${w.attendance} ${longDay(dayOf(starts), context.language)}`,
    value: w.marks[mark],
  }))
}

async function factsOf(context: Context, participantId: string, row: Row): Promise<StoredFact[]> {
  const { language } = context
  const { stored: w } = ownWords(language)
  const names = placeWords(language)
  const day = (date: Temporal.PlainDate | null) => (date ? longDay(date, language) : '')
  const facts: StoredFact[] = [
    { label: w.course, value: row.title },
    { label: w.receipt, value: row.receipt },
    { label: w.state, value: names.states[row.state] },
    { label: w.part, value: names.parts[row.part] },
    { label: w.way, value: names.ways[row.way] },
    { label: w.madeOn, value: longDay(dayOf(row.made_at), language) },
    { label: w.enrolledOn, value: day(row.enrolled_on) },
    { label: w.endedOn, value: day(row.ended_on) },
    { label: w.reason, value: row.end_reason ? names.endReasons[row.end_reason] : '' },
    { label: w.together, value: row.pair_id ? w.yes : '' },
    { label: w.referral, value: row.referral_id ? w.yes : '' },
    { label: w.note, value: (await openedNote(context, participantId, row.id, row.note_sealed)) ?? '' },
    ...(await attendanceFacts(context, row.id)),
  ]
  return facts.filter(({ value }) => value !== '')
}

async function stored(context: Context, participantId: string): Promise<readonly StoredPart[]> {
  const rows = await enrolments(context, participantId).execute()
  if (rows.length === 0) return []
  const entries: StoredFact[][] = []
  for (const row of rows) entries.push(await factsOf(context, participantId, row))
  const { stored: w } = ownWords(context.language)
  return [{ name: 'courses', title: w.title, why: w.why, keptUntil: w.kept, entries }]
}

/** What this room does for a participant: their courses on the own page, their calendar, what is stored, and forgetting them. */
export const personal: PersonalPart = { sections: ownSections, calendar, stored, erase: forget }
