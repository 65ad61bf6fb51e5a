import type { Day, Moment } from '../../kernel/day.ts'
import type { Ore } from '../../kernel/money.ts'

/** What a cell holds before it becomes text: every file format writes it in its own way. */
export type Value =
  | string
  | number
  | boolean
  | Day
  | Moment
  | { readonly ore: Ore }
  | { readonly share: number }
  | null
  | undefined

/** One column of a file: its heading for people, its name for machines, and what stands in it. */
export type FileColumn<Row> = {
  readonly key: string
  readonly header: string
  readonly value: (row: Row) => Value
}
