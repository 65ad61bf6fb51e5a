import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { rebuild } from '../entries/keep.ts'
import type { FindingTables } from '../tables.ts'

const tapsIn = (html: string): string[] =>
  [...html.matchAll(/<li><a href="(\/find\?[^"]+)"/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  )
const suggested = (html: string): number => html.match(/class="suggestion"/g)?.length ?? 0

onBothEngines(
  'three taps lead to something, whichever they are, and nobody is asked for an age',
  async (town) => {
    const visitor = town.visitor()
    const front = await visitor.get('/')
    const first = tapsIn(front.html)
    assert.equal(first.length, 13)
    for (const like of first) {
      const where = tapsIn((await visitor.get(like)).html).filter((href) => href.includes('hvor='))
      assert.equal(where.length, 10, like)
      const there = where[first.indexOf(like) % where.length] ?? ''
      const how = (await visitor.get(there)).html.match(/\/find\?[^"]*kom=[^"]+/g) ?? []
      assert.equal(how.length, 8)
      const last = await visitor.get((how[first.indexOf(like) % how.length] ?? '').replaceAll('&amp;', '&'))
      assert.ok(suggested(last.html) >= 6, `${like}: ${suggested(last.html)}`)
      assert.doesNotMatch(last.text, /\b(din alder|hvor gammel er du|født)\b/i)
    }
  },
)

onlyReading('every suggestion says why, in the language of the page', async (town) => {
  const danish = await town.visitor().get('/find?lyst=synge&hvor=halsnaes&kom=altid')
  assert.match(danish.text, /I Halsnæs · [^·]+ · du må komme alene · gratis/)
  const english = await town.visitor().get('/en/find?lyst=synge&hvor=halsnaes&kom=altid')
  assert.match(english.text, /In Halsnæs · [^·]+ · you can come alone · free/)
  assert.match(english.html, /<h3 lang="da">/)
  assert.doesNotMatch(english.text, /Tæt på|gratis|Prøv det her/)
})

onlyReading('what is near comes first, and a place that has nothing says so', async (town) => {
  const near = await town.visitor().get('/find?oenske=kor+i+Farum')
  assert.match(near.html, /class="suggestion"[\s\S]{0,6000}?Farum Folkekor/)
  const far = await town.visitor().get('/find?oenske=skate+i+K%C3%B8ge')
  assert.match(far.text, /Der er intet i Køge endnu/)
  assert.match(far.text, /Skate under broen Rødovre, \d\d km væk/)
})

onlyReading('what nobody knows and what is nonsense is no empty page', async (town) => {
  for (const path of [
    '/find?oenske=blurghfx',
    '/find?oenske=%00%00&lyst=x',
    `/find?oenske=${'x'.repeat(5000)}`,
    '/find?lyst=alt&hvor=alle&kom=weekend-met',
    '/find?oenske=%F0%9F%8E%B8',
  ]) {
    const seen = await town.visitor().get(path)
    assert.equal(seen.status, 200, path)
    if (path.includes('blurgh') || path.includes('alt')) assert.ok(suggested(seen.html) >= 6, path)
  }
  for (const path of [
    '/find?lyst=__proto__',
    '/find?lyst=beats&hvor=nowhere',
    '/find?hvor=..%2F..',
    '/find?kom=aften',
  ])
    assert.equal((await town.visitor().get(path)).status, 200, path)
  const unknown = await town.visitor().get('/find?oenske=blurghfx')
  assert.match(unknown.text, /Det kender vi ikke endnu/)
  assert.match(unknown.text, /Start det selv/)
})

onBothEngines('a list that was lost is made again, and an empty one says nothing wrong', async (town) => {
  const context = await town.context('system')
  const tables = tablesOf<FindingTables>(context)
  const before = await tables
    .selectFrom('finding.entry')
    .select(['kind', 'id', 'digest'])
    .where('is_gone', '=', false)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  assert.ok(before.length > 200)
  await tables.deleteFrom('finding.entry').execute()
  assert.equal((await town.visitor().get('/find?oenske=kor')).status, 200)
  await rebuild(context)
  const after = await tables
    .selectFrom('finding.entry')
    .select(['kind', 'id', 'digest'])
    .where('is_gone', '=', false)
    .orderBy('kind')
    .orderBy('id')
    .execute()
  assert.deepEqual(after, before)
  assert.match((await town.visitor().get('/find?oenske=kor')).text, /Koret, der ikke kan synge/)
})
