import { form, understand } from './words-form.da.ts'
import { offline } from './words-offline.da.ts'
import { chart, cited, list, parts, table } from './words-parts.da.ts'

const shell = {
  site: 'Kulturmetropolen',
  titleOf: (page: string) => `${page} · Kulturmetropolen`,
  titleWithProblems: (page: string) => `Fejl: ${page}`,
  skip: 'Spring til indhold',
  mainMenu: 'Hovedmenu',
  workMenu: 'Arbejdsplads',
  footMenu: 'Mere',
  menu: 'Menu',
  otherLanguage: 'English',
  work: 'Arbejde',
  toPublicSite: 'Se den offentlige side',
  signIn: 'Log ind',
  signOut: 'Log ud',
  count: 'antal',
  youAreHere: 'Du er her',
  message: 'Besked',
  close: 'Luk',
  aboutUs: 'Kommunerne og mere om os',
  together: (count: number) => `${count === 9 ? 'Ni' : count} kommuner om ét kulturliv`,
  findSomething: 'Find et projekt, et møde, en aktør',
  searchWork: 'Søg i arbejdspladsen',
  public: {
    find: 'Find dit fællesskab',
    whatsOn: 'Det sker',
    spaces: 'Steder',
    likeminded: 'Ligesindede',
    pathways: 'Veje',
    digest: 'Nyt på mail',
    projects: 'Projekter',
    communities: 'Fællesskaber',
    genres: 'Genrer',
    courses: 'Forløb',
    agreement: 'Aftalen',
    parties: 'Parterne',
    decisions: 'Beslutninger',
    actors: 'Aktører',
    about: 'Om',
    aboutAgreement: 'Om samarbejdet',
    search: 'Søg',
    glossary: 'Ordbog',
    privacy: 'Privatliv',
    accessibility: 'Tilgængelighedserklæring',
  },
  rooms: {
    waiting: 'Det venter på dig',
    projects: 'Projekter',
    agreement: 'Aftalen',
  },
}

/** Danish is the language the words are written in; English must say the same. */
export const da = { shell, form, understand, table, chart, list, parts, cited, offline }
