import { chiSquared, normal, studentT } from '../distributions/index.ts'
import {
  type Interval,
  intervalAround,
  isConstant,
  type Maybe,
  NO_INTERVAL,
  sum,
} from '../summary/moments.ts'
import {
  type MetaUnit,
  projectionTraces,
  sumsOfOthers,
  tau2ByDerSimonianLaird,
  tau2ByPauleMandel,
  tau2ByRestrictedLikelihood,
  weightedSums,
} from './heterogeneity.ts'

/** How the variance between units is estimated. */
export type Tau2Method = 'REML' | 'DL' | 'PM'

/** A pooled mean with a normal or a Knapp-Hartung test; null where not defined. */
export interface MetaModel {
  readonly method: Tau2Method
  readonly knappHartung: boolean
  /** Variance between units, in squared units of the effect. */
  readonly tau2: number
  /** Standard error of tau2; not given for PM. */
  readonly tau2Se: Maybe
  readonly estimate: number
  readonly se: number
  /** Statistic (z or t), degrees of freedom of t, two-sided p and interval of the pooled mean. */
  readonly statistic: Maybe
  readonly df: Maybe
  readonly p: Maybe
  readonly interval: Interval
  /** Per cent of the variance that lies between units, and H squared (Higgins and Thompson 2002). */
  readonly i2: number
  readonly h2: number
  /** Where the true effect of a new unit lies; with the quantile of the test, and with t(k - 2). */
  readonly prediction: Interval
  readonly predictionHiggins: Interval
  readonly weightsPercent: readonly number[]
}

/** Test of homogeneity and the common-effect mean. */
export interface CommonEffect {
  readonly q: number
  readonly qDf: number
  readonly qP: Maybe
  readonly estimate: number
  readonly se: number
  readonly interval: Interval
  /** max(0, (Q - df) / Q), in per cent. */
  readonly i2FromQ: number
}

const ESTIMATORS: Readonly<Record<Tau2Method, (units: readonly MetaUnit[]) => number>> = {
  REML: tau2ByRestrictedLikelihood,
  DL: tau2ByDerSimonianLaird,
  PM: tau2ByPauleMandel,
}

/** Units with an effect and a variance above 0; the others cannot be pooled. */
export function usableUnits(effects: readonly Maybe[], variances: readonly Maybe[]): MetaUnit[] {
  return effects.flatMap((effect, index) => {
    const variance = variances[index] ?? null
    const usable = effect !== null && Number.isFinite(effect) && variance !== null && variance > 0
    return usable && Number.isFinite(variance) ? [{ effect, variance }] : []
  })
}

/** Inverse-variance mean under one common effect, and Cochran's Q; at least one unit. */
export function commonEffect(units: readonly MetaUnit[], level = 0.95): CommonEffect {
  const { total, estimate, q } = weightedSums(units, 0)
  const qDf = units.length - 1
  const se = Math.sqrt(1 / total)
  return {
    q,
    qDf,
    qP: qDf > 0 ? chiSquared.upper(q, qDf) : null,
    estimate,
    se,
    interval: intervalAround(estimate, normal.upperQuantile((1 - level) / 2) * se),
    i2FromQ: q > qDf ? (100 * (q - qDf)) / q : 0,
  }
}

function standardErrorOfTau2(method: Tau2Method, units: readonly MetaUnit[], tau2: number): Maybe {
  if (method === 'PM') return null
  if (method === 'REML') return Math.sqrt(2 / projectionTraces(weightedSums(units, tau2).weights).second)
  const { first, second } = projectionTraces(weightedSums(units, 0).weights)
  return Math.sqrt(2 * (units.length - 1) + 4 * tau2 * first + 2 * tau2 * tau2 * second) / first
}

/** Typical variance within units (Higgins and Thompson 2002, eq. 9). */
function typicalVariance(units: readonly MetaUnit[]): number {
  const { weights, total } = weightedSums(units, 0)
  const crossed = sum(sumsOfOthers(weights).map((others, index) => weights[index] * others))
  return ((units.length - 1) * total) / crossed
}

function predictionIntervals(estimate: number, spread: number, quantile: number, k: number, level: number) {
  const higgins =
    k < 3 ? NO_INTERVAL : intervalAround(estimate, studentT.upperQuantile((1 - level) / 2, k - 2) * spread)
  return { prediction: intervalAround(estimate, quantile * spread), predictionHiggins: higgins }
}

/**
 * Random-effects meta-analysis of at least two units.
 *
 * `knappHartung` takes the standard error from the spread of the units and t with k - 1 degrees of freedom (Hartung
 * and Knapp 2001); otherwise the normal distribution. If all effects are equal its standard error is zero and the
 * test, interval and prediction interval are null. `level` is the confidence level. Throws a RangeError for fewer
 * than two units. Source: the same as R's metafor::rma (test "z" and "knha").
 */
export function metaModel(
  units: readonly MetaUnit[],
  method: Tau2Method,
  knappHartung: boolean,
  level = 0.95,
): MetaModel {
  const k = units.length
  if (k < 2) throw new RangeError('a random-effects model needs at least two units')
  const tau2 = ESTIMATORS[method](units)
  const { weights, total, estimate, q } = weightedSums(units, tau2)
  const flat = knappHartung && isConstant(units.map((unit) => unit.effect))
  const se = flat ? 0 : Math.sqrt((knappHartung ? q / (k - 1) : 1) / total)
  const df = knappHartung ? k - 1 : Number.POSITIVE_INFINITY
  const quantile = studentT.upperQuantile((1 - level) / 2, df)
  const within = typicalVariance(units)
  const predictions = predictionIntervals(estimate, Math.sqrt(tau2 + se * se), quantile, k, level)
  return {
    method,
    knappHartung,
    tau2,
    tau2Se: standardErrorOfTau2(method, units, tau2),
    estimate,
    se,
    statistic: flat ? null : estimate / se,
    df: knappHartung ? df : null,
    p: flat ? null : studentT.twoSided(estimate / se, df),
    interval: flat ? NO_INTERVAL : intervalAround(estimate, quantile * se),
    i2: (100 * tau2) / (tau2 + within),
    h2: tau2 / within + 1,
    prediction: flat ? NO_INTERVAL : predictions.prediction,
    predictionHiggins: flat ? NO_INTERVAL : predictions.predictionHiggins,
    weightsPercent: weights.map((weight) => (100 * weight) / total),
  }
}

/**
 * The model to report: Knapp-Hartung, unless its interval is narrower than the normal one (it can be when tau2 is 0)
 * or has no width. Source: Jackson et al. (2017), Stat Med 36:3923.
 */
export function cautiousMetaModel(
  units: readonly MetaUnit[],
  method: Tau2Method = 'REML',
  level = 0.95,
): MetaModel {
  const plain = metaModel(units, method, false, level)
  const adjusted = metaModel(units, method, true, level)
  const [low, high] = adjusted.interval
  const [plainLow, plainHigh] = plain.interval
  if (low === null || high === null || plainLow === null || plainHigh === null) return plain
  return high - low >= plainHigh - plainLow ? adjusted : plain
}
