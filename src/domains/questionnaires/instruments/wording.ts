import type { Language } from '../../../kernel/language.ts'
import { languages } from '../../../kernel/language.ts'
import type { Instrument, Item, ResponseSet, Wording } from './model.ts'

/** A text as it is shown: in the language asked for where it exists, else in the other, and then said so. */
export interface Said {
  readonly text: string
  readonly language: Language
  /** True when the language asked for does not exist: mark it "findes kun på dansk", and set `lang`. */
  readonly onlyOther: boolean
}

const otherThan = (language: Language): Language => (language === 'da' ? 'en' : 'da')

/** The wording in a language, or in the other one when it exists there only. `text` is '' when it exists in neither. */
export function said(wording: Wording, language: Language): Said {
  const text = wording[language]
  if (text) return { text, language, onlyOther: false }
  const other = otherThan(language)
  const instead = wording[other]
  return instead
    ? { text: instead, language: other, onlyOther: true }
    : { text: '', language, onlyOther: false }
}

const opening = /\s*(?:…|\.\.\.)\s*$/
const continued = /^\s*(?:…|\.\.\.)\s*/

/** The question as one sentence: "I de sidste 2 uger har jeg været glad og i godt humør". */
export function questionOf(instrument: Instrument, item: Item, language: Language): Said {
  const question = said(item.text, language)
  const stem = instrument.stem[question.language]
  if (!stem || !continued.test(question.text)) return question
  return { ...question, text: `${stem.replace(opening, '')} ${question.text.replace(continued, '')}` }
}

export function responseSetOf(instrument: Instrument, item: Item): ResponseSet {
  const set = instrument.responseSets[item.responses]
  if (!set) throw new Error(`${instrument.id}: ${item.id} has no response set ${item.responses}`)
  return set
}

const setWordings = (set: ResponseSet): readonly Wording[] =>
  set.kind === 'choice'
    ? set.choices.map(({ text }) => text)
    : set.kind === 'scale'
      ? [set.lowest, set.highest]
      : []

/** Every wording that a person must be able to read: the questions and their answers. */
export const neededWordings = (instrument: Instrument): readonly Wording[] => [
  ...instrument.items.map(({ text }) => text),
  ...Object.values(instrument.responseSets).flatMap(setWordings),
]

/** The languages in which nothing is missing. */
export const languagesOf = (instrument: Instrument): readonly Language[] =>
  languages.filter((language) => neededWordings(instrument).every((wording) => wording[language]))
