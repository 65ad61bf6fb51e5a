import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { cast } from '../../db/seed/cast.ts'
import { type Database, openDatabase } from '../../src/platform/database/open.ts'
import type { Browser } from '../support/browser.ts'
import { freshServerDatabase } from '../support/engines.ts'
import { furnishedFolder, keyedFolder, type Program, signedIn, startProgram } from '../support/program.ts'

const people = [cast.jonas, cast.sofie, cast.mette, cast.bent]
const newNeed = '/arbejde/behov/nyt'

/** Registers needs one after another until the program is gone. @returns the titles that were acknowledged */
async function writeUntilItEnds(browser: Browser, acknowledged: string[]): Promise<void> {
  const fields = browser.hidden(await browser.get(newNeed), newNeed)
  for (let count = 0; count < 100; count += 1) {
    const title = `Ønske ${randomUUID()}`
    const need = { ...fields, id: randomUUID(), title, missing: 'Et sted at øve.' }
    const seen = await browser.sendRaw(newNeed, need).catch(() => undefined)
    if (!seen) return
    assert.equal(seen.status, 303, seen.text)
    acknowledged.push(title)
  }
}

/** Everybody writes; the program is ended in the middle of it. */
async function writeAndKill(program: Program, after: number): Promise<string[]> {
  const acknowledged: string[] = []
  const browsers = await Promise.all(people.map((person) => signedIn(program, person)))
  const writing = browsers.map((browser) => writeUntilItEnds(browser, acknowledged))
  while (acknowledged.length < after) await new Promise((resolve) => setTimeout(resolve, 5))
  const { signal } = await program.kill()
  assert.equal(signal, 'SIGKILL')
  await Promise.all(writing)
  return acknowledged
}

interface Kept {
  readonly id: string
  readonly title: string
  readonly records: number
}

/** The needs in the database with the number of their records in the trail. */
const keptNeeds = async (database: Database): Promise<readonly Kept[]> =>
  (
    await sql<Kept>`
      select n.id::text as id, n.title,
        (select count(*)::int from platform.audit a where a.subject_kind = 'projects.need' and a.subject_id = n.id::text) as records
      from projects.need n where n.title like 'Ønske %'`.execute(database)
  ).rows

const recordsWithoutNeed = async (database: Database): Promise<number> =>
  (
    await sql`select from platform.audit a where a.subject_kind = 'projects.need' and a.detail->>'title' like 'Ønske %'
      and not exists (select from projects.need n where n.id::text = a.subject_id)`.execute(database)
  ).rows.length

function everythingOrNothing(acknowledged: readonly string[], kept: readonly Kept[]): void {
  const titles = new Set(kept.map(({ title }) => title))
  assert.deepEqual(
    acknowledged.filter((title) => !titles.has(title)),
    [],
    'acknowledged and lost',
  )
  assert.deepEqual(
    kept.filter(({ records }) => records !== 1),
    [],
    'needs without exactly one record',
  )
}

async function survives(
  settings: Readonly<Record<string, string>>,
  open: () => ReturnType<typeof openDatabase>,
) {
  const acknowledged = await writeAndKill(await startProgram(settings), 60)
  acknowledged.push(...(await writeAndKill(await startProgram(settings), 25)))
  const again = await startProgram(settings)
  const mette = await signedIn(again, cast.mette)
  assert.equal((await mette.get('/arbejde/behov')).status, 200)
  assert.equal((await again.stop()).code, 0)
  const store = await open()
  const kept = await keptNeeds(store.database)
  const torn = await recordsWithoutNeed(store.database)
  await store.close()
  everythingOrNothing(acknowledged, kept)
  assert.equal(torn, 0, 'records of needs that are not there')
}

test('after kill -9 in the middle of writing, all that was acknowledged is there and nothing is half (PGlite)', async () => {
  const folder = furnishedFolder()
  await survives({ DATA_DIR: folder }, () =>
    openDatabase({ kind: 'embedded', folder: join(folder, 'database') }),
  )
})

test('after kill -9 in the middle of writing, all that was acknowledged is there and nothing is half (PostgreSQL)', async () => {
  const { url, drop } = await freshServerDatabase()
  await survives({ DATABASE_URL: url, DATA_DIR: keyedFolder() }, () => openDatabase({ kind: 'server', url }))
  await drop()
})

test('canary: a lost need and a half one are found', () => {
  const whole = { id: '1', title: 'Ønske 1', records: 1 }
  assert.throws(() => everythingOrNothing(['Ønske 1', 'Ønske 2'], [whole]), /lost/)
  assert.throws(() => everythingOrNothing(['Ønske 1'], [{ ...whole, records: 0 }]), /exactly one/)
})
