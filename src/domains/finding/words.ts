import { wordsIn } from '../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The words of this room. */
export const words = wordsIn(da, en)
