import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Area } from './model.ts'

/** Something that waits for a decision. */
export interface WaitingMatter {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly path: string
  readonly areas: readonly Area[]
  readonly submittedAt: Temporal.Instant
  readonly meetingId: string | undefined
  readonly meetingAt: Temporal.Instant | undefined
}

/** Everything that waits, the longest first, with the coming meeting it is on the agenda of. */
export async function waitingMatters(context: Context): Promise<WaitingMatter[]> {
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.matter as m')
    .innerJoin('governance.known_matter as k', 'k.id', 'm.id')
    .select([
      'm.id',
      'm.kind',
      'm.title',
      'm.path',
      'm.areas',
      'm.submitted_at',
      'k.meeting_id',
      'k.meeting_at',
    ])
    .where('m.state', '=', 'waiting')
    .orderBy('m.submitted_at')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    path: row.path,
    areas: row.areas,
    submittedAt: row.submitted_at,
    meetingId: row.meeting_id ?? undefined,
    meetingAt: row.meeting_at ?? undefined,
  }))
}
