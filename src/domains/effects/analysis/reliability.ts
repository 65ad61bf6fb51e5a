import { alphaAnalysis, covarianceMatrix, feldtInterval, omegaOf } from '../../../statistics/index.ts'
import type { ReliabilityReading } from './model-beside.ts'
import type { OutcomeId } from './outcomes.ts'

/** The items of the two instruments, in the order in which their answers are kept. */
export const itemsOf: Readonly<Record<OutcomeId, readonly string[]>> = {
  who5: ['who5.happy', 'who5.calm', 'who5.active', 'who5.rested', 'who5.interest'],
  tils: ['ucla.companionship', 'ucla.leftOut', 'ucla.isolated'],
}

const fewestForCertain = 30

/**
 * Alpha, omega and item-rest correlations from the answers to the items of one time, one string of digits a person. Omega
 * needs at least three items and a proper one-factor solution. Below thirty people it is told with a warning.
 */
export function readReliability(
  instrument: OutcomeId,
  wave: ReliabilityReading['wave'],
  answers: readonly string[],
): ReliabilityReading {
  const items = itemsOf[instrument]
  const people = answers.length
  const covariances = covarianceMatrix(
    items.map((_, index) => answers.map((answer) => Number(answer[index]))),
  )
  const { alpha, itemRest } = alphaAnalysis(covariances)
  return {
    ...{ instrument, wave, people, alpha },
    interval: feldtInterval(alpha, people, items.length),
    omega: omegaOf(covariances)?.omega ?? null,
    itemRest: items.map((item, index) => ({ item, value: itemRest[index] ?? null })),
    isUncertain: people < fewestForCertain,
  }
}
