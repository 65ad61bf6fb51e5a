import type { MissingReason } from '../instruments/model.ts'
import type { TimePoint } from './model.ts'

export const missing: Readonly<Record<MissingReason, string>> = {
  notAsked: 'Ikke spurgt',
  skipped: 'Sprunget over',
  refused: 'Ønskede ikke at svare',
  unreadable: 'Kunne ikke læses',
}

interface Invitation {
  readonly subject: string
  readonly why: string
}

const invitations: Readonly<Record<TimePoint, Invitation>> = {
  waiting: {
    subject: 'Et par spørgsmål, mens du venter',
    why: 'Mens du venter på en plads, vil vi gerne høre, hvordan du har det.',
  },
  before: {
    subject: 'Et par spørgsmål, før vi begynder',
    why: 'Holdet begynder snart. Vi vil gerne høre, hvordan du har det nu, så vi senere kan se, om noget ændrer sig.',
  },
  after: {
    subject: 'Et par spørgsmål, nu hvor holdet slutter',
    why: 'Holdet er ved at være slut. Vi vil gerne høre, hvordan du har det nu, og hvordan du oplevede det.',
  },
  followup3: {
    subject: 'Hvordan går det, tre måneder efter?',
    why: 'Det er tre måneder siden, holdet sluttede. Vi vil gerne høre, hvordan du har det nu.',
  },
  followup6: {
    subject: 'Hvordan går det, et halvt år efter?',
    why: 'Det er et halvt år siden, holdet sluttede. Det er sidste gang, vi spørger.',
  },
}

export const mails = {
  invitations,
  hello: 'Kære {navn}',
  how: 'Det tager omkring tre minutter, og det er frivilligt. Du kan svare på telefonen, på dansk eller engelsk:',
  reminder: 'Du kan stadig nå at svare',
  reminderWhy:
    'Vi spurgte dig for nogle dage siden, om du vil svare på nogle spørgsmål. Det kan du stadig nå. Har du ikke lyst, gør du bare ingenting.',
  until: (day: string) => `Du kan svare til og med ${day}.`,
  code: (code: string) => `Svarer du på holdets tavle eller med koden i lokalet, er din egen kode ${code}.`,
  goodbye: 'Venlig hilsen\nKulturmetropolen',
}

export const tablet = {
  title: 'Nogle spørgsmål',
  roomTitle: 'Nogle spørgsmål til dig',
  lead: 'Skriv din egen kode. Så får du et tomt ark, som kun du ser.',
  code: 'Din kode',
  codeHint: 'Seks tegn. Den står i din mail eller på dit papir, for eksempel K4M 7PX.',
  go: 'Videre',
  noCode: 'Har du ingen kode, så spørg den, der har holdet. Du kan også svare med linket i din mail.',
  noSuchCode: 'En kode har seks bogstaver og tal. Se efter i din mail eller på dit papir.',
  unknownCode: 'Den kode kender vi ikke på det her hold. Se efter, om den er skrevet rigtigt.',
  noRoom: 'Den kode kender vi ikke',
  noRoomText:
    'Se efter, om adressen er skrevet rigtigt af, eller scan koden i lokalet igen. Ellers spørg den, der har holdet, eller brug linket i din mail.',
  answeredAlready:
    'Dine svar er modtaget. Vil du se eller rette dem, gør du det på din egen side. Linket står i din mail.',
  stillThere: 'Er du der endnu? Rør skærmen, ellers går den tilbage til begyndelsen om lidt.',
}

/** What stands until the region has written its own text; it must confirm the numbers and add its own offers. */
const standardHelp = `Har du det svært, er der nogen at tale med, også selvom det er længe siden, du har bedt om hjælp.

- **Din egen læge** kan du altid ringe til.
- **Livslinien**: 70 201 201. Du kan være anonym.
- **Psykiatrifondens rådgivning**: 39 25 25 25.
- **Er der fare for dit eller andres liv**: ring 112.

Din kommune har også tilbud. Spørg på biblioteket eller i borgerservice, hvis du ikke ved, hvor du skal begynde.`

export const help = {
  standard: standardHelp,
  title: 'Her findes hjælp',
  lead: 'Teksten står på den side, alle ser, når de har svaret. Den er ens for alle, uanset hvad de har svaret.',
  region: 'Hele kulturregionen',
  regionHint: 'Bruges, hvor kommunen ikke har sin egen tekst.',
  standardShown: 'Der er ikke skrevet noget endnu. Så længe står denne tekst:',
  write: 'Skriv teksten',
  edit: 'Ret teksten',
  fallsBack: 'Bruger regionens tekst',
  written: 'Har sin egen tekst',
  textDa: 'Teksten på dansk',
  textEn: 'Teksten på engelsk',
  hint: 'Telefonnumre, åbningstider og hvor man kan gå hen. Markdown.',
  save: 'Gem teksten',
  saved: 'Teksten er gemt.',
  back: 'Tilbage til alle',
}

export const mine = {
  sectionTitle: 'Spørgsmål til dig',
  due: (wave: string, course: string) => `${wave}: »${course}«`,
  until: (day: string) => `Til og med ${day}. Det tager omkring tre minutter og er frivilligt.`,
  late: (day: string) => `Fristen er gået, men du kan stadig svare til og med ${day}. Det er frivilligt.`,
  answer: 'Svar nu',
  answersLink: 'Dine svar',
  answersText: 'Se, ret eller slet det, du har svaret.',
  title: 'Dine svar',
  lead: 'Kun du kan se dem her. Ingen på holdet kan, heller ikke de ansatte.',
  none: 'Du har ikke svaret på noget endnu',
  noneText: 'Når du har, kan du se, rette og slette det her.',
  open: 'Kan besvares nu',
  answeredOn: (day: string) => `Svaret ${day}`,
  corrected: 'Rettet siden',
  correct: 'Ret svarene',
  questionHead: 'Spørgsmål',
  answerHead: 'Dit svar',
  answers: 'Alle svar',
  scores: 'Tal regnet ud af dine svar',
  score: (name: string, value: string, min: string, max: string) =>
    `${name}: ${value} på en skala fra ${min} til ${max}.`,
  higherIsBetter: 'Jo højere tal, jo lettere har man det.',
  higherIsWorse: 'Jo højere tal, jo sværere har man det.',
  noScore: (name: string) => `${name}: kan ikke regnes ud, fordi der mangler svar.`,
  neutral:
    'Ét tal kan ikke sige, hvordan du har det. Det svinger fra dag til dag hos alle. Tallet er lavet til at se på mange mennesker på én gang.',
  helpTitle: 'Har du brug for hjælp?',
  deleteTitle: 'Slet mine svar',
  deleteText: 'Du kan slette alle dine svar og beholde din plads på holdet.',
  deleteButton: 'Slet mine svar',
  deleteSure: 'Vil du slette dine svar?',
  deleteSureText:
    'De forsvinder helt, også af regnestykkerne fremover. Tal, der allerede er offentliggjort for mange på én gang, bliver ikke ændret.',
  deleteYes: 'Ja, slet alle mine svar',
  deleteNo: 'Nej, behold dem',
  deleted: 'Dine svar er slettet.',
  forgetTitle: 'Vil du glemmes, men lade svarene blive?',
  forgetText:
    'Sletter du dig selv, forsvinder dit navn og alt, der fører til dig. Svarene bliver, men ingen kan finde ud af, at de er dine.',
  forgetLink: 'Slet mig, og lad svarene blive',
  storedInvitations: 'Hvornår du er spurgt',
  storedInvitationsWhy: 'Så vi kan sende dig et link til spørgsmålene og højst minde dig om det to gange.',
  storedInvitationsUntil: 'Til du sletter dig, eller dine oplysninger bliver slettet efter forløbet.',
  storedAnswers: 'Hvad du har svaret',
  storedAnswersWhy:
    'Så vi sammen med mange andres svar kan se, om noget ændrer sig. De ligger uden dit navn.',
  storedAnswersUntil: 'Til du sletter dem. Efter at du er slettet, kan ingen se, at de er dine.',
  course: 'Forløb',
  wave: 'Tidspunkt',
  asked: 'Spurgt',
  reminded: 'Mindet om det',
  answered: 'Svaret',
  scoreFact: (name: string) => `Tal: ${name}`,
}

export const refusals = {
  fixed: 'Den første er spurgt. Nu ligger spørgsmålene fast for hele forløbet.',
  notOwn: 'Et af de egne spørgeskemaer er ikke i brug mere. Vælg igen.',
  youth: 'På ungeområdet bliver der ikke spurgt om mere.',
  answered: 'Der er allerede svaret på det ark.',
  sameRound: 'Arket er allerede tastet ind to gange.',
  unknownCode: 'Den kode kender vi ikke på det her forløb.',
  noSessions: 'Forløbet har ingen mødegange endnu.',
  other: 'Det kunne ikke lade sig gøre. Prøv igen.',
  stale: 'En anden har gemt imens. Se, hvad der står nu, og prøv igen.',
}
