import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { formsIn } from '../../../../tests/support/html.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { paths } from '../paths.ts'

const path = paths.start('ord-liv-skriv')
const answers = {
  ...{ host: organisations.ishoejBibliotek, firstDay: '1-2-2027', time: '17.30', title: 'Skriv i Ishøj' },
  leader: cast.sofie.id,
}

const countOf = async (town: Town, title: string): Promise<number> => {
  const { database } = await town.context('system')
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from courses.course where title = ${title}`.execute(database)
  return rows[0]?.n ?? 0
}

onlyReading('a course takes five answers, whatever the model', async (town) => {
  const mette = await town.as('mette')
  for (const slug of ['ord-liv-skriv', 'kulturvitaminer', 'samtalesalon', 'skriv-en-sang-med-en-fremmed']) {
    const page = await mette.get(paths.start(slug))
    const form = formsIn(page.html).find(({ action }) => action === paths.start(slug))
    const asked = new Set(
      form?.fields.filter(({ kind }) => kind !== 'hidden' && kind !== 'submit').map(({ name }) => name),
    )
    assert.equal(asked.size, 5, `${slug}: ${[...asked]}`)
  }
})

onBothEngines(
  'the dates are shown first, past the winter holiday, then the course is made once',
  async (town) => {
    const jonas = await town.as('jonas')
    const shown = await jonas.send(path, answers)
    assert.equal(shown.status, 200)
    assert.match(shown.text, /7 gange fra mandag 1\. februar 2027 til mandag 5\. april 2027/)
    assert.match(shown.text, /mandag 15\. februar Sprunget over: Vinterferie/)
    assert.match(shown.text, /mandag 22\. marts Sprunget over: Påskeferie/)
    assert.match(shown.text, /mandag 29\. marts Sprunget over: 2\. påskedag/)
    assert.equal(await countOf(town, 'Skriv i Ishøj'), 0)
    const sent = { ...jonas.hidden(shown, path), ...answers, button: 'create' }
    const made = await Promise.all([jonas.sendRaw(path, sent), jonas.sendRaw(path, sent)])
    assert.deepEqual(
      [...new Set(made.map(({ location }) => location))],
      ['/arbejde/forloeb/skriv-i-ishoej-ishoej'],
    )
    assert.equal(await countOf(town, 'Skriv i Ishøj'), 1)
    const course = await jonas.get('/arbejde/forloeb/skriv-i-ishoej-ishoej')
    assert.match(course.text, /Kladde/)
    assert.match(course.text, /Sofie Thorup Kulturguide/)
    assert.match(course.text, /mandag 5\. april 2027 kl\. 17\.30-20\.00/)
    assert.match(
      course.text,
      /Bemanding Før: Koordinator: 1, Kulturguide: 1, Ligesindet vært: 1 Nu: Kulturguide: 1/,
    )
  },
)

onBothEngines('the clock on the wall is kept over the clock change', async (town) => {
  const jonas = await town.as('jonas')
  const shown = await jonas.send(path, { ...answers, firstDay: '8-3-2027' })
  await jonas.sendRaw(path, {
    ...jonas.hidden(shown, path),
    ...answers,
    firstDay: '8-3-2027',
    button: 'create',
  })
  const { database } = await town.context('system')
  const { rows } = await sql<{ at: string; utc: string }>`
    select to_char(starts at time zone 'Europe/Copenhagen', 'HH24:MI') as at, to_char(starts at time zone 'UTC', 'HH24:MI') as utc
    from courses.session s join courses.course c on c.id = s.course_id where c.title = 'Skriv i Ishøj' order by starts`.execute(
    database,
  )
  assert.deepEqual([...new Set(rows.map(({ at }) => at))], ['17:30'])
  assert.deepEqual([...new Set(rows.map(({ utc }) => utc))].sort(), ['15:30', '16:30'])
})

onBothEngines('several times a week asks for the weekdays', async (town) => {
  const mette = await town.as('mette')
  const twice = paths.start('kulturvitaminer')
  const asked = {
    host: organisations.koegeBibliotek,
    firstDay: '12-1-2027',
    time: '10',
    weekdays: ['2', '4'],
  }
  const shown = await mette.send(twice, asked)
  assert.match(shown.text, /20 gange fra tirsdag 12\. januar 2027/)
  assert.match(shown.text, /torsdag 14\. januar/)
  const suggested = await mette.send(twice, { ...asked, weekdays: [] })
  assert.match(suggested.text, /torsdag 14\. januar/)
})

onBothEngines('everything that is wrong has its sentence, and what was typed stays', async (town) => {
  const mette = await town.as('mette')
  const wrong = await mette.send(path, {
    host: 'x',
    firstDay: '31-2-2027',
    time: '25',
    leader: 'x',
    title: 'T'.repeat(121),
  })
  assert.equal(wrong.status, 422)
  for (const field of ['host', 'firstDay', 'time', 'leader', 'title'])
    assert.match(wrong.html, new RegExp(`href="#${field}"`), field)
  assert.match(wrong.html, /value="31-2-2027"/)
  for (const firstDay of ['1-1-1999', '1-1-2190', '', '99999-01-01', '\0'])
    assert.equal((await mette.send(path, { ...answers, firstDay })).status, 422, firstDay)
  const unknown = { ...answers, leader: '00000000-0000-4000-8000-00000000ffff', button: 'create' }
  const nobody = await mette.send(path, unknown)
  assert.deepEqual([nobody.status, nobody.location], [422, ''])
  assert.match(nobody.text, /Vi kender ikke personen/)
  const young = await mette.send(path, { ...answers, leader: cast.aliya.id, button: 'create' })
  assert.match(young.text, /Vi kender ikke personen/)
  assert.equal(await countOf(town, 'Skriv i Ishøj'), 0)
})

onBothEngines(
  'one starts courses at home, not elsewhere; the region does not let itself in',
  async (town) => {
    const jonas = await town.as('jonas')
    assert.ok(!(await jonas.get(path)).html.includes(organisations.koegeBibliotek))
    assert.equal((await jonas.send(path, { ...answers, host: organisations.koegeBibliotek })).status, 422)
    const mette = await town.as('mette')
    const oneself = await mette.send(path, { ...answers, leader: cast.mette.id, button: 'create' })
    assert.match(oneself.text, /Du kan ikke sætte dig selv på/)
    const sofie = await town.as('sofie')
    const own = { ...answers, host: organisations.furesoeBibliotek, leader: cast.sofie.id, button: 'create' }
    assert.equal((await sofie.send(path, own)).status, 303)
    for (const who of ['fatima', 'bent', 'nadia', 'aliya', 'grethe', 'ida'] as const) {
      const browser = await town.as(who)
      assert.equal((await browser.get(path)).status, 403, who)
    }
    const english = await mette.get(`/en${path}`)
    assert.match(english.text, /When is the first time\?/)
  },
)
