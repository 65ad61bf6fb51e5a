import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { courseIds } from '../../../../../db/seed/courses/ids.ts'
import {
  allOf,
  enrol,
  moveCourse,
  type TestPerson,
  ucla,
  who5,
} from '../../../../../tests/support/answerers.ts'
import { Browser } from '../../../../../tests/support/browser.ts'
import { freshServerDatabase } from '../../../../../tests/support/engines.ts'
import {
  furnishedFolder,
  keyedFolder,
  type Program,
  startProgram,
} from '../../../../../tests/support/program.ts'
import { morning, Town } from '../../../../../tests/support/town.ts'
import { tablesOf } from '../../../../platform/actions/context.ts'
import { openDatabase } from '../../../../platform/database/open.ts'
import type { AnsweringTables } from '../tables.ts'

const course = courseIds.helsingoerSalon
const howMany = 10

/** One link, the answers its owner gives, and what the program has acknowledged of them. */
interface Answerer {
  readonly person: TestPerson
  readonly fields: Readonly<Record<string, string>>
  /** Screens that were acknowledged as saved. */
  saved: number
  isAccepted: boolean
}

type Open = () => ReturnType<typeof openDatabase>

async function inTown<Value>(open: Open, act: (town: Town) => Promise<Value>): Promise<Value> {
  const store = await open()
  return act(new Town(store)).finally(() => store.close())
}

const everybody = (open: Open): Promise<Answerer[]> =>
  inTown(open, async (town) => {
    await moveCourse(town, course, 7)
    const all: Answerer[] = []
    for (let index = 0; index < howMany; index += 1) {
      const person = await enrol(town, { courseId: course, name: `Prøve ${index}` })
      const fields = { ...allOf(who5, index % 6), ...allOf(ucla, 1 + (index % 3)) }
      all.push({ person, fields, saved: 0, isAccepted: false })
    }
    return all
  })

/** Sends screen after screen until all are handed in, or the program is gone. */
async function answerUntilItEnds(program: Program, one: Answerer, from: string): Promise<void> {
  const phone = new Browser(program)
  const path = one.person.own('svar/before')
  let seen = await phone.get(`${path}?vis=blok&trin=${from}`).catch(() => undefined)
  while (seen && !one.isAccepted) {
    assert.equal(seen.status, 200, seen.text)
    const { html } = seen
    const asked = Object.entries(one.fields).filter(([name]) => html.includes(`name="${name}"`))
    const step = /name="trin" value="(\d+)"/.exec(html)?.[1] ?? ''
    const isLast = seen.text.includes('Aflever')
    const typed = { ...Object.fromEntries(asked), spurgt: step, button: isLast ? 'submit' : 'next' }
    const sent = await phone.sendRaw(path, { ...phone.hidden(seen), ...typed }).catch(() => undefined)
    if (!sent) return
    assert.equal(sent.status, 303, sent.text)
    one.isAccepted = isLast
    one.saved = Math.max(one.saved, Number(step))
    seen = isLast ? undefined : await phone.follow(sent).catch(() => undefined)
  }
}

/** Everybody answers at once, and the program is ended in the middle: when some are through and others are under way. */
async function answerAndKill(program: Program, all: readonly Answerer[]): Promise<void> {
  const answering = all.map((one) => answerUntilItEnds(program, one, '1'))
  while (all.filter(({ isAccepted }) => isAccepted).length < howMany / 3)
    await new Promise((resolve) => setTimeout(resolve, 2))
  assert.equal((await program.kill()).signal, 'SIGKILL')
  await Promise.all(answering)
}

/** What was acknowledged is there, where it was; then the rest is answered. */
async function goOn(program: Program, one: Answerer): Promise<void> {
  const phone = new Browser(program)
  const path = one.person.own('svar/before')
  const intro = await phone.get(path)
  if (one.isAccepted) assert.match(intro.text, /Du har svaret/)
  // Handed in and on the way back when the program ended: accepted, though nobody heard it.
  if (/Du har svaret/.test(intro.text)) return
  if (one.saved === 0) return answerUntilItEnds(program, one, '1')
  assert.match(intro.text, /Fortsæt, hvor du slap/)
  const first = await phone.get(`${path}?vis=blok&trin=1`)
  const code = one.fields['who5.happy']
  assert.equal(first.html.match(new RegExp(`value="${code}" checked`, 'g'))?.length, who5.length)
  await answerUntilItEnds(program, one, 'videre')
}

/** The answers that are current, each as the sum of its well-being answers, in order. */
const sumsKept = (open: Open): Promise<number[]> =>
  inTown(open, async (town) => {
    const rows = await tablesOf<AnsweringTables>(await town.context('system'))
      .selectFrom('questionnaires.known_response')
      .select('items')
      .where('course_id', '=', course)
      .where('instrument_id', '=', 'who5')
      .where('is_simulated', '=', false)
      .execute()
    return rows.map(({ items }) => who5.reduce((sum, id) => sum + Number(items[id]), 0)).sort((a, b) => a - b)
  })

async function survives(settings: Readonly<Record<string, string>>, open: Open): Promise<void> {
  const all = await everybody(open)
  const given = { ...settings, PRETEND_NOW: morning }
  await answerAndKill(await startProgram(given), all)
  assert.ok(
    all.some(({ isAccepted }) => !isAccepted),
    'it was ended in the middle',
  )
  const again = await startProgram(given)
  for (const one of all) await goOn(again, one)
  for (const { person } of all)
    assert.match((await new Browser(again).get(person.own('svar/before'))).text, /Du har svaret/)
  assert.equal((await again.stop()).code, 0)
  const expected = all.map(({ fields }) => Number(fields['who5.happy']) * who5.length)
  assert.deepEqual(
    await sumsKept(open),
    expected.sort((a, b) => a - b),
  )
}

test('after kill -9 while ten people answer, each acknowledged screen and answer is there once, and one goes on where one was (PGlite)', async () => {
  const folder = furnishedFolder()
  await survives({ DATA_DIR: folder }, () =>
    openDatabase({ kind: 'embedded', folder: join(folder, 'database') }),
  )
})

test('after kill -9 while ten people answer, each acknowledged screen and answer is there once, and one goes on where one was (PostgreSQL)', async () => {
  const { url, drop } = await freshServerDatabase()
  await survives({ DATABASE_URL: url, DATA_DIR: keyedFolder() }, () => openDatabase({ kind: 'server', url }))
  await drop()
})
