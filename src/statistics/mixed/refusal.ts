import type { DesignColumn } from './design.ts'
import { fixedFactors } from './design.ts'
import type { MixedModelFormula } from './formula.ts'
import type { Frame } from './frame.ts'
import type { Orthogonalised } from './orthogonal.ts'
import type { RandomTerm } from './structure.ts'

/** No mixed model can be fitted to these data; the reason says why and what to do instead. */
export interface Refusal {
  readonly kind: 'refused'
  readonly rows: number
  readonly reason: string
}

/** Looks for what makes a fit impossible before any arithmetic. */
export function refusalBeforeFitting(
  formula: MixedModelFormula,
  frame: Frame,
  columns: readonly DesignColumn[],
  terms: readonly RandomTerm[],
  outcome: Float64Array,
): Refusal | undefined {
  const rows = frame.rows.length
  const reason = reasonInFixedPart(formula, frame, columns, outcome) ?? reasonInGroups(terms, rows)
  return reason === undefined ? undefined : { kind: 'refused', rows, reason }
}

function reasonInFixedPart(
  formula: MixedModelFormula,
  frame: Frame,
  columns: readonly DesignColumn[],
  outcome: Float64Array,
): string | undefined {
  const rows = outcome.length
  if (rows === 0) return 'No row is complete on the variables of the model.'
  const single = fixedFactors(formula, frame).find(
    (name) => (frame.factors.get(name)?.levels.length ?? 0) < 2,
  )
  if (single) return `All rows have the same ${single}, so it cannot be compared. Leave it out of the model.`
  if (outcome.every((value) => value === outcome[0])) {
    return `${formula.response} is ${outcome[0]} in every row: all variances are 0, and standard errors, tests and intervals are not defined.`
  }
  if (rows > columns.length) return undefined
  return `${rows} complete rows cannot determine ${columns.length} fixed effects and their uncertainty.`
}

function reasonInGroups(terms: readonly RandomTerm[], rows: number): string | undefined {
  const alone = terms.find(({ factor }) => factor.levels.length < 2)
  if (alone) {
    return `A random effect needs at least two levels of ${alone.name}. Fit the model without it and say that clustering could not be modelled.`
  }
  const many = terms.find(({ factor, effects }) => factor.levels.length * effects.length >= rows)
  return (
    many &&
    `There are as many effects of ${many.name} as rows: their variance cannot be told apart from the residual variance. Fit the model without them.`
  )
}

/** Says why the fixed effects leave nothing to model. */
export function refusalOfDesign(
  found: Exclude<Orthogonalised, { kind: 'model' }>,
  columns: readonly DesignColumn[],
  frame: Frame,
): Refusal {
  const rows = frame.rows.length
  if (found.kind === 'dependent') {
    return {
      kind: 'refused',
      rows,
      reason: `${columns[found.column].name} is determined by the other fixed effects. Leave it out of the model.`,
    }
  }
  return {
    kind: 'refused',
    rows,
    reason:
      'The fixed effects describe the outcome exactly: all variances are 0, and standard errors, tests and intervals are not defined.',
  }
}
