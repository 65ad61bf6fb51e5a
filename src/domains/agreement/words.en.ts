import type { da } from './words.da.ts'
import { addendum, areas, facts } from './words-facts.en.ts'
import { targets, themes } from './words-goals.en.ts'
import { open } from './words-open.en.ts'
import { engagement, parties } from './words-parties.en.ts'
import { text } from './words-text.en.ts'

const states = {
  draft: 'Draft',
  adopted: 'Adopted by the steering group',
  signed: 'Signed',
  inForce: 'In force',
  extended: 'Extended',
  closed: 'Closed',
}

const steps = {
  adopt: 'Adopt',
  sign: 'Note the signature',
  enterIntoForce: 'Bring the agreement into force',
  extend: 'Extend',
  close: 'Close the agreement',
}

const work = {
  title: 'The agreement',
  lead: 'What the municipalities agree on: the text, the parties, and how far each municipality goes.',
  tabs: {
    label: 'The agreement',
    agreements: 'Agreements',
    engagement: 'Engagement',
    targets: 'Result targets',
    themes: 'Themes',
  },
  none: 'There is no agreement yet',
  noneText: 'Read the agreement text from a document. Then most of it is done.',
  import: 'Read an agreement text',
  new: 'Start a new agreement',
  open: 'Open',
  drafts: (count: number) =>
    count === 1 ? 'One text is being read in.' : `${count} texts are being read in.`,
  continueDrafts: 'Continue',
}

const agreement = {
  withState: 'With the state',
  withoutState: 'Between the municipalities alone',
  period: 'Period',
  state: 'How far are we',
  party: 'Parties',
  minister: 'Minister',
  grant: 'Grant from the state',
  grantUnknown: 'Not stated',
  journal: 'Journal number',
  originalEnd: 'Original last day',
  adopted: 'Adopted',
  signed: 'Signed',
  inForce: 'Entered into force',
  closed: 'Closed',
  follows: 'Follows',
  public: 'See the public page',
  edit: 'Edit the facts',
  lifeTitle: 'The life of the agreement',
  lifeNow: 'now',
  lifeBy: { decision: 'decided by the steering group', secretariat: 'noted here' },
  lifeDraft: 'An agreement is adopted when the steering group adopts a text. Submit the text below.',
  stepDay: 'On which day did it happen?',
  closeAsk: 'Close the agreement? This cannot be undone.',
  stepDone: {
    sign: 'The signature is noted.',
    enterIntoForce: 'The agreement is in force.',
    close: 'The agreement is closed.',
  },
  textsTitle: 'Texts',
  textsNone: 'There is no text yet. Read a document, or begin with an empty page.',
  newText: 'Begin a new text version',
  newTextDone: (number: number) => `Version ${number} begins with the words of the one before.`,
  version: (number: number) => `Version ${number}`,
  wording: { draft: 'Draft', proposed: 'With the steering group', adopted: 'Adopted' },
  revoked: 'Revoked',
  rejected: (number: string) => `Rejected by decision ${number}`,
  byDecision: (number: string) => `Decision ${number}`,
  source: (name: string) => `Read from ${name}`,
  write: 'Go on writing',
  read: 'Read',
  compareTitle: 'Compare two versions',
  compareFrom: 'From',
  compareTo: 'To',
  compare: 'Compare',
  submit: 'Submit to the steering group',
  submitted: 'The text is with the steering group. It cannot be changed until it is decided or withdrawn.',
  withdraw: 'Withdraw',
  withdrawn: 'The text is withdrawn and can be changed again.',
  matterTitle: (title: string, number: number) => `Agreement text: ${title}, version ${number}`,
  incomplete: 'The text is not finished. This is missing:',
  saved: 'The text is saved.',
  areasTitle: 'Focus areas',
  beforeAndNow: 'What goes on from before',
  addendaTitle: 'Addenda',
  addendaNone: 'The agreement has not been extended.',
  newAddendum: 'Extend with an addendum',
  partiesLink: 'Parties, joining and leaving',
  exampleNote: 'Example',
}

const refusals = {
  stepNotPossible: 'This cannot be done as the agreement stands.',
  dayInFuture: 'The day is in the future. Write it when it has happened.',
  periodNotBegun: 'The period has not begun yet.',
  closesBeforeForce: 'The agreement cannot end before it entered into force.',
  notLater: 'The new last day must be after the present one.',
  anotherInForce: 'Another agreement is in force. Close it first.',
  addendumWaiting: 'An addendum is with the steering group. Withdraw it first.',
  notInForce: 'Only an agreement in force can be extended.',
  notADraft: 'The text has been submitted or adopted and cannot be changed.',
  agreementClosed: 'The agreement is closed.',
  incomplete: 'The text is not finished.',
  alreadyWaiting: 'A text is already with the steering group.',
  notWaiting: 'It is no longer with the steering group.',
  alreadySaved: 'The draft has already been saved as an agreement text.',
  noSuchAgreement: 'The agreement is no longer there, or it is closed. Choose another.',
  periodFixed: 'The period is fixed once the agreement is adopted.',
  predecessorLater: 'An agreement cannot follow one that begins later.',
}

const waiting = {
  proposeText: (title: string, number: number) => `${title}: version ${number} has not been submitted`,
  proposeTextDetail: 'The text is a draft. Submit it when it is finished.',
  proposeTextButton: 'Open the text',
  sign: (title: string) => `${title} is adopted`,
  signDetail: 'Note the day when it has been signed.',
  enterIntoForce: (title: string) => `${title} can enter into force`,
  enterIntoForceDetail: 'It is signed, and the period has begun.',
  close: (title: string) => `${title} has run out`,
  closeDetail: 'Close it, or extend it with an addendum.',
  openAgreement: 'Open the agreement',
  import: (name: string) => `You are reading ${name}`,
  importDetail: 'The draft is saved.',
  importButton: 'Continue',
  engage: (year: number) => `How far do you go in ${year}?`,
  engageDetail: (names: string) => `Missing: ${names}`,
  engageButton: 'Fill in',
}

const search = { agreement: 'Agreement', focusArea: 'Focus area', theme: 'Theme', party: 'Party' }

export const en = {
  states,
  steps,
  work,
  agreement,
  facts,
  addendum,
  areas,
  refusals,
  waiting,
  search,
  text,
  parties,
  engagement,
  targets,
  themes,
  open,
} satisfies typeof da
