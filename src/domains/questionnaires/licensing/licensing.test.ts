import assert from 'node:assert/strict'
import { onBothEngines } from '../../../../tests/support/engines.ts'
import { languagesOf } from '../instruments/wording.ts'
import { instrumentShown, usableInstruments } from '../usable.ts'
import { confirmLicence, switchInstrument, withdrawLicence } from './actions.ts'
import type { PastedWording } from './model.ts'
import { changesOf, heldInstrument } from './queries.ts'
import { addWording } from './wording-actions.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const licence = { on: today, reference: 'Sag 26/114', conditions: 'Kun på kulturforløb' }
const words: PastedWording = {
  instruction: 'Svar på hvert spørgsmål',
  stem: '',
  items: Object.fromEntries(
    ['familySee', 'familyTalk', 'familyHelp', 'friendsSee', 'friendsTalk', 'friendsHelp'].map((name) => [
      `lsns.${name}`,
      `Ordlyd af ${name}`,
    ]),
  ),
  answers: {
    count: { 0: 'Ingen', 1: 'En', 2: 'To', 3: 'Tre eller fire', 4: 'Fem til otte', 5: 'Ni eller flere' },
  },
}

onBothEngines(
  'a scoring-only instrument is asked when its licence is confirmed and its wording is whole',
  async (town) => {
    const mette = await town.context('mette')
    const usable = async () => (await usableInstruments(mette)).map(({ id }) => id)
    assert.ok(!(await usable()).includes('lsns6'))
    assert.deepEqual(await addWording(mette, 'lsns6', 'da', 0, words), {
      ok: false,
      refusal: { kind: 'refused', reason: 'licenceFirst' },
    })
    assert.ok((await confirmLicence(mette, 'lsns6', 0, licence)).ok)
    assert.equal((await heldInstrument(mette, 'lsns6'))?.standing, 'needsWording')
    const { 'lsns.familySee': _, ...fewer } = words.items
    assert.ok((await addWording(mette, 'lsns6', 'da', 0, { ...words, items: fewer })).ok)
    assert.equal((await heldInstrument(mette, 'lsns6'))?.standing, 'needsWording')
    assert.ok((await addWording(mette, 'lsns6', 'da', 1, words)).ok)
    const held = await heldInstrument(mette, 'lsns6')
    assert.equal(held?.standing, 'ready')
    assert.deepEqual(held?.languages, ['da'])
    assert.ok((await usable()).includes('lsns6'))
    assert.equal(held?.setting.confirmation?.by, 'Mette Lindegaard')
    const history = (await changesOf(mette, 'lsns6')).map(({ what, by, reference }) => [what, by, reference])
    assert.deepEqual(history, [
      ['worded', 'Mette Lindegaard', ''],
      ['worded', 'Mette Lindegaard', ''],
      ['confirmed', 'Mette Lindegaard', 'Sag 26/114'],
    ])
  },
)

onBothEngines(
  'a licence withdrawn takes the wording out of sight, switching off takes it out of use',
  async (town) => {
    const mette = await town.context('mette')
    const usable = async () => (await usableInstruments(mette)).map(({ id }) => id)
    assert.ok((await usable()).includes('tils'))
    assert.ok((await withdrawLicence(mette, 'tils', 'SIF sagde nej')).ok)
    assert.ok(!(await usable()).includes('tils'))
    const shown = await instrumentShown(mette, 'tils')
    assert.deepEqual(shown && languagesOf(shown), [])
    assert.ok((await withdrawLicence(mette, 'tils', 'igen')).ok)
    assert.equal((await changesOf(mette, 'tils')).filter(({ what }) => what === 'withdrawn').length, 1)

    assert.ok((await switchInstrument(mette, 'who5', true, 'Drift hos en leverandør')).ok)
    assert.ok(!(await usable()).includes('who5'))
    const off = await instrumentShown(mette, 'who5', 1)
    assert.deepEqual(off && languagesOf(off), ['da', 'en'], 'what was once asked can still be shown')
    assert.ok((await switchInstrument(mette, 'who5', false, '')).ok)
    assert.ok((await usable()).includes('who5'))
  },
)

onBothEngines(
  'only the secretariat settles licences; wording that ships is nobody’s to change',
  async (town) => {
    for (const who of ['jonas', 'sofie', 'nadia', 'visitor'] as const) {
      const context = await town.context(who)
      const refusals = [
        await confirmLicence(context, 'lsns6', 0, licence),
        await withdrawLicence(context, 'tils', ''),
        await switchInstrument(context, 'who5', true, ''),
        await addWording(context, 'tils', 'da', 1, words),
      ]
      for (const refusal of refusals)
        assert.deepEqual(refusal, { ok: false, refusal: { kind: 'forbidden' } }, who)
    }
    const mette = await town.context('mette')
    const shipped = await addWording(mette, 'who5', 'da', 0, words)
    assert.deepEqual(!shipped.ok && shipped.refusal, { kind: 'refused', reason: 'shipped' })
    assert.ok(!(await confirmLicence(mette, 'phq9', 0, licence)).ok)
  },
)

onBothEngines('pasted wording cannot ask about self-harm, and the same sent twice is one', async (town) => {
  const mette = await town.context('mette')
  const danish = (tired: string): PastedWording => ({
    ...words,
    items: { 'phq.tired': tired },
    answers: {},
  })
  const asks = await addWording(
    mette,
    'phq8',
    'da',
    0,
    danish('Tanker om, at det ville være bedre, hvis du var død'),
  )
  assert.deepEqual(!asks.ok && asks.refusal, { kind: 'refused', reason: 'forbidden' })
  assert.ok((await addWording(mette, 'phq8', 'da', 0, danish('Træt'))).ok)
  assert.ok((await addWording(mette, 'phq8', 'da', 0, danish('Træt'))).ok)
  assert.equal((await changesOf(mette, 'phq8')).length, 1)
  const late = await addWording(mette, 'phq8', 'da', 0, danish('Meget træt'))
  assert.equal(!late.ok && late.refusal.kind, 'stale')
})
