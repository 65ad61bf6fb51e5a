import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../platform/config/folders.ts'
import type { Instrument, ScaleInstrument } from './model.ts'
import { instrumentFrom, readShelf } from './shelf.ts'
import { languagesOf } from './wording.ts'

const folder = join(projectFolder(), 'content/instruments')
const shelf = readShelf(folder)
const named = (id: string): Instrument => {
  const found = shelf.find((one) => one.id === id)
  assert.ok(found, id)
  return found
}
const content = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, id, '1.json'), 'utf8'))
const refuses = (change: (file: Record<string, unknown>) => void, because: RegExp, id = 'who5') => {
  const file = structuredClone(content(id))
  change(file)
  assert.throws(() => instrumentFrom(file, id), because)
}

test('every instrument that is promised has a file, and no other', () => {
  const scales = shelf.filter(({ kind }) => kind === 'scale').map(({ id }) => id)
  assert.deepEqual(
    scales.sort(),
    'cantril djg6 eq5d5l gad7 gwq6 lsns6 mhcsf ons4 phq4 phq8 pss10 pss4 rosenberg swemwbs tils ucla20 wemwbs who5'.split(
      ' ',
    ),
  )
  const questions = shelf.filter(({ kind }) => kind === 'questions').map(({ id }) => id)
  assert.deepEqual(questions.sort(), ['anchor', 'background', 'lonely-direct', 'process', 'work'])
})

test('what is built in has wording, what is not has none', () => {
  const danish = shelf.filter((one) => languagesOf(one).includes('da')).map(({ id }) => id)
  assert.deepEqual(danish.sort(), [
    'anchor',
    'background',
    'cantril',
    'lonely-direct',
    'ons4',
    'process',
    'rosenberg',
    'who5',
    'work',
  ])
  for (const { id, licence } of shelf.filter(({ licence: { state } }) => state !== 'built-in'))
    assert.ok(['scoring-only', 'awaiting'].includes(licence.state), id)
  assert.equal(named('tils').licence.state, 'awaiting')
})

test('a file with non-commercial terms carries its own licence', () => {
  const bound = shelf.filter(({ licence }) => licence.nonCommercial).map(({ id }) => id)
  assert.deepEqual(bound.sort(), ['djg6', 'eq5d5l', 'pss10', 'pss4', 'who5'])
  for (const id of bound) assert.ok(existsSync(join(folder, id, 'LICENSE.md')), id)
})

test('the Danish WHO-5 says word for word what KL prints', () => {
  const who5 = named('who5')
  assert.equal(who5.stem.da, 'I de sidste 2 uger …')
  assert.deepEqual(
    who5.items.map(({ id, text }) => [id, text.da]),
    [
      ['who5.happy', '… har jeg været glad og i godt humør'],
      ['who5.calm', '… har jeg følt mig rolig og afslappet'],
      ['who5.active', '… har jeg følt mig aktiv og energisk'],
      ['who5.rested', '… er jeg vågnet frisk og udhvilet'],
      ['who5.interest', '… har min dagligdag været fyldt med ting der interesserer mig'],
    ],
  )
  const time = who5.responseSets['time']
  assert.deepEqual(time?.kind === 'choice' && time.choices.map(({ code, text }) => `${code} ${text.da}`), [
    '5 Hele tiden',
    '4 Det meste af tiden',
    '3 Lidt mere end halvdelen af tiden',
    '2 Lidt mindre end halvdelen af tiden',
    '1 Lidt af tiden',
    '0 På intet tidspunkt',
  ])
})

test('own translations say that they are not validated', () => {
  for (const id of ['ons4', 'rosenberg', 'cantril'])
    assert.match(named(id).wordingNotes.da ?? '', /ikke valideret/)
})

test('no age is asked in the youth area, nor anything that gives it away', () => {
  const never = named('background')
    .items.filter(({ neverIn }) => neverIn?.includes('youth'))
    .map(({ id }) => id)
  assert.deepEqual(never, ['background.ageBand', 'background.jobStatus'])
})

test('the loader refuses a file without licence, without source, without vectors, or with anything unknown', () => {
  refuses((file) => delete file['licence'], /licence/)
  refuses((file) => Object.assign(file, { sources: [] }), /sources/)
  refuses((file) => delete file['vectors'], /vectors/)
  refuses((file) => Object.assign(file, { vectors: [] }), /vectors/)
  refuses((file) => Object.assign(file, { colour: 'red' }), /colour/)
  refuses((file) => Object.assign(file, { kind: 'questions' }), /scoring|vectors/)
})

test('the loader refuses a file whose vectors do not come out', () => {
  const wrong = (change: (file: ScaleInstrument) => unknown, because: RegExp, id = 'who5') =>
    refuses((file) => void change(file as unknown as ScaleInstrument), because, id)
  wrong(
    (file) => Object.assign(file.scoring.scales[0] ?? {}, { method: { kind: 'sum' } }),
    /vector 1: total is 25, not 100/,
  )
  wrong((file) => Object.assign(file.scoring, { reverse: ['who5.calm'] }), /vector 1/)
  wrong(
    (file) => Object.assign(file.scoring.scales[0]?.missing ?? {}, { rule: 'leaveOut', most: 1 }),
    /vector 8: total is 80, not null/,
  )
  wrong((file) => Object.assign(file.vectors[0] ?? {}, { bands: { total: 'risk' } }), /lies in none/)
  wrong((file) => Object.assign(file.scoring, { reverse: [] }), /vector 1: total is 0, not 16/, 'pss10')
  wrong(
    (file) => Object.assign(file.scoring.scales[0]?.cutOffs?.bands[1] ?? {}, { from: 6 }),
    /lies in severe/,
    'tils',
  )
})

test('the loader refuses wording that may not ship, and a built-in file that lacks some', () => {
  refuses(
    (file) => Object.assign((file['items'] as object[])[0] ?? {}, { text: { en: 'x' } }),
    /may not ship/,
    'tils',
  )
  refuses((file) => Object.assign((file['items'] as object[])[0] ?? {}, { text: {} }), /wording is missing/)
})

test('no file can ask what the ninth item of PHQ-9 asks', () => {
  const ninth = (text: string) =>
    refuses(
      (file) =>
        (file['items'] as object[]).push({
          ...(file['items'] as object[])[0],
          id: 'phq.ninth',
          text: { en: text },
        }),
      /self-harm/,
      'phq8',
    )
  ninth('Thoughts that you would be better off dead, or of hurting yourself in some way')
  ninth('Tanker om at det ville være bedre, hvis du var død, eller om at gøre skade på dig selv')
  refuses((file) => Object.assign(file, { id: 'phq-9' }), /PHQ-9/, 'phq8')
  refuses(
    (file) => Object.assign(file, { codes: [{ system: 'http://loinc.org', code: '44261-6' }] }),
    /PHQ-9/,
    'phq8',
  )
})
