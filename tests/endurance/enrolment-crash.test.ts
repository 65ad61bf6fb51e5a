import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { cast, neighbours } from '../../db/seed/cast.ts'
import { enrolmentIds } from '../../db/seed/joining/ids.ts'
import { organisations } from '../../db/seed/organisations.ts'
import { type Database, openDatabase } from '../../src/platform/database/open.ts'
import { Browser, type Fields } from '../support/browser.ts'
import { freshServerDatabase } from '../support/engines.ts'
import { furnishedFolder, keyedFolder, type Program, signedIn, startProgram } from '../support/program.ts'

const roskilde = '/forloeb/words-life-write-roskilde/tilmeld'
const attendance = '/arbejde/forloeb/ord-liv-skriv-farum-bibliotek/fremmoede'
const members = '/arbejde/forloeb/ord-liv-skriv-roedovre/deltagere'
/** More than the course has seats, so that a line forms. */
const people = 16

/** One thing that somebody sends, and what it makes. */
interface Sent {
  readonly id: string
  readonly send: () => Promise<{ readonly status: number; readonly text: string }>
}

/** The program that answers now: after a restart the same browsers go on with the next one. */
interface Served {
  program: Program
}

/** Somebody at an address of their own, with the form open. */
async function opened(at: Served, number: number): Promise<Sent> {
  const own = { 'x-forwarded-for': `10.0.0.${number}` }
  const browser = new Browser({
    request: (address, init) =>
      at.program.request(address, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), ...own },
      }),
  })
  const hidden = browser.hidden(await browser.get(roskilde), roskilde)
  const typed: Fields = {
    ...{ name: `Nummer ${number}`, email: `nummer-${number}@proeve.example`, phone: '' },
    ...{ municipality: organisations.roskilde, part: 'participant', together: 'alone' },
  }
  const id = hidden['opened']?.split('.')[0] ?? ''
  return { id, send: () => browser.sendRaw(roskilde, { ...hidden, ...typed }) }
}

async function taps(program: Program): Promise<Sent[]> {
  const sofie = await signedIn(program, cast.sofie)
  const { csrf = '', session = '' } = sofie.hidden(await sofie.get(attendance), attendance)
  return Array.from({ length: 12 }, (_, count) => {
    const id = randomUUID()
    const tap = { id, enrolment: enrolmentIds.farum, mark: count % 2 ? 'absent' : 'present' }
    const sent = JSON.stringify([{ ...tap, waited: 60_000 - count, device: 'phone', count }])
    return { id, send: () => sofie.sendRaw(`${attendance}/tryk`, { csrf, session, taps: sent }) }
  })
}

/** Whoever carries a full course takes people off it, and the next in line are offered their seats. */
async function leaving(program: Program): Promise<Sent[]> {
  const leader = await signedIn(program, neighbours.roedovreConsultant)
  const { html } = await leader.get(members)
  const ids = [...html.matchAll(new RegExp(`${members}/([0-9a-f-]{36})"`, 'g'))].map(([, id = '']) => id)
  return Promise.all(
    ids.slice(0, 6).map(async (id) => {
      const [page, path] = [`${members}/${id}`, `${members}/${id}/frafald`]
      const hidden = leader.hidden(await leader.get(page), path)
      return { id, send: () => leader.sendRaw(path, { ...hidden, leavingReason: 'moved' }) }
    }),
  )
}

/** Sends everything at once and ends the program in the middle of it. @returns what was acknowledged */
async function sendAndKill(program: Program, sent: readonly Sent[], after: number): Promise<Set<string>> {
  const acknowledged = new Set<string>()
  const sending = sent.map(async ({ id, send }) => {
    const seen = await send().catch(() => undefined)
    if (!seen) return
    assert.ok(seen.status === 303 || seen.status === 200, `${seen.status} ${seen.text}`)
    acknowledged.add(id)
  })
  const done = Promise.all(sending)
  while (acknowledged.size < after) await wait(2)
  assert.equal((await program.kill()).signal, 'SIGKILL')
  await done
  return acknowledged
}

interface Kept {
  readonly id: string
  readonly state: string
  readonly people: number
  readonly records: number
  readonly letters: number
  readonly days: number
}

/** Every enrolment with all that belongs to it: the person, the record in the trail, the letter in the queue, the day until which it is kept. */
const kept = async (database: Database): Promise<ReadonlyMap<string, Kept>> => {
  const { rows } = await sql<Kept>`select e.id, e.state,
    (select count(*)::int from participants.participant p where p.id = e.participant_id) as people,
    (select count(*)::int from platform.audit a where a.subject_kind = 'courses.enrolment' and a.subject_id = e.id::text) as records,
    (select count(*)::int from platform.mail m where position(e.receipt in m.text) > 0) as letters,
    (select count(*)::int from participants.stay s where s.enrolment_id = e.id) as days
    from courses.enrolment e`.execute(database)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What must never be: seats given twice, numbers given twice, offers without people, people without offers, people on no course, half taps. */
const faultsIn = async (database: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ what: string }>`
    select 'too many on ' || c.slug as what from courses.course c where c.capacity < (select count(*) from courses.enrolment e
      where e.course_id = c.id and e.state in ('enrolled', 'offered')) and c.state in ('open', 'running')
    union all select 'a number twice' from courses.enrolment group by course_id, line_number having count(*) > 1
    union all select 'an open offer to nobody' from courses.offer o where o.state = 'open'
      and not exists (select from courses.enrolment e where e.offer_id = o.id and e.state = 'offered')
    union all select 'an offer that ended is held' from courses.enrolment e join courses.offer o on o.id = e.offer_id
      where e.state = 'offered' and o.state <> 'open'
    union all select 'an offer that never runs out' from courses.offer o where o.state = 'open'
      and not exists (select from platform.job j where j.kind = 'joining.offerRunsOut' and j.payload->>'offer' = o.id::text)
    union all select 'somebody on no course, whom nothing else holds' from participants.participant p
      where not exists (select from courses.enrolment e where e.participant_id = p.id)
        and not exists (select from participants.stay s where s.participant_id = p.id)
    union all select 'a tap without its mark' from courses.tap t
      where not exists (select from courses.attendance a where a.session_id = t.session_id and a.enrolment_id = t.enrolment_id)`.execute(
    database,
  )
  return rows.map(({ what }) => what)
}

const tapsIn = async (database: Database): Promise<ReadonlySet<string>> =>
  new Set(
    (await sql<{ id: string }>`select id::text from courses.tap`.execute(database)).rows.map(({ id }) => id),
  )

interface Rush {
  readonly forms: readonly Sent[]
  readonly marks: readonly Sent[]
  readonly leavers: readonly Sent[]
  readonly acknowledged: ReadonlySet<string>
}

function everythingOnce(rush: Rush, found: ReadonlyMap<string, Kept>, tapped: ReadonlySet<string>): void {
  const whole = { people: 1, records: 1, letters: 1, days: 1 }
  for (const { id } of rush.forms) {
    const { id: _id, state, ...parts } = found.get(id) ?? { id, state: 'lost' }
    assert.ok(state === 'enrolled' || state === 'waiting', `acknowledged and ${state}`)
    // Who never got an answer sent the form again: one record more when the first had arrived, and never a second letter.
    const records = 'records' in parts && !rush.acknowledged.has(id) ? parts.records : 1
    assert.deepEqual(parts, { ...whole, records })
  }
  const lost = rush.marks.filter(({ id }) => rush.acknowledged.has(id) && !tapped.has(id))
  assert.deepEqual(lost, [], 'marks acknowledged and lost')
  for (const { id } of rush.leavers.filter((one) => rush.acknowledged.has(one.id)))
    assert.match(found.get(id)?.state ?? 'lost', /cancelled|dropped|declined/)
}

/** A person needs some seconds for a form; what sends it at once is a program, and is stopped. */
const aPersonsPace = 3200

async function survives(
  settings: Readonly<Record<string, string>>,
  open: () => ReturnType<typeof openDatabase>,
) {
  const now = (time: string) => ({ ...settings, TRUST_PROXY: 'true', PRETEND_NOW: `2026-11-23T${time}Z` })
  const at = { program: await startProgram(now('09:00:00')) }
  const forms = await Promise.all(Array.from({ length: people }, (_, index) => opened(at, index + 1)))
  const [marks, leavers] = [await taps(at.program), await leaving(at.program)]
  await wait(aPersonsPace)
  const mixed = forms.flatMap((form, index) => [
    form,
    ...marks.slice(index, index + 1),
    ...leavers.slice(index, index + 1),
  ])
  const acknowledged = await sendAndKill(at.program, mixed, 14)
  at.program = await startProgram(now('09:10:00'))
  for (const { id, send } of forms) if (!acknowledged.has(id)) assert.equal((await send()).status, 303)
  assert.equal((await at.program.stop()).code, 0)
  const store = await open()
  const [found, tapped] = [await kept(store.database), await tapsIn(store.database)]
  const faults = await faultsIn(store.database)
  await store.close()
  assert.deepEqual(faults, [])
  everythingOnce({ forms, marks, leavers, acknowledged }, found, tapped)
}

test('kill -9 among sign-ups, offers and attendance: every acknowledged enrolment is there once, with one letter (PGlite)', async () => {
  const folder = furnishedFolder()
  await survives({ DATA_DIR: folder }, () =>
    openDatabase({ kind: 'embedded', folder: join(folder, 'database') }),
  )
})

test('kill -9 among sign-ups, offers and attendance: every acknowledged enrolment is there once, with one letter (PostgreSQL)', async () => {
  const { url, drop } = await freshServerDatabase()
  await survives({ DATABASE_URL: url, DATA_DIR: keyedFolder() }, () => openDatabase({ kind: 'server', url }))
  await drop()
})

test('canary: a lost enrolment, a second letter and a lost mark are found', () => {
  const form: Sent = { id: 'a', send: () => Promise.resolve({ status: 303, text: '' }) }
  const row: Kept = { id: 'a', state: 'enrolled', people: 1, records: 1, letters: 1, days: 1 }
  const rush = { forms: [form], marks: [], leavers: [], acknowledged: new Set(['a']) }
  everythingOnce(rush, new Map([['a', row]]), new Set())
  assert.throws(() => everythingOnce(rush, new Map(), new Set()), /lost/)
  assert.throws(() => everythingOnce(rush, new Map([['a', { ...row, letters: 2 }]]), new Set()))
  const marks = { ...rush, forms: [], marks: [form] }
  assert.throws(() => everythingOnce(marks, new Map(), new Set()), /marks acknowledged and lost/)
})
