import { type SqlBool, sql } from 'kysely'
import { dayOf } from '../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { historyOf } from '../../../platform/audit/history.ts'
import type { PlatformTables } from '../../../platform/database/tables.ts'
import { type LookPurpose, lookPurposes, participantKind } from '../identity/model.ts'
import { type Capacity, lookAction } from './look.ts'

/** Somebody's looks of one day for one purpose. */
export interface Looks {
  readonly day: Temporal.PlainDate
  readonly purpose: LookPurpose
  readonly capacity: Partial<Capacity>
  readonly times: number
}

const mostLooks = 500

/** Who looked at a participant, newest first: role and organisation, never a name. Looks of one day for one purpose are one line. */
export async function looksAt(context: Context, participantId: string): Promise<Looks[]> {
  const past = await historyOf(
    context,
    { kind: participantKind, id: participantId },
    { most: mostLooks, only: lookAction },
  )
  const lines = new Map<string, Looks>()
  for (const { at, detail } of past) {
    const { purpose, ...capacity } = detail as { purpose: LookPurpose } & Partial<Capacity>
    const day = dayOf(at)
    const key = JSON.stringify([day, purpose, capacity])
    lines.set(key, { day, purpose, capacity, times: (lines.get(key)?.times ?? 0) + 1 })
  }
  return [...lines.values()]
}

export interface LookCount {
  readonly purpose: LookPurpose
  readonly looks: number
  readonly people: number
}

/** How many looks there were since a moment, by purpose. Counts only. @param municipalityIds only at participants of these; all when left out */
export async function lookCounts(
  context: Context,
  since: Temporal.Instant,
  municipalityIds?: readonly string[],
): Promise<readonly LookCount[]> {
  const here = sql<SqlBool>`subject_id in (
    select id::text from participants.participant where municipality_id = any(${municipalityIds ?? []}::uuid[]))`
  const rows = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.audit')
    .select([
      sql<LookPurpose>`detail ->> 'purpose'`.as('purpose'),
      sql<number>`count(*)::int`.as('looks'),
      sql<number>`count(distinct subject_id)::int`.as('people'),
    ])
    .where('action', '=', lookAction)
    .where('subject_kind', '=', participantKind)
    .where('at', '>=', since)
    .$if(municipalityIds !== undefined, (query) => query.where(here))
    .groupBy(sql`detail ->> 'purpose'`)
    .execute()
  return lookPurposes.flatMap((purpose) => rows.filter((row) => row.purpose === purpose))
}
