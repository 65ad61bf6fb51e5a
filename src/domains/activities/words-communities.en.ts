export const communities = {
  title: 'Communities',
  lead: 'Somebody already meets about the thing you do alone.',
  description:
    'Choirs, zine clubs, street sport and everything else people meet about in the nine municipalities.',
  filters: {
    municipality: 'Municipality',
    topic: 'Topic',
    weekday: 'Weekday',
    dayPart: 'Time of day',
    price: 'Price',
    openness: 'How to join',
    spoken: 'Language',
  },
  count: (count: number) => (count === 1 ? '1 community' : `${count} communities`),
  posters: 'Posters',
  buddy: 'Be met at the door the first time',
  noneTitle: 'Not that very combination',
  noneText: 'Try another day or a neighbouring municipality. Many take the train to find their people.',
  emptyTitle: 'Quiet here so far',
  emptyText: 'The first community will be on the wall soon.',
  page: {
    price: 'Price',
    when: 'When',
    where: 'Where',
    joining: 'How to join',
    spoken: 'Spoken here',
    forWhom: 'Who it is for',
    everybody: 'Everybody who feels like it. We do not ask your age.',
    courage: 'If you are nervous about coming',
    about: 'What we do',
    access: 'Is there room for you?',
    ask: 'Ask',
    hosts: 'Hosts',
    buddy: 'Be met the first time',
    buddyText: (name: string) => `${name} will meet you at the door. You need no account.`,
    seeOthers: 'See other communities',
    resting: 'This community is taking a break',
    restingText: 'We are not meeting right now. The page stays until we are back.',
    ended: 'This community is over',
    endedText: 'It does not meet any more. Perhaps another one is like it.',
    poster: 'Download the poster',
    posterOf: (title: string) => `Poster for ${title}`,
    edit: 'Work on this page',
    example: 'People and times are examples.',
  },
  search: 'Community',
  onOrganisation: 'Communities here',
}

interface AboutBuddy {
  readonly title: string
  readonly bridge: string
  readonly name: string
  readonly email: string
  readonly message: string
}

export const buddy = {
  title: 'Be met the first time',
  of: (title: string) => `at ${title}`,
  lead: (name: string) =>
    `${name} reads what you write and answers you by mail. Then you agree where to meet.`,
  name: 'What shall we call you?',
  nameHint: 'A first name will do.',
  email: 'Your mail address',
  emailHint: 'So that we can answer. It is kept in no list.',
  message: 'Is there anything that makes it easier for you?',
  messageHint: 'For example which day you want to come, or that you would rather stand at the back.',
  privacyTitle: 'What happens with what you write',
  privacy: (name: string) => [
    `It is sent as one mail to ${name}. Nobody else sees it.`,
    'Here on the platform we only keep that somebody asked, not who. The mail is deleted after 30 days.',
    'You can always decide not to come.',
  ],
  send: 'Send',
  thanksTitle: 'It has been sent',
  thanks:
    'A mail is on its way to say that we have it. The answer comes from a human being, so it may take a few days.',
  back: 'Back to the community',
  letter: {
    subject: (title: string) => `Somebody would like to be met the first time: ${title}`,
    text: ({ title, bridge, name, email, message }: AboutBuddy) =>
      `Hello ${bridge}\n\n${name} would like to join ${title} and would like to be met at the door the first time.\n\n${message ? `${name} writes:\n${message}\n\n` : ''}Answer to: ${email}\n\nUse the address for this answer only, and delete the mail afterwards. Please answer within two days: it took courage to write.\n\nKulturmetropolen`,
  },
  receipt: {
    subject: (title: string) => `We have your message about ${title}`,
    text: ({ title, bridge, name }: AboutBuddy) =>
      `Hello ${name}\n\nWe have passed your message on to ${bridge} of ${title}. ${bridge} will answer you by mail, usually within a few days.\n\nWas it not you who wrote? Then you can simply delete this mail.\n\nKulturmetropolen`,
  },
}
