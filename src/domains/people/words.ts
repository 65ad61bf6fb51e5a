import { wordsIn } from '../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The words of this room in a language. */
export const wordsOf = wordsIn(da, en)
export type PeopleWords = typeof da
