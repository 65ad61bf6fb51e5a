import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Worker } from '../../../../platform/rooms/room.ts'
import { pseudonymsConsenting } from '../../../participants/index.ts'
import type { FrozenRows } from '../rows/model.ts'
import { rowsNow } from '../rows/queries.ts'
import type { ResearchTables } from '../tables.ts'
import { studyKind, type Tx } from './actions.ts'
import { clearUp } from './deciding.ts'
import { deliveryOf } from './deliver.ts'
import { openKey } from './key.ts'
import type { Study } from './model.ts'
import { studyById } from './queries.ts'
import { isOpen } from './rules.ts'

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Frozen rows as they are stored. */
export const packRows = (frozen: FrozenRows): Uint8Array => gzipSync(JSON.stringify(frozen), { level: 6 })
export const unpackRows = (bytes: Uint8Array): FrozenRows => JSON.parse(gunzipSync(bytes).toString('utf8'))

async function keyOf(tx: Tx, context: Context, studyId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('effects.study_key')
    .select('sealed')
    .where('study_id', '=', studyId)
    .executeTakeFirst()
  return row && openKey(context.house, row.sealed)
}

/** With consent as the basis, only the answers of those who have said yes; otherwise all. */
async function rowsFor(tx: Tx, context: Context, { legalBasis }: Study): Promise<FrozenRows> {
  const inside = { ...context, database: tx as never }
  const frozen = await rowsNow(inside)
  if (legalBasis !== 'consent') return frozen
  const agreed = await pseudonymsConsenting(inside, 'research')
  return { ...frozen, rows: frozen.rows.filter(({ pseudonym }) => agreed.has(pseudonym)) }
}

async function keep(tx: Tx, context: Context, study: Study): Promise<void> {
  const frozen = await rowsFor(tx, context, study)
  const made = deliveryOf(study, frozen, await keyOf(tx, context, study.id))
  const packed = packRows(frozen)
  await tx
    .insertInto('effects.study_data')
    .values({
      study_id: study.id,
      frozen_on: context.today,
      frozen: packed,
      bundle: made.ok ? made.bytes : null,
      frozen_sha256: fingerprint(packed),
      bundle_sha256: made.ok ? fingerprint(made.bytes) : '',
      row_count: made.ok ? made.rows : 0,
      size: made.ok ? made.bytes.length : 0,
      report: JSON.stringify(made.ok ? (made.report ?? null) : null),
      refusal: made.ok ? null : made.reason,
    })
    .execute()
}

const studyIn = (payload: Readonly<Record<string, unknown>>): string => String(payload.studyId ?? '')

/** Freezes the answers for an approved study and makes its archive; once, however often it is tried. */
export const prepareData: Worker = (context, payload) =>
  tablesOf<ResearchTables>(context)
    .transaction()
    .execute(async (tx) => {
      const study = await studyById(tx, studyIn(payload))
      if (!study || !isOpen(study, context.today)) return
      const there = await tx
        .selectFrom('effects.study_data')
        .select('study_id')
        .where('study_id', '=', study.id)
        .executeTakeFirst()
      if (there) return
      await keep(tx, context, study)
      const subject = { kind: studyKind, id: study.id }
      await record(tx as never, context, { action: 'research.ask', subject, detail: { did: 'freeze' } })
    })

/** Clears up after a study whose last day has passed. */
export const endOnTime: Worker = (context, payload) =>
  tablesOf<ResearchTables>(context)
    .transaction()
    .execute(async (tx) => {
      const study = await studyById(tx, studyIn(payload))
      if (study?.state !== 'approved' || isOpen(study, context.today)) return
      await clearUp(tx, context, study)
      const subject = { kind: studyKind, id: study.id }
      await record(tx as never, context, {
        action: 'research.ask',
        subject,
        detail: { did: 'end-by-itself' },
      })
    })
