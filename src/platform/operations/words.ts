import { wordsIn } from '../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** The words about the running of the platform. */
export const operationsWords = wordsIn(da, en)
