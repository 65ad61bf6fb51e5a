import { wordsIn } from '../../kernel/language.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

/** What this room says; feeds and calendars in the language of what they tell. */
export const words = wordsIn<typeof da>(da, en)
