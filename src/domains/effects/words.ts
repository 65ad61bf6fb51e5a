import { wordsIn } from '../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** What this room says, in the language of the visitor. */
export const words = wordsIn<typeof da>(da, en)
