import type { consent as da } from './consent.da.ts'

export const consent = {
  title: 'What you said yes to',
  lead: 'Here is what your data are used for, and why we may. What you said yes to, you can always say no to again.',
  purposes: {
    course: { title: 'That you can take part in the course', short: 'The course' },
    answers: { title: 'Your answers to questions', short: 'Answers' },
    reminderToReferrer: { title: 'Messages to the person who referred you', short: 'Messages to referrer' },
    research: { title: 'Research', short: 'Research' },
  },
  ground: 'Why we may',
  rule: 'The rule',
  responsible: 'Responsible',
  bases: {
    publicTask:
      'It is a task of the municipality. You need not say yes, but you can object: write to or call the person responsible, or erase yourself.',
    consent: 'Only if you say yes.',
  },
  basisNames: { publicTask: 'Task of the authority', consent: 'Consent' },
  noBasis: 'Nobody has written down yet why we may. So your data are not used for it.',
  yes: (way: string) => `You said yes ${way}.`,
  no: 'You have not said yes.',
  taken: (day: string) => `You took your yes back on ${day}.`,
  ways: {
    web: (moment: string) => `here on the page on ${moment}`,
    paper: (moment: string) => `on paper; typed in by a member of staff on ${moment}`,
    told: (moment: string) => `to a member of staff, who wrote it down on ${moment}`,
  },
  text: (number: number) => `The text you said yes to (no. ${number})`,
  currentText: (number: number) => `The text (no. ${number})`,
  give: 'Yes, that is fine',
  withdraw: 'Take my yes back',
  given: 'Thank you. Your yes is written down.',
  withdrawn: 'Your yes is taken back, from now on.',
  erase: {
    title: 'Erase me',
    lead: 'We forget who you are. It happens at once and cannot be undone.',
    goes: 'What goes',
    goesList: [
      'your name, e-mail, phone number and what you wrote about your needs',
      'your sign-ups, your place on a waiting list, and this page',
      'what you said yes to, and the e-mails we wrote to you',
      'the key that links you to your answers',
    ],
    stays: 'What stays',
    staysList: [
      'numbers that lead to nobody: how many took part, and answers without a name',
      'that somebody in your municipality was erased on this day, without saying who',
    ],
    backups:
      'Backups from before today may still hold you, locked with a key that only those who run the platform have. If a backup is put back here, you are erased again.',
    tick: 'Yes, erase everything that leads to me',
    mustTick: 'Tick the box if you are sure.',
    button: 'Erase me',
    keep: 'No, keep me',
    doneTitle: 'You are erased',
    doneText: 'We no longer know who you are. Thank you for taking part. You are always welcome back.',
    home: 'Go to the front page',
  },
} satisfies typeof da
