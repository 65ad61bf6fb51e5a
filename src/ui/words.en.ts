import type { da } from './words.da.ts'
import { form, understand } from './words-form.en.ts'
import { offline } from './words-offline.en.ts'
import { chart, cited, list, parts, table } from './words-parts.en.ts'

const shell = {
  site: 'Kulturmetropolen',
  titleOf: (page: string) => `${page} · Kulturmetropolen`,
  titleWithProblems: (page: string) => `Error: ${page}`,
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  workMenu: 'Workspace',
  footMenu: 'More',
  menu: 'Menu',
  otherLanguage: 'Dansk',
  work: 'Work',
  toPublicSite: 'See the public site',
  signIn: 'Sign in',
  signOut: 'Sign out',
  count: 'count',
  youAreHere: 'You are here',
  message: 'Message',
  close: 'Close',
  aboutUs: 'The municipalities and more about us',
  together: (count: number) => `${count === 9 ? 'Nine' : count} municipalities, one cultural life`,
  findSomething: 'Find a project, a meeting, an actor',
  searchWork: 'Search the workspace',
  public: {
    find: 'Find your community',
    whatsOn: 'What is on',
    spaces: 'Spaces',
    likeminded: 'Like-minded people',
    pathways: 'Pathways',
    digest: 'News by mail',
    projects: 'Projects',
    communities: 'Communities',
    genres: 'Genres',
    courses: 'Courses',
    agreement: 'The agreement',
    parties: 'The parties',
    decisions: 'Decisions',
    actors: 'Actors',
    about: 'About',
    aboutAgreement: 'About the cooperation',
    search: 'Search',
    glossary: 'Glossary',
    privacy: 'Privacy',
    accessibility: 'Accessibility statement',
  },
  rooms: {
    waiting: 'Waiting for you',
    projects: 'Projects',
    agreement: 'The agreement',
  },
}

export const en = { shell, form, understand, table, chart, list, parts, cited, offline } satisfies typeof da
