/** What is known about an outcome before any answer. Points are those of its score. */
export interface Outcome {
  readonly id: 'who5' | 'tils'
  readonly lowest: number
  readonly highest: number
  readonly higherIsBetter: boolean
  /** A change that people in groups usually notice; none is known for T-ILS. */
  readonly important: number | null
  /** Mean of the Danish population, for the scenario of regression to the mean. */
  readonly populationMean: number | null
  /** Equivalence margin in points, fixed beforehand; `null` means 0.2 standard deviations. */
  readonly margin: number | null
  /** Reliability of one measurement (Cronbach's alpha) and the cut-off between low and not low. */
  readonly reliability: number | null
  readonly cutoff: number | null
}

export type OutcomeId = Outcome['id']

/** Sources: effects.md 1.2, 3.5, 3.8, 3.10. */
export const outcomes: Readonly<Record<OutcomeId, Outcome>> = {
  who5: {
    id: 'who5',
    lowest: 0,
    highest: 100,
    higherIsBetter: true,
    important: 10,
    populationMean: 68,
    margin: 5,
    reliability: 0.84,
    cutoff: 50,
  },
  tils: {
    id: 'tils',
    lowest: 3,
    highest: 9,
    higherIsBetter: false,
    important: null,
    populationMean: null,
    margin: null,
    reliability: null,
    cutoff: 7,
  },
}

export const outcomeIds: readonly OutcomeId[] = ['tils', 'who5']

export const isOutcome = (id: string): id is OutcomeId => id in outcomes

/** From seven on a score of T-ILS counts as severe loneliness in Denmark. */
export const severelyLonely = (score: number): boolean => score >= 7
