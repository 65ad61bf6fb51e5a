import type { Language } from '../../../kernel/language.ts'
import { decimal, percent, wholeNumber } from '../../../ui/format/number.ts'

/** How each number is written: group means with one decimal, shares as whole percent, people and courses as whole numbers. */
const kinds = {
  change: 'points',
  size: 'points',
  low: 'points',
  high: 'points',
  expected: 'wholePoints',
  important: 'wholePoints',
  threshold: 'wholePoints',
  meanBefore: 'points',
  meanAfter: 'points',
  margin: 'wholePoints',
  difference: 'points',
  raw: 'points',
  means: 'points',
  detectable: 'points',
  lostBaseline: 'points',
  keptBaseline: 'points',
  pairs: 'count',
  courses: 'count',
  peerCourses: 'count',
  municipalCourses: 'count',
  each: 'count',
  others: 'count',
  reach: 'count',
  answered: 'count',
  asked: 'count',
  invited: 'count',
  lost: 'share',
  before: 'share',
  after: 'share',
  improved: 'share',
  unchanged: 'share',
  deteriorated: 'share',
  share: 'share',
  overWaiting: 'points',
  overCourse: 'points',
  sets: 'count',
  allocations: 'count',
  peerPairs: 'count',
  municipalPairs: 'count',
  onCourses: 'count',
  againstCourses: 'count',
  againstPairs: 'count',
  missing: 'share',
  lostAgainst: 'share',
  alpha: 'coefficient',
  alphaLow: 'coefficient',
  alphaHigh: 'coefficient',
  omega: 'coefficient',
  when: 'text',
  against: 'text',
  outcome: 'text',
  Outcome: 'text',
} as const

export type Placeholder = keyof typeof kinds
export type Kind = (typeof kinds)[Placeholder] | 'percentPoints'
export type Values = Partial<Record<Placeholder, number | string>>

export const isPlaceholder = (name: string): name is Placeholder => name in kinds

/** Differences of shares are told in whole percentage points, by the same names as differences of means. */
const inPercentPoints = new Set(['difference', 'low', 'high'])

export const kindOf = (name: Placeholder, template: string): Kind =>
  template === 'loneliness' && inPercentPoints.has(name) ? 'percentPoints' : kinds[name]

/** A number as it stands in a sentence. */
export function written(value: number | string, kind: Kind, language: Language): string {
  if (typeof value === 'string') return value
  switch (kind) {
    case 'points':
      return decimal(value, language)
    case 'wholePoints':
      return wholeNumber(value, language)
    case 'count':
      return wholeNumber(value, language)
    case 'coefficient':
      return decimal(value, language, 2)
    case 'share':
      return percent(value, language)
    case 'percentPoints':
      return wholeNumber(value * 100, language)
    case 'text':
      return String(value)
  }
}
