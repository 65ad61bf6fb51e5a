import type { LetterFacts } from './words.da.ts'

const facts = ({ first, where, receipt }: LetterFacts): string =>
  [first && `First time: ${first}`, where && `Place: ${where}`, `Your number: ${receipt}`]
    .filter(Boolean)
    .join('\n')

const referred = ({ isReferred }: LetterFacts): string =>
  isReferred
    ? 'A professional you have talked to referred you. They can only see whether you have a place. On your own page you can see what we have written down, correct it, decline or delete it all.\n\n'
    : ''

const own = 'Your own page with dates, calendar and cancelling:\n{link}'
const end = 'We look forward to seeing you.'

const letters = {
  enrolled: (f: LetterFacts) => ({
    subject: `You have a place on ${f.course}`,
    text: `Hi {navn}\n\nYou have a place on ${f.course}.\n\n${referred(f)}${facts(f)}\n\n${own}\n\nIf you cannot come after all, cancel on your page. Then the next in line gets the place.\n\n${end}`,
  }),
  waiting: (f: LetterFacts) => ({
    subject: `You are on the waiting list for ${f.course}`,
    text: `Hi {navn}\n\nThere is no free place on ${f.course} right now. You are ${
      f.place ? `number ${f.place} ` : ''
    }on the waiting list.\n\n${referred(f)}If a place becomes free, we write to you. There is nothing you need to do.\n\nYour number: ${f.receipt}\n\nSee how far you are, or leave the list, here:\n{link}`,
  }),
  applied: (f: LetterFacts) => ({
    subject: `We have your sign-up for ${f.course}`,
    text: `Hi {navn}\n\nThank you. Your sign-up for ${f.course} has arrived. Before you get a place we have a short talk. Somebody from the course will contact you.\n\n${facts(f)}\n\nYour own page:\n{link}`,
  }),
  referred: (f: LetterFacts) => ({
    subject: `You have been referred to ${f.course}`,
    text: `Hi {navn}\n\nA professional you have talked with has referred you to ${f.course}. Somebody from the course will contact you for a short talk.\n\n${facts(f)}\n\nWhoever referred you can only see whether you have a place. On your own page you can see what we have written down, correct it, say no, or delete all of it:\n{link}`,
  }),
  offered: (f: LetterFacts & { readonly pair: boolean }) => ({
    subject: `There is a place for you on ${f.course}`,
    text: `Hi {navn}\n\n${f.pair ? 'Two places have become free, so you can come together' : 'A place for you has become free'} on ${f.course}.\n\n${facts(f)}\n\nSay yes or no by ${f.until}:\n{tilbud}\n\nIf we do not hear from you, the place goes to the next in line.`,
  }),
  already: (f: LetterFacts) => ({
    subject: `You are already signed up for ${f.course}`,
    text: `Hi {navn}\n\nSomebody has just used your mail address to sign up for ${f.course}. You are there already, so nothing new has happened.\n\nYour number: ${f.receipt}\n\nSee how things stand here:\n{link}\n\nIf it was not you, there is nothing to do.`,
  }),
  companion: (f: LetterFacts) => ({
    subject: `You are signed up for ${f.course}`,
    text: `Hi {navn}\n\nSomebody you know has signed you up for ${f.course}, so that you can come together.\n\n${facts(f)}\n\nOn your own page you can see what we have written down about you, correct it, say no, or delete all of it:\n{link}`,
  }),
  ranOut: (f: LetterFacts) => ({
    subject: `The place on ${f.course} has gone to the next`,
    text: `Hi {navn}\n\nWe did not hear from you, so the place on ${f.course} has gone to the next in line.\n\nIf you would still like to join another time, you are very welcome to sign up again.\n\nYour own page:\n{link}`,
  }),
  withdrawn: (f: LetterFacts) => ({
    subject: `The offer of a place on ${f.course} no longer stands`,
    text: `Hi {navn}\n\nThe offer of a place on ${f.course} has been withdrawn. You keep your place on the waiting list, and we write when there is a place again.\n\n{link}`,
  }),
  no: (f: LetterFacts) => ({
    subject: `About your sign-up for ${f.course}`,
    text: `Hi {navn}\n\nThere will be no place for you on ${f.course} this time. It says nothing about you: something else fits better right now.\n\nIf you have questions, ask the person you talked with, or answer this mail.\n\nYour own page, where you can see and delete what we have about you:\n{link}`,
  }),
  left: (f: LetterFacts) => ({
    subject: `You have left ${f.course}`,
    text: `Hi {navn}\n\nYou have now left ${f.course}. Thank you for telling us. Somebody else can have the place.\n\nYou are welcome another time.\n\n{link}`,
  }),
  courseCancelled: (f: LetterFacts) => ({
    subject: `${f.course} is cancelled`,
    text: `Hi {navn}\n\nUnfortunately ${f.course} is cancelled.${f.reason && `\n\n${f.reason}`}\n\nThere is nothing you need to do. Other courses you can join:\n{forloeb}\n\nYour own page:\n{link}`,
  }),
  movedSeat: (f: LetterFacts) => ({
    subject: `${f.from} is joined with ${f.course}`,
    text: `Hi {navn}\n\n${f.from} is joined with ${f.course}. You have a place on the new course.\n\n${facts(f)}\n\nIf the day or the place does not suit you, you can leave on your page:\n{link}`,
  }),
  movedWaiting: (f: LetterFacts) => ({
    subject: `${f.from} is joined with ${f.course}`,
    text: `Hi {navn}\n\n${f.from} is joined with ${f.course}. There is no free place for you yet, so you are ${
      f.place ? `number ${f.place} ` : ''
    }on the waiting list. We write when there is a place.\n\n{link}`,
  }),
  newTimes: (f: LetterFacts) => ({
    subject: `New times for ${f.course}`,
    text: `Hi {navn}\n\nThe time or place of ${f.course} has changed.\n\n${f.first ? `Next time: ${f.first}\n` : ''}${f.where ? `Place: ${f.where}\n` : ''}\nAll days are on your own page. If they do not suit you, you can leave there:\n{link}`,
  }),
  onBoth: (f: LetterFacts) => ({
    subject: `${f.from} is joined with ${f.course}`,
    text: `Hi {navn}\n\n${f.from} is joined with ${f.course}. You are there already, so there is nothing you need to do.\n\nYour own page with days and places:\n{link}`,
  }),
  closed: (f: LetterFacts) => ({
    subject: `${f.course} is over`,
    text: `Hi {navn}\n\n${f.course} is over, and there was no place for you. We are sorry.\n\nOther courses:\n{forloeb}\n\nYour own page:\n{link}`,
  }),
  completed: (f: LetterFacts) => ({
    subject: `Thank you for taking part in ${f.course}`,
    text: `Hi {navn}\n\nThank you for taking part in ${f.course}.\n\nOn your own page you can still see what we have about you, and delete it when you like:\n{link}`,
  }),
  reminder: (f: LetterFacts) => ({
    subject: `Remember ${f.course}`,
    text: `Hi {navn}\n\nSee you ${f.first}.\n${f.where ? `Place: ${f.where}\n` : ''}\nIf you cannot come, tell us here:\n{link}`,
  }),
}

export const en = {
  letters,
  shortReminder: (when: string) => `Remember our appointment ${when}. See more, or cancel: {link}`,
  toReferrer: {
    subject: 'Reminder about somebody you referred',
    text: (course: string, when: string, receipt: string) =>
      `Hello\n\nSomebody you referred to ${course} has agreed that you get a reminder too.\n\nThe next time is ${when}.\nNumber of the referral: ${receipt}\n\nDo not write the name if you answer this mail: use the number.`,
  },
  states: {
    applied: 'waits for a talk',
    intake: 'in talks',
    waiting: 'on the waiting list',
    offered: 'has an offer',
    enrolled: 'has a place',
    completed: 'completed',
    dropped: 'dropped out',
    declined: 'said no',
    expired: 'did not answer',
    cancelled: 'cancelled',
  },
  parts: { participant: 'participant', relative: 'relative', staff: 'member of staff' },
  ways: {
    self: 'signed up themselves',
    referral: 'referred',
    staff: 'added by the course',
    walkIn: 'came through the door',
  },
  endReasons: {
    illness: 'illness',
    work: 'work or education',
    moved: 'moved away',
    transport: 'hard to get there',
    notFit: 'the group did not fit',
    personal: 'private reasons',
    noShow: 'never came',
    otherOffer: 'something else fits better',
    notTargetGroup: 'outside the target group',
    needsMore: 'needs more support',
    ownWish: 'did not want it themselves',
    courseCancelled: 'the course was cancelled',
    other: 'other',
    unknown: 'not known',
  },
  passReasons: {
    unreachable: 'cannot be reached',
    notReady: 'is not ready yet',
    groupFit: 'the mix of the group',
    askedToWait: 'wants to wait',
    other: 'other',
  },
}
