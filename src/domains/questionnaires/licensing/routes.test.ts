import assert from 'node:assert/strict'
import { onBothEngines, onlyReading } from '../../../../tests/support/engines.ts'
import { paths } from '../paths.ts'

const lsns = Object.fromEntries([
  ...['familySee', 'familyTalk', 'familyHelp', 'friendsSee', 'friendsTalk', 'friendsHelp'].map((name) => [
    `item-lsns-${name}`,
    `Ordlyd for ${name}`,
  ]),
  ...[0, 1, 2, 3, 4, 5].map((code) => [`answer-count-${code}`, `Svar nummer ${code}`]),
])

onBothEngines(
  'from licence to wording: the secretariat confirms, pastes, and the questionnaire is ready',
  async (town) => {
    const mette = await town.as('mette')
    const page = paths.instrument('lsns6')
    assert.match((await mette.get(page)).text, /kan ikke stilles, før licensen er bekræftet/)
    assert.equal((await mette.get(paths.wording('lsns6', 'da'))).status, 404)

    const licence = paths.licence('lsns6')
    const early = await mette.send(licence, { on: '01-01-2031', reference: 'Sag 9', conditions: '' }, licence)
    assert.equal(early.status, 422)
    assert.match(early.text, /kan ikke ligge i fremtiden/)
    assert.match(early.html, /value="Sag 9"/)
    const nothing = await mette.send(licence, { on: '', reference: '' }, licence)
    assert.equal(nothing.status, 422)
    const fine = { on: '02-11-2026', reference: 'Sag 26/114', conditions: 'Alle forløb' }
    assert.equal((await mette.send(licence, fine, licence)).status, 303)
    assert.match((await mette.get(page)).text, /Mette Lindegaard, 2\. november 2026/)

    const form = paths.wording('lsns6', 'da')
    const { 'item-lsns-familySee': _, ...lacking } = lsns
    const again = await mette.send(form, lacking, form)
    assert.equal(again.status, 422)
    assert.match(again.html, /value="Ordlyd for friendsHelp"/)
    assert.equal((await mette.send(form, lsns, form)).status, 303)
    const ready = (await mette.get(page)).text
    assert.match(ready, /Klar til brug/)
    assert.match(ready, /Ordlyd for familySee/)
    assert.match((await mette.get(`/en${page}`)).text, /In Danish only/)
  },
)

onBothEngines('two at once: the second sees both confirmations, and overwrites knowingly', async (town) => {
  const mette = await town.as('mette')
  const licence = paths.licence('pss10')
  const mine = { on: '02-11-2026', reference: 'Min sag', conditions: '' }
  assert.equal((await mette.send(licence, { ...mine, version: '0' }, licence)).status, 303)
  assert.equal(
    (await mette.send(licence, { ...mine, version: '0' }, licence)).status,
    303,
    'the same again is the same',
  )
  const late = await mette.send(licence, { ...mine, reference: 'Hendes sag', version: '0' }, licence)
  assert.equal(late.status, 409)
  assert.match(late.text, /Min sag/)
  assert.match(late.text, /Hendes sag/)
  assert.equal(
    (await mette.send(licence, { ...mine, reference: 'Hendes sag', version: '1' }, licence)).status,
    303,
  )
  assert.match((await mette.get(paths.instrument('pss10'))).text, /Hendes sag/)
})

onBothEngines('a licence is withdrawn with a reason, a questionnaire switched off with one', async (town) => {
  const mette = await town.as('mette')
  const page = paths.instrument('tils')
  assert.match((await mette.get(page)).text, /licensen er opdigtet/)
  const licence = paths.licence('tils')
  assert.equal((await mette.send(paths.withdraw('tils'), { why: '' }, licence)).status, 422)
  assert.equal((await mette.send(paths.withdraw('tils'), { why: 'SIF sagde nej' }, licence)).status, 303)
  const hidden = (await mette.get(page)).text
  assert.doesNotMatch(hidden, /Hvor ofte føler du dig holdt udenfor/)
  assert.match(hidden, /SIF sagde nej/)

  const who5 = paths.instrument('who5')
  const why = await mette.send(paths.switch('who5'), { off: 'on', note: '' }, who5)
  assert.match(why.html, /<a href="#note">/)
  assert.equal(why.status, 422)
  assert.match(why.text, /Hvorfor slås det fra\?/)
  assert.equal((await mette.send(paths.switch('who5'), { off: 'on', note: 'Leverandør' }, who5)).status, 303)
  assert.match((await mette.get(who5)).text, /slået fra og stilles ikke/)
  assert.equal((await mette.send(paths.switch('who5'), { off: '' }, who5)).status, 303)
  assert.match((await mette.get(who5)).text, /Klar til brug/)
})

onlyReading(
  'everybody who works here may read what is asked; only the secretariat may settle',
  async (town) => {
    for (const who of ['jonas', 'sofie', 'nadia', 'bent'] as const) {
      const browser = await town.as(who)
      const list = await browser.get(paths.all())
      assert.equal(list.status, 200)
      assert.doesNotMatch(list.text, /Lav egne spørgsmål/)
      const page = await browser.get(paths.instrument('who5'))
      assert.match(page.text, /I de sidste 2 uger har jeg været glad og i godt humør/)
      assert.match(page.text, /skal ét menneskes tal flytte sig 22 point/)
      assert.doesNotMatch(page.text, /Det kan du gøre/)
      for (const path of [
        paths.licence('lsns6'),
        paths.wording('tils', 'da'),
        paths.import(),
        paths.newOwn(),
      ])
        assert.equal((await browser.get(path)).status, 403, path)
      assert.equal((await browser.send(paths.switch('who5'), { off: 'on', note: 'x' })).status, 403)
    }
    const visitor = town.visitor()
    assert.notEqual((await visitor.get(paths.all())).status, 200)
    assert.notEqual((await visitor.get(paths.fhir('who5'))).status, 200)
  },
)

onlyReading('the pages of every instrument, in both languages, and nonsense leads nowhere', async (town) => {
  const mette = await town.as('mette')
  const list = await mette.get(paths.all())
  const ids = [...list.html.matchAll(/href="\/arbejde\/spoergeskemaer\/([a-z0-9-]+)"/g)].map(
    ([, id = '']) => id,
  )
  assert.ok(ids.length >= 23, `${ids.length}`)
  for (const id of ids.filter((one) => one !== 'indlaes')) {
    const danish = await mette.get(paths.instrument(id))
    const english = await mette.get(`/en${paths.instrument(id)}`)
    assert.equal(danish.status, 200, id)
    assert.match(english.text, /How far the number reaches/, id)
    assert.doesNotMatch(english.text, /undefined|\[object/, id)
  }
  const nowhere = ['phq9', 'WHO5', '%00', '..%2F..%2Fpackage', 'x'.repeat(5000), '__proto__', 'constructor']
  for (const id of nowhere) assert.equal((await mette.get(paths.instrument(id))).status, 404, id.slice(0, 20))
  for (const path of [
    `${paths.instrument('tils')}/ordlyd/fr`,
    paths.wording('who5', 'da'),
    paths.file('x'),
    paths.own('x'),
  ])
    assert.equal((await mette.get(path)).status, 404, path)
})

onlyReading(
  'the file and the FHIR of an instrument can be taken along; what may not be shown is not in them',
  async (town) => {
    const sofie = await town.as('sofie')
    const fhir = JSON.parse((await sofie.get(paths.fhir('who5'))).html) as {
      resourceType: string
      item: { linkId: string }[]
    }
    assert.equal(fhir.resourceType, 'Questionnaire')
    assert.deepEqual(
      fhir.item.map(({ linkId }) => linkId),
      ['happy', 'calm', 'active', 'rested', 'interest', 'score.total'],
    )
    const file = JSON.parse((await sofie.get(paths.file('tils'))).html) as { items: { text: object }[] }
    assert.deepEqual(
      file.items.map(({ text }) => text),
      [{}, {}, {}],
    )
    const unlicensed = (await sofie.get(paths.fhir('lsns6'))).html
    assert.match(unlicensed, /Familie: ser eller hører fra/)
  },
)
