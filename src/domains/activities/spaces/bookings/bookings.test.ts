import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cast } from '../../../../../db/seed/cast.ts'
import { spaceIds } from '../../../../../db/seed/spaces.ts'
import {
  ask,
  bookings,
  db,
  fill,
  workshopId as id,
  wish,
  workshop,
} from '../../../../../tests/support/borrowing.ts'
import type { Fields } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { emptyQueue } from '../../../../../tests/support/queue.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { ownAddress } from '../../../participants/index.ts'
import { paths } from '../paths.ts'
import { askForSpace } from './asking.ts'

async function mails({ house }: Town) {
  const { rows } = await sql<{
    to_address: string
    subject: string
    text: string
    attachments: { content: string }[]
  }>`
    select to_address, subject, text, attachments from platform.mail order by created_at`.execute(
    house.store.database,
  )
  return rows
}

/** The secret path of the own page of who asked. */
async function ownPage(town: Town): Promise<string> {
  const context = await town.context('system')
  const person = (await bookings(town)).at(-1)?.participant_id ?? ''
  return new URL(
    await db(town)
      .transaction()
      .execute((tx) => ownAddress(tx as never, context, person)),
  ).pathname
}

const answer = async (town: Town, fields: Fields, nth = -1) => {
  const sofie = await town.as('sofie')
  const booking = (await bookings(town)).at(nth)?.id ?? ''
  return sofie.send(paths.answerBooking(id, booking), fields, paths.bookings(id))
}

onBothEngines(
  'without an account: asked once however often it is sent, answered, and given back by link',
  async (town) => {
    await emptyQueue(town)
    const visitor = town.visitor()
    const hidden = visitor.hidden(await visitor.get(ask), ask)
    town.clock.moveTo('2026-11-23T08:01:00Z')
    for (const _ of [1, 2])
      assert.equal((await visitor.sendRaw(ask, { ...hidden, ...wish })).location, paths.asked(workshop))
    assert.equal(
      (await fill(town, { day: '25/11' })).location,
      paths.asked(workshop),
      'the same wish in another form',
    )
    assert.equal((await bookings(town)).length, 1)
    const [toHost, receipt] = await mails(town)
    assert.equal(toHost?.to_address, cast.sofie.email)
    assert.match(toHost?.text ?? '', /onsdag 25\. november 2026 kl\. 12\.00-14\.00/)
    assert.doesNotMatch(JSON.stringify([toHost, receipt]), /Rosalinde|rosalinde|Gråspurv/)

    const sofie = await town.as('sofie')
    assert.match(
      (await sofie.get('/arbejde')).text,
      /Værkstedet på biblioteket.{0,80}En vil gerne låne det|En vil gerne låne det.{0,80}Værkstedet på biblioteket/,
    )
    const list = await sofie.get(paths.bookings(id))
    assert.match(list.text, /Rosalinde Zimmerlund: Banner til Gråspurvenes fest/)
    const yes = await answer(town, { answer: 'yes', words: 'Døren er åben.' })
    assert.equal(yes.location, paths.bookings(id))
    assert.equal((await answer(town, { answer: 'yes', words: '' })).status, 303)
    const confirmed = (await mails(town)).at(-1)
    assert.match(confirmed?.text ?? '', /Du kan låne .* onsdag 25\. november[\s\S]*Døren er åben/)
    assert.match(confirmed?.attachments[0]?.content ?? '', /DTSTART;TZID=Europe\/Copenhagen:20261125T120000/)
    assert.equal((await mails(town)).length, 3)
    assert.match(
      (await town.visitor().get(paths.space(workshop))).text,
      /Optaget onsdag 25\. november 2026 kl\. 12\.00-14\.00/,
    )

    const own = await ownPage(town)
    const page = await visitor.get(own)
    assert.match(page.text, /Steder, du låner Værkstedet på biblioteket .* Det er dit/)
    assert.match((await visitor.get(`${own}/data`)).text, /Sofie|institutionsmedarbejder|Furesø/i)
    const link = `${own}/${paths.ownBooking((await bookings(town)).at(-1)?.id ?? '')}`
    const token = visitor.hidden(await visitor.get(link), link)
    const given = await visitor.sendRaw(link, token)
    assert.match((await visitor.follow(given)).text, /Afbestilt/)
    assert.equal((await visitor.sendRaw(link, token)).status, 303)
    const last = (await mails(town)).slice(3)
    assert.deepEqual(
      last.map(({ subject }) => subject).sort(),
      Array(2).fill('Afbestilt: Værkstedet på biblioteket'),
    )
    assert.match(last.map(({ attachments }) => attachments[0]?.content ?? '').join(''), /STATUS:CANCELLED/)
    assert.doesNotMatch((await town.visitor().get(paths.space(workshop))).text, /Optaget/)
  },
)

onBothEngines('what is wrong comes back with what was typed, and why', async (town) => {
  const nothing = await fill(town, { day: '', from: '', to: '', name: '', email: 'ikke en mail' })
  assert.equal(nothing.status, 422)
  assert.ok(
    nothing.html.includes('value="ikke en mail"') && nothing.html.includes('Banner til Gråspurvenes fest'),
  )
  for (const [typed, why] of [
    [{ to: '11' }, /Det skal slutte, efter det begynder/],
    [{ from: '9', to: '11' }, /Der er lukket på det tidspunkt/],
    [{ day: '29-11-2026' }, /Der er lukket/],
    [{ day: '03-12-2026', from: '10', to: '12' }, /Der er lukket/],
    [{ day: '25-12-2026' }, /Der er lukket/],
    [{ day: '20-11-2026' }, /Det tidspunkt er gået/],
    [{ day: '21-07-2027' }, /højst spørge et halvt år frem/],
  ] as const) {
    const seen = await fill(town, typed)
    assert.equal(seen.status, 422, JSON.stringify(typed))
    assert.match(seen.text, why)
    assert.ok(seen.html.includes('value="rosalinde@spurv.example"'))
  }
  const nasty = await fill(town, {
    day: '31-12-99999',
    from: '\0',
    purpose: 'x'.repeat(100_000),
    name: '\ud800',
  })
  assert.equal(nasty.status, 422)
  assert.match(
    (await fill(town, { to: '11' }, town.visitor(), `/en${ask}`)).text,
    /It has to end after it begins/,
  )
  assert.equal((await bookings(town)).length, 0)
  assert.equal(
    (await town.visitor().get(paths.bookSpace('udescenen-ved-gimle'))).location,
    paths.space('udescenen-ved-gimle'),
  )
  assert.equal((await town.visitor().get(paths.bookSpace('kaelderen-under-biblioteket'))).status, 404)
})

onBothEngines('programs and floods are held off; a person can go on', async (town) => {
  const visitor = town.visitor()
  const hidden = visitor.hidden(await visitor.get(ask), ask)
  assert.equal((await visitor.sendRaw(ask, { ...hidden, ...wish })).status, 422, 'too quick')
  assert.equal(
    (await visitor.sendRaw(ask, { ...hidden, ...wish, website: 'x' })).status,
    303,
    'the trap says nothing',
  )
  assert.equal(
    (await visitor.sendRaw(ask, { ...wish, csrf: hidden['csrf'] ?? '' })).status,
    422,
    'no token of ours',
  )
  assert.equal((await bookings(town)).length, 0)
  for (const hour of [10, 11, 12, 13, 14])
    assert.equal((await fill(town, { from: String(hour), to: String(hour + 1) })).status, 303)
  const sixth = await fill(town, { from: '15', to: '16' })
  assert.equal(sixth.status, 422)
  assert.match(sixth.text, /Der venter allerede mange ønsker/)
  assert.equal((await bookings(town)).length, 5)
})

onBothEngines(
  'a time is promised to one only: two at once, and whatever writes to the database',
  async (town) => {
    for (const [name, from, to] of [
      ['Ada', '12', '14'],
      ['Bo', '13', '15'],
      ['Cy', '14', '15'],
    ] as const)
      await fill(town, { name, email: `${name}@spurv.example`, from, to })
    const [ada, bo, cy] = (await bookings(town)).map((booking) => booking.id)
    const sofie = await town.as('sofie')
    assert.match((await sofie.get(paths.bookings(id))).text, /En anden har bedt om den samme tid/)
    const hidden = sofie.hidden(await sofie.get(paths.bookings(id)))
    const both = await Promise.all(
      [ada, bo].map((one) =>
        sofie.sendRaw(paths.answerBooking(id, one ?? ''), { ...hidden, answer: 'yes', words: '' }),
      ),
    )
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    const states = (await bookings(town)).map(({ state }) => state).sort()
    assert.deepEqual(states, ['asked', 'asked', 'confirmed'])
    const asked = (await bookings(town)).find(({ id: one, state }) => state === 'asked' && one !== cy)
    await assert.rejects(
      db(town)
        .updateTable('spaces.booking')
        .set({ state: 'confirmed' })
        .where('id', '=', asked?.id ?? '')
        .execute(),
      /booking_no_overlap/,
    )
    assert.match(
      (await fill(town, { name: 'Di', email: 'di@spurv.example', from: '12', to: '15' })).text,
      /lovet til en anden/,
    )
    const context = await town.context('visitor')
    const [day, span] = [Temporal.PlainDate.from('2026-11-26'), { from: 720, to: 780 }]
    const twice = await Promise.all(
      [1, 2].map(() =>
        askForSpace(context, id, '00000000-0000-4000-8000-000000979999', { ...wish, day, span }),
      ),
    )
    assert.ok(twice.every(({ ok }) => ok))
    assert.equal((await bookings(town)).length, 4)
  },
)

onBothEngines(
  'a no says why, a promise can be taken back, and only those at home there see and answer',
  async (town) => {
    await fill(town)
    const without = await answer(town, { answer: 'no', words: '' })
    assert.equal(without.status, 422)
    assert.match(without.text, /Skriv, hvorfor det ikke kan lade sig gøre/)
    const [booking] = await bookings(town)
    for (const [who, status] of [
      ['jonas', 403],
      ['mette', 403],
      ['bent', 403],
      ['aliya', 403],
    ] as const) {
      const browser = await town.as(who)
      assert.equal((await browser.get(paths.bookings(id))).status, status, who)
      const sent = await browser.send(
        paths.answerBooking(id, booking?.id ?? ''),
        { answer: 'yes' },
        paths.workSpaces(),
      )
      assert.equal(sent.status, status, who)
    }
    const elsewhere = await town.as('jonas')
    const ishoej = spaceIds.get('trykvaerkstedet-i-ishoej') ?? ''
    const wrongPlace = paths.answerBooking(ishoej, booking?.id ?? '')
    assert.equal((await elsewhere.send(wrongPlace, { answer: 'yes' }, paths.bookings(ishoej))).status, 404)
    assert.equal((await bookings(town))[0]?.state, 'asked')
    await answer(town, { answer: 'yes', words: '' })
    await answer(town, { answer: 'no', words: 'Vandet er lukket.' })
    assert.equal((await bookings(town))[0]?.state, 'refused')
    const taken = (await mails(town)).at(-1)
    assert.match(taken?.text ?? '', /ikke lade sig gøre alligevel[\s\S]*Vandet er lukket/)
    assert.match(taken?.attachments[0]?.content ?? '', /SEQUENCE:2[\s\S]*STATUS:CANCELLED/)
  },
)

onBothEngines('an hour that the clocks skip cannot be had; one that comes twice can', async (town) => {
  await db(town).updateTable('spaces.space').set({ closed_on_holidays: false }).where('id', '=', id).execute()
  await db(town).deleteFrom('spaces.opening').where('space_id', '=', id).execute()
  town.clock.moveTo('2027-03-01T08:00:00Z')
  assert.match((await fill(town, { day: '28-03-2027', from: '2', to: '3' })).text, /Der er lukket/)
  assert.equal((await fill(town, { day: '28-03-2027', from: '1', to: '4' })).status, 303)
  town.clock.moveTo('2027-10-01T08:00:00Z')
  assert.equal((await fill(town, { day: '31-10-2027', from: '1', to: '4' })).status, 303)
  const hours = (await bookings(town)).map(({ starts, ends }) => starts.until(ends).total('hours'))
  assert.deepEqual(hours, [2, 4])
})
