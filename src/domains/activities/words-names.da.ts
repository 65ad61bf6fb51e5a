const join = (days: string, word: string): string => (days ? `${word} ${days}` : '')

export const names = {
  access: {
    stepFree: 'Adgang uden trin',
    lift: 'Elevator',
    toilet: 'Toilet, hvor en kørestol kan vende',
    hearingLoop: 'Teleslynge',
    quietRoom: 'Et stille rum ved siden af',
    signLanguage: 'Tegnsprogstolk',
    companion: 'Tag en ledsager med',
    transport: 'Bus eller tog tæt på',
    parking: 'Parkering ved døren',
  },
  accessAnswers: { yes: 'Ja', ask: 'Spørg', no: 'Nej' },
  spoken: {
    da: 'Dansk',
    en: 'Engelsk',
    de: 'Tysk',
    pl: 'Polsk',
    uk: 'Ukrainsk',
    ar: 'Arabisk',
    tr: 'Tyrkisk',
    fa: 'Farsi og dari',
    ur: 'Urdu',
    so: 'Somali',
    sign: 'Dansk tegnsprog',
  },
  languages: { da: 'Dansk', en: 'Engelsk' },
  states: { draft: 'Kladde', published: 'Vises', resting: 'Holder pause', ended: 'Slut' },
  opennesses: { dropIn: 'Kom bare', writeFirst: 'Skriv først', full: 'Fuldt lige nu' },
  dayParts: { morning: 'Formiddag', afternoon: 'Eftermiddag', evening: 'Aften' },
  rhythms: {
    weekly: 'Hver uge',
    everyOtherWeek: 'Hver anden uge',
    monthly: 'En gang om måneden',
    byArrangement: 'Efter aftale',
  },
  weekdays: {
    '1': 'Mandag',
    '2': 'Tirsdag',
    '3': 'Onsdag',
    '4': 'Torsdag',
    '5': 'Fredag',
    '6': 'Lørdag',
    '7': 'Søndag',
  },
  when: {
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    rhythms: {
      weekly: (days: string) => join(days, 'Hver'),
      everyOtherWeek: (days: string) => join(days, 'Hver anden'),
      monthly: (days: string) => (days ? `En ${days} om måneden` : 'En gang om måneden'),
      byArrangement: (days: string) => (days ? `Efter aftale, oftest ${days}` : 'Efter aftale'),
    },
  },
  free: 'Gratis',
}

export const refusals = {
  alreadyDone: 'Det er gjort allerede.',
  notYours: 'Du kan kun skrive for steder, du selv hører til.',
  cannotMove: 'Det kan ikke gå den vej fra, hvor det er nu.',
  lacksContact:
    'Skriv, hvem man spørger: en funktion, eller en person, der har sagt ja. Så står ingen foran en lukket dør.',
  notAsked: 'Der er ingen, der spørger dig om det lige nu.',
  ownMunicipality: 'Den kommune er vært i forvejen.',
  nobodyThere: 'Der er ingen til at tage imod lige nu. Se under »Spørg«, hvem du kan skrive til.',
  stale: 'En anden har lige ændret det. Se siden igen.',
  other: 'Det lykkedes ikke. Prøv igen.',
}
