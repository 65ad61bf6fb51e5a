import { wordsIn } from '../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** All words the user interface says by itself. */
export type Words = typeof da

/** The words of the shell, forms, tables and other parts in one language. */
export const uiWords = wordsIn<Words>(da, en)
