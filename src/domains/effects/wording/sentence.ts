import type { Language } from '../../../kernel/language.ts'
import { isPlaceholder, kindOf, type Values, written } from './placeholders.ts'
import { da } from './templates.da.ts'
import { en } from './templates.en.ts'

export type TemplateName = keyof typeof da

export const templates: Readonly<Record<Language, Readonly<Record<TemplateName, string>>>> = { da, en }

const piece = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g

/** The numbers a template needs. */
export const placeholdersOf = (template: string): string[] => [
  ...new Set([...template.matchAll(piece)].map(([, name = '']) => name)),
]

/**
 * A sentence made from numbers: the same template says the same in both languages.
 * Throws when a number is missing, so that no sentence with a hole is ever shown.
 */
export function sentence(language: Language, name: TemplateName, values: Values = {}): string {
  return templates[language][name].replace(piece, (_, key: string, one?: string, many?: string) => {
    const value = isPlaceholder(key) ? values[key] : undefined
    if (value === undefined || !isPlaceholder(key))
      throw new RangeError(`"${name}" needs the number "${key}"`)
    if (one !== undefined && many !== undefined) return value === 1 ? one : many
    return written(value, kindOf(key, name), language)
  })
}
