import { agenda } from './words-agenda.da.ts'
import { bodies } from './words-bodies.da.ts'
import { decisions, followUps } from './words-decisions.da.ts'
import { mails } from './words-mails.da.ts'
import { meetingForm, meetings } from './words-meetings.da.ts'
import { refusals } from './words-refusals.da.ts'

/** Danish is the language the words are written in; English must say the same. */
export const da = { agenda, bodies, decisions, followUps, mails, meetingForm, meetings, refusals }
