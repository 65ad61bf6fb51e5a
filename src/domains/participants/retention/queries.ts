import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { ParticipantTables } from '../tables.ts'
import { lastDayOf, type OwnKind, ownKinds } from './rules.ts'

/** For how many days a kind is kept, as set by the region or else by the program. */
export async function daysOf(context: Pick<Context, 'database'>, kind: OwnKind): Promise<number> {
  const row = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.retention_rule')
    .select('days')
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.days ?? ownKinds[kind]
}

/** The last day that counts for one participant; nothing when unknown or erased. */
export async function lastDayFor(
  context: Pick<Context, 'database'>,
  participantId: string,
): Promise<Temporal.PlainDate | undefined> {
  const row = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.participant as p')
    .leftJoin('participants.stay as s', 's.participant_id', 'p.id')
    .select(({ fn }) => ['p.registered_on', fn.max('s.until_day').as('until_day')])
    .where('p.id', '=', participantId)
    .where('p.erased_on', 'is', null)
    .groupBy('p.registered_on')
    .executeTakeFirst()
  return row?.registered_on ? lastDayOf(row.registered_on, row.until_day ? [row.until_day] : []) : undefined
}
