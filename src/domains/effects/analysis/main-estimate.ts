import {
  clusterMeans,
  fitMixedModel,
  isSingular,
  mean,
  meanTest,
  type ReportedContrast,
  reportedContrast,
  unitContrast,
} from '../../../statistics/index.ts'
import type { Estimate, MainEstimate, Pair } from './model.ts'

const fewestMunicipalities = 5

/**
 * The main analysis: change ~ 1 + (1 | municipality) + (1 | course) by REML, with the more careful of Satterthwaite and
 * Kenward-Roger. Municipalities are random from five on, otherwise left out. Where there is no model, the t test of the
 * course means stands in, and the refusal says why.
 */
export function mainEstimate(pairs: readonly Pair[]): MainEstimate {
  const municipality = pairs.map((pair) => pair.municipality)
  const isRandom = new Set(municipality).size >= fewestMunicipalities
  const fit = fitMixedModel({
    formula: isRandom ? 'change ~ 1 + (1 | municipality) + (1 | course)' : 'change ~ 1 + (1 | course)',
    columns: { change: pairs.map(changeOf), course: pairs.map(({ course }) => course), municipality },
  })
  const kind = isRandom ? 'random' : 'leftOut'
  if (fit.kind === 'refused') {
    const means = courseMeansEstimate(pairs)
    const none = { dfMethod: 't', municipality: 'leftOut', singular: false } as const
    return { ...means, method: 'courseMeans', refusal: fit.reason, ...none }
  }
  const told = defined(reportedContrast(fit, unitContrast(fit, 0)))
  return {
    ...told,
    method: 'mixedModel',
    municipality: kind,
    singular: isSingular(fit),
    refusal: null,
  }
}

/** A contrast as plain numbers: what a handful of rows leaves undefined is null, not NaN. */
export function defined(
  told: ReportedContrast,
): Estimate & { readonly dfMethod: ReportedContrast['method'] } {
  const known = (value: number) => (Number.isFinite(value) ? value : null)
  return {
    estimate: known(told.estimate),
    interval: [known(told.lower), known(told.upper)],
    se: known(told.se),
    df: known(told.df),
    dfMethod: told.method,
  }
}

export const changeOf = ({ before, after }: Pair): number => after - before

/** One value for each course, so that people on the same course do not count as independent. */
export function courseMeansEstimate(pairs: readonly Pair[]): Estimate {
  const means = clusterMeans(
    pairs.map(changeOf),
    pairs.map(({ course }) => course),
  )
  const { se, df, interval } = meanTest(means)
  return { estimate: mean(means), interval, se, df }
}
