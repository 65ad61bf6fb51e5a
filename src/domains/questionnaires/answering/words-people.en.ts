import type {
  help as helpDa,
  mails as mailsDa,
  mine as mineDa,
  missing as missingDa,
  refusals as refusalsDa,
  tablet as tabletDa,
} from './words-people.da.ts'

export const missing: typeof missingDa = {
  notAsked: 'Not asked',
  skipped: 'Skipped',
  refused: 'Did not wish to answer',
  unreadable: 'Could not be read',
}

const invitations: typeof mailsDa.invitations = {
  waiting: {
    subject: 'A few questions while you wait',
    why: 'While you wait for a place, we would like to hear how you are.',
  },
  before: {
    subject: 'A few questions before we begin',
    why: 'The course begins soon. We would like to hear how you are now, so that later we can see whether anything changes.',
  },
  after: {
    subject: 'A few questions now that the course ends',
    why: 'The course is nearly over. We would like to hear how you are now, and how you found it.',
  },
  followup3: {
    subject: 'How are you, three months later?',
    why: 'It is three months since the course ended. We would like to hear how you are now.',
  },
  followup6: {
    subject: 'How are you, half a year later?',
    why: 'It is half a year since the course ended. This is the last time we ask.',
  },
}

export const mails = {
  invitations,
  hello: 'Dear {navn}',
  how: 'It takes about three minutes and is voluntary. You can answer on your phone, in Danish or English:',
  reminder: 'There is still time to answer',
  reminderWhy:
    'Some days ago we asked whether you would answer some questions. There is still time. If you do not feel like it, do nothing.',
  until: (day: string) => `You can answer until ${day}.`,
  code: (code: string) =>
    `If you answer on the tablet or with the code in the room, your own code is ${code}.`,
  goodbye: 'Kind regards\nKulturmetropolen',
} satisfies typeof mailsDa

export const tablet = {
  title: 'Some questions',
  roomTitle: 'Some questions for you',
  lead: 'Write your own code. You then get an empty sheet that only you see.',
  code: 'Your code',
  codeHint: 'Six characters. You find it in your mail or on your paper, for example K4M 7PX.',
  go: 'Next',
  noCode: 'If you have no code, ask whoever runs the course. You can also answer by the link in your mail.',
  noSuchCode: 'A code has six letters and digits. Look in your mail or on your paper.',
  unknownCode: 'We do not know that code on this course. Check whether it is written correctly.',
  noRoom: 'We do not know that code',
  noRoomText:
    'Check whether the address is copied correctly, or scan the code in the room again. Otherwise ask whoever leads the course, or use the link in your mail.',
  answeredAlready:
    'We have received your answers. To see or correct them, use your own page. The link is in your mail.',
  stillThere: 'Are you still there? Touch the screen, or it will go back to the beginning in a moment.',
} satisfies typeof tabletDa

const standardHelp = `If things are hard, there is somebody to talk to, even if it is long since you asked for help.

- **Your own doctor** is always there to call.
- **Livslinien**: 70 201 201. You can be anonymous. In Danish.
- **Psykiatrifonden**: 39 25 25 25.
- **If your life or somebody else's is in danger**: call 112.

Your municipality has offers too. Ask at the library or the citizen service if you do not know where to begin.`

export const help = {
  standard: standardHelp,
  title: 'Where help is found',
  lead: 'The text stands on the page that everybody sees after answering. It is the same for all, whatever they answered.',
  region: 'The whole culture region',
  regionHint: 'Used where a municipality has no text of its own.',
  standardShown: 'Nothing has been written yet. Until then this text is shown:',
  write: 'Write the text',
  edit: 'Edit the text',
  fallsBack: 'Uses the text of the region',
  written: 'Has a text of its own',
  textDa: 'The text in Danish',
  textEn: 'The text in English',
  hint: 'Telephone numbers, opening hours, and where one can go. Markdown.',
  save: 'Save the text',
  saved: 'The text is saved.',
  back: 'Back to all',
} satisfies typeof helpDa

export const mine = {
  sectionTitle: 'Questions for you',
  due: (wave: string, course: string) => `${wave}: “${course}”`,
  until: (day: string) => `Until ${day}. It takes about three minutes and is voluntary.`,
  late: (day: string) => `The time is over, but you can still answer until ${day}. It is voluntary.`,
  answer: 'Answer now',
  answersLink: 'Your answers',
  answersText: 'See, correct or delete what you have answered.',
  title: 'Your answers',
  lead: 'Only you can see them here. Nobody on the course can, not the staff either.',
  none: 'You have not answered anything yet',
  noneText: 'When you have, you can see, correct and delete it here.',
  open: 'Can be answered now',
  answeredOn: (day: string) => `Answered on ${day}`,
  corrected: 'Corrected since',
  correct: 'Correct the answers',
  questionHead: 'Question',
  answerHead: 'Your answer',
  answers: 'All answers',
  scores: 'Figures worked out from your answers',
  score: (name: string, value: string, min: string, max: string) =>
    `${name}: ${value} on a scale from ${min} to ${max}.`,
  higherIsBetter: 'The higher the figure, the easier things are.',
  higherIsWorse: 'The higher the figure, the harder things are.',
  noScore: (name: string) => `${name}: cannot be worked out, because answers are missing.`,
  neutral:
    'One figure cannot say how you are. It goes up and down from day to day for everybody. It is made for looking at many people at once.',
  helpTitle: 'Do you need help?',
  deleteTitle: 'Delete my answers',
  deleteText: 'You can delete all your answers and keep your place on the course.',
  deleteButton: 'Delete my answers',
  deleteSure: 'Do you want to delete your answers?',
  deleteSureText:
    'They go altogether, and out of the calculations from now on. Figures already published about many people at once do not change.',
  deleteYes: 'Yes, delete all my answers',
  deleteNo: 'No, keep them',
  deleted: 'Your answers are deleted.',
  forgetTitle: 'Do you want to be forgotten but leave the answers?',
  forgetText:
    'If you delete yourself, your name and everything that leads to you goes. The answers stay, but nobody can find out that they are yours.',
  forgetLink: 'Delete me and leave the answers',
  storedInvitations: 'When you were asked',
  storedInvitationsWhy: 'So that we can send you a link to the questions and remind you at most twice.',
  storedInvitationsUntil: 'Until you delete yourself, or your details are deleted after the course.',
  storedAnswers: 'What you have answered',
  storedAnswersWhy:
    'So that together with the answers of many others we can see whether anything changes. They are kept without your name.',
  storedAnswersUntil: 'Until you delete them. Once you are deleted, nobody can see that they are yours.',
  course: 'Course',
  wave: 'Time',
  asked: 'Asked',
  reminded: 'Reminded',
  answered: 'Answered',
  scoreFact: (name: string) => `Figure: ${name}`,
} satisfies typeof mineDa

export const refusals = {
  fixed: 'The first person has been asked. The questions are fixed for the whole course now.',
  notOwn: 'One of the own questionnaires is no longer in use. Choose again.',
  youth: 'In the youth area nothing more is asked.',
  answered: 'That sheet has been answered already.',
  sameRound: 'The sheet has been entered twice already.',
  unknownCode: 'We do not know that code on this course.',
  noSessions: 'The course has no sessions yet.',
  other: 'That could not be done. Try again.',
  stale: 'Somebody else has saved meanwhile. See what stands there now, and try again.',
} satisfies typeof refusalsDa
