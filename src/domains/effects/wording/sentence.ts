import type { Language } from '../../../kernel/language.ts'
import type { EvidenceLabel } from '../analysis/model.ts'
import { isPlaceholder, kindOf, type Values, written } from './placeholders.ts'
import { da as mainDa } from './templates.da.ts'
import { en as mainEn } from './templates.en.ts'
import { beside as besideDa, registered as registeredDa } from './templates-beside.da.ts'
import { beside as besideEn, registered as registeredEn } from './templates-beside.en.ts'

const da = { ...mainDa, ...besideDa }
const en = { ...mainEn, ...besideEn }

export type TemplateName = keyof typeof da

type Templates<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>

export const templates: Templates<TemplateName> = { da, en }

/** What only a comparison registered beforehand may say, and only with the label strong. */
export const registeredTemplates: Templates<keyof typeof registeredDa> = {
  da: registeredDa,
  en: registeredEn,
}

const piece = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/** The numbers a template needs. */
export const placeholdersOf = (template: string): string[] => [
  ...new Set([...template.matchAll(piece)].map(([, name = '']) => name)),
]

/**
 * A sentence made from numbers: the same template says the same in both languages.
 * Throws when a number is missing, so that no sentence with a hole is ever shown.
 */
export const sentence = (language: Language, name: TemplateName, values: Values = {}): string =>
  filled(language, name, templates[language][name], values)

/** A sentence that claims more than numbers without a comparison can. Throws under any other label than strong. */
export function registeredSentence(
  language: Language,
  name: keyof typeof registeredDa,
  label: EvidenceLabel,
  values: Values = {},
): string {
  if (label !== 'strong') throw new RangeError(`"${name}" needs a registered comparison that is strong`)
  return filled(language, name, registeredTemplates[language][name], values)
}

function filled(language: Language, name: string, template: string, values: Values): string {
  return template.replace(piece, (_, key: string, one?: string, many?: string) => {
    const value = isPlaceholder(key) ? values[key] : undefined
    if (value === undefined || !isPlaceholder(key))
      throw new RangeError(`"${name}" needs the number "${key}"`)
    if (one !== undefined && many !== undefined) return value === 1 ? one : many
    return written(value, kindOf(key, name), language)
  })
}
