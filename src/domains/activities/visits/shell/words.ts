import { wordsIn } from '../../../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

export const shellWords = wordsIn(da, en)
