import { type Language, languages } from '../../../kernel/language.ts'
import { holdsForbidden } from '../instruments/forbidden.ts'
import type { Instrument, ResponseSet, Wording } from '../instruments/model.ts'
import { languagesOf } from '../instruments/wording.ts'
import type { Held, PastedWording, Setting, Standing } from './model.ts'

const add = (wording: Wording, language: Language, text: string | undefined): Wording =>
  text ? { ...wording, [language]: text } : wording

function wordedSet(
  set: ResponseSet,
  language: Language,
  words: Readonly<Record<string, string>>,
): ResponseSet {
  if (set.kind === 'choice')
    return {
      ...set,
      choices: set.choices.map((choice) => ({
        ...choice,
        text: add(choice.text, language, words[String(choice.code)]),
      })),
    }
  if (set.kind !== 'scale') return set
  return {
    ...set,
    lowest: add(set.lowest, language, words['lowest']),
    highest: add(set.highest, language, words['highest']),
  }
}

/** An instrument with the words of one language put in. */
export function worded<One extends Instrument>(
  instrument: One,
  language: Language,
  pasted: PastedWording,
): One {
  return {
    ...instrument,
    instruction: add(instrument.instruction, language, pasted.instruction),
    stem: add(instrument.stem, language, pasted.stem),
    items: instrument.items.map((item) => ({
      ...item,
      text: add(item.text, language, pasted.items[item.id]),
    })),
    responseSets: Object.fromEntries(
      Object.entries(instrument.responseSets).map(([name, set]) => [
        name,
        wordedSet(set, language, pasted.answers[name] ?? {}),
      ]),
    ),
  }
}

/** The languages whose wording is the region's to add: those the file does not have whole. */
export function openLanguages(file: Instrument): readonly Language[] {
  const shipped = languagesOf(file)
  return languages.filter((language) => !shipped.includes(language))
}

/** Whether wording may be added: a licence that the region needs has to be confirmed first. */
export const mayBeWorded = (file: Instrument, setting: Setting): boolean =>
  file.licence.state === 'built-in' || setting.confirmation !== undefined

function standingOf(file: Instrument, setting: Setting, readable: boolean): Standing {
  if (setting.isOff || file.licence.state === 'off') return 'off'
  if (!mayBeWorded(file, setting)) return 'needsLicence'
  return readable ? 'ready' : 'needsWording'
}

/** What an instrument is in this region: its file, the region's wording where a licence covers it, and its standing. */
export function heldAs(
  file: Instrument,
  setting: Setting,
  wordings: Readonly<Partial<Record<Language, PastedWording>>>,
): Held {
  const open = mayBeWorded(file, setting) ? openLanguages(file) : []
  const pasted = open.filter((language) => wordings[language])
  const instrument = pasted.reduce<Instrument>((one, language) => {
    const words = wordings[language]
    return words ? worded(one, language, words) : one
  }, file)
  const readable = languagesOf(instrument)
  return {
    instrument,
    setting,
    pasted,
    languages: readable,
    standing: standingOf(file, setting, readable.length > 0),
  }
}

/** Wording may not bring back what is never asked. */
export const mayBeAsked = (pasted: PastedWording): boolean => !holdsForbidden(pasted)
