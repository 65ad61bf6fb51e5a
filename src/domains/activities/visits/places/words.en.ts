import type { da, LetterFacts } from './words.da.ts'

const where = ({ where: place }: LetterFacts): string => (place ? `Place: ${place}\n` : '')
const told = ({ reason }: LetterFacts): string => (reason ? `\n\n${reason}` : '')
const stays = ({ onlyWaits }: LetterFacts): string =>
  onlyWaits ? 'You are still on the waiting list.' : 'Your place is still yours.'
const own =
  'Your own page, with your code for the door, the dates for your calendar, and a way to cancel:\n{link}'
const other = ({ byOther }: LetterFacts): string =>
  byOther
    ? 'Somebody you know signed the two of you up together. On your own page you can see what we wrote down, correct it, cancel, or delete all of it.\n\n'
    : ''

const letters = {
  arrived: (f: LetterFacts) => ({
    subject: f.onlyWaits ? `You are on the waiting list for ${f.title}` : `You are signed up for ${f.title}`,
    text: `Hello {navn}\n\n${
      f.onlyWaits
        ? `There are no places left at ${f.title} right now, but you are on the waiting list.`
        : `You are signed up for ${f.title}.`
    }\n\n${other(f)}${f.dates}\n\n${where(f)}Your number: ${f.receipt}\n\n${own}\n\n${
      f.onlyWaits
        ? 'If a place comes free we write to you. There is nothing you need to do meanwhile.'
        : 'If you cannot come after all, cancel on your page. Somebody else gets the place.'
    }\n\nRead more: {siden}`,
  }),
  already: (f: LetterFacts) => ({
    subject: `You are already signed up for ${f.title}`,
    text: `Hello {navn}\n\nSomebody just used your name and e-mail address to sign up for ${f.title}. You are there already, so nothing has changed.\n\nYour number: ${f.receipt}${
      f.also ? `\nThe number ${f.also} on the page leads to the same.` : ''
    }\n\nSee how things stand here:\n{link}\n\nIf it was not you, you need not do anything.`,
  }),
  offered: (f: LetterFacts) => ({
    subject: `There is a place for you: ${f.title}`,
    text: `Hello {navn}\n\n${f.pair ? 'Two places have come free, so that you can come together' : 'A place has come free for you'} at ${f.title}.\n\n${f.dates}\n\n${where(f)}\nSay yes or no by ${f.until}:\n{tilbud}\n\nIf we do not hear from you, the place goes to the next person.`,
  }),
  ranOut: (f: LetterFacts) => ({
    subject: `The place at ${f.title} has gone to somebody else`,
    text: `Hello {navn}\n\nWe did not hear from you, so the place has gone to the next person.\n\n${f.dates}\n\nIf you would still like to come, you are welcome to sign up again:\n{siden}\n\nYour own page:\n{link}`,
  }),
  withdrawn: (f: LetterFacts) => ({
    subject: `The offer of a place at ${f.title} no longer stands`,
    text: `Hello {navn}\n\nThe offer of a place has been taken back. You keep your place on the waiting list, and we write when there is a place again.\n\n${f.dates}\n\n{link}`,
  }),
  left: (f: LetterFacts) => ({
    subject: `You are no longer signed up for ${f.title}`,
    text: `Hello {navn}\n\nYou are no longer signed up for:\n\n${f.dates}\n\nThank you for telling us. Somebody else can have the place. You are welcome another time.\n\n{link}`,
  }),
  reminder: (f: LetterFacts) => ({
    subject: `Remember ${f.title}`,
    text: `Hello {navn}\n\nSee you soon at ${f.title}:\n\n${f.dates}\n\n${where(f)}Your number: ${f.receipt}\n\nShow the code on your page at the door, or tell us your number. If you cannot come after all, cancel there too:\n{link}`,
  }),
  cancelled: (f: LetterFacts) => ({
    subject: `Cancelled: ${f.title}`,
    text: `Hello {navn}\n\nUnfortunately this will not happen:\n\n${f.title}\n${f.dates}${told(f)}\n\nThere is nothing you need to do. See what else is on:\n{andet}\n\nYour own page:\n{link}`,
  }),
  postponed: (f: LetterFacts) => ({
    subject: `Postponed: ${f.title}`,
    text: `Hello {navn}\n\n${f.title} has been postponed.\n\n${f.dates}${told(f)}\n\n${stays(f)} We write when the new time is found. If it does not suit you, cancel here:\n{link}`,
  }),
  moved: (f: LetterFacts) => ({
    subject: `New time or place: ${f.title}`,
    text: `Hello {navn}\n\n${f.title} has been moved. This is how it is now:\n\n${f.dates}\n\n${where(f)}${f.reason ? `\n${f.reason}\n` : ''}\n${stays(f)} If it no longer suits you, cancel here:\n{link}`,
  }),
  on: (f: LetterFacts) => ({
    subject: `It is on: ${f.title}`,
    text: `Hello {navn}\n\n${f.title} will happen after all:\n\n${f.dates}\n\n${where(f)}${f.reason ? `\n${f.reason}\n` : ''}\n${stays(f)} If you cannot come, cancel here:\n{link}`,
  }),
}

export const en = {
  hasSeat: 'You have a place:',
  waitsAt: (place: number | undefined) =>
    place ? `You are number ${place} on the waiting list:` : 'You are on the waiting list:',
  moreDates: (count: number) => (count === 1 ? 'and one more time' : `and ${count} more times`),
  dateStates: { on: '', moved: 'moved', postponed: 'postponed', cancelled: 'cancelled' },
  dateGone: 'One of the dates you had signed up for has been taken off the programme.',
  states: {
    waiting: 'On the waiting list',
    offered: 'Offered a place',
    signedUp: 'Signed up',
    declined: 'Said no thank you',
    expired: 'Did not answer',
    cancelled: 'Cancelled',
    calledOff: 'Called off',
  },
  ways: { self: 'Themselves, online', staff: 'Written down by staff', door: 'At the door' },
  passReasons: {
    unreachable: 'Cannot be reached',
    notReady: 'Cannot right now',
    groupFit: 'Fits better another time',
    askedToWait: 'Asked to wait',
    other: 'Other',
  },
  /** For screens that others see: without name and event. */
  shortReminder: (when: string) => `See you ${when}. If you cannot come, cancel here: {link}`,
  letters,
} satisfies typeof da
