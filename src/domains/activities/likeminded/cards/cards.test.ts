import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { cardIds } from '../../../../../db/seed/likeminded.ts'
import { organisations } from '../../../../../db/seed/organisations.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import {
  filled,
  mailsTo,
  personWith,
  rosa,
  sayHello,
  tor,
  withCard,
} from '../../../../../tests/support/likeminded.ts'
import type { Town } from '../../../../../tests/support/town.ts'
import { wholeForm } from '../../../../../tests/support/whole-form.ts'
import { paths } from '../paths.ts'

const countCards = async ({ house }: Town): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from likeminded.card`.execute(house.store.database))
    .rows[0]?.n ?? 0

onBothEngines('a card is seen only after its letter was answered; one address has one card', async (town) => {
  const before = await countCards(town)
  const form = await filled(town, paths.make(), rosa)
  for (const _ of [1, 2]) assert.equal((await form.send()).location, paths.made())
  const other = await filled(town, paths.make(), { ...rosa, name: 'En Anden', wish: 'Hejsa.' })
  assert.equal((await other.send()).location, paths.made(), 'the same words for who has one')
  assert.equal(await countCards(town), before + 1)
  const person = await personWith(town, rosa.email)
  const letters = await mailsTo(town, person.participantId)
  assert.deepEqual(
    letters.map(({ subject }) => subject),
    ['Vis dit kort blandt ligesindede', 'Du har allerede et kort'],
  )
  const phone = town.visitor()
  assert.equal((await phone.get(paths.card(person.cardId))).status, 404)
  assert.equal((await phone.get(`${person.own}/kort`)).status, 200, 'opening the letter shows nothing yet')
  assert.equal((await phone.get(paths.card(person.cardId))).status, 404)
  await phone.send(`${person.own}/kort/vis`, {}, `${person.own}/kort`)
  assert.match(
    (await phone.get(`${paths.wall()}?kommune=ishoej&rolle=sing&emne=musik`)).text,
    /synge tostemmigt/,
  )
  assert.ok(!(await phone.get(`${paths.wall()}?rolle=dance`)).text.includes('tostemmigt'))
  for (const nonsense of ['?emne=%00&rolle=x&side=99999999', '?kommune=%ED%A0%80&side=-1', '?side=3'])
    assert.equal((await phone.get(paths.wall() + nonsense)).status, 200)
})

onBothEngines('what gives somebody away is refused kindly, and what was typed is kept', async (town) => {
  for (const [wish, why] of [
    ['Skriv til mig på insta: x', /navnet på en app/],
    ['Ring 12 34 56 78', /langt tal/],
    ['rosa snabel-a borger punktum dk', /mailadresse/],
    ['Rosalinde søger band', /Der står vist et navn/],
    ['zimmer er mit band', /Der står vist et navn/],
  ] as const) {
    const form = await filled(town, paths.make(), { ...rosa, wish })
    const seen = await form.send()
    assert.equal(seen.status, 422, wish)
    assert.match(seen.text, why)
    assert.ok(seen.html.includes(wish) && seen.html.includes(rosa.email))
  }
  const english = await filled(town, `/en${paths.make()}`, { ...rosa, wish: 'call +45 12345678' })
  const seen = await english.send()
  assert.match(seen.text, /long number/)
  const nothing = await filled(town, paths.make(), {
    name: '\0',
    wish: 'x'.repeat(100_000),
    genres: '%',
    email: 'a',
  })
  assert.equal((await nothing.send()).status, 422)
  const trapped = await filled(town, paths.make(), { ...rosa, website: 'http://spam.example' })
  const before = await countCards(town)
  assert.equal((await trapped.send()).location, paths.made())
  const person = await withCard(town, rosa)
  assert.equal(await countCards(town), before + 1)
  const phone = town.visitor()
  const edit = `${person.own}/kort`
  const named = await phone.send(edit, { ...rosa, wish: 'Det er Rosalinde her.' })
  assert.equal(named.status, 422, 'the name is known later too')
  const villads = cardIds.get('Villads') ?? ''
  assert.equal((await phone.send(`${person.own}/hej/til/${villads}`, { text: 'snap: r0sa' })).status, 422)
})

onBothEngines('two windows at once see both wordings of a card', async (town) => {
  const person = await withCard(town, rosa)
  const path = `${person.own}/kort`
  const phone = town.visitor()
  const form = wholeForm(await phone.get(path), path)
  assert.equal((await phone.sendRaw(path, { ...form, wish: 'Første ord.' })).status, 303)
  const stale = await phone.sendRaw(path, { ...form, wish: 'Andre ord.' })
  assert.equal(stale.status, 409)
  assert.ok(stale.text.includes('Første ord.') && stale.text.includes('Andre ord.'))
  assert.equal((await phone.sendRaw(path, wholeForm(stale, path))).status, 303)
  assert.match((await phone.get(paths.card(person.cardId))).text, /Andre ord/)
})

onBothEngines('the order of the wall tells nothing, and changes with the day', async (town) => {
  const order = async () =>
    [...(await town.visitor().get(paths.wall())).html.matchAll(/\/ligesindede\/kort\/([0-9a-f-]{36})"/g)].map(
      ([, id]) => id,
    )
  const first = await order()
  assert.equal(first.length, 7)
  assert.deepEqual(await order(), first, 'the same all day, so that pages fit together')
  await withCard(town, rosa)
  const person = await personWith(town, rosa.email)
  assert.equal((await order()).includes(person.cardId), true)
  assert.deepEqual(
    (await order()).filter((id) => id !== person.cardId),
    first,
  )
  const days = new Set<string>()
  for (const day of [24, 25, 26, 27]) {
    town.clock.moveTo(`2026-11-${day}T08:00:00Z`)
    days.add((await order()).join())
  }
  assert.ok(days.size > 1)
  assert.match(person.cardId, /^[0-9a-f]{8}-[0-9a-f]{4}-4/, 'drawn by lot, not by the clock')
})

onBothEngines(
  'the way to say hello is the same for an address with a card and for one without',
  async (town) => {
    const person = await withCard(town, rosa)
    const path = paths.hello(cardIds.get('Villads') ?? '')
    const known = await (await filled(town, path, { email: rosa.email })).send()
    const unknown = await (await filled(town, path, { email: 'ingen@borger.example' })).send()
    assert.equal(known.location, unknown.location)
    await town.work()
    const letters = await mailsTo(town, person.participantId)
    assert.equal(
      letters.filter(({ text }) => text.includes(`{link:hej/til/${cardIds.get('Villads')}}`)).length,
      1,
    )
  },
)

onBothEngines(
  'there is a limit a day, one hello between two, and none from a card that is not shown',
  async (town) => {
    const person = await withCard(town, rosa)
    const phone = town.visitor()
    const all = ['Aliya', 'Noor', 'Villads', 'Mai', 'Karl', 'Sana'].map((name) => cardIds.get(name) ?? '')
    for (const id of all.slice(0, 5))
      assert.equal((await phone.send(`${person.own}/hej/til/${id}`, { text: 'Hej.' })).status, 303)
    const sixth = await phone.send(`${person.own}/hej/til/${all[5]}`, { text: 'Hej igen.' })
    assert.equal(sixth.status, 422)
    assert.match(sixth.text, /Prøv igen i morgen/)
    town.clock.moveTo('2026-11-24T08:00:00Z')
    const twice = await phone.send(`${person.own}/hej/til/${all[0]}`, { text: 'Hej.' })
    assert.match(twice.text, /allerede sagt hej/)
    assert.equal((await phone.get(`${person.own}/hej/til/${cardIds.get('Elin')}`)).status, 404)
    await phone.send(`${person.own}/kort/ned`, {}, `${person.own}/kort`)
    assert.equal((await phone.get(paths.card(person.cardId))).status, 404)
    const down = await phone.send(`${person.own}/hej/til/${all[5]}`, { text: 'Hej.' })
    assert.match(down.text, /Dit eget kort skal være fremme/)
  },
)

onBothEngines(
  'a card ends after ninety days, is renewed by its link, and cleared a month later',
  async (town) => {
    const person = await withCard(town, rosa)
    town.clock.moveTo('2027-02-07T12:00:00Z')
    await town.work()
    const asked = (await mailsTo(town, person.participantId)).filter(({ subject }) => /udløber/.test(subject))
    assert.equal(asked.length, 1)
    const phone = town.visitor()
    town.clock.moveTo('2027-02-22T08:00:00Z')
    assert.equal((await phone.get(paths.card(person.cardId))).status, 404)
    await phone.send(`${person.own}/kort/vis`, {}, `${person.own}/kort`)
    assert.equal((await phone.get(paths.card(person.cardId))).status, 200)
    const context = await town.context('system')
    const [rule] = context.house.keeping.filter(({ kind }) => kind === 'likemindedCard')
    town.clock.moveTo('2027-07-01T08:00:00Z')
    await rule?.clear(await town.context('system'), rule.days)
    assert.equal(await countCards(town), 0, 'all of them are over')
  },
)

onBothEngines(
  'a reported card is hidden until its municipality has looked; others cannot judge',
  async (town) => {
    const id = cardIds.get('Aliya') ?? ''
    const path = paths.report(id)
    const nothing = await (await filled(town, path, {})).send()
    assert.equal(nothing.status, 422)
    const form = await filled(town, path, { reason: 'contact' })
    assert.equal((await form.send()).location, paths.reported())
    const phone = town.visitor()
    assert.equal((await phone.get(paths.card(id))).status, 404)
    for (const [who, status] of [
      ['bent', 403],
      ['aliya', 403],
      ['sofie', 403],
    ] as const)
      assert.equal((await (await town.as(who)).get(paths.judge(id))).status, status, who)
    const jonas = await town.as('jonas')
    assert.match((await jonas.get('/arbejde')).text, /Et kort er anmeldt og skjult/)
    const page = await jonas.get(paths.judge(id))
    assert.match(page.text, /Det afslører, hvem nogen er/)
    assert.ok(!page.html.includes('noor@') && !/aliya@/i.test(page.html))
    await jonas.send(paths.judge(id), { button: 'keep' })
    assert.equal((await phone.get(paths.card(id))).status, 200)
    const again = await filled(town, path, { reason: 'unkind' })
    await again.send()
    await jonas.send(paths.judge(id), { button: 'remove' })
    const aliya = await personWith(town, 'aliya@ung.example')
    await phone.send(`${aliya.own}/kort/vis`, {}, `${aliya.own}/kort`)
    assert.equal((await phone.get(paths.card(id))).status, 404, 'what was taken down stays down')
    const roskilde = cardIds.get('Villads') ?? ''
    await (await filled(town, paths.report(roskilde), { reason: 'other' })).send()
    assert.equal((await jonas.get(paths.judge(roskilde))).status, 404, 'another municipality')
  },
)

onBothEngines('everything about somebody is shown to them, and gone when they ask', async (town) => {
  const a = await withCard(town, rosa)
  const b = await withCard(town, { ...tor, municipalityId: organisations.ishoej })
  const hej = await sayHello(town, a, b, 'Kun mellem os to.')
  const phone = town.visitor()
  assert.match((await phone.get(`${a.own}/data`)).text, /synge tostemmigt.*Kun mellem os to/)
  assert.match((await phone.get(`${a.own}/data/mine-oplysninger.json`)).html, /tostemmigt/)
  const form = wholeForm(await phone.get(`${a.own}/slet`), `${a.own}/slet`)
  await phone.sendRaw(`${a.own}/slet`, { ...form, sure: 'on', confirm: 'on', agreed: 'on' })
  const { rows } = await sql<{
    n: number
  }>`select (select count(*)::int from likeminded.card where id = ${a.cardId})
    + (select count(*)::int from likeminded.hello where from_card = ${a.cardId}) as n`.execute(
    town.house.store.database,
  )
  assert.equal(rows[0]?.n, 0)
  assert.equal((await phone.get(b.own + hej)).status, 404)
})

onBothEngines(
  'known adults are shown by what they do and where, never by name, and only who has agreed',
  async (town) => {
    const seen = await town.visitor().get(paths.outreach())
    assert.match(seen.text, /Helsingør kontaktperson for rådgivningen, headspace Danmark/)
    assert.ok(!seen.text.includes('Amir Haddad') && !seen.text.includes('kontaktperson for mødestedet'))
    assert.match(seen.text, /møder dig i døren/)
    assert.match((await town.visitor().get(`/en${paths.outreach()}`)).text, /Find somebody to go with/)
  },
)
