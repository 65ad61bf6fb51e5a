import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { cast } from '../../../../db/seed/cast.ts'
import { courseIds } from '../../../../db/seed/courses.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { paths } from '../paths.ts'
import { courseOf } from '../queries.ts'
import { mergeTargets } from './queries.ts'

const stateOf = async (town: Town, id: string) => (await courseOf(await town.context('system'), id))?.state

async function told(town: Town, name: string) {
  const { database } = await town.context('system')
  const { rows } = await sql<{
    content: unknown
  }>`select content from platform.event where name = ${name}`.execute(database)
  return rows.map(({ content }) => content)
}

onBothEngines('a draft is opened by a button and stands on the public page', async (town) => {
  const mette = await town.as('mette')
  const slug = 'ord-liv-skriv-albertslund'
  assert.equal((await town.visitor().get(paths.course(slug))).status, 404)
  assert.equal((await (await town.as('grethe')).get(paths.work(slug))).status, 404)
  const opened = await mette.send(paths.step(slug, 'open'), {}, paths.work(slug))
  assert.match((await mette.follow(opened)).text, /Forløbet er åbent/)
  const twice = await mette.send(paths.step(slug, 'open'), {}, paths.work(slug))
  assert.match((await mette.follow(twice)).text, /som forløbet står nu/)
  assert.equal((await town.visitor().get(paths.course(slug))).status, 200)
  assert.deepEqual(await told(town, 'courses.opened'), [{ courseId: courseIds.albertslundWriting }])
  const early = await mette.send(paths.step(slug, 'complete'), {}, paths.work(slug))
  assert.match((await mette.follow(early)).text, /som forløbet står nu/)
  assert.equal((await mette.send(paths.step(slug, 'vaek'), {}, paths.work(slug))).status, 404)
})

onBothEngines('sign-up is closed and opened by itself', async (town) => {
  const mette = await town.as('mette')
  const slug = 'ord-liv-skriv-farum-bibliotek'
  await mette.send(paths.signUpSwitch(slug), { button: 'close' }, paths.work(slug))
  const closed = await town.visitor().get(paths.course(slug))
  assert.match(closed.text, /Tilmeldingen er lukket/)
  assert.ok(!closed.text.includes('Tag en plads'))
  await mette.send(paths.signUpSwitch(slug), { button: 'open' }, paths.work(slug))
  assert.match((await town.visitor().get(paths.course(slug))).text, /Tag en plads/)
})

onBothEngines('a cancelled course tells all why, its staff by mail, and calendars', async (town) => {
  const mette = await town.as('mette')
  const slug = 'samtalesalon-toldkammeret'
  const empty = await mette.send(paths.cancel(slug), { reason: ' ' })
  assert.equal(empty.status, 422)
  const reason = 'Salen skal males. Vi ses i marts.'
  const sent = await mette.send(paths.cancel(slug), { reason })
  assert.match((await mette.follow(sent)).text, /Forløbet er aflyst, og alle har fået besked/)
  assert.equal(await stateOf(town, courseIds.helsingoerSalon), 'cancelled')
  assert.deepEqual(await told(town, 'courses.cancelled'), [{ courseId: courseIds.helsingoerSalon, reason }])
  const { database } = await town.context('system')
  const { rows } = await sql<{ to_address: string }>`select to_address from platform.mail
    where subject like 'Aflyst: %' order by 1`.execute(database)
  const staff = rows.map(({ to_address }) => to_address)
  assert.ok(staff.includes('amir@helsingor.example') || staff.includes('amir@helsingoer.example'))
  assert.ok(staff.includes(cast.fatima.email))
  const page = await town.visitor().get(paths.course(slug))
  assert.match(page.text, /Forløbet er aflyst Salen skal males/)
  const calendar = (await town.visitor().get(paths.calendar(slug))).html
  assert.equal(calendar.match(/STATUS:CANCELLED/g)?.length, 6)
  assert.equal(calendar.match(/SEQUENCE:1/g)?.length, 6)
  assert.ok(!(await town.visitor().get(paths.wall())).text.includes('Samtalesalon på Toldkammeret'))
  await mette.send(paths.cancel(slug), { reason })
  assert.equal((await told(town, 'courses.cancelled')).length, 1)
})

onBothEngines('a course is merged into another that goes on in the same municipality', async (town) => {
  const mette = await town.as('mette')
  const copied = await mette.send(paths.copy('ord-liv-skriv-roedovre'), {
    title: 'Hold to',
    firstDay: '14-1-2027',
  })
  const slug = copied.location.split('/').at(-1) ?? ''
  const wrong = await mette.send(paths.merge(slug), { into: courseIds.koegeSalon })
  assert.equal(wrong.status, 422)
  const sent = await mette.send(paths.merge(slug), { into: courseIds.roedovreWriting })
  assert.match((await mette.follow(sent)).text, /Forløbene er lagt sammen/)
  const course = await courseOf(await town.context('system'), slug)
  assert.equal(course?.state, 'merged')
  assert.deepEqual(await told(town, 'courses.merged'), [
    { courseId: course?.id, intoId: courseIds.roedovreWriting },
  ])
  const page = await town.visitor().get(paths.course(slug))
  assert.match(page.text, /lagt sammen med et andet Ord\.Liv\.Skriv! i Rødovre/)
  const alone = await mette.get(paths.merge('ord-liv-skriv-farum-bibliotek'))
  assert.match(alone.text, /Der er ikke noget at lægge sammen med/)
})

onBothEngines('nobody is moved between the youth area, which knows no ages, and the others', async (town) => {
  const context = await town.context('mette')
  const song = await courseOf(context, 'skriv-en-sang-ishoej')
  assert.ok(song)
  const twin = { ...song, id: randomUUID() }
  assert.deepEqual(
    (await mergeTargets(context, twin)).map(({ id }) => id),
    [song.id],
  )
  assert.deepEqual(await mergeTargets(context, { ...twin, areaKey: 'health' }), [])
})

onBothEngines('the calendar moves courses along at night, and sees to the next night', async (town) => {
  const mette = await town.as('mette')
  await mette.send(paths.copy('ord-liv-skriv-roedovre'), { title: 'Vækker natten', firstDay: '14-1-2027' })
  town.clock.moveTo('2026-12-16T02:00:00Z')
  await town.work()
  assert.equal(await stateOf(town, courseIds.farumWriting), 'completed')
  assert.equal(await stateOf(town, courseIds.roedovreWriting), 'open')
  assert.equal(await stateOf(town, courseIds.albertslundWriting), 'draft')
  assert.ok(
    (await told(town, 'courses.completed')).some((one) =>
      JSON.stringify(one).includes(courseIds.farumWriting),
    ),
  )
  town.clock.moveTo('2027-01-08T02:00:00Z')
  await town.work()
  assert.equal(await stateOf(town, courseIds.roedovreWriting), 'running')
  const { database } = await town.context('system')
  const { rows } = await sql<{ state: string }>`select distinct state from courses.session
    where course_id = ${courseIds.farumWriting}`.execute(database)
  assert.deepEqual(rows, [{ state: 'held' }])
  const coming = await sql<{ n: number }>`select count(*)::int as n from platform.job
    where kind = 'courses.night' and state = 'waiting'`.execute(database)
  assert.equal(coming.rows[0]?.n, 1)
})

onBothEngines(
  'who may not, may not: another municipality, the young, the researcher, a visitor',
  async (town) => {
    const slug = 'samtalesalon-toldkammeret'
    for (const who of ['jonas', 'sofie', 'aliya', 'nadia', 'bent', 'grethe', 'ida', 'ole'] as const) {
      const browser = await town.as(who)
      const token = browser.hidden(await browser.get('/min-side/oplysninger'))
      const doors = [
        paths.cancel(slug),
        paths.merge(slug),
        paths.edit(slug),
        paths.copy(slug),
        paths.step(slug, 'start'),
      ]
      for (const path of [...doors, paths.signUpSwitch(slug), paths.staff(slug)]) {
        const { status } = await browser.sendRaw(path, { ...token, reason: 'x', person: cast.jonas.id })
        assert.equal(status, 403, `${who} ${path}`)
      }
    }
    assert.equal(await stateOf(town, courseIds.helsingoerSalon), 'open')
    assert.match((await town.visitor().get(paths.work(slug))).location, /log-ind/)
  },
)
