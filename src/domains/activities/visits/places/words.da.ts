/** What a letter may need to know. */
export interface LetterFacts {
  readonly title: string
  /** Which dates, and how it stands with them; one row each. */
  readonly dates: string
  readonly where: string
  readonly receipt: string
  readonly until: string
  readonly reason: string
  readonly also: string
  readonly byOther: boolean
  readonly pair: boolean
  /** Nothing but places in the line. */
  readonly onlyWaits: boolean
}

const where = ({ where: place }: LetterFacts): string => (place ? `Sted: ${place}\n` : '')
const told = ({ reason }: LetterFacts): string => (reason ? `\n\n${reason}` : '')
const stays = ({ onlyWaits }: LetterFacts): string =>
  onlyWaits ? 'Du står stadig på ventelisten.' : 'Din plads er stadig din.'
const own =
  'Din egen side, hvor du kan se din kode til døren, lægge dagene i din kalender og melde fra:\n{link}'
const other = ({ byOther }: LetterFacts): string =>
  byOther
    ? 'En, du kender, har skrevet jer op sammen. På din egen side kan du se, hvad vi har skrevet ned, rette det, melde fra eller slette det hele.\n\n'
    : ''

/** The letters to guests. {navn} and {link} are put in when a letter is sent, and kept nowhere. */
const letters = {
  arrived: (f: LetterFacts) => ({
    subject: f.onlyWaits ? `Du er på ventelisten til ${f.title}` : `Du er tilmeldt ${f.title}`,
    text: `Hej {navn}\n\n${
      f.onlyWaits
        ? `Der er ikke flere ledige pladser til ${f.title} lige nu, men du står på ventelisten.`
        : `Du er tilmeldt ${f.title}.`
    }\n\n${other(f)}${f.dates}\n\n${where(f)}Dit nummer: ${f.receipt}\n\n${own}\n\n${
      f.onlyWaits
        ? 'Bliver der en plads, skriver vi til dig. Du skal ikke gøre noget imens.'
        : 'Kan du alligevel ikke, så meld fra på din side. Så får en anden pladsen.'
    }\n\nLæs mere: {siden}`,
  }),
  already: (f: LetterFacts) => ({
    subject: `Du er allerede tilmeldt ${f.title}`,
    text: `Hej {navn}\n\nNogen har lige brugt dit navn og din mail til at tilmelde sig ${f.title}. Du står der allerede, så der er ikke sket noget nyt.\n\nDit nummer: ${f.receipt}${
      f.also ? `\nNummeret ${f.also} på siden fører til det samme.` : ''
    }\n\nSe, hvordan det står til, her:\n{link}\n\nVar det ikke dig, kan du roligt se bort fra mailen.`,
  }),
  offered: (f: LetterFacts) => ({
    subject: `Der er en plads til dig: ${f.title}`,
    text: `Hej {navn}\n\nDer er blevet ${f.pair ? 'to pladser, så I kan komme sammen' : 'en plads til dig'} til ${f.title}.\n\n${f.dates}\n\n${where(f)}\nSig ja eller nej senest ${f.until}:\n{tilbud}\n\nHører vi ikke fra dig, går pladsen videre til den næste.`,
  }),
  ranOut: (f: LetterFacts) => ({
    subject: `Pladsen til ${f.title} er gået videre`,
    text: `Hej {navn}\n\nVi hørte ikke fra dig, så pladsen er gået videre til den næste.\n\n${f.dates}\n\nVil du stadig gerne med, er du velkommen til at tilmelde dig igen:\n{siden}\n\nDin egen side:\n{link}`,
  }),
  withdrawn: (f: LetterFacts) => ({
    subject: `Tilbuddet om en plads til ${f.title} gælder ikke længere`,
    text: `Hej {navn}\n\nTilbuddet om en plads er trukket tilbage. Du står stadig på din plads på ventelisten, og vi skriver, når der igen er en plads.\n\n${f.dates}\n\n{link}`,
  }),
  left: (f: LetterFacts) => ({
    subject: `Du er meldt fra ${f.title}`,
    text: `Hej {navn}\n\nDu er nu meldt fra:\n\n${f.dates}\n\nTak, fordi du sagde til. Så kan en anden få pladsen. Du er velkommen en anden gang.\n\n{link}`,
  }),
  reminder: (f: LetterFacts) => ({
    subject: `Husk ${f.title}`,
    text: `Hej {navn}\n\nVi ses snart til ${f.title}:\n\n${f.dates}\n\n${where(f)}Dit nummer: ${f.receipt}\n\nVis koden på din side ved døren, eller sig dit nummer. Kan du alligevel ikke komme, så meld fra samme sted:\n{link}`,
  }),
  cancelled: (f: LetterFacts) => ({
    subject: `Aflyst: ${f.title}`,
    text: `Hej {navn}\n\nDet her bliver desværre ikke til noget:\n\n${f.title}\n${f.dates}${told(f)}\n\nDu skal ikke gøre noget. Se, hvad der ellers sker:\n{andet}\n\nDin egen side:\n{link}`,
  }),
  postponed: (f: LetterFacts) => ({
    subject: `Udsat: ${f.title}`,
    text: `Hej {navn}\n\n${f.title} er udsat.\n\n${f.dates}${told(f)}\n\n${stays(f)} Vi skriver, når den nye tid er fundet. Passer det ikke, kan du melde fra her:\n{link}`,
  }),
  moved: (f: LetterFacts) => ({
    subject: `Ny tid eller nyt sted: ${f.title}`,
    text: `Hej {navn}\n\n${f.title} er flyttet. Sådan er det nu:\n\n${f.dates}\n\n${where(f)}${f.reason ? `\n${f.reason}\n` : ''}\n${stays(f)} Passer det ikke længere, kan du melde fra her:\n{link}`,
  }),
  on: (f: LetterFacts) => ({
    subject: `Det bliver til noget: ${f.title}`,
    text: `Hej {navn}\n\n${f.title} bliver til noget alligevel:\n\n${f.dates}\n\n${where(f)}${f.reason ? `\n${f.reason}\n` : ''}\n${stays(f)} Kan du ikke, så meld fra her:\n{link}`,
  }),
}

export const da = {
  hasSeat: 'Du har en plads:',
  waitsAt: (place: number | undefined) =>
    place ? `Du er nummer ${place} på ventelisten:` : 'Du står på ventelisten:',
  moreDates: (count: number) => (count === 1 ? 'og én gang til' : `og ${count} gange til`),
  dateStates: { on: '', moved: 'flyttet', postponed: 'udsat', cancelled: 'aflyst' },
  dateGone: 'En af dagene, du var tilmeldt, er taget af programmet.',
  states: {
    waiting: 'På ventelisten',
    offered: 'Tilbudt en plads',
    signedUp: 'Tilmeldt',
    declined: 'Sagde nej tak',
    expired: 'Svarede ikke',
    cancelled: 'Meldt fra',
    calledOff: 'Aflyst',
  },
  ways: { self: 'Selv, på nettet', staff: 'Skrevet op af personalet', door: 'Ved døren' },
  passReasons: {
    unreachable: 'Kan ikke træffes',
    notReady: 'Kan ikke lige nu',
    groupFit: 'Passer bedre en anden gang',
    askedToWait: 'Bad selv om at vente',
    other: 'Andet',
  },
  /** For screens that others see: without name and event. */
  shortReminder: (when: string) => `Vi ses ${when}. Kan du ikke, så meld fra her: {link}`,
  letters,
}
