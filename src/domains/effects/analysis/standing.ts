import type { Answered, Pair, Standing } from './model.ts'

/** No interval or test below ten pairs or two courses; 10 to 29 pairs are preliminary. */
export function standingOf(pairs: number, courses: number): Standing {
  if (pairs < 10 || courses < 2) return 'tooFew'
  return pairs < 30 ? 'preliminary' : 'full'
}

/** Fewer courses than this on either side: no verdict on senders. */
export const leastCoursesASender = 4

export const pairsIn = (answers: readonly Answered[]): Pair[] =>
  answers.filter((answer): answer is Pair => answer.before !== null && answer.after !== null)

export const coursesIn = (answers: readonly Pick<Answered, 'course'>[]): number =>
  new Set(answers.map(({ course }) => course)).size
