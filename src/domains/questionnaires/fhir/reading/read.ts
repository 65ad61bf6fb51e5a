import type { Language } from '../../../../kernel/language.ts'
import { holdsForbidden } from '../../instruments/forbidden.ts'
import type { Instrument, Wording } from '../../instruments/model.ts'
import { responseSetOf } from '../../instruments/wording.ts'
import type { PastedWording } from '../../licensing/model.ts'
import type { OwnContent } from '../../own/model.ts'
import { linkIdOf } from '../codings.ts'
import type { FhirQuestionnaire } from '../model.ts'
import { askedIn, type ItemFault, questionFrom, questionsFrom } from './questions.ts'
import { shapedQuestionnaire } from './shape.ts'
import { wordingIn } from './texts.ts'

/** Why a file was not taken in. */
export type ReadingFault =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'unknown'; readonly names: readonly string[]; readonly at: string }
  | { readonly kind: 'wrong'; readonly at: string }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'item'; readonly linkId: string; readonly fault: ItemFault }
  | { readonly kind: 'empty' }
  | { readonly kind: 'lacks'; readonly linkIds: readonly string[] }

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ReadingFault }

const no = (fault: ReadingFault): { readonly ok: false; readonly fault: ReadingFault } => ({
  ok: false,
  fault,
})

/** Deeper than any questionnaire; what lies deeper is made to break readers. */
const deepest = 60

/** How deep the brackets of a text go, those in words left out. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isWord = false
  for (let place = 0; place < text.length && depth <= deepest; place += 1) {
    const sign = text[place]
    if (isWord && sign === '\\') place += 1
    else if (sign === '"') isWord = !isWord
    else if (!isWord && (sign === '[' || sign === '{')) depth += 1
    else if (!isWord && (sign === ']' || sign === '}')) depth -= 1
  }
  return depth > deepest
}

function parsed(text: string): unknown {
  if (isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A questionnaire out of the text of a file. PHQ-9 and what its ninth item asks are refused wherever they stand. */
function fileRead(text: string): Read<FhirQuestionnaire> {
  const content = parsed(text)
  if (typeof content !== 'object' || content === null) return no({ kind: 'notJson' })
  if (holdsForbidden(content)) return no({ kind: 'forbidden' })
  const shaped = shapedQuestionnaire(content)
  return shaped.ok ? { ok: true, value: shaped.questionnaire } : no(shaped.fault)
}

const named = (wording: Wording): Wording =>
  wording.da || wording.en ? wording : { da: 'Indlæst spørgeskema' }

/** A FHIR Questionnaire as the draft of an own questionnaire. It brings no score with it. */
export function ownFrom(text: string): Read<{ readonly content: OwnContent; readonly origin: string }> {
  const file = fileRead(text)
  if (!file.ok) return file
  const { item = [], language, title, name, description, url, version } = file.value
  const read = questionsFrom(item, language)
  if (!read.ok) return no({ kind: 'item', linkId: read.linkId, fault: read.fault })
  if (read.questions.length === 0) return no({ kind: 'empty' })
  const content = {
    title: named(wordingIn(title ?? name, undefined, language)),
    about: wordingIn(description, undefined, language),
    questions: read.questions,
    nextKey: read.questions.length + 1,
  }
  return { ok: true, value: { content, origin: [url, version].filter(Boolean).join('|').slice(0, 300) } }
}

/** The words of an instrument's questions and answers in one language, found by link id and by the weight of each answer. */
export function wordingFrom(text: string, instrument: Instrument, language: Language): Read<PastedWording> {
  const file = fileRead(text)
  if (!file.ok) return file
  const asked = askedIn(file.value.item ?? [])
  const items: Record<string, string> = {}
  const answers: Record<string, Record<string, string>> = {}
  const lacking: string[] = []
  for (const item of instrument.items) {
    const theirs = asked.find(({ linkId }) => linkId === linkIdOf(item) || linkId === item.id)
    const question = theirs && questionFrom(theirs, 'q', file.value.language)
    const words = typeof question === 'object' ? question.text[language] : undefined
    if (!words || typeof question !== 'object') lacking.push(linkIdOf(item))
    else {
      items[item.id] = words
      if (question.kind === 'choice' && responseSetOf(instrument, item).kind === 'choice')
        for (const choice of question.choices)
          answers[item.responses] = { ...answers[item.responses], [choice.code]: choice.text[language] ?? '' }
    }
  }
  if (lacking.length > 0) return no({ kind: 'lacks', linkIds: lacking })
  return { ok: true, value: { instruction: '', stem: '', items, answers } }
}
