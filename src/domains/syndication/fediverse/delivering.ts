import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Worker } from '../../../platform/rooms/room.ts'
import type { SyndicationTables } from '../tables.ts'
import { keyId } from './model.ts'
import { network, outsideUrl, type Remote } from './remote.ts'
import { signedHeaders } from './signatures.ts'
import { signingKey } from './signing-key.ts'

const tables = (context: Context) => tablesOf<SyndicationTables>(context)

const forget = (context: Context, id: string) =>
  tables(context).deleteFrom('syndication.delivery').where('id', '=', id).execute()

const isGone = (status: number): boolean => status === 404 || status === 410
const isTaken = (status: number): boolean => status >= 200 && status < 300

/** Brings one letter to another server, signed; thrown means later again. An inbox that is gone follows no more. */
export const deliverBy =
  (remote: Remote): Worker =>
  async (context, { delivery }) => {
    const id = String(delivery)
    const found = await tables(context)
      .selectFrom('syndication.delivery')
      .select(['slug', 'inbox', 'content'])
      .where('id', '=', id)
      .executeTakeFirst()
    const url = outsideUrl(found?.inbox)
    if (!found || !url) return void (await forget(context, id))
    const { privatePem } = await signingKey(context)
    const signer = { keyId: keyId(context.house.config.baseUrl, found.slug), privatePem, now: context.now }
    const status = await remote.send(url.href, found.content, signedHeaders(url, found.content, signer))
    if (isGone(status))
      await tables(context).deleteFrom('syndication.follower').where('inbox', '=', found.inbox).execute()
    if (!isTaken(status) && !isGone(status)) throw new Error(`the other server answered ${status}`)
    await forget(context, id)
  }

export const deliver = deliverBy(network)
