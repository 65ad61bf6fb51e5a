import { adjustPValues, studentT } from '../../../statistics/index.ts'
import type { Estimate } from './model.ts'

/** Two-sided p of an estimate against zero; null where it has no interval. */
export function pValueOf({ estimate, se, df }: Estimate): number | null {
  return estimate === null || se === null || df === null || !(se > 0)
    ? null
    : studentT.twoSided(estimate / se, df)
}

/** The two primary outcomes are judged together (Holm); groups within one outcome by Benjamini-Hochberg. Null stays null. */
export const adjusted = (values: readonly (number | null)[], method: 'holm' | 'BH'): (number | null)[] =>
  adjustPValues(values, method)
