import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { record } from '../../../platform/audit/record.ts'
import { rewrap } from '../identity/sealed.ts'
import { openToken, sealToken } from '../own/links.ts'
import { may } from '../policy.ts'
import { currentMaster, installKey, type Master } from '../sealing/master.ts'
import type { ParticipantTables, ParticipantTx } from '../tables.ts'

/** What came of a rotation. */
export interface Rotation {
  readonly version: number
  /** Whether an earlier one was finished rather than a new one begun. */
  readonly continued: boolean
  readonly people: number
  readonly links: number
  /** Versions that nothing in the running data is sealed with any more. */
  readonly retired: readonly number[]
}

const batch = 200

const tables = (context: Context): Kysely<ParticipantTables> => tablesOf<ParticipantTables>(context)

/** Whether something is still sealed with an older key: an earlier rotation was interrupted. */
async function isUnfinished(tx: ParticipantTx): Promise<boolean> {
  const row = await tx
    .selectFrom('participants.key_version')
    .select('version')
    .where('is_current', '=', false)
    .where('retired_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a new master key into use, unless an earlier rotation has to be finished first. Waits for whoever is sealing with the old one. */
async function begin(context: Context): Promise<{ readonly master: Master; readonly continued: boolean }> {
  return tables(context)
    .transaction()
    .execute(async (tx) => {
      await sql`lock table participants.key_version in share row exclusive mode`.execute(tx)
      const master = await currentMaster(tx, context)
      if (await isUnfinished(tx)) return { master, continued: true }
      return { master: await installKey(tx, context, master.version), continued: false }
    })
}

async function rewrapPeople(context: Context, to: Master): Promise<number> {
  return tables(context)
    .transaction()
    .execute(async (tx) => {
      const rows = await tx
        .selectFrom('participants.participant')
        .select(['id', 'identity', 'identity_key', 'link_key', 'key_version'])
        .where('key_version', '<>', to.version)
        .limit(batch)
        .forUpdate()
        .execute()
      for (const { identity, ...row } of rows)
        if (identity)
          await tx
            .updateTable('participants.participant')
            .set(rewrap(context, { ...row, identity }, to))
            .where('id', '=', row.id)
            .execute()
      return rows.length
    })
}

async function rewrapLinks(context: Context, to: Master): Promise<number> {
  return tables(context)
    .transaction()
    .execute(async (tx) => {
      const rows = await tx
        .selectFrom('participants.own_link')
        .selectAll()
        .where('key_version', '<>', to.version)
        .limit(batch)
        .forUpdate()
        .execute()
      for (const row of rows)
        await tx
          .updateTable('participants.own_link')
          .set(sealToken(to, row.participant_id, row.kind, openToken(context, row)))
          .where('participant_id', '=', row.participant_id)
          .where('kind', '=', row.kind)
          .execute()
      return rows.length
    })
}

async function untilDone(step: () => Promise<number>): Promise<number> {
  let total = 0
  for (let done = await step(); done > 0; done = await step()) total += done
  return total
}

async function retireOld(context: Context, to: Master, told: Readonly<Record<string, number>>) {
  return tables(context)
    .transaction()
    .execute(async (tx) => {
      const old = await tx
        .updateTable('participants.key_version')
        .set({ retired_at: context.house.clock.now() })
        .where('is_current', '=', false)
        .where('retired_at', 'is', null)
        .returning('version')
        .execute()
      await record(tx as never, context, {
        action: may['keys.rotate'].name,
        subject: { kind: 'participants.key_version', id: String(to.version) },
        detail: told,
      })
      return old.map(({ version }) => version)
    })
}

/**
 * Gives everything sealed a new master key, batch by batch, while the platform runs. Killed at any moment and run again, it goes on where it
 * stopped; until it is done the older keys are needed. @throws KeyTrouble when a key is missing, or none can be made
 */
export async function rotateKeys(context: Context): Promise<Rotation> {
  const { master, continued } = await begin(context)
  const people = await untilDone(() => rewrapPeople(context, master))
  const links = await untilDone(() => rewrapLinks(context, master))
  const retired = await retireOld(context, master, { people, links })
  return { version: master.version, continued, people, links, retired }
}
