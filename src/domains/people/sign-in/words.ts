import { wordsIn } from '../../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The words of signing in. */
export const signInWords = wordsIn(da, en)
