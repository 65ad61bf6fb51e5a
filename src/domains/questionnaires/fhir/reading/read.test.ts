import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../../platform/config/folders.ts'
import { instrumentFaults } from '../../instruments/checking.ts'
import type { Instrument } from '../../instruments/model.ts'
import { readShelf } from '../../instruments/shelf.ts'
import { worded } from '../../licensing/rules.ts'
import type { OwnContent } from '../../own/model.ts'
import { instrumentOf } from '../../own/rules.ts'
import { questionnaireOf } from '../questionnaire.ts'
import { ownFrom, wordingFrom } from './read.ts'

const shelf = readShelf(join(projectFolder(), 'content/instruments'))
const named = (id: string): Instrument => {
  const found = shelf.find((one) => one.id === id)
  assert.ok(found)
  return found
}
const text = (content: unknown): string => JSON.stringify(content)
const one = (item: object, more: object = {}): string =>
  text({ resourceType: 'Questionnaire', status: 'active', title: 'Prøve', item: [item], ...more })
const faultOf = (file: string) => {
  const read = ownFrom(file)
  return read.ok ? undefined : read.fault
}

const own: OwnContent = {
  title: { da: 'Sang' },
  about: { da: 'Om sang' },
  nextKey: 5,
  questions: [
    {
      key: 'q1',
      kind: 'choice',
      text: { da: 'Synger du?', en: 'Do you sing?' },
      mayRefuse: false,
      choices: [
        { code: 7, text: { da: 'Ja', en: 'Yes' } },
        { code: 2, text: { da: 'Nej', en: 'No' } },
      ],
    },
    {
      key: 'q2',
      kind: 'scale',
      text: { da: 'Hvor gerne?' },
      mayRefuse: false,
      min: 1,
      max: 5,
      lowest: { da: 'Nødigt' },
      highest: { da: 'Gerne', en: 'Gladly' },
    },
    { key: 'q3', kind: 'number', text: { da: 'Hvor mange?' }, mayRefuse: false, min: 0, max: 99 },
    { key: 'q4', kind: 'text', text: { da: 'Hvilken?' }, mayRefuse: false, longest: 80 },
  ],
}

test('out and in again: an own questionnaire comes back as it was', () => {
  const read = ownFrom(text(questionnaireOf(instrumentOf('sang', 1, own))))
  assert.ok(read.ok, text(read))
  assert.deepEqual(read.value.content, own)
  assert.equal(read.value.origin, 'urn:kulturmetropolen:questionnaire:own-sang|1')
})

test('every validated scale that is read in becomes questions without a score', () => {
  for (const instrument of shelf.filter(({ kind }) => kind === 'scale')) {
    const read = ownFrom(text(questionnaireOf(instrument)))
    const scored = read.ok ? instrumentOf('laest', 1, read.value.content) : undefined
    if (scored) {
      assert.equal(scored.kind, 'questions')
      assert.deepEqual(
        instrumentFaults(scored).filter((fault) => !fault.includes('wording')),
        [],
      )
      assert.equal('scoring' in scored, false)
    }
    assert.ok(read.ok || read.fault.kind === 'item', instrument.id)
  }
})

test('wording is found by link id and weight', () => {
  const file = named('lsns6')
  const pasted = {
    instruction: '',
    stem: '',
    items: Object.fromEntries(file.items.map(({ id }) => [id, `Spørgsmål ${id}`])),
    answers: { count: Object.fromEntries([0, 1, 2, 3, 4, 5].map((code) => [code, `Svar ${code}`])) },
  }
  const read = wordingFrom(text(questionnaireOf(worded(file, 'da', pasted))), file, 'da')
  assert.deepEqual(read, { ok: true, value: pasted })
  const other = wordingFrom(text(questionnaireOf(named('who5'))), file, 'da')
  assert.equal(!other.ok && other.fault.kind, 'lacks')
})

test('the ninth item of PHQ-9 comes in nowhere', () => {
  const ninth = { linkId: '/44260-8', type: 'choice', text: 'Thoughts that you would be better off dead' }
  assert.deepEqual(faultOf(one(ninth)), { kind: 'forbidden' })
  assert.deepEqual(faultOf(one({ linkId: 'a', type: 'boolean', text: 'Har du skadet dig selv?' })), {
    kind: 'forbidden',
  })
  assert.deepEqual(
    faultOf(
      one({
        linkId: 'a',
        type: 'boolean',
        text: 'X',
        code: [{ system: 'http://loinc.org', code: '44260-8' }],
      }),
    ),
    { kind: 'forbidden' },
  )
  assert.deepEqual(faultOf(one({ linkId: 'a', type: 'boolean', text: 'X' }, { title: 'PHQ-9' })), {
    kind: 'forbidden',
  })
  const nested = {
    linkId: 'g',
    type: 'group',
    item: [
      { linkId: 'h', type: 'group', item: [{ linkId: 'i', type: 'string', text: 'Overvejer du selvmord?' }] },
    ],
  }
  assert.deepEqual(faultOf(one(nested)), { kind: 'forbidden' })
  const asWording = wordingFrom(one(ninth), named('phq8'), 'da')
  assert.deepEqual(!asWording.ok && asWording.fault, { kind: 'forbidden' })
})

test('an unknown property is refused by name, wherever it stands', () => {
  const unknown = (file: string) => {
    const fault = faultOf(file)
    return fault?.kind === 'unknown' ? fault.names : fault
  }
  const fine = { linkId: 'a', type: 'boolean', text: 'Ja?' }
  assert.equal(faultOf(one(fine)), undefined)
  assert.deepEqual(unknown(one(fine, { colour: 'red' })), ['colour'])
  assert.deepEqual(unknown(one({ ...fine, enableWhen: [] })), ['enableWhen'])
  assert.deepEqual(unknown(one({ ...fine, answerValueSet: 'http://x' })), ['answerValueSet'])
  assert.deepEqual(unknown(one({ ...fine, modifierExtension: [] })), ['modifierExtension'])
  assert.deepEqual(unknown(one({ linkId: 'g', type: 'group', item: [{ ...fine, initial: [] }] })), [
    'initial',
  ])
})

test('what cannot be asked here is refused with its link id', () => {
  const fault = (item: object) => {
    const found = faultOf(one({ linkId: 'a', text: 'X', ...item }))
    return found?.kind === 'item' ? found.fault : found?.kind
  }
  assert.equal(fault({ type: 'date' }), 'type')
  assert.equal(fault({ type: 'string', repeats: true }), 'repeats')
  assert.equal(fault({ type: 'choice' }), 'noAnswers')
  assert.equal(fault({ type: 'string', text: '' }), 'noText')
  assert.equal(fault({ type: 'display' }), 'empty')
  assert.equal(
    fault({ type: 'choice', answerOption: Array.from({ length: 30 }, (_, n) => ({ valueInteger: n })) }),
    'tooManyAnswers',
  )
})

test('nonsense is refused and never a fault of ours', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  for (const file of [
    '',
    'x',
    '[]',
    'null',
    '{}',
    '"x"',
    deep,
    '{"resourceType":"Patient"}',
    one({}),
    one({ linkId: 'a', type: 'robot' }),
  ])
    assert.ok(['notJson', 'wrong', 'unknown'].includes(faultOf(file)?.kind ?? ''), file.slice(0, 30))
  const odd = one({ linkId: 'a', type: 'boolean', text: 'Ja?', extension: [null], _text: { extension: 3 } })
  assert.equal(faultOf(odd)?.kind, 'wrong')
})
