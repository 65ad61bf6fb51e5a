import type { Cited } from '../../../kernel/citation.ts'
import type { Day } from '../../../kernel/day.ts'

export interface Measured {
  readonly onDay: Day
  readonly value: number
  readonly note: string
}

/** An objective as an effect one can ascertain. */
export interface ResultTarget {
  readonly id: string
  readonly focusAreaId: string
  readonly objectiveId: string | undefined
  readonly indicator: string
  readonly indicatorEn: string | undefined
  readonly baseline: number | undefined
  readonly target: number
  readonly unit: string
  readonly due: Day
  readonly source: string
  /** What the source cites by its address, and how it stands today. */
  readonly cited: readonly Cited[]
  readonly isExample: boolean
  readonly version: number
  /** Newest first. */
  readonly values: readonly Measured[]
}

/** Whether the newest value is as far as the target, in the direction away from the baseline. */
export function isReached({ baseline = 0, target, values }: ResultTarget): boolean | undefined {
  const [latest] = values
  if (!latest) return undefined
  return target >= baseline ? latest.value >= target : latest.value <= target
}
