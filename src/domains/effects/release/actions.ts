import type { Transaction } from 'kysely'
import { done, type Outcome, refused } from '../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { version } from '../../../platform/config/version.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import { parts, type Reading } from '../door/reading.ts'
import { may } from '../policy.ts'
import type { EffectTables } from '../tables.ts'
import { type NewlyCounted, newlyClosed } from './counting.ts'
import { contentText, type MadeRelease, type ReleaseInputs } from './make.ts'
import {
  comparisonsBefore,
  contentOf,
  countedUntil,
  lockedComparison,
  lockedPlan,
  logBefore,
  releaseBefore,
  sendersKey,
} from './stored.ts'
import { makeReleaseAside } from './thread.ts'

export const reckonTask = 'effects.reckon'

/** Puts the next reckoning in the queue. */
export const askForReckoning = (context: Context) =>
  perform<EffectTables, void>(context, { permission: may.reckon }, async (tx) => {
    await enqueue(tx as never, context, { kind: reckonTask, payload: {} })
    return done(undefined)
  })

interface Prepared {
  readonly fresh: readonly NewlyCounted[]
  readonly isSimulated: boolean
  readonly inputs: ReleaseInputs
}

/** Real courses push simulated ones aside: the two are never in the same numbers. */
async function prepared(context: Context, given?: readonly NewlyCounted[]): Promise<Prepared> {
  const closed = given ?? (await Promise.all(parts.map((part) => newlyClosed(context, part)))).flat()
  const latest = await tablesOf<EffectTables>(context)
    .selectFrom('effects.release')
    .select(['number', 'is_simulated'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const hasReal = closed.some(({ isSimulated }) => !isSimulated) || latest?.is_simulated === false
  const number = (latest?.number ?? 0) + 1
  const fresh = closed.filter(({ isSimulated }) => isSimulated === !hasReal)
  const known = await countedUntil(context, !hasReal, number)
  const before = await releaseBefore(context, !hasReal, number)
  const comparison = await lockedComparison(context)
  const inputs = {
    number,
    courses: [
      ...known,
      ...fresh.map(({ isSimulated: _, ...course }) => ({ ...course, fromRelease: number })),
    ],
    log: await logBefore(context, !hasReal, number),
    before: before ? await contentOf(context, before.number) : null,
    plan: await lockedPlan(context),
    comparison,
    earlierComparisons: await comparisonsBefore(context, comparison),
  }
  return { fresh, isSimulated: !hasReal, inputs }
}

/**
 * Counts in what has closed since last time and tells what may be told. Without anything new nothing happens: numbers that
 * stand still say nothing about anybody.
 */
export async function reckon(
  context: Context,
  given?: readonly NewlyCounted[],
): Promise<Outcome<number, 'nothingNew' | 'overtaken'>> {
  const { fresh, isSimulated, inputs } = await prepared(context, given)
  const planIsNew =
    inputs.plan !== null && inputs.before?.senders.state === 'none' && inputs.courses.length > 0
  if (fresh.length === 0 && !planIsNew) return refused('nothingNew')
  const { made, digest, dataVersion } = await makeReleaseAside(inputs)
  const deed = { permission: may.reckon, subject: { kind: 'effects.release', id: String(inputs.number) } }
  return perform<EffectTables, number, 'overtaken'>(context, deed, async (tx) => {
    const own = await tx
      .insertInto('effects.release')
      .values({
        number: inputs.number,
        is_simulated: isSimulated,
        made_on: context.today,
        data_version: dataVersion,
        code_version: version(),
        courses: new Set(inputs.courses.map(({ course }) => course)).size,
        protocol_id: inputs.plan?.id ?? null,
        comparison_id: inputs.comparison?.id ?? null,
        digest,
      })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .returning('number')
      .executeTakeFirst()
    if (!own) return refused('overtaken')
    await keep(tx, inputs.number, isSimulated, fresh, made)
    return done(inputs.number)
  })
}

const batch = 500

/** Rows are written out as they are sent, not all at once: pages are served in between. */
async function inBatches<Item, Row>(
  items: readonly Item[],
  rowOf: (item: Item, place: number) => Row,
  write: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += batch) {
    await write(items.slice(from, from + batch).map((item, place) => rowOf(item, from + place)))
  }
}

async function keep(
  tx: Transaction<EffectTables>,
  number: number,
  isSimulated: boolean,
  fresh: readonly NewlyCounted[],
  made: MadeRelease,
): Promise<void> {
  const counted = ({ course, part, facts, answers, items = {} }: NewlyCounted) => ({
    ...{ course_id: course, part, from_release: number, is_simulated: isSimulated },
    facts: JSON.stringify(facts),
    answers: JSON.stringify(answers),
    items: JSON.stringify(items),
  })
  const readings = ({ cell, ...rest }: Reading, place: number) => ({
    ...{ release: number, kind: cell.kind, key: cell.key, place, name_da: cell.da, name_en: cell.en },
    content: contentText({ cell, ...rest }),
  })
  const senders = {
    ...{ release: number, ...sendersKey, place: made.readings.length, name_da: '', name_en: '' },
    content: contentText(made.senders),
  }
  await inBatches(fresh, counted, (rows) => tx.insertInto('effects.counted').values(rows).execute())
  await inBatches(
    made.lines,
    (line) => ({ ...line }),
    (rows) => tx.insertInto('effects.told').values(rows).execute(),
  )
  await inBatches(made.readings, readings, (rows) => tx.insertInto('effects.reading').values(rows).execute())
  await tx.insertInto('effects.reading').values(senders).execute()
}

/** The same release once more from what was frozen; its digest must be the one that stands there. */
export async function recomputed(context: Context, number: number): Promise<{ readonly same: boolean }> {
  const row = await tablesOf<EffectTables>(context)
    .selectFrom('effects.release')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const before = await releaseBefore(context, row.is_simulated, number)
  const comparison = row.comparison_id ? await lockedComparison(context, row.comparison_id) : null
  const { digest } = await makeReleaseAside({
    number,
    courses: await countedUntil(context, row.is_simulated, number),
    log: await logBefore(context, row.is_simulated, number),
    before: before ? await contentOf(context, before.number) : null,
    plan: row.protocol_id ? await lockedPlan(context, row.protocol_id) : null,
    comparison,
    earlierComparisons: await comparisonsBefore(context, comparison),
  })
  return { same: digest === row.digest }
}
