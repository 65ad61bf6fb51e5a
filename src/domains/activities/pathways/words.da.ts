export { balance } from './words-balance.da.ts'

export const levels = { local: 'Lokalt', regional: 'Regionalt', national: 'Nationalt' }
export const languages = { da: 'Dansk', en: 'Engelsk' }
export const kinds = {
  community: 'Fællesskab',
  space: 'Sted',
  activity: 'Det sker',
  course: 'Forløb',
  project: 'Projekt',
}

export const following = {
  title: 'Veje',
  description: 'Fra værelset til scenen: trin for trin, tæt på først og længere ud, når du vil.',
  lead: 'Fra værelset til scenen. Hvert trin er noget, der findes. Begynd, hvor du er, og gå videre, når du vil.',
  steps: (count: number) => (count === 1 ? '1 trin' : `${count} trin`),
  fromTo: (from: string, to: string) => `Fra »${from}« til »${to}«`,
  emptyTitle: 'Ingen veje er lagt endnu',
  emptyText: 'Indtil da kan du begynde i et fællesskab tæt på dig.',
  emptyAction: 'Find et fællesskab',
  balance: 'Hvem synger, spiller, producerer og arrangerer?',
  noneAtLevel: 'Her er der ikke noget trin endnu.',
  closed: 'tager ikke flere lige nu',
  anywhere: 'Du kan begynde på hvert trin og springe over, hvad du vil.',
  nextTitle: 'Dit næste skridt',
  partOf: 'Et trin på vejen',
  search: 'Vej',
}

export const work = {
  title: 'Veje',
  lead: 'Trin af tilbud, der findes, fra lokalt til nationalt. Her ser I, hvor vejen holder, og hvor den brister.',
  start: 'Læg en vej',
  emptyTitle: 'Ingen veje endnu',
  emptyText: 'Begynd med det tilbud, de fleste begynder med, og spørg, hvad der kommer efter.',
  states: { draft: 'Kladde', published: 'Vist' },
  moves: { draft: 'Vis for alle', published: 'Tilbage til kladde' },
  moved: { published: 'Nu kan alle se vejen.', draft: 'Vejen er en kladde igen.' },
  steps: (count: number) => (count === 1 ? '1 trin' : `${count} trin`),
  breaks: (count: number) => (count === 0 ? 'hænger sammen' : count === 1 ? '1 brud' : `${count} brud`),
  edit: 'Ret',
  public: 'Se den offentlige side',
  breaksTitle: 'Hvor vejen brister',
  noBreaks: 'Alle niveauer er der, og alle trin tager imod.',
  levelMissing: (level: string) => `Der er intet trin ${level}.`,
  closed: (title: string) => `»${title}« tager ikke imod nu.`,
  gone: 'Tilbuddet findes ikke mere',
  flowTitle: 'Hvor mange går videre',
  flowText: (day: string) =>
    `Talt til og med ${day}. Kun forløb og det, man melder sig til, kan tælles. Tal under 5 er skjult, og tal, der ville afsløre dem.`,
  columns: { step: 'Trin', level: 'Niveau', took: 'Var med', wentOn: 'Gik videre til næste' },
  hidden: 'Skjult af hensyn til anonymitet',
  uncounted: 'Tælles ikke',
  of: (count: number, share: string) => `${count} (${share})`,
}

export const form = {
  newTitle: 'Læg en vej',
  editTitle: 'Ret vejen',
  title: 'Hvad hedder vejen?',
  titleHint: 'For eksempel »Fra beats på værelset til en scene«.',
  summary: 'Sig i to sætninger, hvem den er for',
  genres: 'Emner',
  area: 'Hører den til et indsatsområde?',
  noArea: 'Nej',
  owner: 'Hvem ejer vejen?',
  language: 'Hvilket sprog er teksten på?',
  steps: 'Trin',
  stepsHint:
    'Find tilbuddet på platformen, og kopiér adressen hertil. Navn og sted hentes derfra og er altid de nyeste.',
  step: (number: number) => `Trin ${number}`,
  level: 'Niveau',
  address: 'Adresse',
  addressHint: 'For eksempel /faellesskaber/zineklubben-i-kaelderen',
  note: 'Hvad lærer man her, som man tager med videre?',
  save: 'Gem',
  saved: 'Gemt.',
  begun: 'Kladden er gemt. Kun I kan se den, til du viser den.',
  chooseLevel: 'Vælg et niveau.',
  levelBack:
    'Trinene går fra lokalt over regionalt til nationalt. Flyt trinet op, eller vælg et andet niveau.',
  notFound: 'Der er ikke noget offentligt tilbud på den adresse.',
  twice: 'Det tilbud er et trin i forvejen.',
  noteLong: 'Skriv højst 160 tegn.',
  tooFew: 'En vej har mindst to trin.',
}

export const refusals = { notYours: 'Du kan kun skrive for steder, du selv hører til.' }
