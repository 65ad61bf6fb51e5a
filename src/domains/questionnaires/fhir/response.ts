import type { Day } from '../../../kernel/day.ts'
import type { Answer, Answers, Instrument, Item, MissingReason } from '../instruments/model.ts'
import { responseSetOf } from '../instruments/wording.ts'
import { canonicalOf, extensions, type Informer, informers, klCodes } from './addresses.ts'
import { answerCoding, linkIdOf } from './codings.ts'
import type { FhirAnswer, FhirResponse, FhirResponseItem } from './model.ts'

/** HL7's codes for why there is no answer. */
const absent: Readonly<Record<MissingReason, string>> = {
  notAsked: 'not-asked',
  skipped: 'asked-unknown',
  refused: 'asked-declined',
  unreadable: 'error',
}

function answerOf(instrument: Instrument, item: Item, answer: number | string): FhirAnswer {
  if (typeof answer === 'string') return { valueString: answer }
  const set = responseSetOf(instrument, item)
  if (set.kind !== 'choice') return { valueInteger: answer }
  const choice = set.choices.find(({ code }) => code === answer)
  if (!choice) throw new RangeError(`${item.id} has no code ${answer}`)
  const { _display, ...coding } = answerCoding(instrument, item, choice)
  return {
    valueCoding: { extension: [{ url: extensions.ordinalValue, valueDecimal: answer }], ...coding },
  }
}

function itemOf(instrument: Instrument, item: Item, answer: Answer): FhirResponseItem {
  const linkId = linkIdOf(item)
  return typeof answer === 'object'
    ? { linkId, extension: [{ url: extensions.dataAbsentReason, valueCode: absent[answer.missing] }] }
    : { linkId, answer: [answerOf(instrument, item, answer)] }
}

/** What is known about a set of answers beside the answers. A day, never a moment; a pseudonym, never a person. */
export interface ResponseFacts {
  readonly informer: Informer
  readonly on?: Day
  readonly pseudonym?: string
}

/**
 * Answers as a FHIR R4 QuestionnaireResponse. Missing answers carry their reason and no value. Where KL keeps the questionnaire,
 * the response names theirs, with their link ids and codes.
 * @throws RangeError when an answer is a number that nobody could choose
 */
export function responseOf(
  instrument: Instrument,
  answers: Answers,
  { informer, on, pseudonym }: ResponseFacts,
): FhirResponse {
  const items = instrument.items.flatMap((item) => {
    const answer = answers[item.id]
    return answer === undefined ? [] : [itemOf(instrument, item, answer)]
  })
  return {
    resourceType: 'QuestionnaireResponse',
    extension: [
      {
        url: extensions.findingInformer,
        valueCodeableConcept: { coding: [{ system: klCodes, code: informers[informer] }] },
      },
    ],
    ...(pseudonym ? { identifier: { system: 'urn:kulturmetropolen:pseudonym', value: pseudonym } } : {}),
    questionnaire: instrument.canonical ?? `${canonicalOf(instrument.id)}|${instrument.version}`,
    status: 'completed',
    ...(on ? { authored: on.toString() } : {}),
    ...(items.length > 0 ? { item: items } : {}),
  }
}
