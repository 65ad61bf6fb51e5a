import { wordsIn } from '../../../kernel/language.ts'
import * as da from './words.da.ts'
import * as en from './words.en.ts'

/** What the programme says, in the language of the visitor. */
export const words = wordsIn<typeof da>(da, en)
