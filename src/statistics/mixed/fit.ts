import { dot } from '../linear/index.ts'
import { columnValues, type DesignColumn, designColumns } from './design.ts'
import { type Estimate, estimate } from './estimation.ts'
import { type MixedModelFormula, parseFormula, type RandomTermFormula } from './formula.ts'
import { buildFrame, type Frame, type MixedModelData } from './frame.ts'
import { gramSystem } from './gram.ts'
import { crossFactors } from './grouping.ts'
import { type OrthogonalModel, orthogonalise, solveUpper } from './orthogonal.ts'
import { type Refusal, refusalBeforeFitting, refusalOfDesign } from './refusal.ts'
import {
  type Arrangement,
  arrange,
  type CovarianceParameter,
  covarianceParameters,
  type RandomTerm,
} from './structure.ts'

/** A formula with its data. */
export interface MixedModelQuestion extends MixedModelData {
  readonly formula: string
  /** A fixed effect that the others determine is left out, as R does; without it the model is refused. */
  readonly leavesOutDependent?: boolean
}

/** A fitted model; the functions of this folder read everything else from it. */
export interface MixedModelFit {
  readonly kind: 'fitted'
  readonly formula: MixedModelFormula
  readonly frame: Frame
  readonly columns: readonly DesignColumn[]
  readonly basis: OrthogonalModel
  readonly terms: readonly RandomTerm[]
  readonly arrangement: Arrangement
  readonly parameters: readonly CovarianceParameter[]
  readonly estimate: Estimate
  /** Residual standard deviation in units of the outcome. */
  readonly sigma: number
  /** Fixed effects in the order of `columns`. */
  readonly coefficients: Float64Array
}

export type MixedModelOutcome = MixedModelFit | Refusal

/**
 * Fits a linear mixed model by restricted maximum likelihood (REML).
 *
 * y = X beta + sum of Z_k b_k + e, b_k ~ N(0, sigma^2 G_k) for each level of the group, e ~ N(0, sigma^2). Rows with a
 * missing value on any variable of the model are left out. Nested terms of any depth take time linear in the rows;
 * crossed terms take time with the cube of the number of levels of all but the largest. Variances are searched for by
 * Newton steps with exact derivatives; one that is estimated as zero is exactly 0 (`isSingular` tells).
 *
 * Returns a refusal with its reason where no mixed model can be fitted: too few rows, one group only, as many groups as
 * rows, an outcome that does not vary, fixed effects that cannot be told apart. Throws a SyntaxError for a formula that
 * cannot be read and a RangeError for columns that do not fit it.
 *
 * Source: Bates, Maechler, Bolker and Walker 2015, J Stat Softw 67(1); Harville 1977, JASA 72:320.
 */
export function fitMixedModel(question: MixedModelQuestion): MixedModelOutcome {
  const formula = parseFormula(question.formula)
  if (formula.random.length === 0) throw new RangeError(`${question.formula} has no random term`)
  const frame = buildFrame(formula, question)
  const outcome = frame.numbers.get(formula.response)
  if (!outcome) throw new RangeError(`${formula.response} is not a number`)
  const columns = designColumns(formula, frame)
  const terms = formula.random.map((term) => randomTerm(term, frame))
  const refusal = refusalBeforeFitting(formula, frame, columns, terms, outcome)
  if (refusal) return refusal
  return fitColumns({ formula, frame, columns, terms }, outcome, question.leavesOutDependent ?? false)
}

function fitColumns(
  asked: Omit<Prepared, 'basis'>,
  outcome: Float64Array,
  leavesOutDependent: boolean,
): MixedModelOutcome {
  const { columns, frame } = asked
  const found = orthogonalise(
    columns.map((column) => columnValues(column, frame)),
    outcome,
  )
  if (found.kind === 'model') return fitOrthogonal({ ...asked, basis: found.model })
  if (found.kind !== 'dependent' || !leavesOutDependent) return refusalOfDesign(found, columns, frame)
  return fitColumns({ ...asked, columns: columns.toSpliced(found.column, 1) }, outcome, leavesOutDependent)
}

type Prepared = Pick<MixedModelFit, 'formula' | 'frame' | 'columns' | 'terms' | 'basis'>

function fitOrthogonal(prepared: Prepared): MixedModelOutcome {
  const { terms, basis, frame, columns } = prepared
  const arrangement = arrange(terms)
  const parameters = covarianceParameters(terms, arrangement)
  const found = estimate(gramSystem(basis, terms, arrangement), parameters, frame.rows.length, 'REML')
  if (!found.converged) {
    return {
      kind: 'refused',
      rows: frame.rows.length,
      reason: 'The variances could not be determined: nothing is left to vary within the groups.',
    }
  }
  const df = frame.rows.length - columns.length
  const sigma = basis.scale * Math.sqrt(found.criterion.residualSum / df)
  const shift = solveUpper(basis.r, found.criterion.coefficients)
  const coefficients = basis.leastSquares.map((value, i) => value + basis.scale * shift[i])
  return { kind: 'fitted', ...prepared, arrangement, parameters, estimate: found, sigma, coefficients }
}

function randomTerm(term: RandomTermFormula, frame: Frame): RandomTerm {
  const factors = term.group.flatMap((name) => frame.factors.get(name) ?? [])
  const effects = designColumns(
    { intercept: term.intercept, fixed: term.slopes.map((slope) => [slope]) },
    frame,
  )
  const raw = effects.map((effect) => columnValues(effect, frame))
  const scales = raw.map((values) => Math.sqrt(dot(values, values) / values.length) || 1)
  const columns = raw.map((values, k) => values.map((value) => value / scales[k]))
  return {
    name: term.name,
    label: term.group.join(':'),
    factor: crossFactors(factors),
    effects,
    columns,
    scales,
  }
}
