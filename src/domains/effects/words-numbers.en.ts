import type { numbers as da } from './words-numbers.da.ts'

export const numbers = {
  what: 'What',
  value: 'Number',
  of: 'About',
  unit: 'Unit',
  units: {
    people: 'people',
    courses: 'courses',
    points: 'points',
    share: 'share',
    percentPoints: 'difference of shares',
  },
  names: {
    step: 'People at the step',
    pairs: 'Answers both before and after',
    courses: 'Courses',
    before: 'Before',
    after: 'After',
    change: 'Change',
    low: '95% CI, from',
    high: '95% CI, to',
    difference: 'Difference',
    courseMeans: 'Change, one number for each course',
    robust: 'Change, robust to courses',
    expectedAnyway: 'Could happen anyway (correlation)',
    lostUnchanged: 'Change, if those missing had stayed as they were',
    lostWorse: 'Change, if those missing became 10 points worse',
  },
  correlation: (value: string) => `at correlation ${value}`,
} satisfies typeof da
