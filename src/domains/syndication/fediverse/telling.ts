import type { Transaction } from 'kysely'
import type { Context } from '../../../platform/actions/context.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import type { NoTables } from '../../../platform/database/open.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import type { Follower } from '../../../platform/rooms/findable.ts'
import type { Worker } from '../../../platform/rooms/room.ts'
import { datesToCome, type Occurrence } from '../../activities/index.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { SyndicationTables } from '../tables.ts'
import { post } from './actions.ts'
import { passingOn, saying } from './model.ts'
import { slugsOf } from './slugs.ts'

const subjects = ['programme.activity', 'courses.course']
const mostDates = 60

type Tables = SyndicationTables & PeopleViews

const anybodyFollows = async (tx: Transaction<NoTables>): Promise<boolean> =>
  (await (tx as unknown as Transaction<SyndicationTables>)
    .selectFrom('syndication.follower')
    .select('slug')
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Whatever is done to an activity or a course may have to be told; whether it is, is looked at apart from the deed. */
export const tellFollowers: Follower = async (tx, context, { kind, id }) => {
  if (!subjects.includes(kind) || !(await anybodyFollows(tx))) return
  await enqueue(tx as never, context, { kind: 'syndication.tell', payload: { activity: id } })
}

/** What has to be said about a date, as far as followers know it. */
function verbFor(known: Temporal.Instant | undefined, date: Occurrence, isPublic: boolean) {
  if (!isPublic) return known ? 'Delete' : undefined
  if (!known) return 'Create'
  return Temporal.Instant.compare(date.modifiedAt, known) > 0 ? 'Update' : undefined
}

/** The actors that a date belongs to, with those who follow them: who arranges it, and where it is. */
const followersOf = (tx: Transaction<Tables>, { ownerId, municipalityId }: Occurrence) =>
  tx
    .selectFrom('syndication.follower as f')
    .innerJoin('people.known_organisation as o', 'o.slug', 'f.slug')
    .select(['f.slug', 'f.inbox'])
    .where('o.id', 'in', [ownerId, municipalityId])
    .execute()

async function tellOne(tx: Transaction<Tables>, context: Context, date: Occurrence, isPublic: boolean) {
  const told = await tx
    .selectFrom('syndication.told_date')
    .select('modified_at')
    .where('occurrence_id', '=', date.id)
    .forUpdate()
    .executeTakeFirst()
  const verb = verbFor(told?.modified_at, date, isPublic)
  if (!verb) return
  const origin = context.house.config.baseUrl
  const owner = (await slugsOf({ database: tx as never }, [date.ownerId])).get(date.ownerId) ?? ''
  for (const { slug, inbox } of await followersOf(tx, date)) {
    const passes = slug !== owner && verb === 'Create'
    const content = passes ? passingOn(origin, slug, date) : saying(origin, owner, date, verb)
    await post(tx as never, context, { slug: passes ? slug : owner, inbox, content })
  }
  const kept = { occurrence_id: date.id, modified_at: date.modifiedAt }
  await (verb === 'Delete'
    ? tx.deleteFrom('syndication.told_date').where('occurrence_id', '=', date.id).execute()
    : tx
        .insertInto('syndication.told_date')
        .values(kept)
        .onConflict((conflict) => conflict.column('occurrence_id').doUpdateSet(kept))
        .execute())
}

/** Tells followers about the dates of one activity that are new, another, or gone; done again it tells nothing twice. */
export const tell: Worker = async (context, { activity }) => {
  const dates = await datesToCome(context, String(activity), mostDates)
  for (const { date, isPublic } of dates)
    await tablesOf<Tables>(context)
      .transaction()
      .execute((tx) => tellOne(tx, context, date, isPublic))
}
