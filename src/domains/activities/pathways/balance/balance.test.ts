import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { organisations } from '../../../../../db/seed/organisations.ts'
import { balanceCode } from '../../../../../db/seed/pathways.ts'
import type { Fields } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { filled } from '../../../../../tests/support/likeminded.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { paths } from '../paths.ts'

const path = paths.question(balanceCode)
const answer: Fields = { gender: 'woman', roles: ['sing', 'organise'] }

async function counted(town: Town): Promise<string[]> {
  const { rows } = await sql<{
    said: string
  }>`select month::text || ' ' || role || ' ' || gender || ' ' || answers as said
    from pathways.tally where not is_simulated order by 1`.execute(town.house.store.database)
  return rows.map(({ said }) => said)
}

onBothEngines(
  'an answer is a number of its month and nothing else; the same form counts once',
  async (town) => {
    const form = await filled(town, path, answer)
    for (const _ of [1, 2]) assert.equal((await form.send()).location, paths.answered(balanceCode))
    assert.deepEqual(await counted(town), ['2026-11-01 organise woman 1', '2026-11-01 sing woman 1'])
    await (await filled(town, path, answer)).send()
    assert.deepEqual(await counted(town), ['2026-11-01 organise woman 2', '2026-11-01 sing woman 2'])
    const { rows } = await sql<{
      all: string
    }>`select coalesce(string_agg(to_jsonb(a)::text, ' '), '') as all from platform.audit a
    where action = 'pathways.balance.answer'`.execute(town.house.store.database)
    assert.ok(
      !/woman|sing|vejene/.test(rows[0]?.all ?? ''),
      'the log tells that somebody answered, not what or where',
    )
  },
)

onBothEngines(
  'what is missing is asked for, a closed code takes nothing, nonsense is nowhere',
  async (town) => {
    const nothing = await (await filled(town, path, { roles: ['sing'] })).send()
    assert.equal(nothing.status, 422)
    assert.match(nothing.html, /value="sing" checked/)
    assert.match(
      (await (await filled(town, `/en${path}`, { gender: 'x' })).send()).text,
      /What is your gender/,
    )
    const trapped = await (await filled(town, path, { ...answer, website: 'x' })).send()
    assert.equal(trapped.location, paths.answered(balanceCode))
    assert.deepEqual(await counted(town), [])
    const open = await filled(town, path, answer)
    const mette = await town.as('mette')
    await mette.send(paths.closeQuestion(balanceCode), {}, paths.workBalance())
    assert.equal((await open.send()).status, 422)
    assert.match((await town.visitor().get(path)).text, /kan ikke svares her mere/)
    for (const code of ['x', '%00', 'aaaaaa'])
      assert.equal((await town.visitor().get(`/veje/spoerg/${code}`)).status, 404)
  },
)

onBothEngines(
  'the page tells what may be told, in table, chart and file alike, and not this half-year',
  async (town) => {
    const visitor = town.visitor()
    const before = await visitor.get(paths.balance())
    assert.match(before.text, /Simulerede tal/)
    assert.match(before.text, /Producerer .*Skjult/)
    for (let time = 0; time < 6; time += 1)
      await (await filled(town, path, { gender: 'other', roles: ['produce'] })).send()
    assert.equal((await visitor.get(paths.balance())).text, before.text, 'what goes on is not told')
    const file = await visitor.get(`${paths.balanceFile()}?udsnit=niveau-local`)
    assert.match(file.html, /^half_year_ends,role,gender,answers\r\n/)
    const numbers = [...file.html.matchAll(/,(\d+)\r\n/g)].map(([, number]) => Number(number))
    assert.ok(numbers.length > 10 && numbers.every((number) => number >= 5))
    assert.match(file.html, /produce,other,\r\n/)
    assert.match((await visitor.get(`/en${paths.balance()}?udsnit=emne-musik`)).text, /share of women/i)
    assert.equal((await visitor.get(`${paths.balance()}?udsnit=%00&udsnit=emne-x`)).status, 200)
  },
)

onBothEngines('targets are the region’s, dated, and judged with their uncertainty', async (town) => {
  assert.match(
    (await town.visitor().get(paths.balance())).text,
    /Mindst 40 % kvinder blandt dem, der producerer, .*Det ligger under målet/,
  )
  const target = {
    role: 'play',
    percent: '35',
    fromDay: '01-01-2026',
    byDay: '31-12-2027',
    reason: 'Besluttet af styregruppen.',
  }
  const jonas = await town.as('jonas')
  assert.equal((await jonas.send(paths.newTarget(), target, paths.workBalance())).status, 403)
  const mette = await town.as('mette')
  const wrong = await mette.send(
    paths.newTarget(),
    { ...target, percent: '400', byDay: '31-12-2025' },
    paths.workBalance(),
  )
  assert.equal(wrong.status, 422)
  assert.ok(wrong.html.includes('400'))
  await mette.send(paths.newTarget(), target, paths.workBalance())
  const seen = (await town.visitor().get(paths.balance())).text
  assert.match(seen, /Mindst 35 % kvinder blandt dem, der spiller/)
  const question = {
    title: 'Scene',
    genre: 'musik',
    level: 'local',
    untilDay: '31-12-2026',
    ownerId: organisations.gimle,
  }
  assert.equal(
    (await jonas.send(paths.newQuestion(), question, paths.workBalance())).status,
    422,
    'not a place of his',
  )
  assert.equal((await mette.send(paths.newQuestion(), question, paths.workBalance())).status, 303)
  assert.match((await mette.get(paths.workBalance())).text, /Scene · Musik · Lokalt/)
})
