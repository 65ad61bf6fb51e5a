import { type Language, wordsIn } from '../../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** What this part of the room says, in the language of the visitor. */
export const words: (language: Language) => typeof da = wordsIn(da, en)
