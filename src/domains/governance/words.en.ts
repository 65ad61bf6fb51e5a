import type { da } from './words.da.ts'
import { agenda } from './words-agenda.en.ts'
import { bodies } from './words-bodies.en.ts'
import { decisions, followUps } from './words-decisions.en.ts'
import { mails } from './words-mails.en.ts'
import { meetingForm, meetings } from './words-meetings.en.ts'
import { refusals } from './words-refusals.en.ts'

export const en = {
  agenda,
  bodies,
  decisions,
  followUps,
  mails,
  meetingForm,
  meetings,
  refusals,
} satisfies typeof da
