import type { Kysely, Transaction } from 'kysely'
import { done } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import { may } from '../policy.ts'
import type { SyndicationTables } from '../tables.ts'
import type { Sender } from './letters.ts'
import { actorId } from './model.ts'

type Tx = Transaction<SyndicationTables>

const mostFollowers = 10_000
const subject = (slug: string) => ({ kind: 'syndication.actor', id: slug })

/** Puts a letter on its way, in the transaction of what it tells. */
export async function post(
  tx: Tx,
  context: Context,
  { slug, inbox, content }: { readonly slug: string; readonly inbox: string; readonly content: unknown },
): Promise<void> {
  const id = crypto.randomUUID()
  const made = { id, slug, inbox, content: JSON.stringify(content), made_at: context.now }
  await tx.insertInto('syndication.delivery').values(made).execute()
  await enqueue(tx as unknown as Kysely<never>, context, {
    kind: 'syndication.deliver',
    payload: { delivery: id },
  })
}

const isFull = async (tx: Tx, slug: string): Promise<boolean> => {
  const { count } = await tx
    .selectFrom('syndication.follower')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return Number(count) >= mostFollowers
}

/** Somebody on another server follows an actor of ours, and hears that they do; harmless twice. */
export const addFollower = (context: Context, slug: string, sender: Sender, followId: string) =>
  perform<SyndicationTables, null>(
    context,
    { permission: may.follow, subject: subject(slug) },
    async (tx) => {
      if (await isFull(tx, slug)) return done(null)
      const { id, inbox } = sender
      await tx
        .insertInto('syndication.follower')
        .values({ slug, actor_id: id, inbox, followed_at: context.now })
        .onConflict((conflict) => conflict.columns(['slug', 'actor_id']).doUpdateSet({ inbox }))
        .execute()
      const actor = actorId(context.house.config.baseUrl, slug)
      const content = {
        '@context': 'https://www.w3.org/ns/activitystreams',
        id: `${actor}#accept-${crypto.randomUUID()}`,
        ...{ type: 'Accept', actor, to: [id] },
        object: { id: followId, type: 'Follow', actor: id, object: actor },
      }
      await post(tx, context, { slug, inbox, content })
      return done(null)
    },
  )

/** Somebody does not follow any more: one actor of ours, or all of them when they are gone. */
export const dropFollower = (context: Context, actor: string, slug: string | undefined) =>
  perform<SyndicationTables, null>(
    context,
    { permission: may.follow, subject: subject(slug ?? '*') },
    async (tx) => {
      await tx
        .deleteFrom('syndication.follower')
        .where('actor_id', '=', actor)
        .$if(slug !== undefined, (query) => query.where('slug', '=', slug ?? ''))
        .execute()
      return done(null)
    },
  )
