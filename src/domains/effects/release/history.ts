import type { HiddenReason } from '../../../statistics/index.ts'
import type { Measure } from '../door/reading.ts'

/** One line of the log: what was told, left as it was, or kept back about one cell. */
export interface LogLine {
  readonly release: number
  readonly measure: Measure
  readonly cell: string
  readonly outcome: 'shown' | 'kept' | 'hidden'
  readonly reason: HiddenReason | ''
}
