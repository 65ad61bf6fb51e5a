export const communities = {
  title: 'Fællesskaber',
  lead: 'Der er nogen, der allerede mødes om det, du går og laver alene.',
  description: 'Kor, zineklubber, gadeidræt og alt det andet, folk mødes om i de ni kommuner.',
  filters: {
    municipality: 'Kommune',
    topic: 'Emne',
    weekday: 'Ugedag',
    dayPart: 'Tid på dagen',
    price: 'Pris',
    openness: 'Hvordan kommer man med',
    spoken: 'Sprog',
  },
  count: (count: number) => (count === 1 ? '1 fællesskab' : `${count} fællesskaber`),
  posters: 'Plakater',
  buddy: 'Bliv mødt i døren første gang',
  noneTitle: 'Ikke lige den kombination',
  noneText: 'Prøv en anden dag eller en nabokommune. Mange tager toget for at finde deres folk.',
  emptyTitle: 'Her er stille endnu',
  emptyText: 'Det første fællesskab kommer snart op at hænge.',
  page: {
    price: 'Pris',
    when: 'Hvornår',
    where: 'Hvor',
    joining: 'Hvordan kommer du med',
    spoken: 'Her taler vi',
    forWhom: 'Hvem er det for',
    everybody: 'Alle, der har lyst. Vi spørger ikke om alder.',
    courage: 'Hvis du er nervøs for at komme',
    about: 'Hvad vi laver',
    access: 'Er der plads til dig?',
    ask: 'Spørg',
    hosts: 'Værter',
    buddy: 'Bliv mødt første gang',
    buddyText: (name: string) => `${name} møder dig i døren. Du behøver ikke en konto.`,
    seeOthers: 'Se andre fællesskaber',
    resting: 'Fællesskabet holder pause',
    restingText: 'Lige nu mødes vi ikke. Siden bliver her, til vi er tilbage.',
    ended: 'Fællesskabet er slut',
    endedText: 'Det mødes ikke mere. Måske er der et andet, der ligner.',
    poster: 'Hent plakaten',
    posterOf: (title: string) => `Plakat for ${title}`,
    edit: 'Arbejd med siden',
    example: 'Personer og tidspunkter er eksempler.',
  },
  search: 'Fællesskab',
  onOrganisation: 'Fællesskaber her',
}

interface AboutBuddy {
  readonly title: string
  readonly bridge: string
  readonly name: string
  readonly email: string
  readonly message: string
}

export const buddy = {
  title: 'Bliv mødt første gang',
  of: (title: string) => `i ${title}`,
  lead: (name: string) => `${name} læser det, du skriver, og svarer dig på mail. Så aftaler I, hvor I mødes.`,
  name: 'Hvad skal vi kalde dig?',
  nameHint: 'Et fornavn er nok.',
  email: 'Din mail',
  emailHint: 'Så vi kan svare. Den bliver ikke gemt i nogen liste.',
  message: 'Er der noget, der gør det lettere for dig?',
  messageHint: 'For eksempel hvilken dag du vil komme, eller at du helst vil stå bagest.',
  privacyTitle: 'Det sker der med det, du skriver',
  privacy: (name: string) => [
    `Det bliver sendt som én mail til ${name}. Ingen andre ser det.`,
    'Her på platformen gemmer vi kun, at nogen har spurgt, ikke hvem. Mailen slettes efter 30 dage.',
    'Du kan altid lade være med at komme.',
  ],
  send: 'Send',
  thanksTitle: 'Det er sendt',
  thanks:
    'Du får en mail med det samme, der siger, at vi har fået det. Svaret kommer fra et menneske, så det kan tage et par dage.',
  back: 'Tilbage til fællesskabet',
  letter: {
    subject: (title: string) => `En vil gerne mødes første gang: ${title}`,
    text: ({ title, bridge, name, email, message }: AboutBuddy) =>
      `Hej ${bridge}\n\n${name} vil gerne med i ${title} og vil gerne mødes i døren første gang.\n\n${message ? `${name} skriver:\n${message}\n\n` : ''}Svar til: ${email}\n\nBrug kun mailen til at svare på dette, og slet den bagefter. Svar gerne inden for to dage: det har taget mod at skrive.\n\nKulturmetropolen`,
  },
  receipt: {
    subject: (title: string) => `Vi har fået din besked om ${title}`,
    text: ({ title, bridge, name }: AboutBuddy) =>
      `Hej ${name}\n\nVi har sendt din besked videre til ${bridge} fra ${title}. ${bridge} svarer dig her på mail, som regel inden for et par dage.\n\nVar det ikke dig, der skrev? Så kan du roligt slette denne mail.\n\nKulturmetropolen`,
  },
}
