import { type ContrastTest, testContrast } from './contrasts.ts'
import { designRow } from './design.ts'
import type { MixedModelFit } from './fit.ts'
import type { Inference } from './inference.ts'

/** A mean or difference with the levels it belongs to. */
export interface MarginalEstimate extends ContrastTest {
  readonly levels: Readonly<Record<string, string>>
}

/** A difference of marginal means: `first - second` levels of one factor. */
export interface MarginalChange extends MarginalEstimate {
  readonly contrast: readonly [string, string]
}

/**
 * Estimated marginal means at each combination of levels of `factors` (the first varies fastest): numbers at their mean in
 * the analysed rows, other factors averaged with equal weights. Source: Searle, Speed and Milliken 1980, Am Stat 34:216.
 */
export function marginalMeans(
  fit: MixedModelFit,
  inference: Inference,
  factors: readonly string[],
  level = 0.95,
): MarginalEstimate[] {
  return combinations(fit, factors).map((levels) => ({
    levels,
    ...testContrast(fit, inference, marginalRow(fit, levels), level),
  }))
}

/** Differences of marginal means from the first level of `factor`, within each combination of levels of `within`. */
export function changesFromFirst(
  fit: MixedModelFit,
  inference: Inference,
  factor: string,
  within: readonly string[],
  level = 0.95,
): MarginalChange[] {
  const [first, ...others] = levelsOf(fit, factor)
  return combinations(fit, within).flatMap((levels) => {
    const start = marginalRow(fit, { ...levels, [factor]: first })
    return others.map((other) => {
      const end = marginalRow(fit, { ...levels, [factor]: other })
      const difference = end.map((value, j) => value - start[j])
      return { levels, contrast: [other, first] as const, ...testContrast(fit, inference, difference, level) }
    })
  })
}

/** Coefficients of a marginal mean. Throws a RangeError for a level the analysed rows do not have. */
export function marginalRow(fit: MixedModelFit, levels: Readonly<Record<string, string>>): Float64Array {
  const codes = new Map(
    Object.entries(levels).map(([name, level]) => {
      const code = levelsOf(fit, name).indexOf(level)
      if (code < 0) throw new RangeError(`${name} has no level ${level}`)
      return [name, code]
    }),
  )
  return designRow(fit.columns, ({ variable, level }) => {
    if (level === undefined) return meanOf(fit, variable)
    const code = codes.get(variable)
    return code === undefined ? 1 / levelsOf(fit, variable).length : Number(code === level)
  })
}

function combinations(fit: MixedModelFit, factors: readonly string[]): Readonly<Record<string, string>>[] {
  return factors.reduce<Readonly<Record<string, string>>[]>(
    (done, name) =>
      levelsOf(fit, name).flatMap((level) => done.map((levels) => ({ ...levels, [name]: level }))),
    [{}],
  )
}

function levelsOf(fit: MixedModelFit, name: string): readonly string[] {
  const factor = fit.frame.factors.get(name)
  if (!factor) throw new RangeError(`${name} is no categorical variable of the model`)
  return factor.levels
}

/** Mean of a numeric variable over the analysed rows. */
export function meanOf(fit: MixedModelFit, name: string): number {
  const values = fit.frame.numbers.get(name)
  if (!values) throw new RangeError(`${name} is no numeric variable of the model`)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
