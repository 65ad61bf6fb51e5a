import type { Wording } from '../../instruments/model.ts'
import type { OwnChoice, OwnQuestion } from '../../own/model.ts'
import { extensions } from '../addresses.ts'
import { contentOf, extensionNamed } from '../checking/values.ts'
import type { FhirAnswerOption, FhirExtension, FhirItem } from '../model.ts'
import { wordingIn } from './texts.ts'

/** Why an item cannot become a question of one's own. */
export type ItemFault = 'type' | 'repeats' | 'noAnswers' | 'noText' | 'tooManyAnswers' | 'badScale'
export type Questioned =
  | { readonly ok: true; readonly questions: readonly OwnQuestion[] }
  | { readonly ok: false; readonly linkId: string; readonly fault: ItemFault }

const numberIn = (item: FhirItem, url: string): number | undefined => {
  const content = contentOf(extensionNamed(item, url))
  return typeof content === 'number' && Number.isInteger(content) ? content : undefined
}

/** Groups are opened, texts and hidden scores left out: what is left is asked. */
export function askedIn(items: readonly FhirItem[]): readonly FhirItem[] {
  return items.flatMap((item) => {
    if (item.type === 'group') return askedIn(item.item ?? [])
    return item.type === 'display' || item.readOnly ? [] : [item, ...askedIn(item.item ?? [])]
  })
}

function ordinalOf(option: FhirAnswerOption): number | undefined {
  const weight = [option, option.valueCoding ?? {}]
    .map((one: { readonly extension?: readonly FhirExtension[] }) =>
      contentOf(extensionNamed(one, extensions.ordinalValue)),
    )
    .find((content) => typeof content === 'number')
  return typeof weight === 'number' && Number.isInteger(weight) ? weight : option.valueInteger
}

function choicesOf(options: readonly FhirAnswerOption[], language: string | undefined): readonly OwnChoice[] {
  const weights = options.map(ordinalOf)
  const areWeights = weights.every((one) => one !== undefined) && new Set(weights).size === weights.length
  return options.map((option, place) => {
    const { valueCoding, valueString, valueInteger } = option
    const shown =
      valueCoding?.display ??
      valueCoding?.code ??
      valueString ??
      (valueInteger === undefined ? undefined : String(valueInteger))
    return {
      code: areWeights ? (weights[place] ?? place + 1) : place + 1,
      text: wordingIn(shown, valueCoding?._display, language),
    }
  })
}

const yesNo: readonly OwnChoice[] = [
  { code: 1, text: { da: 'Ja', en: 'Yes' } },
  { code: 0, text: { da: 'Nej', en: 'No' } },
]

/** The words at one end of a scale, from the text under it. */
function endIn(item: FhirItem, control: string, language: string | undefined): Wording | undefined {
  const end = item.item?.find((one) =>
    extensionNamed(one, extensions.itemControl)?.valueCodeableConcept?.coding?.some(
      ({ code }) => code === control,
    ),
  )
  return end && wordingIn(end.text, end._text, language)
}

/** One item as a question, or why it cannot be one. */
export function questionFrom(
  item: FhirItem,
  key: string,
  language: string | undefined,
): OwnQuestion | ItemFault {
  const text = wordingIn(item.text, item._text, language)
  if (!text.da && !text.en) return 'noText'
  if (item.repeats) return 'repeats'
  const question = { key, text, mayRefuse: false }
  switch (item.type) {
    case 'boolean':
      return { ...question, kind: 'choice', choices: yesNo }
    case 'choice': {
      const choices = choicesOf(item.answerOption ?? [], language)
      if (choices.length < 2 || choices.some(({ text: { da, en } }) => !da && !en)) return 'noAnswers'
      return choices.length > 20 ? 'tooManyAnswers' : { ...question, kind: 'choice', choices }
    }
    case 'integer': {
      const lowest = endIn(item, 'lower', language)
      const highest = endIn(item, 'upper', language)
      const min = numberIn(item, extensions.minValue) ?? 0
      const max = numberIn(item, extensions.maxValue) ?? 1_000_000
      if (min >= max) return 'badScale'
      return lowest && highest && max - min <= 10
        ? { ...question, kind: 'scale', min, max, lowest, highest }
        : { ...question, kind: 'number', min, max }
    }
    case 'string':
    case 'text':
      return { ...question, kind: 'text', longest: Math.min(500, Math.max(20, item.maxLength ?? 300)) }
    default:
      return 'type'
  }
}

/** All that is asked, in order. Refused at the first item that cannot be asked here, with its link id. */
export function questionsFrom(items: readonly FhirItem[], language: string | undefined): Questioned {
  const questions: OwnQuestion[] = []
  for (const item of askedIn(items)) {
    const question = questionFrom(item, `q${questions.length + 1}`, language)
    if (typeof question === 'string') return { ok: false, linkId: item.linkId.slice(0, 100), fault: question }
    questions.push(question)
  }
  return { ok: true, questions }
}
