import { wordsIn } from '../../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** What the newsletter says. */
export const words = wordsIn<typeof da>(da, en)
