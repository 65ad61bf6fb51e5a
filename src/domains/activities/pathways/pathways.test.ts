import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../db/seed/courses/ids.ts'
import { organisations } from '../../../../db/seed/organisations.ts'
import { pathwayIds } from '../../../../db/seed/pathways.ts'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import type { Town } from '../../../../tests/support/town.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { noNeeds, ownAddress, registerParticipants } from '../../participants/index.ts'
import { paths } from './paths.ts'

const beats = 'fra-beats-paa-vaerelset-til-en-scene'
const idOf = (slug: string): string => pathwayIds.get(slug) ?? ''

const typed = {
  ...{
    title: 'Fra kælder til stue',
    summary: 'For dig, der vil ud.',
    genres: ['musik'],
    areaKey: 'music',
    language: 'da',
  },
  ...{
    ownerId: organisations.ishoejBibliotek,
    level1: 'local',
    address1: '/faellesskaber/zineklubben-i-kaelderen',
  },
  ...{ level2: 'regional', address2: 'http://kulturmetropolen.test/en/faellesskaber/beats-i-kaelderen' },
}

onBothEngines(
  'a pathway is laid from addresses of offers, shown, and found; typed once, told everywhere',
  async (town) => {
    const jonas = await town.as('jonas')
    const form = wholeForm(await jonas.get(paths.newPathway()), paths.newPathway())
    const sent = await jonas.sendRaw(paths.newPathway(), { ...form, ...typed })
    assert.equal(sent.status, 303, sent.text)
    await jonas.sendRaw(paths.newPathway(), { ...form, ...typed })
    const public_ = '/veje/fra-kaelder-til-stue'
    assert.equal((await town.visitor().get(public_)).status, 404, 'a draft')
    const id = sent.location.split('/').at(-1) ?? ''
    await jonas.send(paths.publish(id), {}, paths.workPathway(id))
    const seen = await town.visitor().get(public_)
    assert.match(seen.text, /Zineklubben i kælderen Fællesskab · Ishøj .*Beats i kælderen/i)
    assert.match((await town.visitor().get(`/en${public_}`)).text, /Regionally/)
    assert.match((await jonas.get(paths.workPathway(id))).text, /Der er intet trin nationalt/)
    const twice = await sql<{
      n: number
    }>`select count(*)::int as n from pathways.pathway where title = ${typed.title}`.execute(
      town.house.store.database,
    )
    assert.equal(twice.rows[0]?.n, 1)
  },
)

onBothEngines(
  'wrong steps are said at their field and what was typed is kept; others cannot edit',
  async (town) => {
    const jonas = await town.as('jonas')
    const form = wholeForm(await jonas.get(paths.newPathway()), paths.newPathway())
    const send = (more: Record<string, string>) =>
      jonas.sendRaw(paths.newPathway(), { ...form, ...typed, ...more })
    for (const [more, why] of [
      [{ address2: '/faellesskaber/findes-ikke' }, /ikke noget offentligt tilbud/],
      [{ address2: 'https://ondt.example/faellesskaber/beats-i-kaelderen' }, /ikke noget offentligt tilbud/],
      [{ address2: '/faellesskaber/animationsklub-paa-vej' }, /ikke noget offentligt tilbud/],
      [{ address2: typed.address1 }, /er et trin i forvejen/],
      [{ level1: 'national' }, /Trinene går fra lokalt/],
      [{ address2: '' }, /mindst to trin/],
      [{ title: `x\0${'a'.repeat(10_000)}` }, /Skriv højst|for lang|tegn/],
      [{ ownerId: organisations.gimle }, /./],
    ] as const) {
      const seen = await send(more)
      assert.equal(seen.status, 422, JSON.stringify(more).slice(0, 80))
      assert.match(seen.text, why)
      assert.ok(seen.html.includes('For dig, der vil ud.'))
    }
    for (const [who, status] of [
      ['bent', 403],
      ['aliya', 403],
      ['sofie', 403],
      ['mette', 200],
    ] as const)
      assert.equal((await (await town.as(who)).get(paths.edit(idOf(beats)))).status, status, who)
    assert.equal((await jonas.get(paths.edit(idOf(beats)))).status, 403)
    assert.equal((await jonas.get(paths.workPathway('x'))).status, 404)
  },
)

onBothEngines('two who edit at once see both wordings', async (town) => {
  const mette = await town.as('mette')
  const edit = paths.edit(idOf(beats))
  const form = wholeForm(await mette.get(edit), edit)
  assert.equal((await mette.sendRaw(edit, { ...form, summary: 'Første ord.' })).status, 303)
  const stale = await mette.sendRaw(edit, { ...form, summary: 'Andre ord.' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Første ord.') && stale.text.includes('Andre ord.'))
  assert.equal((await mette.sendRaw(edit, wholeForm(stale, edit))).status, 303)
  assert.match((await town.visitor().get(paths.pathway(beats))).text, /Andre ord\..*Åben scene|Andre ord/)
})

/** People with a seat on courses since a day. */
async function takers(
  town: Town,
  count: number,
  since: string,
  courses: readonly string[],
): Promise<string[]> {
  const context = await town.context('system')
  const { database } = town.house.store
  return database.transaction().execute(async (tx) => {
    const ids = await registerParticipants(
      tx as never,
      context,
      Array.from({ length: count }, () => ({
        identity: { name: 'Nogen', email: null, phone: null, birthYear: null, needs: noNeeds },
        ...{ language: 'da' as const, municipalityId: organisations.furesoe, way: 'staff' as const },
      })),
    )
    for (const id of ids)
      for (const course of courses)
        await sql`insert into courses.enrolment (id, course_id, participant_id, receipt, way, state, municipality_id, line_number, made_at, enrolled_on)
          values (${crypto.randomUUID()}, ${course}, ${id}, ${id.slice(0, 8)}, 'staff', 'enrolled', ${organisations.furesoe},
            (select coalesce(max(line_number), 0) + 1 from courses.enrolment where course_id = ${course}), ${since}::timestamptz, ${since}::date)`.execute(
          tx,
        )
    return ids
  })
}

onBothEngines('somebody on a course sees the next step, and only what they may', async (town) => {
  const [id = ''] = await takers(town, 1, '2026-11-02', [courseIds.farumWriting])
  const context = await town.context('system')
  const own = new URL(
    await town.house.store.database.transaction().execute((tx) => ownAddress(tx, context, id)),
  ).pathname
  const seen = await town.visitor().get(own)
  assert.match(seen.text, /Dit næste skridt .*Et trin på vejen Fra dagbog til oplæsning/)
  const mette = await town.as('mette')
  const dagbog = idOf('fra-dagbog-til-oplaesning')
  await mette.send(paths.hide(dagbog), {}, paths.workPathway(dagbog))
  assert.ok(!(await town.visitor().get(own)).text.includes('Dit næste skridt'))
})

onBothEngines(
  'staff see how many went on, small numbers are hidden, and this half-year is not told',
  async (town) => {
    const dagbog = idOf('fra-dagbog-til-oplaesning')
    const mette = await town.as('mette')
    const edit = paths.edit(dagbog)
    const form = wholeForm(await mette.get(edit), edit)
    const swapped = { address2: form['address3'] ?? '', address3: form['address2'] ?? '' }
    assert.equal((await mette.sendRaw(edit, { ...form, ...swapped })).status, 303)
    await takers(town, 9, '2026-03-02', [courseIds.farumWriting])
    await takers(town, 7, '2026-03-02', [courseIds.farumWriting, courseIds.roskildeWriting])
    await takers(town, 30, '2026-09-02', [courseIds.farumWriting, courseIds.roskildeWriting])
    const page = async () => (await mette.get(paths.workPathway(dagbog))).text
    assert.match(await page(), /til og med .*30\. juni 2026.* Regionalt|Lokalt/)
    assert.match(await page(), /Farum Bibliotek Lokalt 16 7 \(44/)
    await takers(town, 2, '2026-02-02', [courseIds.farumWriting])
    assert.match(await page(), /Farum Bibliotek Lokalt 18 7/)
    const bent = await town.as('bent')
    assert.equal(
      (await bent.get(paths.workPathway(dagbog))).status,
      200,
      'the steering group sees where it breaks',
    )
    assert.equal((await (await town.as('aliya')).get(paths.workPathway(dagbog))).status, 403)
  },
)
