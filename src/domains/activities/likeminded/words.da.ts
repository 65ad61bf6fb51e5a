export { letters } from './words-letters.da.ts'
export { own } from './words-own.da.ts'
export { work } from './words-work.da.ts'

export const roles = {
  sing: 'Synger',
  play: 'Spiller',
  produce: 'Producerer',
  write: 'Skriver',
  film: 'Filmer',
  photograph: 'Fotograferer',
  dance: 'Danser',
  draw: 'Tegner',
  act: 'Spiller skuespil',
  code: 'Koder',
  organise: 'Arrangerer',
  listen: 'Lytter med',
}

export const wall = {
  and: ' og ',
  title: 'Ligesindede',
  description: 'Find andre, der vil det samme som dig. Ingen ser, hvem du er, før I begge har sagt ja.',
  lead: 'Sidder du alene med det, du laver? Find en at lave det med. Ingen ser, hvem du er, før I begge har sagt ja.',
  make: 'Lav dit kort',
  back: 'Se alle kort',
  cards: 'Kort',
  count: (total: number) => (total === 1 ? '1 kort' : `${total} kort`),
  genre: 'Det handler om',
  role: 'Hvad man gør',
  municipality: 'Kommune',
  in: (municipality: string) => `I ${municipality}`,
  noneTitle: 'Ingen kort lige her endnu',
  noneText: 'Lav det første. Så er der nogen at sige hej til, når den næste kommer forbi.',
  emptyTitle: 'Ingen kort endnu',
  emptyText: 'Lav det første. Nogen skal jo begynde.',
  near: 'Tæt på det, du leder efter',
  safeTitle: 'Sådan passer vi på dig',
  safe: [
    'Kortet viser, hvad du vil, og hvilken kommune du er i. Ikke navn, ikke mail, ikke alder.',
    'Når nogen siger hej, svarer du ja eller nej. Siger du nej, får de det ikke at vide.',
    'Har I begge sagt ja, sætter en voksen brobygger fra et sted, vi kender, jer i forbindelse. Der er ingen vej udenom.',
    'Du kan anmelde og blokere med ét tryk. Et anmeldt kort er skjult, til kommunens konsulent har set på det.',
  ],
}

export const outreach = {
  title: 'Find en, der går med',
  lead: 'Det er lettere at komme, når nogen venter på dig. Her er brobyggere fra institutioner og partnere og fællesskaber, der tager imod i døren.',
  none: 'Ingen brobyggere endnu',
  doors: 'Fællesskaber, der tager imod',
  meets: 'møder dig i døren første gang',
  link: 'Find en, der går med',
}

export const card = { hello: 'Sig hej', report: 'Anmeld kortet' }

export const make = {
  title: 'Lav dit kort',
  lead: 'Fortæl, hvad du vil lave sammen med andre. Kortet vises i 90 dage, og du kan altid tage det ned.',
  genres: 'Hvad handler det om?',
  roles: 'Hvad gør du, eller hvad vil du gerne prøve?',
  municipality: 'Hvor er du?',
  wish: 'Hvad leder du efter?',
  wishHint:
    'Med dine egne ord, højst 300 tegn. Skriv ikke navn, alder, nummer eller profil: det klarer vi, når I begge har sagt ja.',
  you: 'Så vi kan skrive til dig',
  name: 'Fornavn',
  nameHint: 'Ses kun af den, du selv har sagt ja til, og af brobyggeren.',
  email: 'Din mail',
  emailHint: 'Du får et brev med et link. Kortet vises først, når du har trykket på det.',
  privacyTitle: 'Om dine oplysninger',
  privacy: [
    'Navn og mail ligger krypteret og vises ikke for nogen, før I begge har sagt ja.',
    'Brobyggeren ser kortene, når I begge har sagt ja, og jeres fornavne og mails, når I bliver sat i forbindelse.',
    'Kortet slettes en måned efter, at det er udløbet eller taget ned. Du kan slette alt med dit link når som helst.',
  ],
  send: 'Send mig linket',
}

export const hello = {
  title: 'Sig hej',
  lead: 'Du siger hej fra din egen side. Skriv den mail, du lavede dit kort med, så sender vi et link, der fører lige hertil.',
  email: 'Din mail',
  emailHint: 'Den vises ikke for nogen.',
  send: 'Send mig linket',
  noCard: 'Jeg har intet kort endnu',
}

export const report = {
  title: 'Anmeld kortet',
  lead: 'Kortet bliver skjult med det samme. Kommunens konsulent ser på det. Ingen får at vide, hvem der har anmeldt det.',
  reason: 'Hvad er der galt?',
  reasons: {
    contact: 'Det afslører, hvem nogen er',
    unkind: 'Det er ubehageligt eller truende',
    sells: 'Det vil sælge noget',
    pretends: 'Det ser ikke ægte ud',
    other: 'Noget andet',
  },
  choose: 'Vælg, hvad der er galt.',
  send: 'Anmeld',
}

export const said = {
  made: {
    title: 'Se i din mail',
    text: 'Der ligger et brev med et link. Tryk på det, og vis dit kort. Finder du ikke brevet, så se i uønsket post.',
  },
  helloSent: {
    title: 'Se i din mail',
    text: 'Er der et kort med den mail, ligger der nu et brev med et link til at sige hej. Har du intet kort, så lav et først.',
  },
  reported: {
    title: 'Tak, fordi du siger det',
    text: 'Kortet er skjult, til nogen har set på det.',
  },
}

const instead = 'Fortæl i stedet, hvad I kan lave sammen. Kontakten klarer vi, når I begge har sagt ja.'

/** What may not stand in a text, said kindly. */
export const betrayals = {
  mail: `Der står noget, der ligner en mailadresse. ${instead}`,
  number: `Der står et langt tal, der ligner et nummer. Skriv korte tal, for eksempel »kl. 17«. ${instead}`,
  link: `Der står noget, der ligner en hjemmeside. ${instead}`,
  social: `Der står navnet på en app eller et netværk. Lad det stå ude. ${instead}`,
  handle: `Der står noget, der ligner et brugernavn. ${instead}`,
  name: 'Der står vist et navn. Lad det stå ude, så ingen kan se, hvem du er.',
  address: 'Der står noget, der ligner en adresse. Det er nok at vise kommunen.',
  age: 'Der står vist, hvor gammel nogen er. Her spiller alder ingen rolle, så lad det stå ude.',
}

export const refusals = {
  cannotNow: 'Det kan ikke lade sig gøre lige nu.',
  notThere: 'Kortet er ikke fremme mere.',
  noCard: 'Dit eget kort skal være fremme, før du kan sige hej.',
  tooMany: 'Der er sagt mange hej i dag. Prøv igen i morgen.',
  self: 'Det er dit eget kort.',
  already: 'I to har allerede sagt hej.',
  notAsked: 'Der er ingen, der spørger dig om det lige nu.',
  alreadyAsked: 'Den person er allerede brobygger eller spurgt i den kommune.',
  other: 'Det lykkedes ikke. Prøv igen.',
}
