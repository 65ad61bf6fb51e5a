interface AboutBooking {
  readonly space: string
  readonly place: string
  readonly when: string
  readonly answer: string
  readonly link: string
}

const word = (answer: string): string => (answer ? `Værten skriver:\n${answer}\n\n` : '')

export const bookings = {
  title: 'Spørg om at låne',
  day: 'Hvilken dag?',
  from: 'Fra klokken',
  to: 'Til klokken',
  purpose: 'Hvad skal du bruge det til?',
  purposeHint: 'En sætning er nok.',
  name: 'Hvad hedder du?',
  email: 'Din mail',
  emailHint: 'Svaret kommer her.',
  endsAfter: 'Det skal slutte, efter det begynder, og på samme dag.',
  privacyTitle: 'Det sker der med det, du skriver',
  privacy: [
    'De, der svarer på stedet, ser dit navn, din mail og hvad du skal bruge det til. Ingen andre gør. Du kan se, hver gang nogen har kigget.',
    'Det hele slettes 30 dage efter den dag, du låner. Er du tilmeldt andet her, bliver dit navn, til det er slut.',
    'I mailen er der et link til din egen side. Der kan du afbestille, se alt om dig og slette det straks.',
  ],
  send: 'Spørg',
  thanksTitle: 'Nu er der spurgt',
  thanks: 'Du får en mail med et link, hvor du kan se svaret og afbestille.',
  back: 'Tilbage til stedet',
  states: {
    asked: 'Der er ikke svaret endnu',
    confirmed: 'Det er dit',
    refused: 'Det kunne desværre ikke lade sig gøre',
    cancelled: 'Afbestilt',
  },
  own: {
    section: 'Steder, du låner',
    title: 'Dit lån',
    see: 'Se det',
    seeOrCancel: 'Se det, eller afbestil',
    cancel: 'Afbestil',
    cancelText: 'Kan du ikke alligevel? Så afbestil, så en anden kan få tiden.',
    cancelled: 'Det er afbestilt. Værten får besked.',
    tooLate: 'Det kan ikke afbestilles mere.',
    answer: 'Værten skriver',
    back: 'Til din egen side',
  },
  stored: {
    title: 'Steder, du har spurgt om at låne',
    why: 'Så stedet kan svare dig og ikke lover tiden væk to gange.',
    kept: '30 dage efter den dag, du låner',
    space: 'Sted',
    when: 'Hvornår',
    purpose: 'Til hvad',
    state: 'Hvordan det går',
    answer: 'Værtens svar',
  },
  work: {
    title: 'Ønsker om at låne',
    lookText:
      'Her står navne og mailadresser. At du har set dem, skrives ned og vises for dem, det handler om.',
    none: 'Ingen har spurgt lige nu',
    noneText: 'Når nogen spørger, får værten en mail, og det står på Det venter på dig.',
    asked: 'De venter på svar',
    promised: 'Lovet væk',
    clash: 'En anden har bedt om den samme tid.',
    taken: 'Tiden er lovet til en anden.',
    yes: 'Ja',
    no: 'Nej',
    words: 'Et par ord med?',
    wordsHint: 'Ved et nej skriver du hvorfor. Det står i mailen.',
    needsReason: 'Skriv, hvorfor det ikke kan lade sig gøre.',
    takeBack: 'Tag det tilbage',
    takeBackNow: 'Tag tiden tilbage og giv besked',
    why: 'Hvorfor?',
    waits: (count: number) => (count === 1 ? 'En vil gerne låne det' : `${count} vil gerne låne det`),
    answer: 'Svar',
    answered: 'Svaret er sendt.',
  },
  letters: {
    asked: {
      subject: (space: string) => `Du har spurgt om ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `Hej {navn}\n\nDu har spurgt om at låne ${space} ${when}. Du får svar på mail.\n\nSe hvordan det går, eller afbestil:\n${link}\n\nVar det ikke dig? Så brug linket til at afbestille.\n\nKulturmetropolen`,
    },
    confirmed: {
      subject: (space: string) => `Ja til ${space}`,
      text: ({ space, place, when, answer, link }: AboutBooking) =>
        `Hej {navn}\n\nDu kan låne ${space} ${when}.\nDet er her: ${place}\n\n${word(answer)}Bliver du forhindret, så afbestil her, så en anden kan få tiden:\n${link}\n\nTiden er vedhæftet til din kalender.\n\nKulturmetropolen`,
    },
    refused: {
      subject: (space: string) => `Nej til ${space} denne gang`,
      text: ({ space, when, answer, link }: AboutBooking) =>
        `Hej {navn}\n\nDu kan desværre ikke låne ${space} ${when}.\n\n${word(answer)}Se det på din egen side:\n${link}\n\nKulturmetropolen`,
    },
    takenBack: {
      subject: (space: string) => `Du kan alligevel ikke låne ${space}`,
      text: ({ space, when, answer, link }: AboutBooking) =>
        `Hej {navn}\n\nVi sagde ja til, at du kunne låne ${space} ${when}. Det kan desværre ikke lade sig gøre alligevel.\n\n${word(answer)}Se det på din egen side:\n${link}\n\nKulturmetropolen`,
    },
    cancelled: {
      subject: (space: string) => `Afbestilt: ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `Hej {navn}\n\nDu har afbestilt ${space} ${when}. Tiden er fri igen.\n\n${link}\n\nKulturmetropolen`,
    },
    toHost: {
      subject: (space: string) => `En vil gerne låne ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `En vil gerne låne ${space} ${when}.\n\nSe hvem og til hvad, og svar ja eller nej:\n${link}\n\nKulturmetropolen`,
    },
    hostCancelled: {
      subject: (space: string) => `Afbestilt: ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `Lånet af ${space} ${when} er afbestilt. Tiden er fri igen.\n\n${link}\n\nKulturmetropolen`,
    },
  },
}
