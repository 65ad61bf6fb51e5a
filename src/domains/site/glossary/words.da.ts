import type { Topic } from './model.ts'

export const da = {
  title: 'Ordbog',
  description: 'Ordene vi bruger om kultursamarbejdet, forklaret på almindeligt dansk og engelsk.',
  lead: 'Et ord betyder én ting her. Slå det op, hvis du er i tvivl.',
  search: 'Find et ord',
  submit: 'Find',
  found: (count: number) => (count === 1 ? 'Ét ord passer.' : `${count} ord passer.`),
  all: 'Vis alle ord',
  none: (typed: string) => `»${typed}« står her ikke endnu`,
  noneText: 'Prøv et kortere ord, eller skriv det på den anden måde.',
  letters: 'Spring til bogstav',
  otherLanguage: 'På engelsk',
  belongs: 'Hører til',
  topics: {
    agreement: 'aftalen',
    deciding: 'møder og beslutninger',
    projects: 'projekter',
    money: 'penge',
    courses: 'forløb',
    measuring: 'tal og svar',
    youth: 'unge og fællesskaber',
    network: 'netværk og rapporter',
  } satisfies Record<Topic, string>,
}
