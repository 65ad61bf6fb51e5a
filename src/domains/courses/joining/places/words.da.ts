/** What a letter may need to know. */
export interface LetterFacts {
  readonly course: string
  /** `mandag 7. december 2026 kl. 11.00`, or '' while no session is planned. */
  readonly first: string
  readonly where: string
  readonly receipt: string
  readonly place: number | undefined
  readonly until: string
  readonly from: string
  /** Why the course is cancelled, in the words of those who run it. */
  readonly reason: string
  readonly isReferred: boolean
}

const facts = ({ first, where, receipt }: LetterFacts): string =>
  [first && `Første gang: ${first}`, where && `Sted: ${where}`, `Dit nummer: ${receipt}`]
    .filter(Boolean)
    .join('\n')

/** Who was sent by a professional is told so, and what can be done about it. */
const referred = ({ isReferred }: LetterFacts): string =>
  isReferred
    ? 'En fagperson, du har talt med, har henvist dig. Den, der har henvist dig, kan kun se, om du har fået en plads. På din egen side kan du se, hvad vi har skrevet ned, rette det, sige nej tak eller slette det hele.\n\n'
    : ''

const own = 'Din egen side med dage, kalender og afbud:\n{link}'
const end = 'Vi glæder os til at se dig.'

/** The letters to participants. {navn} and {link} are put in when a letter is sent, and kept nowhere. */
const letters = {
  enrolled: (f: LetterFacts) => ({
    subject: `Du har en plads på ${f.course}`,
    text: `Hej {navn}\n\nDu har en plads på ${f.course}.\n\n${referred(f)}${facts(f)}\n\n${own}\n\nKan du alligevel ikke, så meld afbud på din side. Så får den næste pladsen.\n\n${end}`,
  }),
  waiting: (f: LetterFacts) => ({
    subject: `Du er på ventelisten til ${f.course}`,
    text: `Hej {navn}\n\nDer er ingen ledig plads på ${f.course} lige nu. Du ${
      f.place ? `er nummer ${f.place}` : 'står'
    } på ventelisten.\n\n${referred(f)}Bliver der en plads, skriver vi til dig. Du skal ikke gøre noget imens.\n\nDit nummer: ${f.receipt}\n\nDu kan altid se, hvor langt du er, og gå ud af køen her:\n{link}`,
  }),
  applied: (f: LetterFacts) => ({
    subject: `Vi har fået din tilmelding til ${f.course}`,
    text: `Hej {navn}\n\nTak. Din tilmelding til ${f.course} er nået frem. Før du får en plads, taler vi kort sammen. Nogen fra holdet kontakter dig.\n\n${facts(f)}\n\nDin egen side:\n{link}`,
  }),
  referred: (f: LetterFacts) => ({
    subject: `Du er henvist til ${f.course}`,
    text: `Hej {navn}\n\nEn fagperson, du har talt med, har henvist dig til ${f.course}. Nogen fra holdet kontakter dig, så I kan tale kort sammen.\n\n${facts(f)}\n\nDen, der har henvist dig, kan kun se, om du har fået en plads. På din egen side kan du se, hvad vi har skrevet ned, rette det, sige nej tak eller slette det hele:\n{link}`,
  }),
  offered: (f: LetterFacts & { readonly pair: boolean }) => ({
    subject: `Der er en plads til dig på ${f.course}`,
    text: `Hej {navn}\n\nDer er blevet ${f.pair ? 'to pladser, så I kan komme sammen' : 'en plads til dig'} på ${f.course}.\n\n${facts(f)}\n\nSig ja eller nej senest ${f.until}:\n{tilbud}\n\nHører vi ikke fra dig, går pladsen videre til den næste.`,
  }),
  already: (f: LetterFacts) => ({
    subject: `Du er allerede tilmeldt ${f.course}`,
    text: `Hej {navn}\n\nNogen har lige brugt din mail til at tilmelde sig ${f.course}. Du står der allerede, så der er ikke sket noget nyt.\n\nDit nummer: ${f.receipt}\n\nSe, hvordan det står til, her:\n{link}\n\nVar det ikke dig, kan du roligt se bort fra mailen.`,
  }),
  companion: (f: LetterFacts) => ({
    subject: `Du er skrevet op til ${f.course}`,
    text: `Hej {navn}\n\nEn, du kender, har skrevet dig op til ${f.course}, så I kan komme sammen.\n\n${facts(f)}\n\nPå din egen side kan du se, hvad vi har skrevet ned om dig, rette det, sige nej tak eller slette det hele:\n{link}`,
  }),
  ranOut: (f: LetterFacts) => ({
    subject: `Pladsen på ${f.course} er gået videre`,
    text: `Hej {navn}\n\nVi hørte ikke fra dig, så pladsen på ${f.course} er gået videre til den næste.\n\nVil du stadig gerne med en anden gang, er du meget velkommen til at tilmelde dig igen.\n\nDin egen side:\n{link}`,
  }),
  withdrawn: (f: LetterFacts) => ({
    subject: `Tilbuddet om en plads på ${f.course} gælder ikke længere`,
    text: `Hej {navn}\n\nTilbuddet om en plads på ${f.course} er trukket tilbage. Du står stadig på din plads på ventelisten, og vi skriver, når der igen er en plads.\n\n{link}`,
  }),
  no: (f: LetterFacts) => ({
    subject: `Om din tilmelding til ${f.course}`,
    text: `Hej {navn}\n\nDet bliver ikke til en plads på ${f.course} denne gang. Det siger ikke noget om dig: Et andet tilbud passer bedre lige nu.\n\nHar du spørgsmål, så tal med den, du har snakket med, eller svar på denne mail.\n\nDin egen side, hvor du kan se og slette det, vi har om dig:\n{link}`,
  }),
  left: (f: LetterFacts) => ({
    subject: `Du er meldt fra ${f.course}`,
    text: `Hej {navn}\n\nDu er nu meldt fra ${f.course}. Tak, fordi du sagde til. Så kan en anden få pladsen.\n\nDu er velkommen en anden gang.\n\n{link}`,
  }),
  courseCancelled: (f: LetterFacts) => ({
    subject: `${f.course} er aflyst`,
    text: `Hej {navn}\n\n${f.course} er desværre aflyst.${f.reason && `\n\n${f.reason}`}\n\nDu skal ikke gøre noget. Andre forløb, du kan være med på, står her:\n{forloeb}\n\nDin egen side:\n{link}`,
  }),
  movedSeat: (f: LetterFacts) => ({
    subject: `${f.from} er slået sammen med ${f.course}`,
    text: `Hej {navn}\n\n${f.from} er slået sammen med ${f.course}. Du har en plads på det nye hold.\n\n${facts(f)}\n\nPasser dag eller sted ikke, kan du melde fra på din side:\n{link}`,
  }),
  movedWaiting: (f: LetterFacts) => ({
    subject: `${f.from} er slået sammen med ${f.course}`,
    text: `Hej {navn}\n\n${f.from} er slået sammen med ${f.course}. Der er ikke en ledig plads til dig endnu, så du ${
      f.place ? `er nummer ${f.place}` : 'står'
    } på ventelisten. Vi skriver, når der er en plads.\n\n{link}`,
  }),
  newTimes: (f: LetterFacts) => ({
    subject: `Nye tider på ${f.course}`,
    text: `Hej {navn}\n\nTid eller sted på ${f.course} er ændret.\n\n${f.first ? `Næste gang: ${f.first}\n` : ''}${f.where ? `Sted: ${f.where}\n` : ''}\nAlle dage står på din egen side. Passer det ikke, kan du melde fra der:\n{link}`,
  }),
  onBoth: (f: LetterFacts) => ({
    subject: `${f.from} er slået sammen med ${f.course}`,
    text: `Hej {navn}\n\n${f.from} er slået sammen med ${f.course}. Dér står du allerede, så du skal ikke gøre noget.\n\nDin egen side med dage og steder:\n{link}`,
  }),
  closed: (f: LetterFacts) => ({
    subject: `${f.course} er slut`,
    text: `Hej {navn}\n\n${f.course} er slut, og der blev ikke en plads til dig. Det er vi kede af.\n\nAndre forløb står her:\n{forloeb}\n\nDin egen side:\n{link}`,
  }),
  completed: (f: LetterFacts) => ({
    subject: `Tak, fordi du var med på ${f.course}`,
    text: `Hej {navn}\n\nTak, fordi du var med på ${f.course}.\n\nPå din egen side kan du stadig se det, vi har om dig, og slette det, når du vil:\n{link}`,
  }),
  reminder: (f: LetterFacts) => ({
    subject: `Husk ${f.course}`,
    text: `Hej {navn}\n\nVi ses ${f.first}.\n${f.where ? `Sted: ${f.where}\n` : ''}\nKan du ikke komme, så sig til her:\n{link}`,
  }),
}

export const da = {
  letters,
  /** Without course and without name: a text on a locked screen tells nobody anything. */
  shortReminder: (when: string) => `Husk vores aftale ${when}. Se mere, eller meld afbud: {link}`,
  toReferrer: {
    subject: 'Påmindelse om en, du har henvist',
    text: (course: string, when: string, receipt: string) =>
      `Hej\n\nEn, du har henvist til ${course}, har sagt ja til, at du også får en påmindelse.\n\nNæste gang er ${when}.\nHenvisningens nummer: ${receipt}\n\nSkriv ikke navnet, hvis du svarer på mailen: Brug nummeret.`,
  },
  states: {
    applied: 'venter på en samtale',
    intake: 'i samtale',
    waiting: 'på venteliste',
    offered: 'har et tilbud',
    enrolled: 'har en plads',
    completed: 'gennemført',
    dropped: 'faldet fra',
    declined: 'sagt nej',
    expired: 'svarede ikke',
    cancelled: 'meldt fra',
  },
  parts: { participant: 'deltager', relative: 'pårørende', staff: 'medarbejder' },
  ways: {
    self: 'tilmeldte sig selv',
    referral: 'henvist',
    staff: 'skrevet på af holdet',
    walkIn: 'kom ind ad døren',
  },
  endReasons: {
    illness: 'sygdom',
    work: 'job eller uddannelse',
    moved: 'flyttet',
    transport: 'svært at komme frem',
    notFit: 'holdet passede ikke',
    personal: 'private grunde',
    noShow: 'kom aldrig',
    otherOffer: 'et andet tilbud passer bedre',
    notTargetGroup: 'uden for målgruppen',
    needsMore: 'har brug for mere støtte',
    ownWish: 'ønskede det ikke selv',
    courseCancelled: 'holdet blev aflyst',
    other: 'andet',
    unknown: 'ved ikke',
  },
  passReasons: {
    unreachable: 'kan ikke nås',
    notReady: 'er ikke klar endnu',
    groupFit: 'holdets sammensætning',
    askedToWait: 'vil selv vente',
    other: 'andet',
  },
}
