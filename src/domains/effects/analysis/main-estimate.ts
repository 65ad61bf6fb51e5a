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

/** One number of one person on one course: a change, or another difference of that person's scores. */
export interface Valued {
  readonly course: string
  readonly municipality: string
  readonly value: number
}

/** The main analysis of a change: see `estimateOf`. */
export const mainEstimate = (pairs: readonly Pair[]): MainEstimate => estimateOf(pairs.map(changed))

/**
 * The main analysis: value ~ 1 + (1 | municipality) + (1 | course) by REML, with the more careful of Satterthwaite and
 * Kenward-Roger. Municipalities are random from five on, otherwise left out. Where there is no model, the t test of the
 * course means stands in, and the refusal says why.
 */
export function estimateOf(rows: readonly Valued[]): MainEstimate {
  const municipality = rows.map((row) => row.municipality)
  const isRandom = new Set(municipality).size >= fewestMunicipalities
  const fit = fitMixedModel({
    formula: isRandom ? 'change ~ 1 + (1 | municipality) + (1 | course)' : 'change ~ 1 + (1 | course)',
    columns: {
      change: rows.map(({ value }) => value),
      course: rows.map(({ course }) => course),
      municipality,
    },
  })
  const kind = isRandom ? 'random' : 'leftOut'
  if (fit.kind === 'refused') {
    const means = courseMeansEstimate(rows)
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

export const changed = (pair: Pair): Valued => ({
  course: pair.course,
  municipality: pair.municipality,
  value: changeOf(pair),
})

/** One value for each course, so that people on the same course do not count as independent. */
export function courseMeansEstimate(rows: readonly Valued[]): Estimate {
  const means = clusterMeans(
    rows.map(({ value }) => value),
    rows.map(({ course }) => course),
  )
  const { se, df, interval } = meanTest(means)
  return { estimate: mean(means), interval, se, df }
}
