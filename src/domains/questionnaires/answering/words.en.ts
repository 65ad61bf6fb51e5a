import type { da } from './words.da.ts'
import { filling } from './words-filling.en.ts'
import { help, mails, mine, missing, tablet } from './words-people.en.ts'
import { measuring, paper, refusals, settings } from './words-work.en.ts'

/** What answering says in English. */
export const en = {
  ...{ filling, help, mails, measuring, mine, missing, paper, refusals, settings, tablet },
} satisfies typeof da
