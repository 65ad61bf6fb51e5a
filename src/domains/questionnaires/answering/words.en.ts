import type { da } from './words.da.ts'
import { filling } from './words-filling.en.ts'
import { help, mails, mine, missing, refusals, tablet } from './words-people.en.ts'
import { measuring, paper, settings } from './words-work.en.ts'

/** What answering says in English. */
export const en = {
  ...{ filling, help, mails, measuring, mine, missing, paper, refusals, settings, tablet },
} satisfies typeof da
