import type { da } from './words.da.ts'

export const en = {
  programme: "What's on",
  tabs: { guests: 'Guests', door: 'The door', rules: 'Sign-up' },
  about: 'About signing up',
  dates: 'Choose a day',
  today: (title: string, hour: string) => `${title}, ${hour}`,
  todayDetail: 'People are signed up: mark them at the door.',
  toDoor: 'Open the door list',
  workTitle: 'Sign-up',
  panel: {
    signUp: 'Sign up',
    waitingList: 'Join the waiting list',
    free: (count: number) => (count === 1 ? 'There is one place left.' : `There are ${count} places left.`),
    open: 'You need to sign up.',
    full: 'All places are taken right now.',
    someFull: 'Some of the days are full, others have room.',
    closed: 'Sign-up has closed.',
  },
} satisfies typeof da
