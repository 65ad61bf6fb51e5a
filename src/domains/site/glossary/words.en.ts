import type { da } from './words.da.ts'

export const en = {
  title: 'Glossary',
  description: 'The words we use about working together on culture, explained in plain English and Danish.',
  lead: 'Here a word means one thing. Look it up when you are in doubt.',
  search: 'Find a word',
  submit: 'Find',
  found: (count: number) => (count === 1 ? 'One word fits.' : `${count} words fit.`),
  all: 'Show all words',
  none: (typed: string) => `“${typed}” is not here yet`,
  noneText: 'Try a shorter word, or spell it another way.',
  letters: 'Jump to a letter',
  otherLanguage: 'In Danish',
  belongs: 'Belongs to',
  topics: {
    agreement: 'the agreement',
    deciding: 'meetings and decisions',
    projects: 'projects',
    money: 'money',
    courses: 'courses',
    measuring: 'figures and answers',
    youth: 'young people and communities',
    network: 'network and reports',
  },
} satisfies typeof da
