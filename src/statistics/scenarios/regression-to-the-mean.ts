/** What part of an observed change would be expected anyway, under one assumption. */
export interface RegressionScenario {
  /** Assumed correlation of two measurements of the same people without any help. */
  readonly correlation: number
  /** Change to expect without a course, in points of the score. */
  readonly expectedChange: number
  /** Observed minus expected. */
  readonly remainingChange: number
}

/** The correlations to show when none is known. */
export const USUAL_CORRELATIONS: readonly number[] = [0.6, 0.7, 0.8]

/**
 * Regression to the mean: change to expect in people who start away from the mean of their population, although nothing
 * is done: (1 - correlation) (population mean - mean before). In points; `correlation` from 0 to 1, else a RangeError.
 * Source: Barnett, van der Pols and Dobson (2005); Linden (2013), doi 10.1186/1471-2288-13-119.
 */
export function expectedChangeWithoutCourse(
  correlation: number,
  populationMean: number,
  meanBefore: number,
): number {
  if (!(correlation >= 0 && correlation <= 1)) throw new RangeError('the correlation lies from 0 to 1')
  return (1 - correlation) * (populationMean - meanBefore)
}

/** The expected change under each correlation, beside the observed one. A scenario, not an estimate. */
export function regressionScenarios(
  observedChange: number,
  populationMean: number,
  meanBefore: number,
  correlations: readonly number[] = USUAL_CORRELATIONS,
): RegressionScenario[] {
  return correlations.map((correlation) => {
    const expectedChange = expectedChangeWithoutCourse(correlation, populationMean, meanBefore)
    return { correlation, expectedChange, remainingChange: observedChange - expectedChange }
  })
}
