import {
  beta,
  binomial,
  chiSquared,
  fDistribution,
  hedgesFactor,
  logGamma,
  noncentralT,
  normal,
  studentT,
} from '../distributions/index.ts'
import type { Maybe } from '../summary/moments.ts'
import { numericColumn, type ReferenceCase, type Results } from './reference-case.ts'

interface GridFunction {
  /** Columns of the inputs: the argument first, then the parameters. */
  readonly inputs: readonly string[]
  readonly outputs: Readonly<Record<string, (...inputs: number[]) => Maybe>>
}

const GRID_FUNCTIONS: Readonly<Record<string, GridFunction>> = {
  pnorm: { inputs: ['x'], outputs: { lower: normal.lower, upper: normal.upper } },
  qnorm: { inputs: ['p'], outputs: { quantile: normal.quantile } },
  pt: { inputs: ['x', 'df'], outputs: { lower: studentT.lower, upper: studentT.upper } },
  qt: { inputs: ['p', 'df'], outputs: { quantile: studentT.quantile } },
  pt_noncentral: {
    inputs: ['x', 'df', 'ncp'],
    outputs: { lower: noncentralT.lower, upper: noncentralT.upper },
  },
  pf: { inputs: ['x', 'df1', 'df2'], outputs: { lower: fDistribution.lower, upper: fDistribution.upper } },
  qf: { inputs: ['p', 'df1', 'df2'], outputs: { quantile: fDistribution.quantile } },
  pchisq: { inputs: ['x', 'df'], outputs: { lower: chiSquared.lower, upper: chiSquared.upper } },
  qchisq: { inputs: ['p', 'df'], outputs: { quantile: chiSquared.quantile } },
  incomplete_beta: { inputs: ['x', 'a', 'b'], outputs: { lower: beta.lower, upper: beta.upper } },
  incomplete_beta_inverse: { inputs: ['p', 'a', 'b'], outputs: { quantile: beta.quantile } },
  binomial: { inputs: ['k', 'n', 'prob'], outputs: { lower: binomial.lower, upper: binomial.upper } },
  hedges_J: { inputs: ['df'], outputs: { J: hedgesFactor } },
  lgamma: { inputs: ['x'], outputs: { value: logGamma } },
}

/** The function named by the title, or by the longest name the id begins with after "dist-". */
function gridFunctionOf(testCase: ReferenceCase): GridFunction {
  const rest = testCase.id.replace(/^dist-/, '')
  const byId = Object.keys(GRID_FUNCTIONS)
    .filter((name) => rest.startsWith(name))
    .sort((a, b) => b.length - a.length)[0]
  const found = GRID_FUNCTIONS[testCase.title] ?? GRID_FUNCTIONS[byId ?? '']
  if (found === undefined) throw new RangeError(`no distribution function "${testCase.title}"`)
  return found
}

/** Outside the range of a distribution its value is not defined. */
function valueOrNull(evaluate: (...inputs: number[]) => Maybe, inputs: readonly Maybe[]): Maybe {
  if (inputs.some((input) => input === null)) return null
  try {
    return evaluate(...inputs.filter((input) => input !== null))
  } catch (problem) {
    if (problem instanceof RangeError) return null
    throw problem
  }
}

/** Kind "distributions": a function evaluated on a grid, one row an argument with its parameters. */
export function distributionResults(testCase: ReferenceCase): Results {
  const { inputs, outputs } = gridFunctionOf(testCase)
  const columns = inputs.map((name) => numericColumn(testCase, name))
  const rows = columns[0].map((_, row) => columns.map((column) => column[row]))
  return Object.fromEntries(
    Object.entries(outputs).map(([name, evaluate]) => [name, rows.map((row) => valueOrNull(evaluate, row))]),
  )
}
