import { sql } from 'kysely'
import { done, type Outcome, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { placeOfOwner } from '../parts/place.ts'
import { may } from '../policy.ts'
import type { ActivityTables } from '../tables.ts'
import type { Strength } from './queries.ts'

/** Rewrites the profile of a municipality as a whole, unless somebody else did since `version`. */
export const writeStrengths = (
  context: Context,
  municipalityId: string,
  version: number,
  said: readonly Strength[],
) =>
  perform<ActivityTables, number>(
    context,
    {
      permission: may['strengths.edit'],
      place: (tx) => placeOfOwner(tx, municipalityId),
      subject: { kind: 'activities.strength', id: municipalityId },
      detail: { genres: said.map(({ genre }) => genre) },
    },
    async (tx): Promise<Outcome<number>> => {
      await sql`select pg_advisory_xact_lock(hashtext('activities.strength'), hashtext(${municipalityId}))`.execute(
        tx,
      )
      const before = await tx
        .selectFrom('activities.profile')
        .select('version')
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst()
      const now = before?.version ?? 0
      if (now !== version) return stale({}, now)
      await tx.deleteFrom('activities.strength').where('municipality_id', '=', municipalityId).execute()
      if (said.length > 0)
        await tx
          .insertInto('activities.strength')
          .values(
            said.map(({ genre, da, en }) => ({
              municipality_id: municipalityId,
              genre,
              said_da: da,
              said_en: en,
            })),
          )
          .execute()
      await tx
        .insertInto('activities.profile')
        .values({ municipality_id: municipalityId, version: now + 1 })
        .onConflict((conflict) => conflict.column('municipality_id').doUpdateSet({ version: now + 1 }))
        .execute()
      return done(now + 1)
    },
  )
