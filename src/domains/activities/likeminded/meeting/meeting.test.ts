import assert from 'node:assert/strict'
import { cast } from '../../../../../db/seed/cast.ts'
import type { Seen } from '../../../../../tests/support/browser.ts'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import {
  everythingStored,
  mailsTo,
  rosa,
  sayHello,
  tor,
  withCard,
} from '../../../../../tests/support/likeminded.ts'
import { paths } from '../paths.ts'

const secrets = /rosalinde|graaspurv|torbenius/i
const unknown = ({ html, headers }: Seen): boolean =>
  !secrets.test(html) && !secrets.test(JSON.stringify([...headers])) && headers.get('last-modified') === null

onBothEngines(
  'nobody learns who somebody is before both said yes and a bridge person has joined them',
  async (town) => {
    const a = await withCard(town, rosa)
    const b = await withCard(town, tor)
    const stranger = town.visitor()
    const hers = await stranger.get(paths.card(a.cardId))
    assert.equal(hers.status, 200)
    assert.match(hers.text, /synge tostemmigt/)
    for (const seen of [hers, await stranger.get(paths.wall()), await stranger.get(`/en${paths.wall()}`)]) {
      assert.ok(unknown(seen))
      assert.ok(!seen.html.includes(a.participantId) && !seen.html.includes(b.participantId))
    }
    const hej = await sayHello(town, a, b, 'Skal vi prøve en tirsdag?')
    const his = town.visitor()
    const asked = await his.get(b.own + hej)
    assert.match(asked.text, /Skal vi prøve en tirsdag\?/)
    assert.ok(unknown(asked) && !asked.html.includes(a.participantId))
    assert.ok(unknown(await his.get(a.own + hej)), 'the one who wrote sees no more')
    await his.send(b.own + hej, { button: 'yes' })
    for (const seen of [await his.get(b.own + hej), await his.get(a.own + hej)]) {
      assert.match(seen.text, /Jeres brobygger er Camilla Østergaard/)
      assert.ok(unknown(seen), 'both said yes, the bridge person has not')
    }
    const stored = await everythingStored(town)
    assert.ok(!secrets.test(stored) && !stored.includes('Skal vi prøve'), 'sealed, and in no letter')
    const id = hej.split('/').at(-1) ?? ''
    for (const who of ['jonas', 'mette', 'ida'] as const)
      assert.equal(
        (await (await town.as(who)).get(paths.meeting(id))).status,
        404,
        `${who} is not their bridge person`,
      )
    assert.match((await his.get(`${a.own}`)).text, /Brobyggeren sætter jer i forbindelse/)
  },
)

onBothEngines('a bridge person is told, sees two cards, and brings them together once', async (town) => {
  const a = await withCard(town, tor)
  const b = await withCard(town, rosa)
  const hej = await sayHello(town, a, b, 'Din stemme og min bas.')
  const phone = town.visitor()
  await phone.send(b.own + hej, { button: 'yes' })
  const jonas = await town.as('jonas')
  assert.match((await jonas.get('/arbejde')).text, /To ligesindede har begge sagt ja/)
  const meeting = paths.meeting(hej.split('/').at(-1) ?? '')
  const before = await jonas.get(meeting)
  assert.match(before.text, /Din stemme og min bas/)
  assert.ok(unknown(before), 'cards first, names when they are brought together')
  const hidden = jonas.hidden(before, meeting)
  await Promise.all([1, 2].map(() => jonas.sendRaw(meeting, { ...hidden, button: 'join' })))
  assert.match((await jonas.get(meeting)).text, /Rosalinde .* graaspurv\.zimmer@borger\.example/)
  assert.match((await phone.get(b.own + hej)).text, /Torbenius Mail torbenius\.bas@borger\.example/)
  assert.match((await phone.get(`/en${a.own}${hej}`)).text, /Name Rosalinde/)
  for (const person of [a, b]) {
    const joined = (await mailsTo(town, person.participantId)).filter(({ subject }) =>
      /Nu kan I skrive/.test(subject),
    )
    assert.equal(joined.length, 1)
    assert.ok(!secrets.test(joined[0]?.text ?? ''))
  }
  assert.ok(!secrets.test(await everythingStored(town)))
})

onBothEngines('a no is never told, can become a yes, and a yes can be taken back', async (town) => {
  const a = await withCard(town, rosa)
  const b = await withCard(town, tor)
  const hej = await sayHello(town, a, b, 'Hej med dig.')
  const [phone, writer] = [town.visitor(), town.visitor()]
  const asSent = (await writer.get(a.own + hej)).text
  await phone.send(b.own + hej, { button: 'no' })
  assert.equal((await writer.get(a.own + hej)).text, asSent, 'the one who wrote sees the very same page')
  await phone.send(b.own + hej, { button: 'yes' })
  assert.match((await phone.get(a.own + hej)).text, /I har begge sagt ja/)
  await phone.send(a.own + hej, { button: 'takeBack' })
  assert.match((await phone.get(b.own + hej)).text, /Det er slut/)
  const again = await phone.send(b.own + hej, { button: 'yes' })
  assert.match((await phone.follow(again)).text, /Det er slut/)
})

onBothEngines('who is blocked writes into the air and cannot tell', async (town) => {
  const a = await withCard(town, rosa)
  const b = await withCard(town, tor)
  const phone = town.visitor()
  const hej = await sayHello(town, b, a, 'Hej.')
  const sentBefore = (await phone.get(b.own + hej)).text
  await phone.send(a.own + hej, { button: 'block' })
  assert.match(
    (await phone.get(`${b.own}/ligesindede`)).text,
    /mangler en, der synger/,
    'others are still there',
  )
  assert.ok(
    (await phone.get(`${b.own}/ligesindede`)).text.includes(rosa.wish),
    'the one who is blocked cannot tell',
  )
  assert.ok(!(await phone.get(`${a.own}/ligesindede`)).text.includes(tor.wish))
  assert.match(sentBefore, /Du har sagt hej/)
  assert.equal((await town.visitor().get(b.own + hej)).text, sentBefore)
  // A new card of the blocker's other hello: the blocked one writes first this time.
  const c = await withCard(town, {
    ...rosa,
    name: 'Tredjemann',
    email: 'tredjemann@borger.example',
    wish: 'Noget andet.',
  })
  const first = await sayHello(town, c, b, 'Goddag.')
  await phone.send(b.own + first, { button: 'report' })
  assert.equal((await phone.get(paths.card(c.cardId))).status, 404, 'reported, and hidden')
  assert.equal(
    (await mailsTo(town, c.participantId)).filter(({ subject }) => /skjult/.test(subject)).length,
    1,
  )
})

onBothEngines(
  'without a bridge person there is no way; when one agrees, those who wait are theirs',
  async (town) => {
    const a = await withCard(town, { ...rosa, municipalityId: tor.municipalityId.replace('265', '163') })
    const b = await withCard(town, { ...tor, municipalityId: tor.municipalityId.replace('265', '163') })
    const hej = await sayHello(town, a, b, 'Hej.')
    const phone = town.visitor()
    await phone.send(b.own + hej, { button: 'yes' })
    assert.match((await phone.get(a.own + hej)).text, /Vi leder efter en brobygger/)
    const mette = await town.as('mette')
    assert.match((await mette.get('/arbejde')).text, /mangler en brobygger/)
    const fields = { municipalityId: tor.municipalityId.replace('265', '163'), task: 'Bibliotekar' }
    const wrong = await mette.send(paths.askBridge(), fields, paths.work())
    assert.equal(wrong.status, 422)
    assert.ok(wrong.html.includes('Bibliotekar'))
    const whole = { ...fields, personId: cast.sofie.id, organisationId: fields.municipalityId }
    await mette.send(paths.askBridge(), whole, paths.work())
    assert.match((await phone.get(a.own + hej)).text, /Vi leder efter en brobygger/, 'asked is not agreed')
    const sofie = await town.as('sofie')
    const page = await sofie.get(paths.work())
    const [answer = ''] = /\/arbejde\/ligesindede\/brobyggere\/[0-9a-f-]{36}/.exec(page.html) ?? []
    const bent = await town.as('bent')
    await bent.send(answer, { answer: 'yes' }, paths.work())
    assert.match((await phone.get(a.own + hej)).text, /Vi leder efter/, 'nobody answers for another')
    await sofie.send(answer, { answer: 'yes' }, paths.work())
    assert.match((await phone.get(a.own + hej)).text, /Jeres brobygger er Sofie Thorup/)
  },
)
