import type { Transaction } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { announce } from '../../../platform/events/announce.ts'
import { memberJoined, memberLeft } from '../events.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import type { Joining } from './model.ts'
import { canJoin, endsBeforeItBegins, overlapsOneOf } from './rules.ts'

type Tx = Transaction<PeopleTables>
export type MembershipRefusal = 'overlaps' | 'toBeforeFrom' | 'notAMember' | 'notARegion'
type Result = Promise<Outcome<{ readonly name: string }, MembershipRefusal>>

const deedOn = (regionId: string, detail: Record<string, unknown>) => ({
  permission: may['memberships.change'],
  subject: { kind: 'people.organisation', id: regionId },
  detail,
})

/** The region stands still while its members change: two who do it at once wait for each other. */
const lockedRegion = (tx: Tx, id: string) =>
  tx
    .selectFrom('people.organisation')
    .select(['id', 'kind'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

const named = (tx: Tx, id: string) =>
  tx.selectFrom('people.organisation').select(['name', 'kind']).where('id', '=', id).executeTakeFirst()

/** A party joins a culture region from a day. */
export function join(context: Context, regionId: string, { memberId, from, to }: Joining): Result {
  const detail = { member: memberId, from: from.toString(), to: to?.toString() }
  return perform<PeopleTables, { readonly name: string }, MembershipRefusal>(
    context,
    deedOn(regionId, detail),
    async (tx) => {
      const region = await lockedRegion(tx, regionId)
      if (!region) return absent
      if (region.kind !== 'cultureRegion') return refused('notARegion')
      const member = await named(tx, memberId)
      if (!member || !canJoin(member.kind)) return refused('notAMember')
      if (to && endsBeforeItBegins({ from }, to)) return refused('toBeforeFrom')
      const held = await tx
        .selectFrom('people.membership')
        .select(['from_day as from', 'to_day as to'])
        .where('region_id', '=', regionId)
        .where('member_id', '=', memberId)
        .execute()
      if (overlapsOneOf(held, { from, to })) return refused('overlaps')
      await tx
        .insertInto('people.membership')
        .values({ region_id: regionId, member_id: memberId, from_day: from, to_day: to ?? null })
        .execute()
      await announce(tx as never, context, memberJoined({ regionId, memberId, day: from.toString() }))
      return done({ name: member.name })
    },
  )
}

/** A party leaves after a last day; saying it again moves the day. */
export function leave(context: Context, regionId: string, membershipId: string, lastDay: Day): Result {
  const detail = { membership: membershipId, to: lastDay.toString() }
  return perform<PeopleTables, { readonly name: string }, MembershipRefusal>(
    context,
    deedOn(regionId, detail),
    async (tx) => {
      if (!(await lockedRegion(tx, regionId))) return absent
      const all = await tx
        .selectFrom('people.membership')
        .select(['id', 'member_id as memberId', 'from_day as from', 'to_day as to'])
        .where('region_id', '=', regionId)
        .execute()
      const one = all.find(({ id }) => id === membershipId)
      if (!one) return absent
      if (endsBeforeItBegins(one, lastDay)) return refused('toBeforeFrom')
      const others = all.filter(({ id, memberId }) => id !== one.id && memberId === one.memberId)
      if (overlapsOneOf(others, { from: one.from, to: lastDay })) return refused('overlaps')
      await tx.updateTable('people.membership').set({ to_day: lastDay }).where('id', '=', one.id).execute()
      const told = { regionId, memberId: one.memberId, day: lastDay.toString() }
      await announce(tx as never, context, memberLeft(told))
      return done({ name: (await named(tx, one.memberId))?.name ?? '' })
    },
  )
}
