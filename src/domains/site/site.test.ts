import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../tests/support/engines.ts'
import { commands } from './search/commands.ts'

onlyReading(
  'the front page tells what this is, what happens, what we want and what was decided',
  async (town) => {
    const { status, text, html } = await town.visitor().get('/')
    assert.equal(status, 200)
    for (const said of ['Større end ét sted.', 'Ni kommuner, ét kulturliv', 'Roskilde', 'Det laver vi'])
      assert.ok(text.includes(said), said)
    for (const area of ['Et bedre liv med kultur', 'Musik', 'Unge']) assert.ok(text.includes(area), area)
    assert.match(html, /<svg class="poster"/)
    assert.match(html, /property="og:image" content="http:\/\/kulturmetropolen.test\/del\/forside.png"/)
    const english = await town.visitor().get('/en')
    assert.ok(english.text.includes('Bigger than one place.') && english.text.includes('A better life'))
  },
)

onlyReading('proposals and closed meetings are nowhere on the public pages', async (town) => {
  const pages = await Promise.all(
    ['/', '/soeg?q=proevelokaler', '/sitemap.xml'].map((path) => town.visitor().get(path)),
  )
  for (const { html } of pages) assert.doesNotMatch(html, /\/arbejde\/projekter\/[0-9a-f]/)
})

onlyReading('a search finds across rooms, forgives spelling, and says what it did', async (town) => {
  const visitor = town.visitor()
  const danish = await visitor.get('/soeg?q=K%C3%98GE')
  assert.ok(danish.text.includes('Køge Musikskole'))
  const count = (text: string) => /\d+ ting/.exec(text)?.[0]
  assert.ok(count(danish.text))
  assert.equal(count((await visitor.get('/soeg?q=koege')).text), count(danish.text))
  const slip = await visitor.get('/soeg?q=roskillde')
  assert.ok(slip.text.includes('Her er, hvad vi fandt om »roskilde«'), slip.text.slice(0, 600))
  const word = await visitor.get('/soeg?q=firkant')
  assert.match(word.html, /href="\/ordbog#square"/)
  const nothing = await visitor.get('/en/soeg?q=qqqqxyzzy')
  assert.ok(nothing.text.includes('We found nothing about “qqqqxyzzy”'))
  assert.match(nothing.html, /class="hits"/)
})

onlyReading('nonsense in the field of the search breaks nothing', async (town) => {
  const mette = await town.as('mette')
  for (const q of [
    '%00',
    '%ED%A0%80',
    '%25_%5C',
    "'--",
    '<script>',
    '%',
    'x'.repeat(20_000),
    '%F0%9F%8E%B5 a_b',
    '((',
    '%2B%2D',
  ])
    for (const path of ['/soeg', '/arbejde/soeg', '/ordbog']) {
      const seen = await mette.get(`${path}?q=${q}`)
      assert.equal(seen.status, 200, `${path} ${q.slice(0, 20)}`)
      assert.doesNotMatch(seen.html, /<script>/)
    }
})

onlyReading('Ctrl-K finds things to do, for those who may do them', async (town) => {
  const mette = await (await town.as('mette')).get('/arbejde/soeg?q=nyt%20projekt')
  assert.match(mette.html, /class="hits"[\s\S]*href="\/arbejde\/projekter\/ny"/)
  const imports = (html: string) => html.includes('href="/arbejde/aftalen/import"')
  assert.ok(imports((await (await town.as('mette')).get('/arbejde/soeg?q=import%C3%A9r%20aftale')).html))
  assert.ok(!imports((await (await town.as('jonas')).get('/arbejde/soeg?q=import%C3%A9r%20aftale')).html))
  const menu = await (await town.as('mette')).get('/en/arbejde/soeg?q=my%20municipality')
  assert.match(menu.html, /href="\/en\/arbejde\/min-kommune"/)
  assert.equal((await town.visitor().get('/arbejde/soeg?q=x')).status, 303)
})

onlyReading('every thing to do leads to a page for those who may do it', async (town) => {
  const mette = await town.as('mette')
  for (const { path } of commands) assert.equal((await mette.get(path)).status, 200, path)
})

onlyReading('the workspace opens on what waits, and the menu counts the same', async (town) => {
  const mette = await (await town.as('mette')).get('/arbejde')
  const tasks = mette.html.match(/<article class="task">/g)?.length ?? 0
  assert.ok(tasks > 0)
  assert.match(mette.html, new RegExp(`<span class="count">.*?</span>${tasks}</span>`))
  assert.ok(mette.text.includes('Over tid') && mette.text.includes('Uden frist'))
  const aliya = await (await town.as('aliya')).get('/arbejde')
  assert.ok(aliya.text.includes('Intet venter på dig') && !aliya.text.includes('Din kommune i'))
})

onlyReading('beside it stands the municipality of those who belong to one', async (town) => {
  for (const [who, place] of [
    ['jonas', 'Ishøj'],
    ['sofie', 'Furesø'],
    ['bent', 'Køge'],
  ] as const) {
    const { text } = await (await town.as(who)).get('/arbejde')
    assert.ok(text.includes(`Din kommune i 2026 ${place}`), who)
  }
  assert.ok(
    (await (await town.as('jonas')).get('/en/arbejde')).text.includes('Your municipality in 2026 Ishøj'),
  )
})

onlyReading('the numbers of a municipality are those of the rooms they come from', async (town) => {
  const { text } = await (await town.as('jonas')).get('/arbejde/min-kommune')
  assert.ok(text.includes('331.250') && text.includes('945'), text.slice(0, 900))
  const { rows } = await town.house.store.database.executeQuery<{ kroner: string; hours: string }>(
    (await import('kysely'))
      .sql`select sum(money_ore) / 100 as kroner, sum(hours)::text as hours from agreement.engagement e
      join people.organisation o on o.id = e.organisation_id where o.slug = 'ishoej' and year = 2026`.compile(
      town.house.store.database as never,
    ),
  )
  assert.equal(rows[0]?.hours, '945')
  const before = await (await town.as('jonas')).get('/arbejde/min-kommune?aar=2025')
  assert.ok(before.text.includes('2025, og det får') && !before.text.includes('331.250'))
})

onlyReading(
  'a municipality sees its own page only; those who answer for the region see all',
  async (town) => {
    const jonas = await town.as('jonas')
    assert.equal((await jonas.get('/arbejde/min-kommune/ishoej')).status, 200)
    assert.equal((await jonas.get('/arbejde/min-kommune/koege')).status, 403)
    assert.equal((await jonas.get('/arbejde/min-kommune?kommune=koege')).status, 403)
    assert.doesNotMatch((await jonas.get('/arbejde/min-kommune')).html, /<th scope="row">Køge/)
    for (const who of ['mette', 'bent', 'ida'] as const) {
      const all = await (await town.as(who)).get('/arbejde/min-kommune')
      assert.ok(all.text.includes('Rødovre') && all.text.includes('Albertslund'), who)
      assert.equal((await (await town.as(who)).get('/arbejde/min-kommune?kommune=koege')).status, 200)
    }
    for (const who of ['aliya', 'nadia', 'grethe', 'fatima'] as const)
      assert.equal((await (await town.as(who)).get('/arbejde/min-kommune')).status, 403, who)
    assert.equal((await town.visitor().get('/arbejde/min-kommune/koege')).status, 303)
    const mette = await town.as('mette')
    for (const nonsense of ['nowhere', '%00', 'kulturregion-fyn', 'x'.repeat(3000)])
      assert.equal((await mette.get(`/arbejde/min-kommune/${nonsense}`)).status, 404)
    for (const year of ['99999', '-1', '%00', 'i-aar'])
      assert.equal((await mette.get(`/arbejde/min-kommune/koege?aar=${year}`)).status, 200)
  },
)

onlyReading('statements name a contact, a day and a year from then', async (town) => {
  for (const [path, said] of [
    ['/was', 'Gennemgået 23. november 2026'],
    ['/privatliv', 'Gennemgås igen senest 23. november 2027'],
    ['/en/was', 'Reviewed on 23 November 2026'],
    ['/en/privatliv', '23 November 2027'],
  ] as const) {
    const { text, html } = await town.visitor().get(path)
    assert.ok(text.includes(said), path)
    assert.match(html, /href="mailto:[^"]+@/)
  }
})

onBothEngines('a statement that nobody has reviewed for a year says so', async (town) => {
  town.clock.moveTo('2027-11-24T08:00:00Z')
  assert.ok((await town.visitor().get('/was')).text.includes('Den årlige gennemgang er forsinket'))
  town.clock.moveTo('2027-11-23T08:00:00Z')
  assert.ok(!(await town.visitor().get('/was')).text.includes('forsinket'))
})

onlyReading('the privacy page names every cookie that a visitor and a member get', async (town) => {
  const { text } = await town.visitor().get('/privatliv')
  const given = (await town.visitor().get('/log-ind')).headers
    .getSetCookie()
    .map((header) => header.split('=')[0] ?? '')
  assert.ok(given.length > 0)
  for (const name of [...given, 'km_session', 'km_flash', 'km_journey']) assert.ok(text.includes(name), name)
  assert.deepEqual((await town.visitor().get('/')).headers.getSetCookie(), [])
})
