import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../../tests/support/engines.ts'
import { paths } from '../../paths.ts'

const file = (item: readonly object[], more: object = {}): string =>
  JSON.stringify({ resourceType: 'Questionnaire', status: 'active', title: 'Fra andre', item, ...more })
const fine = { linkId: 'a', type: 'boolean', text: 'Kommer du igen?' }

onBothEngines(
  'a questionnaire is read in as a draft, from a file or pasted, and refused with a sentence',
  async (town) => {
    const mette = await town.as('mette')
    const send = (fields: Record<string, string | File>) =>
      mette.send(paths.import(), { target: 'own', ...fields }, paths.import())
    const made = await send({ content: file([fine]) })
    assert.equal(made.location, paths.own('fra-andre'))
    const page = await mette.follow(made)
    assert.match(page.text, /Kommer du igen\?/)
    assert.match(page.text, /Kladde/)
    const uploaded = await send({
      file: new File([file([fine], { title: 'Fil' })], 'q.json', { type: 'application/json' }),
    })
    assert.equal(uploaded.location, paths.own('fil'))

    const refused: readonly [string, RegExp][] = [
      ['', /Vælg en fil, eller sæt indholdet ind/],
      ['{', /kan ikke læses som JSON/],
      [file([{ ...fine, enableWhen: [] }]), /»enableWhen«/],
      [file([{ ...fine, type: 'date' }]), /svartypen bruges ikke her/],
      [file([{ ...fine, text: 'Har du tænkt på selvmord?' }]), /spørger om selvskade/],
    ]
    for (const [content, sentence] of refused) {
      const answer = await send({ content })
      assert.equal(answer.status, 422)
      assert.match(answer.text, sentence)
    }
    const jonas = await town.as('jonas')
    assert.equal((await jonas.send(paths.import(), { target: 'own', content: file([fine]) })).status, 403)
  },
)

onBothEngines('wording is read in for an instrument only under a licence', async (town) => {
  const mette = await town.as('mette')
  const option = { valueCoding: { display: 'X' }, extension: [] }
  const items = ['companionship', 'leftOut', 'isolated'].map((name) => ({
    linkId: `ucla.${name}`,
    type: 'choice',
    text: `Ny ordlyd: ${name}`,
    answerOption: [1, 2, 3].map((code) => ({
      ...option,
      valueCoding: { code: String(code), display: `Svar ${code}` },
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: code }],
    })),
  }))
  const content = file(items, { language: 'da' })
  assert.doesNotMatch((await mette.get(paths.import())).html, /lsns6-da/)
  const read = await mette.send(paths.import(), { target: 'tils-da', content }, paths.import())
  assert.equal(read.location, paths.instrument('tils'))
  assert.match((await mette.follow(read)).text, /Ny ordlyd: leftOut/)
  const lacking = await mette.send(
    paths.import(),
    { target: 'tils-da', content: file(items.slice(1)) },
    paths.import(),
  )
  assert.equal(lacking.status, 422)
  assert.match(lacking.text, /mangler ordlyden til: ucla\.companionship/)
})
