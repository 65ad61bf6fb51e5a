import { largeCaseResults, mixedModelResults, publishedDataResults } from '../mixed/index.ts'
import type { ReferenceCase, Results } from './reference-case.ts'

/** The kinds that need mixed models, computed in src/statistics/mixed. */
export const mixedKinds: Readonly<Record<string, (testCase: ReferenceCase) => Results>> = {
  mixed_models: mixedModelResults,
  published_data: publishedDataResults,
  large_case: largeCaseResults,
}
