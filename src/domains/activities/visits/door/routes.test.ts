import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { activityIds, occurrenceId } from '../../../../../db/seed/programme/ids.ts'
import { guestId } from '../../../../../db/seed/visits/ids.ts'
import type { Browser } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { fillSignUp, ownPageOf, seatsIn, visitTables } from '../../../../../tests/support/visits.ts'
import { receiptOf } from '../../../courses/index.ts'
import { paths } from '../paths.ts'

const { zineSwap, listeningNight } = activityIds
const date = occurrenceId(zineSwap, 1)
const door = paths.door(zineSwap)
const [sakse, tippex] = [guestId(51), guestId(52)]

const marks = async (town: Town): Promise<string[]> => {
  const rows = await visitTables(town)
    .selectFrom('visits.check_in')
    .select(['guest_id', 'mark'])
    .where('occurrence_id', '=', date)
    .orderBy('guest_id')
    .execute()
  return rows.map(({ guest_id, mark }) => `${guest_id.slice(-2)} ${mark}`)
}

async function csrfOf(browser: Browser): Promise<string> {
  return browser.hidden(await browser.get(door), door)['csrf'] ?? ''
}

onBothEngines('the door is for those who arrange it; for everybody else there is none', async (town) => {
  town.clock.moveTo('2026-11-28T10:00:00Z')
  const jonas = await town.as('jonas')
  const page = await jonas.get(door)
  assert.equal(page.status, 200)
  assert.match(page.text, /Sakse Papirklip/)
  assert.match(page.text, /Kørestol/)
  assert.match((await jonas.get('/arbejde')).text, /Åbn dørlisten/)
  assert.match((await jonas.get(paths.paper(zineSwap))).text, /Tippex Holm/)
  const pages = [
    door,
    paths.guests(zineSwap),
    paths.guest(zineSwap, sakse),
    paths.paper(zineSwap),
    paths.walkIn(zineSwap),
  ]
  for (const path of pages) {
    assert.equal((await jonas.get(path)).status, 200, path)
    // Sofie works in a library of another municipality; Jonas may not look at that of Roskilde.
    assert.equal((await (await town.as('sofie')).get(path)).status, 404, path)
    assert.equal((await jonas.get(path.replace(zineSwap, listeningNight))).status, 404, path)
    for (const who of ['mette', 'aliya', 'bent'] as const) {
      const seen = await (await town.as(who)).get(path)
      assert.ok(seen.status === 403 || seen.status === 404, `${who} ${path} ${seen.status}`)
      assert.doesNotMatch(seen.text, /Papirklip/)
    }
  }
  const sofie = await town.as('sofie')
  const csrf = sofie.hidden(await sofie.get('/min-side'))['csrf'] ?? ''
  const tap = { csrf, session: date, tap: `${sakse}.present` }
  assert.equal((await sofie.sendRaw(door, tap)).status, 404)
  assert.deepEqual(await marks(town), [])
  const own = await ownPageOf(town, sakse)
  assert.match((await town.visitor().get(`${own}/data`)).text, /Ishøj At se, hvem der er mødt op/)
})

onBothEngines('a tap is saved without script; twice is once; taking back counts', async (town) => {
  const jonas = await town.as('jonas')
  const early = await jonas.send(door, { tap: `${sakse}.present` })
  assert.match((await jonas.follow(early)).text, /ikke kommet endnu/)
  assert.deepEqual(await marks(town), [])
  town.clock.moveTo('2026-11-28T12:00:00Z')
  for (let time = 0; time < 2; time += 1) await jonas.send(door, { tap: `${sakse}.present` })
  assert.deepEqual(await marks(town), ['51 present'])
  assert.match((await jonas.get(door)).text, /1 af 4 er her/)
  town.clock.moveTo('2026-11-28T12:01:00Z')
  await jonas.send(door, { tap: `${sakse}.none` })
  assert.deepEqual(await marks(town), ['51 none'])
  const stranger = await jonas.send(door, { tap: `${guestId(1)}.present` })
  assert.equal(stranger.status, 303)
  assert.deepEqual(await marks(town), ['51 none'])
})

onBothEngines('taps that a phone kept arrive in any order, and doubled ones change nothing', async (town) => {
  town.clock.moveTo('2026-11-28T12:30:00Z')
  const jonas = await town.as('jonas')
  const csrf = await csrfOf(jonas)
  const tap = (enrolment: string, mark: string, count: number, waited: number) => ({
    ...{ id: crypto.randomUUID(), enrolment, mark, count, waited, device: 'phone' },
  })
  const [here, not, other] = [
    tap(sakse, 'present', 1, 60_000),
    tap(sakse, 'none', 2, 30_000),
    tap(tippex, 'present', 3, 10_000),
  ]
  const send = (taps: readonly unknown[]) =>
    jonas.sendRaw(paths.taps(zineSwap), { csrf, session: date, taps: JSON.stringify(taps) })
  assert.equal((await send([not, other])).status, 200)
  assert.equal((await send([here, not, other, here])).status, 200)
  assert.deepEqual(await marks(town), ['51 none', '52 present'])
  for (const nonsense of ['x', '[{"id":1}]', ' '.repeat(10)])
    assert.equal(
      (await jonas.sendRaw(paths.taps(zineSwap), { csrf, session: date, taps: nonsense })).status,
      404,
    )
})

onBothEngines('a scanned code finds the guest, also that of a form sent once more', async (town) => {
  const began = await fillSignUp(town, town.visitor(), 'zinebytte-i-kaelderen', {
    name: 'Sakse Papirklip',
    email: 'sakse@borger.example',
  })
  const second = /nr=(.+)$/.exec(began.location ?? '')?.[1] ?? ''
  town.clock.moveTo('2026-11-28T12:00:00Z')
  const jonas = await town.as('jonas')
  for (const code of [receiptOf(sakse), receiptOf(sakse).toLowerCase().replaceAll('-', ' '), second]) {
    const page = await jonas.get(`${door}?kode=${encodeURIComponent(code)}`)
    assert.match(page.html, new RegExp(`is-found" data-enrolment="${sakse}"`), code)
    assert.match(page.text, /Fundet/)
  }
  await jonas.send(door, { tap: `${sakse}.present` })
  assert.match((await jonas.get(`${door}?kode=${receiptOf(sakse)}`)).text, /Er allerede her/)
  assert.match((await jonas.get(`${door}?kode=%00<b>`)).text, /Nummeret er ikke på listen/)
  const visitor = await town.visitor().get(`${door}?kode=${receiptOf(sakse)}`)
  assert.match(visitor.location ?? '', /log-ind/)
})

onBothEngines(
  'somebody new at the door gets a free seat and is there; when it is full they wait',
  async (town) => {
    town.clock.moveTo('2026-11-28T12:30:00Z')
    const jonas = await town.as('jonas')
    const path = `${paths.walkIn(zineSwap)}?dato=${date}`
    const nameless = await jonas.send(path, { name: '', email: 'nej' })
    assert.equal(nameless.status, 422)
    assert.ok(nameless.html.includes('value="nej"'))
    const form = jonas.hidden(await jonas.get(path), path)
    for (let time = 0; time < 2; time += 1)
      assert.equal((await jonas.sendRaw(path, { ...form, name: 'Ny Ved Døren' })).status, 303)
    assert.equal((await seatsIn(town, zineSwap)).length, 5)
    assert.deepEqual((await marks(town)).length, 1)
    const twin = await jonas.send(path, { name: 'Sakse Papirklip', email: 'sakse@borger.example' })
    assert.match(twin.text, /Der er allerede en med det navn/)
    await jonas.send(path, { name: 'Sjette' })
    const seventh = await jonas.send(path, { name: 'Syvende' })
    assert.match((await jonas.follow(seventh)).text, /står nu på ventelisten/)
    const { rows } = await sql<{ text: string }>`select detail::text as text from platform.audit`.execute(
      visitTables(town),
    )
    assert.ok(rows.every(({ text }) => !/Syvende|Papirklip/.test(text ?? '')))
  },
)
