import { filling } from './words-filling.da.ts'
import { help, mails, mine, missing, refusals, tablet } from './words-people.da.ts'
import { measuring, paper, settings } from './words-work.da.ts'

/** What answering says in Danish. */
export const da = { filling, help, mails, measuring, mine, missing, paper, refusals, settings, tablet }
