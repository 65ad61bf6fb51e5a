import type { ReferenceCase, Results } from './reference-case.ts'

/** The kinds that need mixed models, computed in src/statistics/mixed. */
export const mixedKinds: Readonly<Record<string, (testCase: ReferenceCase) => Results>> = {}
