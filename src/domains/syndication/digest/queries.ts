import type { Kysely } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { placesAndTopics } from '../../activities/index.ts'
import { idOfKey } from './key.ts'
import type { Subscription } from './model.ts'
import type { DigestTables } from './tables.ts'

const rows = (tables: Kysely<DigestTables>) =>
  tables
    .selectFrom('digest.subscription')
    .select(['id', 'participant_id as participantId', 'topics', 'municipalities', 'rhythm', 'state'])
    .select(['next_on as nextOn', 'told', 'version'])

export const subscriptionIn = (tx: Kysely<DigestTables>, id: string): Promise<Subscription | undefined> =>
  rows(tx).where('id', '=', id).executeTakeFirst()

/** The subscription of somebody of this room. */
export const subscriptionOf = (
  tx: Kysely<DigestTables>,
  participantIds: readonly string[],
): Promise<Subscription | undefined> =>
  participantIds.length === 0
    ? Promise.resolve(undefined)
    : rows(tx)
        .where('participant_id', 'in', [...participantIds])
        .executeTakeFirst()

/** The subscription that a secret address opens. */
export async function subscriptionOfKey(context: Context, key: string): Promise<Subscription | undefined> {
  const id = idOfKey(context, key)
  return id ? subscriptionIn(tablesOf<DigestTables>(context), id) : undefined
}

export interface Offered {
  readonly value: string
  readonly label: string
}

/** What one can choose among: genres and focus areas, and the municipalities of the region. */
export async function offeredIn(
  context: Context,
): Promise<{ readonly topics: readonly Offered[]; readonly municipalities: readonly Offered[] }> {
  const { genres, areas, municipalities } = await placesAndTopics(context)
  return {
    topics: [
      ...areas.map(({ key, title }) => ({ value: key, label: title })),
      ...genres.map(({ slug, name }) => ({ value: slug, label: name })),
    ],
    municipalities: municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
  }
}
export type Choice = Awaited<ReturnType<typeof offeredIn>>
