export { letters } from './words-letters.en.ts'
export { own } from './words-own.en.ts'
export { work } from './words-work.en.ts'

export const roles = {
  sing: 'Sings',
  play: 'Plays',
  produce: 'Produces',
  write: 'Writes',
  film: 'Films',
  photograph: 'Takes photos',
  dance: 'Dances',
  draw: 'Draws',
  act: 'Acts',
  code: 'Codes',
  organise: 'Organises',
  listen: 'Listens along',
}

export const wall = {
  and: ' and ',
  title: 'Like-minded people',
  description:
    'Find others who want what you want. Nobody sees who you are before both of you have said yes.',
  lead: 'Sitting alone with what you make? Find somebody to make it with. Nobody sees who you are before both of you have said yes.',
  make: 'Make your card',
  back: 'See all cards',
  cards: 'Cards',
  count: (total: number) => (total === 1 ? '1 card' : `${total} cards`),
  genre: 'It is about',
  role: 'What one does',
  municipality: 'Municipality',
  in: (municipality: string) => `In ${municipality}`,
  noneTitle: 'No cards just here yet',
  noneText: 'Make the first one. Then there is somebody to say hello to when the next one comes by.',
  emptyTitle: 'No cards yet',
  emptyText: 'Make the first one. Somebody has to begin.',
  near: 'Close to what you are looking for',
  safeTitle: 'How we look after you',
  safe: [
    'The card shows what you want to do and which municipality you are in. No name, no address, no age.',
    'When somebody says hello, you answer yes or no. If you say no, they are not told.',
    'When both of you have said yes, an adult bridge person from a place we know brings you together. There is no way around it.',
    'You can report and block with one tap. A reported card is hidden until the consultant of the municipality has looked at it.',
  ],
}

export const outreach = {
  title: 'Find somebody to go with',
  lead: 'Coming is easier when somebody is waiting for you. Here are bridge persons of institutions and partners, and communities that meet you at the door.',
  none: 'No bridge persons yet',
  doors: 'Communities that meet newcomers',
  meets: 'meets you at the door the first time',
  link: 'Find somebody to go with',
}

export const card = { hello: 'Say hello', report: 'Report the card' }

export const make = {
  title: 'Make your card',
  lead: 'Tell what you want to make with others. The card is shown for 90 days, and you can take it down at any time.',
  genres: 'What is it about?',
  roles: 'What do you do, or what would you like to try?',
  municipality: 'Where are you?',
  wish: 'What are you looking for?',
  wishHint:
    'In your own words, 300 characters at most. Write no name, age, number or profile: we see to that when both of you have said yes.',
  you: 'So that we can write to you',
  name: 'First name',
  nameHint: 'Seen only by the one you have said yes to yourself, and by the bridge person.',
  email: 'Your e-mail',
  emailHint: 'You get a letter with a link. The card is shown only when you have pressed it.',
  privacyTitle: 'About your data',
  privacy: [
    'Name and address are kept encrypted and shown to nobody before both of you have said yes.',
    'The bridge person sees the cards when both have said yes, and your first names and addresses when you are brought together.',
    'The card is deleted a month after it ran out or was taken down. You can delete everything with your link at any time.',
  ],
  send: 'Send me the link',
}

export const hello = {
  title: 'Say hello',
  lead: 'You say hello from your own page. Write the address you made your card with, and we send you a link that leads right here.',
  email: 'Your e-mail',
  emailHint: 'It is shown to nobody.',
  send: 'Send me the link',
  noCard: 'I have no card yet',
}

export const report = {
  title: 'Report the card',
  lead: 'The card is hidden at once. The consultant of the municipality looks at it. Nobody is told who reported it.',
  reason: 'What is wrong?',
  reasons: {
    contact: 'It gives away who somebody is',
    unkind: 'It is unpleasant or threatening',
    sells: 'It wants to sell something',
    pretends: 'It does not look real',
    other: 'Something else',
  },
  choose: 'Choose what is wrong.',
  send: 'Report',
}

export const said = {
  made: {
    title: 'Look in your mail',
    text: 'There is a letter with a link. Press it, and show your card. If you cannot find the letter, look among unwanted mail.',
  },
  helloSent: {
    title: 'Look in your mail',
    text: 'If there is a card with that address, there is now a letter with a link for saying hello. If you have no card, make one first.',
  },
  reported: {
    title: 'Thank you for telling us',
    text: 'The card is hidden until somebody has looked at it.',
  },
}

const instead = 'Tell what you could make together instead. We see to contact when both of you have said yes.'

/** What may not stand in a text, said kindly. */
export const betrayals = {
  mail: `Something here looks like a mail address. ${instead}`,
  number: `There is a long number that looks like a telephone number. Write short numbers, for example “5 pm”. ${instead}`,
  link: `Something here looks like a web page. ${instead}`,
  social: `There is the name of an app or a network. Leave it out. ${instead}`,
  handle: `Something here looks like a user name. ${instead}`,
  name: 'There seems to be a name. Leave it out, so that nobody can see who you are.',
  address: 'Something here looks like an address. Showing the municipality is enough.',
  age: 'It seems to say how old somebody is. Age does not matter here, so leave it out.',
}

export const refusals = {
  cannotNow: 'That is not possible just now.',
  notThere: 'The card is not shown any more.',
  noCard: 'Your own card has to be shown before you can say hello.',
  tooMany: 'Many hellos have been said today. Try again tomorrow.',
  self: 'That is your own card.',
  already: 'The two of you have said hello already.',
  notAsked: 'Nobody is asking you that just now.',
  alreadyAsked: 'That person is a bridge person there already, or has been asked.',
  other: 'That did not work. Try again.',
}
