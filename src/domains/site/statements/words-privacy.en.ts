import type { privacy as da } from './words-privacy.da.ts'

const task = 'A task in the public interest: General Data Protection Regulation, article 6(1)(e)'

export const privacy = {
  title: 'Privacy',
  lead: 'What we store about whom, why, for how long, and what you can ask of us.',
  reviewed: (on: string, again: string) => `Reviewed on ${on}. It will be reviewed again by ${again}.`,
  late: (on: string) =>
    `Reviewed on ${on}. Its yearly review is overdue: write to us if anything is not right.`,
  contactTitle: 'Whom to write to',
  contactText: 'Say what you want to know or have changed. You need not use the right words.',
  keptTitle: 'What we store',
  keptCaption: 'What is stored about whom',
  columns: { what: 'What', about: 'About whom', why: 'Why', basis: 'Legal basis', howLong: 'How long' },
  kept: [
    {
      what: 'Name, e-mail, telephone, title, place of work and language',
      about: 'People who work with the agreement and have been given access',
      why: 'To be able to sign in, and so that the others know who you are',
      basis: task,
      howLong: 'As long as you have access',
    },
    {
      what: 'Roles: what you may do, where and since when',
      about: 'The same',
      why: 'So that nobody sees or changes more than they should',
      basis: task,
      howLong: 'As long as you have access',
    },
    {
      what: 'Sign-ins: when, how, and the kind of browser. Passkeys, if you make any',
      about: 'The same',
      why: 'So that you can see where you are signed in, and sign out everywhere',
      basis: task,
      howLong: 'Sign-ins: 30 days. Passkeys: until you remove them',
    },
    {
      what: 'Seats in groups, attendance, votes in writing',
      about: 'Members of the steering group and other groups',
      why: 'So that one can see who decided what',
      basis: task,
      howLong: 'As long as the agreement is in use',
    },
    {
      what: 'Who registered, seconded, proposed, wrote or uploaded something',
      about: 'People who work with needs and projects',
      why: 'So that the right person can be asked',
      basis: task,
      howLong: 'As long as the agreement is in use',
    },
    {
      what: 'Letters the platform sends, and the address they go to',
      about: 'The one who receives them',
      why: 'Calls to meetings, links for signing in, word of something that waits',
      basis: task,
      howLong: '30 days',
    },
    {
      what: 'The trail: who did what and when, also when somebody looked at personal data',
      about: 'Everybody with access',
      why: 'So that misuse is discovered and mistakes are mended (article 32)',
      basis: task,
      howLong: '5 years',
    },
  ],
  cookiesTitle: 'Cookies',
  cookiesText:
    'Only those the site needs to work. That is why we do not ask for permission, and there is nothing to decline.',
  cookiesCaption: 'The four cookies',
  cookieColumns: { name: 'Name', why: 'Why', howLong: 'How long' },
  cookies: [
    { why: 'Remembers that you are signed in', howLong: '14 days, or until you sign out' },
    {
      why: 'Proves that a form comes from your own browser. Set only when you see a form',
      howLong: 'Until you close the browser',
    },
    { why: 'Shows you once that something succeeded', howLong: 'One minute' },
    { why: 'Follows you to your own organisation’s sign-in and back, if you use it', howLong: '10 minutes' },
  ],
  passages: [
    {
      id: 'gaest',
      title: 'If you only read',
      text: [
        'Then we store nothing about you. There are no statistics of visitors, no advertisements, and nothing from elsewhere on the pages: no foreign typefaces, maps or videos. Your network address is used for a moment to keep mechanical overload out, and is not written down.',
      ],
    },
    {
      id: 'ansvar',
      title: 'Who is responsible',
      text: [
        'The culture region that runs the platform is responsible for the data about those who have access. Your own municipality is responsible for what it writes itself.',
        'The data are shared only with those who need them for the work, and are not sold or passed on.',
      ],
    },
    {
      id: 'rettigheder',
      title: 'What you can ask of us',
      text: ['Write to us, and we answer within a month. You can:'],
      items: [
        'be told what is stored about you, and get a copy',
        'have what is wrong corrected. Your own details you can correct yourself on your page',
        'have erased what we no longer have the right or the duty to keep',
        'object, or have the use of the data restricted while we find out',
        'complain to the Danish Data Protection Agency at datatilsynet.dk',
      ],
    },
    {
      id: 'offentligt',
      title: 'What everybody can see',
      text: [
        'Which meetings were held and which decisions were made by whom is public, and a project shows its contact. Other people do not appear on the public pages.',
      ],
    },
  ],
} satisfies typeof da
