import type { Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { slugOf } from '../../../kernel/text.ts'
import { reservedSlugs } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'

type Tx = Transaction<AgreementTables>

export interface Founding {
  readonly id?: string | undefined
  readonly title: string
  readonly from: Day
  readonly to: Day
  readonly withState: boolean
  readonly predecessorId?: string | undefined
}

async function freeSlug(tx: Tx, title: string): Promise<string> {
  const slug = slugOf(title)
  const rows = await tx
    .selectFrom('agreement.agreement')
    .select('slug')
    .where('slug', 'like', `${slug}%`)
    .execute()
  const taken = new Set([...rows.map((row) => row.slug), ...reservedSlugs])
  let candidate = slug
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`
  return candidate
}

/** The agreement that a new one most likely follows: the latest that began before it and lives or has lived. */
export async function likelyPredecessor(tx: Tx, from: Day): Promise<string | undefined> {
  const row = await tx
    .selectFrom('agreement.agreement')
    .select('id')
    .where('from_day', '<', from)
    .where('status', '<>', 'draft')
    .orderBy('from_day', 'desc')
    .executeTakeFirst()
  return row?.id
}

/** Whoever was in the old agreement at its end is in the new one from its first day, until somebody says otherwise. */
async function inheritParties(tx: Tx, agreementId: string, from: Day, predecessorId: string): Promise<void> {
  const parties = await tx
    .selectFrom('agreement.party')
    .select('organisation_id')
    .distinct()
    .where('agreement_id', '=', predecessorId)
    .where('to_day', 'is', null)
    .execute()
  if (parties.length === 0) return
  const rows = parties.map(({ organisation_id }) => ({
    ...{ agreement_id: agreementId, organisation_id, from_day: from, to_day: null },
  }))
  await tx.insertInto('agreement.party').values(rows).execute()
}

/** Founds an agreement as a draft. It takes the parties of the one it follows. */
export async function foundAgreement(
  tx: Tx,
  { id, title, from, to, withState, predecessorId }: Founding,
): Promise<{ id: string; slug: string }> {
  const founded = await tx
    .insertInto('agreement.agreement')
    .values({
      ...(id ? { id } : {}),
      ...{ slug: await freeSlug(tx, title), title, with_state: withState, from_day: from },
      ...{ to_day: to, original_to_day: to, predecessor_id: predecessorId ?? null },
    })
    .returning(['id', 'slug'])
    .executeTakeFirstOrThrow()
  if (predecessorId) await inheritParties(tx, founded.id, from, predecessorId)
  return founded
}
