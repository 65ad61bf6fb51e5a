import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { sql } from 'kysely'
import { studyIds } from '../../../../../db/seed/research.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { askedOf, deliveryOf } from '../studies/deliver.ts'
import { unpackRows } from '../studies/packing.ts'
import { studyById } from '../studies/queries.ts'
import type { ResearchTables } from '../tables.ts'
import { rowsNow } from './queries.ts'

const uuid = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5')
const items = (from: number) =>
  JSON.stringify({
    'who5.happy': from % 6,
    'who5.calm': 3,
    'who5.active': 2,
    'who5.rested': { missing: 'refused' },
    'who5.interest': 1,
  })

/** Two courses with answers of ten people each, before and after, one free text among them. */
async function answeredCourses(town: Town): Promise<string[]> {
  const { database } = town.house.store
  const courses = await sql<{ id: string }>`
    select id from courses.known_course where first_on is not null and area_key <> 'youth' order by id limit 2`.execute(
    database,
  )
  for (const { id } of courses.rows) {
    for (let person = 0; person < 10; person += 1) {
      for (const wave of ['before', 'after']) {
        const response = uuid(`${id} ${person} ${wave}`)
        await sql`insert into questionnaires.response (id, course_id, pseudonym, part, wave, battery_version, inside_window, way, is_simulated)
          values (${response}, ${id}, ${uuid(`${id} ${person}`)}, 'participant', ${wave}, 1, ${person !== 9}, 'own', true)`.execute(
          database,
        )
        await sql`insert into questionnaires.answered values (${response}, 'who5', 1, ${items(person)}::jsonb)`.execute(
          database,
        )
        await sql`insert into questionnaires.answered values (${response}, 'egne:note', 1, '{"note": "Karin fra Halsnæs skrev dette"}'::jsonb)`.execute(
          database,
        )
        await sql`insert into questionnaires.score values (${response}, 'who5', 1, 'total', ${person * 4 + (wave === 'after' ? 8 : 0)}, '1')`.execute(
          database,
        )
      }
    }
  }
  return courses.rows.map(({ id }) => id)
}

onBothEngines('what is frozen is what was answered, without days, names and free text', async (town) => {
  const before = (await rowsNow(await town.context('system'))).rows.length
  const courses = await answeredCourses(town)
  assert.equal(courses.length, 2)
  const frozen = await rowsNow(await town.context('system'))
  assert.equal(frozen.rows.length, before + 20)
  const mine = frozen.rows.filter(({ pseudonym }) => pseudonym === uuid(`${courses[0]} 3`))
  assert.equal(mine.length, 1)
  const measure = mine[0]?.measures.find(({ wave, instrument }) => wave === 'after' && instrument === 'who5')
  assert.deepEqual(measure?.scores, { total: 20 })
  assert.deepEqual(measure?.items['who5.rested'], { missing: 'refused' })
  const text = JSON.stringify(frozen)
  assert.doesNotMatch(text, /Karin/)
  const who5 = frozen.instruments.find(({ instrument }) => instrument === 'who5')
  assert.deepEqual(
    who5?.items[0]?.codes.map(({ code }) => code),
    [0, 1, 2, 3, 4, 5],
  )
})

onBothEngines(
  'the archive can be made again from what was frozen, byte for byte, and gives nobody away',
  async (town) => {
    const courses = await answeredCourses(town)
    await town.work()
    const tables = tablesOf<ResearchTables>(await town.context('system'))
    const kept = await tables
      .selectFrom('effects.study_data')
      .selectAll()
      .where('study_id', '=', studyIds.open)
      .executeTakeFirstOrThrow()
    const study = await studyById(tables, studyIds.open)
    assert.ok(study && kept.frozen && kept.bundle)
    const again = deliveryOf(askedOf(study), unpackRows(kept.frozen), undefined)
    assert.ok(again.ok)
    assert.equal(createHash('sha256').update(again.bytes).digest('hex'), kept.bundle_sha256)
    const files = unzipSync(new Uint8Array(kept.bundle))
    const csv = new TextDecoder().decode(files['data.csv'])
    for (const id of [...courses, uuid(`${courses[0]} 3`)]) assert.ok(!csv.includes(id))
    assert.ok((kept.report?.audit.k ?? 0) >= 5)
    assert.ok(files['anonymisering.md'] && files['figures.R'] && files['codebook.xml'])
    assert.equal(csv.trimEnd().split('\r\n').length - 1, kept.row_count)
  },
)
