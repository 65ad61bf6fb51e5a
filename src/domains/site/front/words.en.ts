import type { da } from './words.da.ts'

export const en = {
  title: 'Kulturmetropolen',
  describe: (count: number) =>
    count === 0
      ? 'Municipalities that make culture together. See the projects, the agreement and who decides.'
      : `${countWord(count)} municipalities make culture together. See the projects, the agreement and who decides.`,
  hero: ['Bigger', 'than one', 'place.'],
  lead: (count: number) =>
    `${count === 0 ? 'The municipalities here' : `${countWord(count)} municipalities`} make the culture together that none of them can make alone. For you who play, write, listen, or just want to get out of the house.`,
  seeProjects: 'See the projects',
  find: 'Find your community',
  areas: (count: number) =>
    count === 1 ? 'What we work for' : `${countWord(count)} things we want together`,
  agreementLine: (title: string, period: string) => `${title} · ${period}`,
  readArea: (name: string) => `Read about ${name}`,
  noAgreement: {
    title: 'The agreement is on its way',
    text: 'When the municipalities have adopted an agreement, you can read it here.',
    action: 'See how it works',
  },
  happening: 'On soon',
  allHappening: 'See everything that is on',
  projects: 'What we make',
  allProjects: 'See all projects',
  noProjects: {
    title: 'It is quiet here so far',
    text: 'When the first project is approved, it gets its poster here.',
    action: 'See who takes part',
  },
  decided: 'What was decided',
  allDecisions: 'See all decisions',
  meeting: 'Next open meeting',
  meetingMore: 'See the agenda',
  noMeeting: 'No open meeting has been planned just now.',
  noDecisions: 'There are no public decisions yet.',
  decisionLine: (body: string, day: string) => `${body} · ${day}`,
  doors: 'Three doors in',
  door: {
    part: {
      title: 'Be part of it',
      text: 'Find a project that is like you. Write to those who make it: every page has a contact.',
    },
    need: {
      title: 'Say what is missing',
      text: 'Do you work with culture in one of the municipalities? Register a need. If others have the same, we solve it together.',
    },
    read: {
      title: 'Read the agreement',
      text: 'Everything is open: what we want, who pays for what, and what has been decided.',
    },
  },
  together: (count: number) => `${countWord(count)} municipalities, one cultural life`,
  togetherText: 'If you live here, it is yours too. Choose your municipality and see what it takes part in.',
} satisfies typeof da

const counts = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')
const countWord = (count: number): string => counts[count] ?? String(count)
