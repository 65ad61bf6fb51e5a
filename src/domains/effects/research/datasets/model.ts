import type { Bilingual } from '../../../../kernel/language.ts'

/** One value of a data set; `null` is blank: there was no questionnaire at all. */
export type Cell = number | string | null

/** Why there is no number although somebody was asked. The same codes in every column; no real value lies as low. */
export const missingCodes = {
  notAsked: -91,
  skipped: -92,
  refused: -93,
  unreadable: -94,
  outsideWindow: -95,
  hidden: -96,
} as const
export type MissingReason = keyof typeof missingCodes

/** A code and what it means. `key` is the word the platform uses for it. */
export interface Category {
  readonly code: number
  readonly key: string
  readonly label: Bilingual
}

/** One column of a data set. Its name fits SPSS, Stata and R: small letters, digits and `_`, at most 32. */
export interface Variable {
  readonly name: string
  readonly label: Bilingual
  /** The question as it was put, where there is one. */
  readonly question?: Bilingual | undefined
  readonly kind: 'number' | 'choice' | 'text'
  readonly measure: 'nominal' | 'ordinal' | 'scale'
  readonly decimals: number
  readonly categories: readonly Category[]
  /** Which of the missing codes can occur. */
  readonly missing: readonly MissingReason[]
  /** The lowest and highest value that can occur, where there are bounds. */
  readonly range?: { readonly from: number; readonly to: number } | undefined
  /** What it is to somebody who would find a person in the data. */
  readonly part: VariablePart
}

/** `identifier` names a row, `course` describes the course, `person` is what neighbours know, `sensitive` is what nobody may learn. */
export type VariablePart = 'identifier' | 'course' | 'person' | 'sensitive' | 'time'

export interface DataSet {
  readonly variables: readonly Variable[]
  readonly rows: readonly (readonly Cell[])[]
}

const missingValues: ReadonlySet<number> = new Set(Object.values(missingCodes))

/** Whether a cell says why there is no value. */
export const isMissing = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'number' && missingValues.has(cell))

/** Where a column stands. @throws RangeError when there is none of that name */
export function columnOf({ variables }: DataSet, name: string): number {
  const at = variables.findIndex((variable) => variable.name === name)
  if (at < 0) throw new RangeError(`there is no column ${name}`)
  return at
}
