import { pages } from './words-pages.da.ts'

/** Danish is the language the words are written in; English must say the same. */
export const da = {
  ...pages,
  states: {
    draft: 'Kladde',
    requested: 'Venter på afgørelse',
    approved: 'Adgang åben',
    refused: 'Afvist',
    ended: 'Afsluttet',
  },
  forms: {
    anonymised: 'Anonymiseret',
    pseudonymised: 'Pseudonymiseret',
  },
  formHints: {
    anonymised:
      'Mindst fem personer ligner hinanden i alt det, andre kan vide. Der udleveres ingen personoplysninger.',
    pseudonymised:
      'Nye pseudonymer for dette studie. Er stadig personoplysninger og kræver et grundlag og en godkendelse.',
  },
  bases: {
    researchAct: 'Forskning og statistik (databeskyttelseslovens § 10)',
    consent: 'Samtykke fra deltagerne',
    anonymous: 'Intet grundlag nødvendigt: oplysningerne er anonyme',
  },
  keepings: {
    courses: 'Holdene',
    background: 'Alder og køn',
  },
  keepingHints: {
    courses:
      'Man kan regne rigtigt med, at folk på samme hold ligner hinanden. Alder og køn skjules på små hold.',
    background: 'Mere af alder, køn og øvrig baggrund kan vises, men hold kan ikke kendes fra hinanden.',
  },
  refusals: {
    notNow: 'Det kan ikke lade sig gøre i den tilstand, studiet er i nu.',
    partial:
      'Du kan ikke afgøre et studie, du selv har skrevet, anmodet om eller deltager i. En anden fra sekretariatet skal afgøre det.',
    otherKeeping:
      'Der er allerede udleveret anonyme datasæt, der bevarer noget andet. Lagt oven på hinanden kunne de afsløre personer. Bed om det samme som de andre.',
    needsReason: 'Skriv, hvorfor anmodningen afvises.',
    closed: 'Adgangen er ophørt.',
    notReady: 'Datasættet er ikke klart endnu. Prøv igen om lidt.',
    noPeople: 'Skriv mindst én person på, før du anmoder.',
  },
}
