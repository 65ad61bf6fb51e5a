import { type Adjustment, adjustPValues } from '../multiplicity/adjust.ts'
import { numericColumn, type ReferenceCase, type Results } from './reference-case.ts'

const METHODS: readonly Adjustment[] = ['holm', 'BH', 'bonferroni', 'hochberg', 'BY']

/** Kind "multiple_testing": column "p" adjusted by each of `spec.methods`. */
export function multipleTestingResults(testCase: ReferenceCase): Results {
  const p = numericColumn(testCase, 'p')
  const wanted = Array.isArray(testCase.spec.methods) ? testCase.spec.methods : METHODS
  const methods = METHODS.filter((method) => wanted.includes(method))
  return Object.fromEntries(methods.map((method) => [method, adjustPValues(p, method)]))
}
