import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { sql } from 'kysely'
import { onlyReading } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'

const host = 'http://kulturmetropolen.test'

interface Described {
  readonly paths: Readonly<
    Record<string, { get: { operationId: string; responses: Record<string, Answer> } }>
  >
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
interface Answer {
  readonly content?: Readonly<Record<string, { schema: { $ref?: string; [key: string]: unknown } }>>
}
interface Page {
  readonly items: readonly {
    readonly id: string
    readonly slug?: string
    readonly subject?: { slug: string }
    readonly kind?: string
  }[]
  readonly next: string | null
}

const described = async (town: Town): Promise<Described> =>
  JSON.parse((await town.visitor().get('/api/openapi.json')).html)

/** Says whether a live answer is what the document promises for this path and status. */
async function contract(town: Town) {
  const document = await described(town)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'doc', components: document.components })
  return (path: string, { status, html, headers }: { status: number; html: string; headers: Headers }) => {
    const [type = ''] = (headers.get('content-type') ?? '').split(';')
    const schema = document.paths[path]?.get.responses[String(status)]?.content?.[type]?.schema
    if (!schema) return [`${path} ${status} ${type} is not in the document`]
    const text = JSON.stringify(schema).replaceAll('"#/components', '"doc#/components')
    return ajv.validate(JSON.parse(text), JSON.parse(html)) ? [] : [`${path}: ${ajv.errorsText()}`]
  }
}

onlyReading('every list and every thing in it answers as the document says', async (town) => {
  const faults = await contract(town)
  const { paths } = await described(town)
  const visitor = town.visitor()
  const lists = Object.keys(paths).filter((path) => !path.includes('{'))
  assert.equal(lists.length, 6)
  for (const list of lists) {
    const seen = await visitor.get(`${list}?limit=200`)
    assert.deepEqual(faults(list, seen), [])
    const { items } = JSON.parse(seen.html) as Page
    assert.ok(items.length > 0, `${list} has something`)
    const slugs = items
      .filter(({ kind }) => list !== '/api/v1/activities' || kind === 'activity')
      .map(({ slug, subject }) => slug ?? subject?.slug ?? '')
    for (const slug of new Set(slugs.slice(0, 40)))
      assert.deepEqual(faults(`${list}/{slug}`, await visitor.get(`${list}/${slug}`)), [], slug)
    assert.deepEqual(faults(`${list}/{slug}`, await visitor.get(`${list}/findes-ikke`)), [])
    assert.deepEqual(faults(list, await visitor.get(`${list}?limit=0`)), [])
    assert.deepEqual(faults(list, await visitor.get(`${list}?after=%00`)), [])
  }
})

onlyReading('an answer that leaves out or adds anything does not fit the document', async (town) => {
  const faults = await contract(town)
  const seen = await town.visitor().get('/api/v1/projects')
  const page = JSON.parse(seen.html) as { items: Record<string, unknown>[] }
  const changed = (item: object) => ({ ...seen, html: JSON.stringify({ ...page, items: [item] }) })
  const [first = {}] = page.items
  assert.equal(faults('/api/v1/projects', changed({ ...first, secret: 1 })).length, 1)
  assert.equal(faults('/api/v1/projects', changed({ ...first, title: undefined })).length, 1)
})

onlyReading('who reads page by page reads everything once', async (town) => {
  for (const kind of ['activities', 'organisations', 'projects', 'communities', 'courses', 'spaces']) {
    const read: string[] = []
    let next: string | null = `${host}/api/v1/${kind}?limit=7`
    while (next) {
      const page: Page = JSON.parse((await town.visitor().get(next.replace(host, ''))).html)
      read.push(...page.items.map(({ id }) => id))
      next = page.next
    }
    const whole = JSON.parse((await town.visitor().get(`/api/v1/${kind}?limit=200`)).html) as Page
    assert.equal(new Set(read).size, read.length, kind)
    assert.deepEqual(
      read.slice(0, whole.items.length),
      whole.items.map(({ id }) => id),
      kind,
    )
  }
})

onlyReading(
  'no draft, nothing from inside and no person of a community stands in the interface',
  async (town) => {
    const { database } = town.house.store

    const { rows } = await sql<{ slug: string; kind: string }>`
    select slug, 'projects' as kind from projects.known_project where not is_public
    union all select slug, 'communities' from activities.community where state = 'draft'
    union all select slug, 'courses' from courses.course where state = 'draft' or not open_to_public
    union all select slug, 'activities' from programme.activity where state not in ('published', 'cancelled')`.execute(
      database,
    )
    assert.ok(rows.length > 3)
    for (const { slug, kind } of rows)
      assert.equal((await town.visitor().get(`/api/v1/${kind}/${slug}`)).status, 404, `${kind}/${slug}`)
  },
)
