import { mean, standardDeviation } from '../../../statistics/index.ts'
import type { ComparedSender, SenderPair } from './sender.ts'

/** How the two kinds of courses began, one row for each thing known beforehand. Shares are 0 to 1. */
export interface BalanceRow {
  readonly covariate: 'before' | 'targetGroup' | 'level'
  /** The target group or level the row is about; '' for the score before. */
  readonly value: string
  readonly peer: number | null
  readonly municipality: number | null
  /** In pooled standard deviations; beyond 0.25 in either direction is worth a warning. */
  readonly standardised: number | null
}

function rowOf(
  pairs: readonly SenderPair[],
  covariate: BalanceRow['covariate'],
  value: string,
  numberOf: (pair: SenderPair) => number,
): BalanceRow {
  const of = (sender: ComparedSender) => pairs.filter((pair) => pair.sender === sender).map(numberOf)
  const [peer, municipality] = [of('peer'), of('municipality')]
  const [a, b] = [mean(peer), mean(municipality)]
  const [sa, sb] = [standardDeviation(peer), standardDeviation(municipality)]
  const spread = sa === null || sb === null ? 0 : Math.sqrt((sa ** 2 + sb ** 2) / 2)
  const standardised = a === null || b === null || !(spread > 0) ? null : (a - b) / spread
  return { covariate, value, peer: a, municipality: b, standardised }
}

/** The balance table at the start, by sender. */
export function balanceOf(pairs: readonly SenderPair[]): BalanceRow[] {
  const valuesOf = (name: 'targetGroup' | 'level') => [...new Set(pairs.map((pair) => pair[name]))].sort()
  const shares = (['targetGroup', 'level'] as const).flatMap((name) =>
    valuesOf(name).map((value) => rowOf(pairs, name, value, (pair) => Number(pair[name] === value))),
  )
  return [rowOf(pairs, 'before', '', ({ before }) => before), ...shares]
}

/** Whether the groups began so differently that adjusted and raw difference are both told. */
export const beganDifferently = (rows: readonly BalanceRow[]): boolean =>
  rows.some(({ standardised }) => standardised !== null && Math.abs(standardised) > 0.25)
