export { balance } from './words-balance.en.ts'

export const levels = { local: 'Locally', regional: 'Regionally', national: 'Nationally' }
export const languages = { da: 'Danish', en: 'English' }
export const kinds = {
  community: 'Community',
  space: 'Place',
  activity: 'What is on',
  course: 'Course',
  project: 'Project',
}

export const following = {
  title: 'Pathways',
  description: 'From bedroom to stage: step by step, near at first and further out when you like.',
  lead: 'From bedroom to stage. Every step is something that exists. Begin where you are, and go on when you like.',
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  fromTo: (from: string, to: string) => `From “${from}” to “${to}”`,
  emptyTitle: 'No pathways yet',
  emptyText: 'Until then you can begin in a community near you.',
  emptyAction: 'Find a community',
  balance: 'Who sings, plays, produces and organises?',
  noneAtLevel: 'There is no step here yet.',
  closed: 'takes nobody new just now',
  anywhere: 'You can begin at any step and leave out what you like.',
  nextTitle: 'Your next step',
  partOf: 'A step of the pathway',
  search: 'Pathway',
}

export const work = {
  title: 'Pathways',
  lead: 'Steps of offers that exist, from local to national. Here you see where the pathway holds, and where it breaks.',
  start: 'Lay a pathway',
  emptyTitle: 'No pathways yet',
  emptyText: 'Begin with the offer most people begin with, and ask what comes after it.',
  states: { draft: 'Draft', published: 'Shown' },
  moves: { draft: 'Show to everybody', published: 'Back to draft' },
  moved: { published: 'Everybody can see the pathway now.', draft: 'The pathway is a draft again.' },
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  breaks: (count: number) => (count === 0 ? 'holds together' : count === 1 ? '1 break' : `${count} breaks`),
  edit: 'Edit',
  public: 'See the public page',
  breaksTitle: 'Where the pathway breaks',
  noBreaks: 'All levels are there, and all steps take people.',
  levelMissing: (level: string) => `There is no step ${level}.`,
  closed: (title: string) => `“${title}” takes nobody now.`,
  gone: 'The offer is not there any more',
  flowTitle: 'How many go on',
  flowText: (day: string) =>
    `Counted until ${day}. Only courses and what one signs up for can be counted. Numbers under 5 are hidden, and numbers that would give them away.`,
  columns: { step: 'Step', level: 'Level', took: 'Took part', wentOn: 'Went on to the next' },
  hidden: 'Hidden for the sake of anonymity',
  uncounted: 'Not counted',
  of: (count: number, share: string) => `${count} (${share})`,
}

export const form = {
  newTitle: 'Lay a pathway',
  editTitle: 'Edit the pathway',
  title: 'What is the pathway called?',
  titleHint: 'For example “From beats in a bedroom to a stage”.',
  summary: 'Say in two sentences who it is for',
  genres: 'Topics',
  area: 'Does it belong to a focus area?',
  noArea: 'No',
  owner: 'Who owns the pathway?',
  language: 'Which language is the text in?',
  steps: 'Steps',
  stepsHint:
    'Find the offer on the platform, and copy its address to here. Name and place come from there and are always the newest.',
  step: (number: number) => `Step ${number}`,
  level: 'Level',
  address: 'Address',
  addressHint: 'For example /faellesskaber/zineklubben-i-kaelderen',
  note: 'What does one learn here and take along?',
  save: 'Save',
  saved: 'Saved.',
  begun: 'The draft is saved. Only you can see it until you show it.',
  chooseLevel: 'Choose a level.',
  levelBack: 'Steps go from local over regional to national. Move the step up, or choose another level.',
  notFound: 'There is no public offer at that address.',
  twice: 'That offer is a step already.',
  noteLong: 'Write 160 characters at most.',
  tooFew: 'A pathway has two steps at least.',
}

export const refusals = { notYours: 'You can only write for places you belong to yourself.' }
