import { receiptOf } from '../../../src/domains/courses/joining/places/receipt.ts'
import type { JoiningTx } from '../../../src/domains/courses/joining/tables.ts'
import { keepAllUntil, registerParticipants } from '../../../src/domains/participants/index.ts'
import { dayOf } from '../../../src/kernel/day.ts'
import type { Context } from '../../../src/platform/actions/context.ts'
import { organisations } from '../organisations.ts'
import { at, day } from '../projects/days.ts'
import { offerId } from './ids.ts'
import { marksOf, type SeededLine, type SeededPlace } from './shape.ts'

/** One person with the identifiers they were given. */
export interface Seated {
  readonly id: string
  readonly participantId: string
  readonly place: SeededPlace
  readonly index: number
}

const isOver = ({ state }: SeededPlace): boolean =>
  ['completed', 'dropped', 'declined', 'expired', 'cancelled'].includes(state)
const hadSeat = ({ state }: SeededPlace): boolean => ['enrolled', 'completed', 'dropped'].includes(state)

/** Registers the people of a course, each sealed under a key of their own. */
export async function registerAll(tx: JoiningTx, context: Context, line: SeededLine): Promise<Seated[]> {
  const participants = await registerParticipants(
    tx,
    context,
    line.people.map(({ name, mail, phone, access = '', transport = '', birthYear, from, way }) => ({
      identity: {
        ...{ name, email: mail ? `${mail}@borger.example` : null, phone: phone ?? null },
        ...{ birthYear: birthYear ?? null, needs: { access, language: '', transport } },
      },
      language: 'da' as const,
      municipalityId: organisations[from ?? line.municipality],
      way: way === 'referral' ? ('referral' as const) : ('self' as const),
    })),
  )
  return line.people.map((place, index) => ({
    ...{ id: place.id ?? crypto.randomUUID(), participantId: participants[index] ?? '', place, index },
  }))
}

/** Writes the enrolments of a course in the order in which people came. */
export async function enrolAll(tx: JoiningTx, line: SeededLine, seated: readonly Seated[]): Promise<void> {
  const pairs = new Map(line.people.flatMap(({ pair }) => (pair ? [[pair, crypto.randomUUID()]] : [])))
  const rows = seated.map(({ id, participantId, place, index }) => ({
    ...{ id, course_id: line.courseId, participant_id: participantId, receipt: receiptOf(id) },
    ...{ part: place.part ?? 'participant', way: place.way ?? 'self', state: place.state },
    municipality_id: organisations[place.from ?? line.municipality],
    pair_id: place.pair ? (pairs.get(place.pair) ?? null) : null,
    line_number: index + 1,
    offer_id: place.state === 'offered' ? offerId : null,
    made_at: at(line.on).add({ minutes: index * 7 }),
    enrolled_on: hadSeat(place) ? day(line.on) : null,
    ended_on: isOver(place) ? day(line.endedOn ?? line.on) : null,
    end_reason: place.endReason ?? null,
    is_simulated: line.isSimulated ?? false,
  }))
  await tx
    .insertInto('courses.enrolment')
    .values(rows as never)
    .execute()
}

const sessionsOf = (tx: JoiningTx, courseId: string) =>
  tx
    .selectFrom('courses.session')
    .select(['id', 'starts', 'ends'])
    .where('course_id', '=', courseId)
    .orderBy('starts')
    .execute()

/** Marks who was there, for sessions that are over. */
export async function markAll(
  tx: JoiningTx,
  context: Context,
  line: SeededLine,
  seated: readonly Seated[],
): Promise<void> {
  const sessions = await sessionsOf(tx, line.courseId)
  const over = sessions.filter(({ ends }) => Temporal.Instant.compare(ends, context.now) < 0)
  const rows = seated.flatMap(({ id, place }) =>
    marksOf(place).flatMap((mark, index) => {
      const session = over[index]
      return mark && session
        ? [{ session_id: session.id, enrolment_id: id, mark, tapped_at: session.starts }]
        : []
    }),
  )
  if (rows.length > 0) await tx.insertInto('courses.attendance').values(rows).execute()
}

/** Says until when each of them has something to do with the course. */
export async function keepAll(tx: JoiningTx, line: SeededLine, seated: readonly Seated[]): Promise<void> {
  const last = (await sessionsOf(tx, line.courseId)).at(-1)
  const until = last ? dayOf(last.ends) : day(line.on)
  await keepAllUntil(
    tx,
    seated.map(({ id, participantId, place }) => ({
      ...{ participantId, enrolmentId: id },
      day: ['declined', 'cancelled', 'expired'].includes(place.state) ? null : until,
    })),
  )
}
