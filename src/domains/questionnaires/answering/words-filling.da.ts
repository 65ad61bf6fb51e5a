import type { Mode } from './filling/model.ts'
import type { TimePoint } from './model.ts'

const waveNames: Readonly<Record<TimePoint, string>> = {
  waiting: 'Mens du venter på en plads',
  before: 'Før forløbet',
  after: 'Efter forløbet',
  followup3: 'Tre måneder efter',
  followup6: 'Et halvt år efter',
}

const modeNames: Readonly<Record<Mode, string>> = {
  blok: 'Lidt ad gangen',
  en: 'Ét spørgsmål ad gangen',
  alt: 'Alt på én side',
}

/** What somebody who answers reads, in Danish. */
export const filling = {
  waveNames,
  modeNames,
  intro: {
    title: 'Nogle spørgsmål til dig',
    course: (title: string) => `Om at være med på »${title}«`,
    lead: 'Det tager omkring tre minutter. Der er ingen rigtige og forkerte svar.',
    voluntary:
      'Det er frivilligt. Du kan springe spørgsmål over, og du er lige velkommen på holdet, hvis du ikke svarer.',
    who: 'Hvem ser svarene?',
    whoText:
      'Ingen på holdet ser, hvad du svarer, heller ikke de ansatte. Dit navn og dine svar ligger hver for sig. Svarene bliver kun brugt som tal for mange på én gang.',
    laterText: 'Du kan altid se, rette og slette dine svar på din egen side.',
    laterRoom:
      'Vil du se, rette eller slette dine svar, gør du det på din egen side. Linket står i den mail, du har fået.',
    noAlarm: 'Ingen holder øje med svarene. Har du brug for hjælp, så se nederst, hvor den findes.',
    mode: 'Hvordan vil du svare?',
    begin: 'Begynd',
    goOn: 'Fortsæt, hvor du slap',
    underWay: 'Du er i gang. Det, du har svaret, er gemt.',
    consentTitle: 'Må vi gemme dine svar?',
    consentYes: 'Ja, og begynd',
    takenBack: 'Vi spørger dig ikke mere',
    takenBackText:
      'Du har taget dit ja til at svare tilbage. Det er helt i orden, og du er lige velkommen på holdet. Vil du svare alligevel, så sig ja igen på din egen side.',
    toConsent: 'Se, hvad du har sagt ja til',
    late: 'Fristen er gået, men du kan stadig svare. Svaret bliver talt for sig.',
    nothing: 'Der er ingen spørgsmål til dig lige nu',
    nothingText: 'Når der er, får du en mail, og så står de også på din egen side.',
    toOwnPage: 'Til din egen side',
    tooEarly: (day: string) => `Spørgsmålene åbner ${day}. Du får en mail.`,
    closed: 'Det er for sent at svare på de her spørgsmål. Tak, fordi du kiggede forbi.',
    answered: 'Du har svaret',
    answeredText: 'Tak. Du kan se og rette dine svar.',
    seeAnswers: 'Se dine svar',
  },
  screen: {
    step: (step: number, of: number) => `Side ${step} af ${of}`,
    single: 'Alle spørgsmål',
    next: 'Videre',
    back: 'Tilbage',
    submit: 'Aflever',
    submitCorrection: 'Gem rettelsen',
    refused: 'Ønsker ikke at svare',
    refuseBlock: 'Jeg ønsker ikke at svare på de her spørgsmål',
    refuseOne: 'Jeg ønsker ikke at svare på det her spørgsmål',
    takeAway: 'Tag svaret væk',
    onlyOther: 'Findes kun på dansk',
    saved: 'Dine svar bliver gemt, hver gang du går videre.',
    correcting: 'Du retter svar, du har afleveret. Det gamle bliver gemt som gammelt.',
    between: (min: number, max: number) => `Et helt tal fra ${min} til ${max}`,
    blanks: (count: number) =>
      count === 1 ? 'Ét spørgsmål mangler et svar' : `${count} spørgsmål mangler svar`,
    blanksText:
      'Det er i orden at springe over: så går du bare videre. Men så kan tallet for de her spørgsmål ikke regnes ud.',
  },
  differs: {
    title: 'Du har svaret noget andet på en anden skærm',
    text: 'Vælg, hvad der skal gælde. Intet er overskrevet.',
    question: 'Spørgsmål',
    there: 'På den anden skærm',
    here: 'Her',
    none: 'Intet svar',
    keepHere: 'Brug svarene herfra',
    keepThere: 'Brug svarene fra den anden skærm',
  },
  problems: {
    notAChoice: 'Vælg et af svarene.',
    notANumber: (min: number, max: number) => `Skriv et helt tal fra ${min} til ${max}.`,
    tooLong: (most: number) => `Skriv højst ${most} tegn.`,
  },
  thanks: {
    title: 'Tak for dine svar',
    received: 'De er modtaget.',
    corrected: 'Rettelsen er gemt.',
    helpTitle: 'Har du brug for hjælp?',
    helpLead: 'Den her side er ens for alle, uanset hvad man svarer. Ingen holder øje med svarene.',
    next: 'Til din egen side',
    seeAnswers: 'Se dine svar',
    pass: 'Du er færdig. Giv tavlen videre.',
    toStart: 'Til næste person',
    close: 'Du er færdig og kan lukke siden.',
  },
  gone: {
    title: 'Her er ikke noget at se',
    text: 'Svarene er afleveret, eller der er gået for lang tid. Intet af det, nogen har svaret, ligger her.',
    changed: 'Svarene er rettet et andet sted imens. Se dem igen, og ret derfra.',
    begin: 'Begynd forfra',
  },
}
