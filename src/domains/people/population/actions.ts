import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import type { Figures } from './model.ts'

/** Saves the inhabitants of a day. Figures of the same day are replaced; the page before has said so. Twice is once. */
export function saveFigures(
  context: Context,
  { day, source, counts }: Figures,
): Promise<Outcome<number, 'nothing'>> {
  const deed = {
    permission: may['population.add'],
    subject: { kind: 'people.population', id: day.toString() },
    detail: { municipalities: counts.length, source },
  }
  return perform<PeopleTables, number, 'nothing'>(context, deed, async (tx) => {
    if (counts.length === 0) return refused('nothing')
    await tx
      .insertInto('people.population')
      .values(
        counts.map(({ code, inhabitants }) => ({
          municipality_code: code,
          on_day: day,
          inhabitants,
          source,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['municipality_code', 'on_day']).doUpdateSet(({ ref }) => ({
          inhabitants: ref('excluded.inhabitants'),
          source: ref('excluded.source'),
        })),
      )
      .execute()
    return done(counts.length)
  })
}
