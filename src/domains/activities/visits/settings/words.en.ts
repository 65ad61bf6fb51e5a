import type { da } from './words.da.ts'

export const en = {
  lead: 'People sign up on the page of the event, without an account. You see them under Guests.',
  takesSignUps: 'People can sign up',
  takesSignUpsHint: 'Take the tick away to close. Those who are signed up stay.',
  mode: 'What do people sign up for?',
  modes: { series: 'The whole series at once', dates: 'The days they want' },
  modeHints: {
    series: 'One sign-up is for all of the dates.',
    dates: 'They can also take all days in one go.',
  },
  seats: 'Places in all',
  seatsHint: 'Empty: room for everybody. If people choose days, these are the places of all days together.',
  seatsOneHint: 'Empty: room for everybody.',
  seatsEachDate: 'Places each time',
  closesHours: 'Sign-up closes',
  closesHint: 'So long before it begins. 0 is when it begins.',
  hours: 'hours',
  offerHours: 'An offer of a free place stands for',
  reminderHours: 'Send a reminder',
  reminderHint: 'So long before each time. 0 sends none.',
  questions: 'Questions of your own',
  questionsHint:
    'Ask only what you need. You may not ask for an age. Three at most: save, and there is room for one more.',
  question: (number: number) => `Question ${number}`,
  options: 'Answers to choose from',
  optionsHint: 'One on each line. Empty: a short answer in their own words.',
  required: 'Must be answered',
  save: 'Save',
  saved: 'Saved.',
  problems: {
    age: 'You may not ask for an age here. Write instead what people should be able to do or feel like.',
    noLabel: 'Write the question, or delete the answers.',
    oneOption: 'Write at least two answers, or leave the field empty.',
    manyOptions: (most: number) => `At most ${most} answers.`,
    longOption: (most: number) => `An answer may have at most ${most} characters.`,
  },
  refusals: {
    modeFixed: 'There are sign-ups already, so this cannot be changed.',
  },
} satisfies typeof da
