import { permutationTest } from '../../../statistics/index.ts'
import { drawing } from './chance.ts'
import type { PermutationReading } from './model-beside.ts'

/** Beyond all allocations that can be looked at, so many are drawn, from a stream with this seed. */
export const permutationDraws = 999
export const permutationSeed = 20_260_112

/**
 * The senders allotted to the same courses in every other way: how often is the difference of course means as large? All
 * allocations up to 200 000; beyond, some drawn ones with the observed one among them. `means` hold one change a course, in the
 * order of the courses.
 */
export function readPermutation(
  means: readonly number[],
  isPeer: readonly boolean[],
): PermutationReading | null {
  const found = permutationTest(means, isPeer, drawing(permutationSeed), permutationDraws)
  if (!found) return null
  const { difference, p, allocations, exact } = found
  return { difference, p, allocations, isExact: exact }
}
