import { wordsIn } from '../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

export type Words = typeof da

/** The words of instruments and own questions in one language. */
export const words = wordsIn<Words>(da, en)
