import { dayOf } from '../../../../kernel/day.ts'
import { inDanishOrder } from '../../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { type Identity, identitiesOf, type LookPurpose } from '../../../participants/index.ts'
import type { JoiningTables } from '../tables.ts'
import type { Attender, TapSession } from './model.ts'
import { belongsTo } from './rules.ts'

/**
 * The sessions of a course in the order of time. They are counted as the page of the course counts them: one that was laid later counts where
 * it lies, and one that was called off does not count; it has a number after all others, so that it can be shown.
 */
export async function tapSessions(context: Context, courseId: string): Promise<TapSession[]> {
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.session')
    .select(['id', 'starts', 'state'])
    .where('course_id', '=', courseId)
    .orderBy('starts')
    .execute()
  const held = rows.filter(({ state }) => state !== 'notHeld')
  const counted = [...held, ...rows.filter(({ state }) => state === 'notHeld')]
  return rows.map((row) => ({
    ...{ id: row.id, starts: row.starts, isOff: row.state === 'notHeld' },
    number: counted.indexOf(row) + 1,
  }))
}

async function onTheList(context: Context, courseId: string, session: TapSession) {
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.enrolment as e')
    .leftJoin('courses.attendance as a', (join) =>
      join.onRef('a.enrolment_id', '=', 'e.id').on('a.session_id', '=', session.id),
    )
    .select(['e.id', 'e.participant_id', 'e.enrolled_on', 'e.ended_on', 'a.mark'])
    .where('e.course_id', '=', courseId)
    .where('e.state', 'in', ['enrolled', 'completed', 'dropped'])
    .execute()
  const day = dayOf(session.starts)
  return rows.flatMap(({ participant_id, enrolled_on, ended_on, ...row }) =>
    participant_id && enrolled_on && belongsTo(day, enrolled_on, ended_on ?? undefined)
      ? [{ id: row.id, participantId: participant_id, mark: row.mark ?? ('none' as const) }]
      : [],
  )
}

const needsOf = ({ needs }: Identity): string =>
  [needs.access, needs.language, needs.transport].filter(Boolean).join(' · ')

/**
 * Who is expected at a session, in Danish order, with what they need to be able to come. Ask `permits` first: each name is a look, and the
 * participant sees it.
 */
export async function attendersOf(
  context: Context,
  courseId: string,
  session: TapSession,
  purpose: LookPurpose,
): Promise<Attender[]> {
  const rows = await onTheList(context, courseId, session)
  const people = await identitiesOf(
    context,
    rows.map(({ participantId }) => participantId),
    purpose,
  )
  return rows
    .flatMap(({ id, participantId, mark }) => {
      const identity = people.get(participantId)
      return identity ? [{ enrolmentId: id, name: identity.name, needs: needsOf(identity), mark }] : []
    })
    .sort((a, b) => inDanishOrder(a.name, b.name))
}
