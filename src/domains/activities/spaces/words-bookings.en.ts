interface AboutBooking {
  readonly space: string
  readonly place: string
  readonly when: string
  readonly answer: string
  readonly link: string
}

const word = (answer: string): string => (answer ? `The host writes:\n${answer}\n\n` : '')

export const bookings = {
  title: 'Ask to borrow',
  day: 'Which day?',
  from: 'From',
  to: 'Until',
  purpose: 'What will you use it for?',
  purposeHint: 'One sentence will do.',
  name: 'What is your name?',
  email: 'Your mail address',
  emailHint: 'The answer comes here.',
  endsAfter: 'It has to end after it begins, and on the same day.',
  privacyTitle: 'What happens with what you write',
  privacy: [
    'Those who answer there see your name, your address and what you will use it for. Nobody else does. You can see each time somebody has looked.',
    'All of it is deleted 30 days after the day you borrow it. If you have signed up for something else here, your name stays until that is over.',
    'The mail has a link to your own page. There you can cancel, see all about you and delete it at once.',
  ],
  send: 'Ask',
  thanksTitle: 'You have asked',
  thanks: 'You get a mail with a link where you can see the answer and cancel.',
  back: 'Back to the space',
  states: {
    asked: 'Not answered yet',
    confirmed: 'It is yours',
    refused: 'Sorry, it could not be done',
    cancelled: 'Cancelled',
  },
  own: {
    section: 'Spaces you borrow',
    title: 'Your loan',
    see: 'See it',
    seeOrCancel: 'See it, or cancel',
    cancel: 'Cancel',
    cancelText: 'You cannot come after all? Then cancel, so that somebody else can have the time.',
    cancelled: 'It is cancelled. The host is told.',
    tooLate: 'It cannot be cancelled any more.',
    answer: 'The host writes',
    back: 'To your own page',
  },
  stored: {
    title: 'Spaces you have asked to borrow',
    why: 'So that they can answer you and do not promise the time twice.',
    kept: '30 days after the day you borrow it',
    space: 'Space',
    when: 'When',
    purpose: 'What for',
    state: 'How it stands',
    answer: 'The answer of the host',
  },
  work: {
    title: 'Requests to borrow',
    lookText:
      'Here are names and mail addresses. That you have seen them is written down and shown to those it is about.',
    none: 'Nobody is asking right now',
    noneText: 'When somebody asks, the host gets a mail, and it stands on Waiting for you.',
    asked: 'Waiting for an answer',
    promised: 'Promised',
    clash: 'Somebody else has asked for the same time.',
    taken: 'The time is promised to somebody else.',
    yes: 'Yes',
    no: 'No',
    words: 'A few words with it?',
    wordsHint: 'With a no you write why. It stands in the mail.',
    needsReason: 'Write why it cannot be done.',
    takeBack: 'Take it back',
    takeBackNow: 'Take the time back and tell them',
    why: 'Why?',
    waits: (count: number) =>
      count === 1 ? 'Somebody would like to borrow it' : `${count} would like to borrow it`,
    answer: 'Answer',
    answered: 'The answer has been sent.',
  },
  letters: {
    asked: {
      subject: (space: string) => `You have asked for ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `Hello {navn}\n\nYou have asked to borrow ${space} on ${when}. The answer comes by mail.\n\nSee how it stands, or cancel:\n${link}\n\nWas it not you? Then use the link to cancel.\n\nKulturmetropolen`,
    },
    confirmed: {
      subject: (space: string) => `Yes to ${space}`,
      text: ({ space, place, when, answer, link }: AboutBooking) =>
        `Hello {navn}\n\nYou can borrow ${space} on ${when}.\nIt is here: ${place}\n\n${word(answer)}If you cannot come, cancel here so that somebody else can have the time:\n${link}\n\nThe time is enclosed for your calendar.\n\nKulturmetropolen`,
    },
    refused: {
      subject: (space: string) => `Not ${space} this time`,
      text: ({ space, when, answer, link }: AboutBooking) =>
        `Hello {navn}\n\nSorry, you cannot borrow ${space} on ${when}.\n\n${word(answer)}See it on your own page:\n${link}\n\nKulturmetropolen`,
    },
    takenBack: {
      subject: (space: string) => `You cannot borrow ${space} after all`,
      text: ({ space, when, answer, link }: AboutBooking) =>
        `Hello {navn}\n\nWe said that you could borrow ${space} on ${when}. Sorry, it cannot be done after all.\n\n${word(answer)}See it on your own page:\n${link}\n\nKulturmetropolen`,
    },
    cancelled: {
      subject: (space: string) => `Cancelled: ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `Hello {navn}\n\nYou have cancelled ${space} on ${when}. The time is free again.\n\n${link}\n\nKulturmetropolen`,
    },
    toHost: {
      subject: (space: string) => `Somebody would like to borrow ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `Somebody would like to borrow ${space} on ${when}.\n\nSee who and what for, and answer yes or no:\n${link}\n\nKulturmetropolen`,
    },
    hostCancelled: {
      subject: (space: string) => `Cancelled: ${space}`,
      text: ({ space, when, link }: AboutBooking) =>
        `The loan of ${space} on ${when} has been cancelled. The time is free again.\n\n${link}\n\nKulturmetropolen`,
    },
  },
}
