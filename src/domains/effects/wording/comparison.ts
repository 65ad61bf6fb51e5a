import type { Language } from '../../../kernel/language.ts'
import { conclusionOf } from '../analysis/cross-checks.ts'
import type { ComparisonReading } from '../analysis/model-beside.ts'
import { outcomes } from '../analysis/outcomes.ts'
import type { ToldComparison } from '../door/reading.ts'
import { words } from '../words.ts'
import { whole } from './beside.ts'
import { registeredSentence, sentence } from './sentence.ts'

const nameOfOther = (language: Language, { design }: ComparisonReading): string => {
  const { waitingTime, otherCourses } = words(language).comparison
  return design === 'waitingTime' ? waitingTime : otherCourses
}

/** What the figure of a registered comparison is called; only a strong one may say what the others may not. */
export function comparisonHeading(language: Language, { reading }: ToldComparison): string {
  const { difference, label } = reading
  const against = nameOfOther(language, reading)
  const found = difference && whole(difference)
  if (!difference || !found) return sentence(language, 'headComparisonTooFew')
  const size = Math.abs(found.estimate)
  if (label === 'strong') return registeredSentence(language, 'headStrong', label, { size })
  switch (conclusionOf(difference)) {
    case 'up':
      return sentence(language, 'headComparison', { size, against })
    case 'down':
      return sentence(language, 'headComparisonLess', { size, against })
    default:
      return sentence(language, 'headComparisonOpen', { against })
  }
}

/** The answer of a registered comparison, the most important first. */
export function comparisonSentences(language: Language, { plan, reading }: ToldComparison): string[] {
  const { onCourses, against: other, difference, checks, label } = reading
  const against = nameOfOther(language, reading)
  const sizes = {
    ...{ onCourses: onCourses.courses, againstCourses: other.courses },
    ...{ pairs: onCourses.people, againstPairs: other.people },
  }
  const found = difference && whole(difference)
  if (!difference || !found) return [sentence(language, 'comparisonTooFew', sizes)]
  const { estimate: change, low, high } = found
  const { important } = outcomes[plan.outcome]
  const means = checks?.courseMeans.estimate ?? null
  return [
    sentence(language, 'comparison', { ...sizes, change, low, high, against }),
    ...(conclusionOf(difference) === 'open' ? [sentence(language, 'comparisonOpen')] : []),
    ...(label === 'strong' && important !== null
      ? [registeredSentence(language, 'strong', label, { important })]
      : []),
    ...(onCourses.lost === null || other.lost === null
      ? []
      : [sentence(language, 'comparisonLost', { lost: onCourses.lost, lostAgainst: other.lost, against })]),
    ...(checks && !checks.agree && means !== null
      ? [sentence(language, 'comparisonDisagree', { change, means })]
      : []),
    sentence(language, 'comparisonNotByLot'),
  ]
}
