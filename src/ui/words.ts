import type { Language } from '../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** All words the user interface says by itself. */
export type Words = typeof da

const catalogue: Record<Language, Words> = { da, en }

/** The words of the shell, forms, tables and other parts in one language. */
export function uiWords(language: Language): Words {
  return catalogue[language]
}
