import { filling } from './words-filling.da.ts'
import { help, mails, mine, missing, tablet } from './words-people.da.ts'
import { measuring, paper, refusals, settings } from './words-work.da.ts'

/** What answering says in Danish. */
export const da = { filling, help, mails, measuring, mine, missing, paper, refusals, settings, tablet }
