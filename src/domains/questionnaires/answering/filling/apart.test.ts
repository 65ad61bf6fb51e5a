import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import { allOf, enrol, moveCourse, ucla, who5 } from '../../../../../tests/support/answerers.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'

const course = courseIds.helsingoerSalon

/** Tables whose rows name a person or an enrolment, and tables with answers. */
const identitySide = [
  ...['participant', 'stay', 'pseudonym', 'own_link', 'consent'].map((name) => `participants.${name}`),
  ...['invitation', 'personal_code', 'sitting'].map((name) => `questionnaires.${name}`),
  'courses.enrolment',
]
const answerSide = ['response', 'answered', 'score', 'draft', 'paper_entry'].map(
  (name) => `questionnaires.${name}`,
)

interface Mark {
  readonly mark: string
  readonly row: string
}

const marksIn = async (town: Town, tables: readonly string[], row: (table: string) => string) => {
  const all: Mark[] = []
  for (const table of tables) {
    const { rows } = await sql<Mark>`
      select m.mark::text as mark, ${sql.raw(row(table))} as row from ${sql.raw(table)} t
      cross join lateral (values (t.xmin), (t.xmax)) m (mark) where m.mark::text <> '0'`.execute(
      town.house.store.database,
    )
    all.push(...rows)
  }
  return all
}

const whoIn = (table: string): string =>
  table === 'participants.participant' ? 't.id::text' : 't.participant_id::text'

/** How many people at least stand beside some answers under the mark of one transaction; nothing when none does. */
async function fewestBeside(town: Town): Promise<number | undefined> {
  const people = Map.groupBy(await marksIn(town, identitySide, whoIn), ({ mark }) => mark)
  const marks = new Set((await marksIn(town, answerSide, () => `'answers'`)).map(({ mark }) => mark))
  const counts = [...marks].flatMap((mark) => {
    const found = people.get(mark)
    return found ? [new Set(found.map(({ row }) => row)).size] : []
  })
  return counts.length > 0 ? Math.min(...counts) : undefined
}

async function answerByLink(town: Town, path: string): Promise<void> {
  const phone = town.visitor()
  const first = await phone.get(`${path}?vis=blok&trin=1`)
  assert.equal(
    (await phone.sendRaw(path, { ...phone.hidden(first), ...allOf(who5, 3), button: 'next' })).status,
    303,
  )
  const page = await phone.get(`${path}?vis=alt&trin=1`)
  const fields = { ...allOf(who5, 3), ...allOf(ucla, 2), button: 'submit', spurgt: '1' }
  assert.equal((await phone.sendRaw(path, { ...phone.hidden(page), ...fields })).status, 303)
}

onBothEngines(
  'no mark of a transaction stands beside one person and their answers: not while answering, not after',
  async (town) => {
    await moveCourse(town, course, 7)
    const names = ['Asta', 'Bo', 'Carla', 'Dan', 'Eva'].map((name) => `${name} Prøvesen`)
    const people = []
    for (const name of names) people.push(await enrol(town, { courseId: course, name }))
    const [asta, bo, carla] = people
    assert.ok(asta && bo && carla)
    const late = await town.context('system')
    await sql`delete from participants.pseudonym where enrolment_id = ${carla.enrolmentId}`.execute(
      late.database,
    )
    for (const one of [asta, bo, carla]) {
      const phone = town.visitor()
      const path = one.own('svar/before')
      const screen = await phone.get(`${path}?vis=blok&trin=1`)
      await phone.sendRaw(path, { ...phone.hidden(screen), ...allOf(who5, 4), button: 'next' })
      const beside = await fewestBeside(town)
      assert.ok(beside === undefined || beside >= names.length, `while answering: ${beside}`)
      await answerByLink(town, path)
      const after = await fewestBeside(town)
      assert.ok(after !== undefined && after >= names.length, `after handing in: ${after}`)
    }
  },
)

onBothEngines('answers do not lie in the order in which they came', async (town) => {
  await moveCourse(town, course, 7)
  const { database } = town.house.store
  for (const name of ['Asta', 'Bo', 'Carla', 'Dan']) {
    const one = await enrol(town, { courseId: course, name: `${name} Prøvesen` })
    await answerByLink(town, one.own('svar/before'))
  }
  const orders = new Set<string>()
  for (let round = 0; round < 30; round += 1) {
    await sql`select questionnaires.shuffle(${course}::uuid, 'before')`.execute(database)
    const { rows } = await sql<{ id: string }>`
      select id from questionnaires.response where course_id = ${course} order by ctid`.execute(database)
    orders.add(rows.map(({ id }) => id).join())
  }
  assert.ok(orders.size > 3, `${orders.size} orders in thirty rounds`)
})
