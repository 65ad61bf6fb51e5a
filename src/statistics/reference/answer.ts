import { distributionResults } from './distribution-results.ts'
import { metaAnalysisResults } from './meta-analysis-results.ts'
import { mixedKinds } from './mixed-kinds.ts'
import { multipleTestingResults } from './multiple-testing-results.ts'
import { pairedChangeResults } from './paired-change-results.ts'
import { poolingResults } from './pooling-results.ts'
import { powerResults } from './power-results.ts'
import { proportionResults } from './proportion-results.ts'
import { type ReferenceCase, type ReferenceFile, type Results, readReferenceFile } from './reference-case.ts'
import { reliabilityResults } from './reliability-results.ts'
import { reliableChangeResults } from './reliable-change-results.ts'
import { twoGroupResults } from './two-group-results.ts'

/** Computes one case of a kind. */
export type Answerer = (testCase: ReferenceCase) => Results

const ANSWERERS: Readonly<Record<string, Answerer>> = {
  paired_change: pairedChangeResults,
  two_groups: twoGroupResults,
  meta_analysis: metaAnalysisResults,
  reliability: reliabilityResults,
  reliable_change: reliableChangeResults,
  distributions: distributionResults,
  power: powerResults,
  proportions: proportionResults,
  multiple_testing: multipleTestingResults,
  pooling_imputations: poolingResults,
  ...mixedKinds,
}

/** The answers to a file, in the order of its cases. */
export interface ReferenceAnswers {
  readonly cases: readonly { readonly id: string; readonly results: Results }[]
}

/** JSON knows no infinity: it is written as a text. What is not a number is not defined. */
function encoded(value: unknown): unknown {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
    return Number.isNaN(value) ? null : String(value)
  }
  if (value instanceof Float64Array || Array.isArray(value)) return Array.from(value, encoded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, encoded(inner)]))
}

/** A case that makes no sense (a negative count, an unreadable formula) has no results, only the reason. */
function answerCase(answerer: Answerer, testCase: ReferenceCase): Results {
  try {
    return encoded(answerer(testCase)) as Results
  } catch (problem) {
    if (problem instanceof RangeError || problem instanceof SyntaxError)
      return { not_defined: [problem.message] }
    throw problem
  }
}

/**
 * Computes every case of a file in the format "culture-effect-reference/1" (parsed JSON). Throws a TypeError when
 * the file is not in that format, a RangeError when its kind is not known.
 */
export function answerReferenceFile(content: unknown): ReferenceAnswers {
  const file: ReferenceFile = readReferenceFile(content)
  const answerer = ANSWERERS[file.kind]
  if (answerer === undefined) throw new RangeError(`no answer for files of kind "${file.kind}"`)
  return {
    cases: file.cases.map((testCase) => ({ id: testCase.id, results: answerCase(answerer, testCase) })),
  }
}
