import type { da } from './words.da.ts'

const agreed = 'You decide: each letter has a link to change or stop it in one click.'

export const en: typeof da = {
  title: 'Newsletter',
  lead: 'Get what happens near you, about what you like. By mail, and no more often than you want.',
  description:
    'A letter about what happens in the nine municipalities: you choose topics, places and how often.',
  topics: 'What would you like to hear about?',
  topicsHint: 'If you choose nothing, you get everything.',
  municipalities: 'Where?',
  municipalitiesHint: 'If you choose nothing, you get all nine municipalities.',
  rhythm: 'How often?',
  rhythms: { weekly: 'Every Thursday', monthly: 'The first Thursday of the month' },
  email: 'Your mail address',
  emailHint: 'You get a mail in which you say yes before we send anything.',
  privacyTitle: 'What happens with your address',
  privacy: [
    'It is encrypted and used for the letter only.',
    'We keep it only as long as you want the letter. When you stop, it is deleted at once.',
    'If you do not say yes in the mail, it is deleted after a week.',
    'When nothing fits you, we send nothing.',
  ],
  send: 'Send me the mail',
  thanksTitle: 'Look in your mailbox',
  thanks:
    'We have sent you a mail. Follow the link in it and say yes. The first letter then comes on Thursday.',
  toProgramme: 'See what happens',
  agreeTitle: 'Would you like the letter?',
  agreeText: (about: string) => `You have asked for a letter ${about}.`,
  agree: 'Yes please',
  notAgree: 'No thanks, delete my address',
  agreed: 'You are in. The first letter comes next Thursday.',
  choicesTitle: 'Your newsletter',
  next: (day: string) => `The next letter comes on ${day}, if there is something that fits.`,
  save: 'Save',
  saved: 'Saved.',
  stopTitle: 'Would you like to stop?',
  stopText: 'Then we send no more, and your address is deleted at once.',
  stop: 'Stop the letter',
  stoppedTitle: 'You get no more letters',
  stopped: 'Your address is deleted here. If you want the letter again, you are always welcome.',
  startAgain: 'To the newsletter',
  about: (topics: string, places: string) =>
    `about ${topics || 'everything that happens'} in ${places || 'all nine municipalities'}`,
  moreDates: (count: number) => (count === 1 ? 'and 1 more date' : `and ${count} more dates`),
  letter: {
    subject: (count: number) =>
      count === 1 ? 'One thing that happens near you' : `${count} things that happen near you`,
    hello: 'Hello',
    fresh: 'NEW',
    soon: 'COMING SOON',
    more: (count: number) => `And ${count} more.`,
    all: 'See everything:',
    why: (about: string, rhythm: 'weekly' | 'monthly') =>
      `You get this letter ${rhythm === 'weekly' ? 'every Thursday' : 'on the first Thursday of the month'}, because you asked to hear ${about}.\nChange what you get: {valg}\nStop in one click: {stop}\n\nKulturmetropolen`,
  },
  letters: {
    agree: {
      subject: 'Would you like the newsletter?',
      text: `Hello\n\nSomebody has written your mail address to get the newsletter of Kulturmetropolen. If that was you, say yes here:\n{valg}\n\nIf it was not you, do nothing: we delete the address in a week, and you hear no more.\n\n${agreed}\n\nKulturmetropolen`,
    },
    already: {
      subject: 'You get the newsletter already',
      text: `Hello\n\nSomebody has asked for the newsletter to your mail address. You get it already, so we have changed nothing.\n\nChange what you get:\n{valg}\n\nStop in one click:\n{stop}\n\nKulturmetropolen`,
    },
  },
  own: { section: 'Newsletter', link: 'Change or stop' },
  stored: {
    title: 'Newsletter',
    why: 'So that you get what you asked for.',
    kept: 'until you stop',
    topics: 'Topics',
    municipalities: 'Municipalities',
    rhythm: 'How often',
    all: 'all',
    state: 'State',
    states: { asked: 'Waiting for your yes', on: 'Being sent' },
  },
}
