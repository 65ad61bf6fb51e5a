import type { Bilingual } from '../../../../kernel/language.ts'
import type { DataSet } from '../datasets/model.ts'

/** What stands on every file of a delivery. */
export interface Delivery {
  /** Fits a file name. */
  readonly name: string
  readonly title: string
  readonly purpose: string
  readonly producer: string
  /** The day the answers were frozen; the same data on the same day give the same bytes. */
  readonly frozenOn: string
  readonly version: string
  readonly kind: 'anonymised' | 'pseudonymised'
  readonly simulated: boolean
  /** What applies to the use, for licence fields. */
  readonly terms: Bilingual
  readonly data: DataSet
}
