import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Worker } from '../../../../platform/rooms/room.ts'
import { pseudonymsConsenting } from '../../../participants/index.ts'
import { closedCourses, onlyClosed } from '../rows/closed.ts'
import type { FrozenRows } from '../rows/model.ts'
import { rowsNow } from '../rows/queries.ts'
import type { ResearchTables } from '../tables.ts'
import { studyKind, type Tx } from './actions.ts'
import { clearUp } from './deciding.ts'
import { anonymity, askedOf } from './deliver.ts'
import { openKey } from './key.ts'
import type { Study } from './model.ts'
import type { Packed } from './packing.ts'
import { studyById } from './queries.ts'
import { isOpen } from './rules.ts'
import { packedAside } from './thread.ts'

type Tables = Kysely<ResearchTables>

async function keyOf(context: Context, tables: Tables, studyId: string): Promise<string | undefined> {
  const row = await tables
    .selectFrom('effects.study_key')
    .select('sealed')
    .where('study_id', '=', studyId)
    .executeTakeFirst()
  return row && openKey(context.house, row.sealed)
}

/**
 * With consent as the basis, only the answers of those who have said yes; otherwise all. An anonymised set is made of what has
 * closed, so that it cannot be held against another one to see who answered in between.
 */
async function rowsFor(context: Context, { form, legalBasis }: Study): Promise<FrozenRows> {
  const all = await rowsNow(context)
  const frozen = form === 'anonymised' ? onlyClosed(all, await closedCourses(context), anonymity.k) : all
  if (legalBasis !== 'consent') return frozen
  const agreed = await pseudonymsConsenting(context, 'research')
  return { ...frozen, rows: frozen.rows.filter(({ pseudonym }) => agreed.has(pseudonym)) }
}

/** The study, when it may have data and has none yet. */
async function lacking(context: Context, tables: Tables, id: string): Promise<Study | undefined> {
  const study = await studyById(tables, id)
  if (!study || !isOpen(study, context.today)) return undefined
  const there = await tables
    .selectFrom('effects.study_data')
    .select(sql`1`.as('one'))
    .where('study_id', '=', id)
    .executeTakeFirst()
  return there ? undefined : study
}

const columnsOf = ({ made, rows, rowsSha256, bundleSha256 }: Packed) => ({
  frozen: rows,
  bundle: made.ok ? made.bytes : null,
  frozen_sha256: rowsSha256,
  bundle_sha256: bundleSha256,
  row_count: made.ok ? made.rows : 0,
  size: made.ok ? made.bytes.length : 0,
  report: JSON.stringify(made.ok ? (made.report ?? null) : null),
  refusal: made.ok ? null : made.reason,
})

const studyIn = (payload: Readonly<Record<string, unknown>>): string => String(payload.studyId ?? '')

const recordOf = (tx: Tx, context: Context, id: string, did: string): Promise<void> =>
  record(tx as never, context, { action: 'research.ask', subject: { kind: studyKind, id }, detail: { did } })

/** Freezes the answers for an approved study and makes its archive; once, however often it is tried. No lock is held meanwhile. */
export const prepareData: Worker = async (context, payload) => {
  const tables = tablesOf<ResearchTables>(context)
  const id = studyIn(payload)
  const study = await lacking(context, tables, id)
  if (!study) return
  const key = await keyOf(context, tables, id)
  const packed = await packedAside({ study: askedOf(study), frozen: await rowsFor(context, study), key })
  await tables.transaction().execute(async (tx) => {
    if (!(await lacking(context, tx, id))) return
    await tx
      .insertInto('effects.study_data')
      .values({ study_id: id, frozen_on: context.today, ...columnsOf(packed) })
      .execute()
    await recordOf(tx, context, id, 'freeze')
  })
}

/** Clears up after a study whose last day has passed. */
export const endOnTime: Worker = (context, payload) =>
  tablesOf<ResearchTables>(context)
    .transaction()
    .execute(async (tx) => {
      const study = await studyById(tx, studyIn(payload))
      if (study?.state !== 'approved' || isOpen(study, context.today)) return
      await clearUp(tx, context, study)
      await recordOf(tx, context, study.id, 'end-by-itself')
    })
