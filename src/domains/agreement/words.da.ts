import { addendum, areas, facts } from './words-facts.da.ts'
import { targets, themes } from './words-goals.da.ts'
import { open } from './words-open.da.ts'
import { engagement, parties } from './words-parties.da.ts'
import { text } from './words-text.da.ts'

const states = {
  draft: 'Kladde',
  adopted: 'Vedtaget af styregruppen',
  signed: 'Underskrevet',
  inForce: 'I kraft',
  extended: 'Forlænget',
  closed: 'Afsluttet',
}

const steps = {
  adopt: 'Vedtag',
  sign: 'Notér underskriften',
  enterIntoForce: 'Sæt aftalen i kraft',
  extend: 'Forlæng',
  close: 'Afslut aftalen',
}

const work = {
  title: 'Aftalen',
  lead: 'Det, kommunerne er enige om: teksten, parterne, og hvor langt hver kommune går.',
  tabs: {
    label: 'Aftalen',
    agreements: 'Aftaler',
    engagement: 'Engagement',
    targets: 'Resultatmål',
    themes: 'Temaer',
  },
  none: 'Her er ingen aftale endnu',
  noneText: 'Læs aftaleteksten ind fra et dokument. Så er det meste gjort.',
  import: 'Læs en aftaletekst ind',
  new: 'Begynd en ny aftale',
  open: 'Åbn',
  drafts: (count: number) =>
    count === 1 ? 'Én tekst er ved at blive læst ind.' : `${count} tekster er ved at blive læst ind.`,
  continueDrafts: 'Fortsæt',
}

const agreement = {
  withState: 'Med staten',
  withoutState: 'Mellem kommunerne alene',
  period: 'Periode',
  state: 'Hvor langt er vi',
  party: 'Parter',
  minister: 'Minister',
  grant: 'Statens tilskud',
  grantUnknown: 'Ikke oplyst',
  journal: 'Journalnummer',
  originalEnd: 'Oprindelig slutdag',
  adopted: 'Vedtaget',
  signed: 'Underskrevet',
  inForce: 'Trådt i kraft',
  closed: 'Afsluttet',
  follows: 'Følger efter',
  public: 'Se den offentlige side',
  edit: 'Ret oplysningerne',
  lifeTitle: 'Aftalens liv',
  lifeNow: 'nu',
  lifeBy: { decision: 'besluttes af styregruppen', secretariat: 'noteres her' },
  lifeDraft: 'En aftale bliver vedtaget, når styregruppen vedtager en tekst. Læg teksten frem nedenfor.',
  stepDay: 'Hvilken dag skete det?',
  closeAsk: 'Vil du afslutte aftalen? Det kan ikke fortrydes.',
  stepDone: {
    sign: 'Underskriften er noteret.',
    enterIntoForce: 'Aftalen er i kraft.',
    close: 'Aftalen er afsluttet.',
  },
  textsTitle: 'Tekster',
  textsNone: 'Der er ingen tekst endnu. Læs et dokument ind, eller begynd på en tom side.',
  newText: 'Begynd en ny tekstversion',
  newTextDone: (number: number) => `Version ${number} er begyndt med ordene fra den forrige.`,
  version: (number: number) => `Version ${number}`,
  wording: { draft: 'Kladde', proposed: 'Ligger hos styregruppen', adopted: 'Vedtaget' },
  revoked: 'Ophævet',
  rejected: (number: string) => `Afvist ved beslutning ${number}`,
  byDecision: (number: string) => `Beslutning ${number}`,
  source: (name: string) => `Læst ind fra ${name}`,
  write: 'Skriv videre',
  read: 'Læs',
  compareTitle: 'Sammenlign to versioner',
  compareFrom: 'Fra',
  compareTo: 'Til',
  compare: 'Sammenlign',
  submit: 'Læg frem for styregruppen',
  submitted:
    'Teksten ligger hos styregruppen. Den kan ikke rettes, før den er besluttet eller trukket tilbage.',
  withdraw: 'Træk tilbage',
  withdrawn: 'Teksten er trukket tilbage og kan rettes igen.',
  matterTitle: (title: string, number: number) => `Aftaletekst: ${title}, version ${number}`,
  incomplete: 'Teksten er ikke færdig. Det her mangler:',
  saved: 'Teksten er gemt.',
  areasTitle: 'Indsatsområder',
  beforeAndNow: 'Hvad der føres videre',
  addendaTitle: 'Tillægsaftaler',
  addendaNone: 'Aftalen er ikke forlænget.',
  newAddendum: 'Forlæng med en tillægsaftale',
  partiesLink: 'Parter, ind- og udtræden',
  exampleNote: 'Eksempel',
}

const refusals = {
  stepNotPossible: 'Det kan ikke lade sig gøre, som aftalen står nu.',
  dayInFuture: 'Dagen ligger ude i fremtiden. Skriv dagen, når det er sket.',
  periodNotBegun: 'Perioden er ikke begyndt endnu.',
  closesBeforeForce: 'Aftalen kan ikke slutte, før den trådte i kraft.',
  notLater: 'Den nye sidste dag skal ligge efter den nuværende.',
  anotherInForce: 'En anden aftale er i kraft. Afslut den først.',
  addendumWaiting: 'En tillægsaftale ligger hos styregruppen. Træk den tilbage først.',
  notInForce: 'Kun en aftale i kraft kan forlænges.',
  notADraft: 'Teksten er lagt frem eller vedtaget og kan ikke rettes.',
  agreementClosed: 'Aftalen er afsluttet.',
  incomplete: 'Teksten er ikke færdig.',
  alreadyWaiting: 'Der ligger allerede en tekst hos styregruppen.',
  notWaiting: 'Den ligger ikke hos styregruppen mere.',
  alreadySaved: 'Kladden er allerede gemt som aftaletekst.',
  noSuchAgreement: 'Aftalen findes ikke mere, eller den er afsluttet. Vælg en anden.',
  periodFixed: 'Perioden ligger fast, når aftalen er vedtaget.',
  predecessorLater: 'En aftale kan ikke følge efter en, der begynder senere.',
}

const waiting = {
  proposeText: (title: string, number: number) => `${title}: version ${number} er ikke lagt frem`,
  proposeTextDetail: 'Teksten er en kladde. Læg den frem, når den er færdig.',
  proposeTextButton: 'Åbn teksten',
  sign: (title: string) => `${title} er vedtaget`,
  signDetail: 'Notér dagen, når den er underskrevet.',
  enterIntoForce: (title: string) => `${title} kan træde i kraft`,
  enterIntoForceDetail: 'Den er underskrevet, og perioden er begyndt.',
  close: (title: string) => `${title} er udløbet`,
  closeDetail: 'Afslut den, eller forlæng den med en tillægsaftale.',
  openAgreement: 'Åbn aftalen',
  import: (name: string) => `Du er ved at læse ${name} ind`,
  importDetail: 'Kladden er gemt.',
  importButton: 'Fortsæt',
  engage: (year: number) => `Hvor langt går I i ${year}?`,
  engageDetail: (names: string) => `Mangler: ${names}`,
  engageButton: 'Udfyld',
}

const search = { agreement: 'Aftale', focusArea: 'Indsatsområde', theme: 'Tema', party: 'Part' }

/** Danish is the language the words are written in; English must say the same. */
export const da = {
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
}
