import { sql, type Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { type Place, permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { placeOfOwner } from '../parts/place.ts'
import { takeSlug } from '../parts/slug.ts'
import { may } from '../policy.ts'
import type { ActivityTables } from '../tables.ts'
import { columnsOf } from './columns.ts'
import { canMove, lacksContact } from './machine.ts'
import type { CommunityFields, CommunityState } from './model.ts'
import { communityWith } from './queries.ts'

export type CommunityTx = Transaction<ActivityTables>
export type CommunityRefusal = 'alreadyDone' | 'notYours' | 'cannotMove' | 'lacksContact'

/** Locks a community and says what it belongs to. */
export const lockedPlace =
  (id: string) =>
  async (tx: CommunityTx): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('activities.community')
      .select('owner_id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row && placeOfOwner(tx, row.owner_id)
  }

export const communityDeed = (id: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may['communities.edit'],
  place: lockedPlace(id),
  subject: { kind: 'activities.community', id },
  detail,
})

/** Where a community is shown: in its municipality, and in those that said yes to be hosts too. */
export const keepShownIn = (tx: CommunityTx, id: string) =>
  sql`update activities.community c set shown_in = array[c.municipality_id] || coalesce((select array_agg(h.municipality_id)
    from activities.co_host h where h.community_id = c.id and h.state = 'yes' and h.municipality_id <> c.municipality_id), '{}')
    where c.id = ${id}`.execute(tx)

/** Who names oneself has said yes; anybody else is asked first. */
const bridgeColumns = (context: Context, bridgeId: string | undefined) => ({
  bridge_id: bridgeId ?? null,
  bridge_agreed_at: bridgeId !== undefined && bridgeId === personIdOf(context.actor) ? context.now : null,
})

/** Begins a community as a draft. Sending the form twice begins it once. */
export const beginCommunity = (context: Context, id: string, community: CommunityFields) =>
  perform<ActivityTables, string, CommunityRefusal>(
    context,
    {
      permission: may['communities.edit'],
      place: (tx) => placeOfOwner(tx, community.ownerId),
      subject: { kind: 'activities.community', id },
      detail: { title: community.title },
    },
    async (tx) => {
      const begun = await tx
        .insertInto('activities.community')
        .values({
          id,
          slug: await takeSlug(tx, 'activities.community', community.title),
          ...columnsOf(community),
          ...bridgeColumns(context, community.bridgeId),
          shown_in: [community.municipalityId],
          created_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      return begun ? done(id) : refused('alreadyDone')
    },
  )

/** Rewrites a community. A new bridge person has to say yes anew; a new owner must be one's own as well. */
export const rewriteCommunity = (context: Context, id: string, version: number, community: CommunityFields) =>
  perform<ActivityTables, string, CommunityRefusal>(
    context,
    communityDeed(id, { title: community.title }),
    async (tx): Promise<Outcome<string, CommunityRefusal>> => {
      const now = await tx
        .selectFrom('activities.community')
        .select(['version', 'owner_id', 'bridge_id'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version) return stale({}, now.version)
      const place = await placeOfOwner(tx, community.ownerId)
      if (!place || !permits(may['communities.edit'], context.actor, place)) return refused('notYours')
      const isSameBridge = now.bridge_id === (community.bridgeId ?? null)
      await tx
        .updateTable('activities.community')
        .set({
          ...columnsOf(community),
          ...(isSameBridge ? {} : bridgeColumns(context, community.bridgeId)),
          version: version + 1,
        })
        .where('id', '=', id)
        .execute()
      await keepShownIn(tx, id)
      return done(id)
    },
  )

/** Shows a community, lets it rest, ends it, or brings it back. */
export const moveCommunity = (context: Context, id: string, to: CommunityState) =>
  perform<ActivityTables, CommunityState, CommunityRefusal>(
    context,
    communityDeed(id, { to }),
    async (tx): Promise<Outcome<CommunityState, CommunityRefusal>> => {
      const community = await communityWith({ ...context, database: tx as never }, id)
      if (!community) return absent
      if (community.state === to) return done(to)
      if (!canMove(community.state, to)) return refused('cannotMove')
      if (to === 'published' && lacksContact(community)) return refused('lacksContact')
      await tx
        .updateTable('activities.community')
        .set((eb) => ({ state: to, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
      return done(to)
    },
  )
