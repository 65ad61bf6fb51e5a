import { clusterDesign, clusterDetectableEffects } from '../../../statistics/index.ts'

/** Ten people a course who answer both times, eighty percent power, between these correlations within a course. */
const pairsACourse = 10
const correlations = [0.05, 0.1] as const

export interface Detectable {
  readonly coursesEach: number
  /** Smallest difference that can be seen, in standard deviations of the change: with little and with more correlation. */
  readonly low: number | null
  readonly high: number | null
}

/** The smallest difference between senders that so many courses of each kind could show; known before any data. */
function detectableDifference(coursesEach: number): Detectable {
  const [low = null, high = null] = correlations.map((icc) => {
    const sizes = new Array<number>(2 * coursesEach).fill(pairsACourse)
    return clusterDetectableEffects(clusterDesign(sizes, icc), 1).twoArmsT
  })
  return { coursesEach, low, high }
}

export const usualDesigns: readonly Detectable[] = [4, 6, 10, 20, 40].map(detectableDifference)
