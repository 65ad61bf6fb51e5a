import type * as da from './words-figures.da.ts'

export const figure = {
  title: 'Follow the number back',
  says: 'What it says',
  numbers: 'The numbers',
  method: 'How it was worked out',
  methods: {
    mixedModel:
      'A linear model with random variation between courses (REML). The interval uses the more careful of two ways to count degrees of freedom.',
    courseMeans: 'One mean for each course, and a t test of them.',
    loneliness:
      'Shares among those who answered both times, with Newcombe’s interval for the difference. People count as independent.',
    points: 'A count of those who answered both times, to the nearest five.',
    waiting:
      'The same people three times: when they began to wait, before and after. The change over the waiting time is subtracted person by person, with random variation between courses.',
    joint: 'One linear model of all answers (REML) with time, courses that develop differently, and people.',
    imputed:
      'Missing answers are imputed many times from those there are and from the course; the numbers are pooled by Rubin’s rules.',
    reliability: 'Cronbach’s alpha with Feldt’s interval, and omega, for those who answered all questions.',
    perceived:
      'The same model as the comparison of senders, split by whom participants saw behind the course.',
    jointSenders:
      'One linear model of all answers with time and sender and courses that develop differently.',
    comparison:
      'The change on the courses against the change in the comparison that was locked before the data were opened; random variation between courses.',
    place:
      'A count of the other municipalities that may be shown, in spans of five points. Each change is worked out like the municipality’s own.',
    flow: 'Counted. Nothing is calculated.',
    senders:
      'A linear model of the change with sender, what the plan allows for, and random variation between courses; two one-sided tests against the locked margin.',
  },
  municipalityRandom: 'Municipalities enter as random variation.',
  municipalityLeftOut: 'There are fewer than five municipalities; they are not in the model.',
  behind: 'What lies behind it',
  courses: 'Courses',
  resting: 'Figures that rest on this',
  restingText: 'Published figures of groups with courses from here. They are about the whole group.',
  openCourses: 'Courses open to everybody',
  institutions: 'Institutions with several courses',
  coursesIn: (count: number) => `${count} ${count === 1 ? 'course' : 'courses'}`,
  models: 'Course models',
  projects: 'Projects',
  needs: 'Needs',
  people: 'Answers both times',
  release: 'Reckoning',
  dataVersion: 'Data version',
  codeVersion: 'Program version',
  madeOn: 'Reckoned',
  label: 'How far it reaches',
  cite: 'Refer to the number',
  citeText: 'The address is permanent. The number here stays, also when newer ones come.',
  standing: {
    current: 'The number is the same in the newest that is published.',
    changed: 'A newer number is published. It says something else.',
    gone: 'The number is no longer in the newest that is published.',
    unknown: '',
  },
  newest: 'See the newest',
  countsOnly: 'Only counts stand here. Who took part stands nowhere in the results.',
} satisfies typeof da.figure

export const snapshots = {
  title: 'Frozen results',
  lead: 'A named set of numbers that never changes and can be cited.',
  name: 'Name',
  note: 'Note',
  freeze: 'Freeze the newest reckoning',
  frozen: 'The numbers are frozen.',
  publish: 'Publish',
  published: 'Published',
  publishedOn: (day: string) => `Published ${day}`,
  notPublished: 'Not published',
  done: 'The results are published.',
  empty: 'There are no frozen results yet',
  emptyText: 'Freeze the newest reckoning when you want to cite it.',
  release: 'Reckoning',
  digest: 'Fingerprint',
  prove: 'Check every number with a script in R',
  list: 'Frozen sets',
} satisfies typeof da.snapshots

export const published = {
  title: 'Results',
  lead: 'Who answered, what changed, and what can the numbers not say?',
  empty: 'No results have been published yet',
  emptyText: 'When the first courses have been counted, the numbers will stand here.',
  emptyAction: 'See the projects',
  earlier: 'Earlier results',
  groups: 'Look at a group',
  about: 'About the numbers',
  aboutText:
    'A course counts when it is over. Groups of few people are not shown, and nobody can be worked out by taking numbers from each other.',
  openData: 'Open data: counts are rounded to the nearest 5.',
  kind: 'Results',
} satisfies typeof da.published
