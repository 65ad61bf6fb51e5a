import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { zone } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Keeping } from '../../../../platform/retention/keeping.ts'
import { eraseUnlessKept, keepUntil } from '../../../participants/index.ts'
import type { SpaceTables } from '../tables.ts'
import { keptDays } from './model.ts'

const batch = 200

const isDue = (context: Context, days: number): RawBuilder<SqlBool> =>
  sql`participant_id is not null and ends < ${context.now.toZonedDateTimeISO(zone).subtract({ days }).toInstant()}`

/** Whose a booking was and what it was for is emptied, and the person is forgotten when nothing else holds them; that the space was used stays. */
export const bookingKeeping: Keeping = {
  kind: 'spaces.booking',
  title: { da: 'Hvem der har lånt et sted, og til hvad', en: 'Who has borrowed a space, and what for' },
  counts: { da: 'fra den dag, de lånte det', en: 'from the day they borrowed it' },
  days: keptDays,
  due: async (context, days) => {
    const { rows } = await sql<{
      count: number
    }>`select count(*)::int as count from spaces.booking where ${isDue(context, days)}`.execute(
      tablesOf<SpaceTables>(context),
    )
    return rows[0]?.count ?? 0
  },
  clear: (context, days) =>
    tablesOf<SpaceTables>(context)
      .transaction()
      .execute(async (tx) => {
        const { rows } = await sql<{ id: string; participant_id: string }>`
          select id, participant_id from spaces.booking where ${isDue(context, days)} order by ends limit ${batch} for update`.execute(
          tx,
        )
        for (const { id, participant_id } of rows) {
          await keepUntil(tx as never, participant_id, id, null)
          await tx
            .updateTable('spaces.booking')
            .set({ participant_id: null, purpose_sealed: null, answer_sealed: null })
            .where('id', '=', id)
            .execute()
          await eraseUnlessKept(tx as never, context, participant_id)
        }
        return rows.length
      }),
}
