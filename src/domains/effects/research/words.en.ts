import type { da } from './words.da.ts'
import { pages } from './words-pages.en.ts'

export const en = {
  ...pages,
  states: {
    draft: 'Draft',
    requested: 'Awaiting a decision',
    approved: 'Access open',
    refused: 'Refused',
    ended: 'Ended',
  },
  forms: {
    anonymised: 'Anonymised',
    pseudonymised: 'Pseudonymised',
  },
  formHints: {
    anonymised:
      'At least five people look alike in everything that others may know. No personal data are handed over.',
    pseudonymised: 'New pseudonyms for this study. Still personal data: needs a legal basis and an approval.',
  },
  bases: {
    researchAct: 'Research and statistics (section 10 of the Danish data protection act)',
    consent: 'Consent of the participants',
    anonymous: 'No basis needed: the data are anonymous',
  },
  keepings: {
    courses: 'The courses',
    background: 'Age and gender',
  },
  keepingHints: {
    courses:
      'One can allow for people on the same course being alike. Age and gender are hidden on small courses.',
    background: 'More of age, gender and other background can be shown, but courses cannot be told apart.',
  },
  refusals: {
    notNow: 'That cannot be done in the state the study is in now.',
    partial:
      'You cannot decide about a study that you wrote, asked for or take part in. Somebody else from the secretariat has to.',
    otherKeeping:
      'Anonymous data sets that keep something else have already been handed over. Laid over each other they could give people away. Ask for the same as the others.',
    needsReason: 'Say why the request is refused.',
    closed: 'Access has ended.',
    notReady: 'The data set is not ready yet. Try again in a little while.',
    noPeople: 'Put at least one person on the study before you ask.',
  },
} satisfies typeof da
