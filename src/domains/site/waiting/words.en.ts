import type { da } from './words.da.ts'

export const en = {
  title: 'Waiting for you',
  count: (count: number, late: number) => {
    const things = count === 1 ? 'One thing.' : `${countWord(count)} things.`
    if (late === 0) return things
    return late === count
      ? `${things} ${count === 1 ? 'It is' : 'All are'} overdue.`
      : `${things} ${countWord(late)} ${late === 1 ? 'is' : 'are'} overdue.`
  },
  due: {
    overdue: 'Overdue',
    today: 'Today',
    thisWeek: 'This week',
    later: 'Later',
    whenever: 'No deadline',
  },
  since: (day: string) => `since ${day}`,
  from: (day: string) => `from ${day}`,
  by: (day: string) => `by ${day}`,
  dueWas: (day: string) => `was due ${day}`,
  before: (day: string) => `by ${day}`,
  none: {
    title: 'Nothing is waiting for you',
    text: 'Enjoy it. When somebody needs you, it will be here.',
    action: 'See the projects',
  },
  newNeed: 'Register a need',
} satisfies typeof da

const counts = 'None One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')
const countWord = (count: number): string => counts[count] ?? String(count)
