import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { checked, passes, schemas, skip } from '../../../../tests/support/standards.ts'
import { atom } from './atom.ts'

const at = Temporal.Instant.from('2026-11-23T08:00:00Z')
const feed = {
  ...{ id: 'https://a.test/x', title: 'A & <b>', language: 'da' as const, author: 'Å', since: at },
  ...{ self: 'https://a.test/x', page: 'https://a.test/', entries: [], gone: [] },
}
const entry = {
  ...{ id: 'urn:uuid:1', title: '"Å" \u0000\u000b\uD800', summary: ']]><script>', updated: at, author: 'B' },
  ...{ page: 'https://a.test/?a=1&b=2', language: 'en' as const, topics: ['musik'] },
}

test('a feed is as new as the newest in it, and an empty one has a time too', () => {
  assert.match(atom(feed), /<updated>2026-11-23T08:00:00Z<\/updated>/)
  const entries = [entry, { ...entry, updated: at.subtract({ hours: 1 }) }]
  assert.match(atom({ ...feed, since: at.add({ hours: 9 }), entries }), /<\/title>\n<updated>2026-11-23T08/)
})

const jing = spawnSync('jing', [], { encoding: 'utf8' }).error ? 'skipped: jing is not installed' : skip
const byGrammar = (content: string) =>
  checked(content, 'feed.atom', (file) => ['jing', '-c', join(schemas ?? '', 'atom/atom-feed.rnc'), file])

if (jing) test('feeds are Atom', { skip: jing }, () => undefined)
else {
  test('whatever is written, the feed is Atom', () => {
    const gone = [{ id: 'urn:uuid:2', when: at }]
    passes(byGrammar(atom({ ...feed, gone, entries: [entry] })))
    assert.ok(!byGrammar(atom({ ...feed, id: 'no address' })).passes, 'it can fail')
  })
  onlyReading('every feed is Atom', async (town) => {
    const { html } = await town.visitor().get('/sitemap.xml')
    const slug = /\/projekter\/([a-z0-9-]+)</.exec(html)?.[1] ?? ''
    for (const path of [
      '/feed.atom',
      '/nyt.atom',
      '/nyt.atom?gratis=1&ord=%26',
      `/projekter/${slug}/feed.atom`,
    ]) {
      const seen = await town.visitor().get(path)
      assert.equal(seen.status, 200, path)
      assert.match(seen.headers.get('content-type') ?? '', /^application\/atom\+xml/)
      passes(byGrammar(seen.html))
    }
  })
}

onlyReading(
  'the feed of everything has projects, activities and public decisions, and nothing else',
  async (town) => {
    const { html } = await town.visitor().get('/feed.atom')
    const { rows } = await sql<{
      id: string
      is_public: boolean
    }>`select id, is_public from governance.known_decision`.execute(town.house.store.database)
    assert.ok(rows.some((row) => row.is_public))
    for (const { id, is_public } of rows) assert.equal(html.includes(`urn:uuid:${id}`), is_public, id)
    assert.match(html, /\/projekter\//)
    assert.match(html, /\/(det-sker|forloeb)\//)
    assert.doesNotMatch(html, /\/arbejde\//)
  },
)

onBothEngines(
  'a project that is not public has no feed, and one that stops being public loses it',
  async (town) => {
    const { database } = town.house.store
    const { rows } = await sql<{
      slug: string
      is_public: boolean
    }>`select slug, is_public from projects.known_project`.execute(database)
    const status = async (slug = '') => (await town.visitor().get(`/projekter/${slug}/feed.atom`)).status
    const shown = rows.find((row) => row.is_public)?.slug
    assert.equal(await status(rows.find((row) => !row.is_public)?.slug), 404)
    assert.equal(await status(shown), 200)
    await sql`update projects.project set state = 'draft' where slug = ${shown}`
      .execute(database)
      .catch(() =>
        sql`update projects.project set state = 'withdrawn' where slug = ${shown}`.execute(database),
      )
    assert.equal(await status(shown), 404)
  },
)

onBothEngines('what is withdrawn is told as gone', async (town) => {
  const { database } = town.house.store
  const { rows } = await sql<{ activity_id: string }>`select activity_id from programme.occurrence
    where is_public and ends_at > ${town.clock.now()} order by id limit 1`.execute(database)
  const id = rows[0]?.activity_id ?? ''
  await sql`update programme.occurrence set is_public = false where activity_id = ${id}`.execute(database)
  await sql`update programme.change set is_deleted = true where activity_id = ${id}`.execute(database)
  const { html } = await town.visitor().get('/nyt.atom')
  assert.ok(html.includes(`<at:deleted-entry ref="urn:uuid:${id}"`))
  assert.ok(!html.includes(`<id>urn:uuid:${id}</id>`))
})
