import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { emptyQueue } from '../../../../tests/support/queue.ts'
import { byChecker, passes, skip } from '../../../../tests/support/standards.ts'
import type { Town } from '../../../../tests/support/town.ts'
import type { Asked } from '../../../platform/http/open/model.ts'
import { deliverBy } from './delivering.ts'
import { receiveBy } from './inbox.ts'
import type { Remote } from './remote.ts'
import { fits, readSignature, signedHeaders } from './signatures.ts'
import { tell } from './telling.ts'

const origin = 'http://kulturmetropolen.test'
const ap = { accept: 'application/activity+json' }
const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const ann = {
  id: 'https://social.example.org/users/ann',
  inbox: 'https://social.example.org/users/ann/inbox',
  publicKey: { id: 'https://social.example.org/users/ann#key', owner: '', publicKeyPem: publicKey },
}
ann.publicKey.owner = ann.id

interface Sent {
  readonly address: string
  readonly body: string
  readonly headers: Headers
}

/** Another server, that says who Ann is and takes letters. */
function otherServer(says: unknown = ann, status = 202) {
  const sent: Sent[] = []
  const remote: Remote = {
    fetchJson: async () => says,
    send: async (address, body, headers) => {
      sent.push({ address, body, headers: new Headers(headers) })
      return status
    },
  }
  return { remote, sent }
}

interface Written {
  readonly letter: unknown
  readonly slug: string
  readonly remote?: Remote
  readonly change?: (headers: Headers) => void
  readonly body?: string
}

/** Sends a letter signed by Ann, perhaps changed on its way. */
async function write(town: Town, { letter, slug, remote = otherServer().remote, change, body }: Written) {
  const url = new URL(`${origin}/aktoerer/${slug}/inbox`)
  const content = JSON.stringify(letter)
  const signer = { keyId: ann.publicKey.id, privatePem: privateKey, now: town.clock.now() }
  const headers = new Headers(signedHeaders(url, content, signer))
  change?.(headers)
  const asked: Asked = {
    ...(await town.context('visitor')),
    ...{
      url,
      headers,
      address: 'unknown',
      param: () => slug,
      body: async () => Buffer.from(body ?? content),
    },
  }
  return (await receiveBy(remote)(asked)).status
}

const follow = (slug: string) => ({
  ...{ id: 'https://social.example.org/follows/1', type: 'Follow', actor: ann.id },
  object: `${origin}/aktoerer/${slug}`,
})
const countOf = async ({ house }: Town) =>
  (
    await sql<{ count: number }>`select count(*)::int as count from syndication.follower`.execute(
      house.store.database,
    )
  ).rows[0]?.count

onBothEngines('who follows is told that they do, signed, once; and who stops is forgotten', async (town) => {
  await emptyQueue(town)
  const slug = 'koege'
  assert.equal(await write(town, { letter: follow(slug), slug }), 202)
  assert.equal(await write(town, { letter: follow(slug), slug }), 202)
  assert.equal(await countOf(town), 1)
  const { remote, sent } = otherServer()
  const { rows } = await sql<{ id: string }>`select id from syndication.delivery order by made_at`.execute(
    town.house.store.database,
  )
  await deliverBy(remote)(await town.context('system'), { delivery: rows[0]?.id })
  const [accept] = sent
  assert.equal(accept?.address, ann.inbox)
  const said = JSON.parse(accept?.body ?? '{}') as { type: string; object: { id: string } }
  assert.deepEqual([said.type, said.object.id], ['Accept', follow(slug).id])
  const actor = await town.app.request(`${origin}/aktoerer/${slug}`, { headers: ap })
  const { publicKey: ours } = (await actor.json()) as { publicKey: { id: string; publicKeyPem: string } }
  const letter = {
    path: '/users/ann/inbox',
    headers: accept?.headers ?? new Headers(),
    body: Buffer.from(accept?.body ?? ''),
  }
  const signature = readSignature(letter.headers.get('signature'))
  assert.ok(signature && signature.keyId === ours.id && fits(letter, signature, ours.publicKeyPem))
  const undo = { id: 'https://social.example.org/undo/1', type: 'Undo', actor: ann.id, object: follow(slug) }
  assert.equal(await write(town, { letter: undo, slug }), 202)
  assert.equal(await countOf(town), 0)
})

onBothEngines(
  'a letter that is not its sender’s, not fresh, too large, or about anything else changes nothing',
  async (town) => {
    const slug = 'koege'
    const letter = follow(slug)
    const stranger = { ...ann, publicKey: { ...ann.publicKey, owner: 'https://social.example.org/users/bo' } }
    assert.equal(await write(town, { letter, slug, remote: otherServer(stranger).remote }), 401)
    assert.equal(await write(town, { letter, slug, remote: otherServer({}).remote }), 401)
    assert.equal(await write(town, { letter, slug, change: (headers) => headers.delete('signature') }), 401)
    assert.equal(
      await write(town, {
        letter,
        slug,
        change: (headers) => headers.set('date', 'Mon, 01 Jan 2024 00:00:00 GMT'),
      }),
      401,
    )
    const other = JSON.stringify({ ...letter, id: 'https://social.example.org/follows/2' })
    assert.equal(await write(town, { letter, slug, body: other }), 401)
    assert.equal(
      await write(town, { letter: { ...letter, actor: 'https://other.example.org/users/x' }, slug }),
      401,
    )
    assert.equal(await write(town, { letter: { ...letter, type: 'Join' }, slug }), 202)
    assert.equal(await write(town, { letter: { ...letter, object: `${origin}/aktoerer/ishoej` }, slug }), 202)
    assert.equal(await write(town, { letter, slug: 'findes-ikke' }), 404)
    const post = (body: string) =>
      town.app.request(`${origin}/aktoerer/${slug}/inbox`, { method: 'POST', body })
    assert.equal((await post(JSON.stringify(letter))).status, 401)
    assert.equal((await post('{'.repeat(70_000))).status, 413)
    assert.equal((await post('[]')).status, 202)
    assert.equal(await countOf(town), 0)
  },
)

onBothEngines('followers hear of a date once, again when it changes, and when it goes', async (town) => {
  const { database } = town.house.store
  const { rows } = await sql<{
    id: string
    activity_id: string
    slug: string
  }>`select o.id, o.activity_id, w.slug
    from programme.occurrence o join people.known_organisation w on w.id = o.owner_id
    where o.is_public and o.ends_at > ${town.clock.now()} order by o.id limit 1`.execute(database)
  const [{ id, activity_id, slug } = { id: '', activity_id: '', slug: '' }] = rows
  await write(town, { letter: follow(slug), slug })
  const heard = async () => {
    await sql`delete from syndication.delivery`.execute(database)
    await tell(await town.context('system'), { activity: activity_id })
    const { rows: made } = await sql<{ content: string }>`select content from syndication.delivery`.execute(
      database,
    )
    return made
      .map(({ content }) => JSON.parse(content) as { type: string; object: { id: string } })
      .filter(({ object }) => object.id.endsWith(id))
      .map(({ type }) => type)
  }
  assert.deepEqual(await heard(), ['Create'])
  assert.deepEqual(await heard(), [])
  await sql`update programme.occurrence set state = 'cancelled', modified_at = modified_at + interval '1 day' where id = ${id}`.execute(
    database,
  )
  assert.deepEqual(await heard(), ['Update'])
  await sql`update programme.occurrence set is_public = false where activity_id = ${activity_id}`.execute(
    database,
  )
  assert.deepEqual(await heard(), ['Delete'])
  assert.deepEqual(await heard(), [])
})

onBothEngines('an inbox that is gone follows no more; one that fails is tried again', async (town) => {
  const slug = 'koege'
  await write(town, { letter: follow(slug), slug })
  const { rows } = await sql<{ id: string }>`select id from syndication.delivery`.execute(
    town.house.store.database,
  )
  const job = { delivery: rows[0]?.id }
  const context = await town.context('system')
  await assert.rejects(async () => deliverBy(otherServer(ann, 503).remote)(context, job))
  assert.equal(await countOf(town), 1)
  await deliverBy(otherServer(ann, 410).remote)(context, job)
  assert.equal(await countOf(town), 0)
})

onlyReading('an actor is found by its handle, and its page is still a page', async (town) => {
  const seen = await town.visitor().get('/.well-known/webfinger?resource=acct:koege@kulturmetropolen.test')
  const { links } = JSON.parse(seen.html) as { links: { rel: string; href: string }[] }
  const href = links.find(({ rel }) => rel === 'self')?.href ?? ''
  const actor = await town.app.request(href, { headers: ap })
  assert.match(actor.headers.get('content-type') ?? '', /^application\/activity\+json/)
  const { id, inbox } = (await actor.json()) as { id: string; inbox: string }
  assert.deepEqual([id, inbox], [href, `${href}/inbox`])
  assert.match(
    (await (await town.app.request(href, { headers: { accept: 'text/html' } })).text()).slice(0, 20),
    /^<!doctype html>/,
  )
  for (const resource of ['acct:koege@example.org', 'acct:findes-ikke@kulturmetropolen.test', '', '%00'])
    assert.equal(
      (await town.visitor().get(`/.well-known/webfinger?resource=${resource}`)).status,
      404,
      resource,
    )
  const info = JSON.parse((await town.visitor().get('/.well-known/nodeinfo')).html) as {
    links: { href: string }[]
  }
  assert.equal((await town.visitor().get(info.links[0]?.href.replace(origin, '') ?? '')).status, 200)
})

if (skip) test('the events are what FEP-8a8e asks for', { skip }, () => undefined)
else
  onlyReading('every event of every outbox is what FEP-8a8e asks for', async (town) => {
    const { rows } = await sql<{ slug: string }>`select distinct w.slug from programme.occurrence o
      join people.known_organisation w on w.id = o.owner_id where o.is_public and o.ends_at > ${town.clock.now()}`.execute(
      town.house.store.database,
    )
    const [one = { slug: '' }] = rows
    const { html } = await town.visitor().get(`/aktoerer/${one.slug}/outbox`)
    const { orderedItems } = JSON.parse(html) as { orderedItems: { object: { id: string; url: string } }[] }
    assert.ok(orderedItems.length > 0)
    for (const { object } of orderedItems.slice(0, 5))
      passes(byChecker(['ap'], JSON.stringify(object), 'event.json'))
    const [first] = orderedItems
    assert.ok(
      !byChecker(['ap'], JSON.stringify({ ...first?.object, name: '' }), 'event.json').passes,
      'it can fail',
    )
    const alone = await town.app.request(first?.object.id ?? '', { headers: ap })
    assert.deepEqual(await alone.json(), first?.object)
    const person = await town.app.request(first?.object.id ?? '')
    assert.deepEqual(
      [person.status, origin + (person.headers.get('location') ?? '')],
      [303, first?.object.url],
    )
  })
