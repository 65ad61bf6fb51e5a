import { wordsIn } from '../../../kernel/language.ts'
import * as da from './words.da.ts'
import * as en from './words.en.ts'

/** What this room says, in the language of the reader. */
export const words = wordsIn<typeof da>(da, en)
