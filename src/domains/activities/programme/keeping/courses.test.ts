import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { wholeForm } from '../../../../../tests/support/whole-form.ts'
import { coursePaths } from '../../../courses/index.ts'
import { changesAfter } from '../listing/changes.ts'
import { occurrencesIn } from '../listing/queries.ts'
import { paths } from '../paths.ts'

const slug = 'ord-liv-skriv-farum-bibliotek'
const from = Temporal.PlainDate.from('2026-11-01')

const datesOf = async (town: Town) =>
  (await occurrencesIn(await town.context('visitor'), { kind: 'course', from }, { most: 500 })).filter(
    (one) => one.slug === slug,
  )

const seenBy = async (town: Town, id: string) => {
  const all = await changesAfter(await town.context('system'), undefined, 1000, 'course')
  return all.find((change) => change.id === id)
}

onBothEngines('the sessions of public courses stand in the programme, entered once', async (town) => {
  const dates = await datesOf(town)
  const context = await town.context('system')
  const { rows } = await sql<{
    id: string
    starts: Temporal.Instant
  }>`select s.id, s.starts from courses.known_session s
    join courses.known_course c on c.id = s.course_id where c.slug = ${slug} and s.starts >= '2026-11-01' order by s.starts`.execute(
    context.database,
  )
  assert.ok(dates.length > 3)
  assert.deepEqual(
    dates.map(({ id, startsAt }) => [id, startsAt.toString()]),
    rows.map(({ id, starts }) => [id, starts.toString()]),
  )
  assert.ok(dates.every(({ path }) => path === coursePaths.course(slug)))
  const { rows: hidden } = await sql<{
    slug: string
  }>`select slug from courses.known_offer where not is_public`.execute(context.database)
  assert.ok(hidden.length > 0)
  const shown = await occurrencesIn(
    context,
    { kind: 'course', from: Temporal.PlainDate.from('2020-01-01') },
    { most: 5000 },
  )
  const names = new Set(shown.map((one) => one.slug))
  for (const { slug: draft } of hidden) assert.ok(!names.has(draft), draft)
})

onBothEngines(
  'another title or no public any more, and a course that is called off, are seen at once',
  async (town) => {
    const mette = await town.as('mette')
    const [first] = await datesOf(town)
    const id = first?.activityId ?? ''
    const before = await seenBy(town, id)
    const edit = coursePaths.edit(slug)
    const form = wholeForm(await mette.get(edit), edit)
    assert.equal((await mette.sendRaw(edit, { ...form, title: 'Skriv nu' })).status, 303)
    assert.equal((await datesOf(town))[0]?.title, 'Skriv nu')
    const after = await seenBy(town, id)
    assert.ok(after && before && after.modified > before.modified && !after.deleted)
    const { isOpenToPublic: _open, ...closed } = wholeForm(await mette.get(edit), edit)
    assert.equal((await mette.sendRaw(edit, closed)).status, 303)
    assert.deepEqual(await datesOf(town), [])
    assert.equal((await seenBy(town, id))?.deleted, true)
    assert.ok(!(await town.visitor().get(`${paths.programme()}?ord=skriv+nu`)).html.includes('>Skriv nu<'))
    await mette.sendRaw(edit, { ...wholeForm(await mette.get(edit), edit), isOpenToPublic: 'on' })
    assert.equal((await seenBy(town, id))?.deleted, false)
    const cancel = coursePaths.cancel(slug)
    await mette.send(cancel, { reason: 'Læreren er syg.' })
    const off = (await datesOf(town)).filter(({ state }) => state === 'cancelled')
    assert.ok(off.length > 0)
    assert.ok(off.some(({ reason }) => reason === 'Læreren er syg.'))
  },
)
