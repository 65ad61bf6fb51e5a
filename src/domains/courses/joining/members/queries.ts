import { sql } from 'kysely'
import { inDanishOrder } from '../../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { identitiesOf } from '../../../participants/index.ts'
import type { CourseAtDoor } from '../places/course.ts'
import type { EnrolmentState } from '../places/model.ts'
import { groupsInLine, ownPlace } from '../places/rules.ts'
import type { JoiningTables } from '../tables.ts'
import type { FlowCounts, Member } from './model.ts'

/** The lists of a course, in the order in which something is to be done. */
const lists = ['toTalk', 'offered', 'enrolled', 'waiting', 'ended'] as const
export type ListName = (typeof lists)[number]

const statesOf: Readonly<Record<ListName, readonly EnrolmentState[]>> = {
  toTalk: ['applied', 'intake'],
  offered: ['offered'],
  enrolled: ['enrolled', 'completed'],
  waiting: ['waiting'],
  ended: ['dropped', 'declined', 'expired', 'cancelled'],
}

const listOf = (state: EnrolmentState): ListName =>
  lists.find((name) => statesOf[name].includes(state)) ?? 'ended'

/** Those who have left are shown this far back; they are of no use to anybody longer. */
const mostEnded = 50

export const memberRows = (context: Context, courseId: string) =>
  tablesOf<JoiningTables>(context)
    .selectFrom('courses.enrolment as e')
    .innerJoin('people.known_organisation as m', 'm.id', 'e.municipality_id')
    .leftJoin('courses.offer as o', 'o.id', 'e.offer_id')
    .select([
      ...(['e.id', 'e.participant_id', 'e.state', 'e.part', 'e.way', 'e.pair_id', 'e.receipt'] as const),
      ...(['e.municipality_id', 'e.line_number', 'm.name as municipality', 'o.expires_at'] as const),
      sql<boolean>`exists (select from courses.passed_over p where p.enrolment_id = e.id and p.lifted_at is null)`.as(
        'passed_over',
      ),
    ])
    .where('e.course_id', '=', courseId)

export type MemberRow = Awaited<ReturnType<ReturnType<typeof memberRows>['executeTakeFirstOrThrow']>>

/** The places of those who wait, by enrolment. */
export function placesOf(rows: readonly MemberRow[]): (id: string) => number | undefined {
  const line = groupsInLine(
    rows
      .filter(({ state }) => state === 'waiting')
      .map((row) => ({
        ...{ enrolmentId: row.id, municipalityId: row.municipality_id, lineNumber: row.line_number },
        ...{ pairId: row.pair_id ?? undefined, passedOver: row.passed_over },
      })),
  )
  return (id) => ownPlace(line, id)
}

export const memberOfRow = (row: MemberRow, name: string | undefined, place: number | undefined): Member => ({
  ...{ id: row.id, participantId: row.participant_id ?? undefined, name, municipality: row.municipality },
  ...{ state: row.state, part: row.part, way: row.way, isPair: row.pair_id !== null },
  ...{ isPassedOver: row.passed_over, place, offeredUntil: row.expires_at ?? undefined },
  receipt: row.receipt,
})

/**
 * Everybody on a course, list by list: the waiting list in its order, the others by name; and how many are where. Each name is a look.
 * Ask `permits` first.
 */
export async function membersOf(context: Context, course: CourseAtDoor) {
  const all = await memberRows(context, course.id)
    .orderBy('e.ended_on', (order) => order.desc().nullsFirst())
    .orderBy('e.line_number')
    .execute()
  const active = all.filter(({ state }) => listOf(state) !== 'ended')
  const ended = all.filter(({ state }) => listOf(state) === 'ended').slice(0, mostEnded)
  const rows = [...active.toSorted((a, b) => a.line_number - b.line_number), ...ended]
  const ids = rows.flatMap(({ participant_id }) => participant_id ?? [])
  const people = await identitiesOf(context, ids, 'contact')
  const place = placesOf(active)
  const members = rows.map((row) =>
    memberOfRow(row, people.get(row.participant_id ?? '')?.name, place(row.id)),
  )
  const byName = (a: Member, b: Member) => inDanishOrder(a.name ?? '', b.name ?? '')
  const inLists = lists.map((name): readonly [ListName, readonly Member[]] => {
    const found = members.filter(({ state }) => listOf(state) === name)
    return [name, name === 'waiting' ? found : found.toSorted(byName)]
  })
  return { members: new Map(inLists), flow: flowOf(all, course) }
}

/** How many are where on a course. */
function flowOf(rows: readonly MemberRow[], { capacity }: CourseAtDoor): FlowCounts {
  const count = (...states: readonly EnrolmentState[]) =>
    rows.filter(({ state }) => states.includes(state)).length
  return {
    ...{ asked: rows.length, capacity, enrolled: count(...statesOf.enrolled) },
    ...{ offered: count('offered'), waiting: count('waiting'), left: count(...statesOf.ended) },
  }
}
