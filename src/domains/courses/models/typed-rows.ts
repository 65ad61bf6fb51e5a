import type { Typed } from '../../../kernel/outcome.ts'

/** One field of one row of a table in a form: `plan_3_title`. */
export const rowField = (table: string, row: number, field: string): string => `${table}_${row}_${field}`

const first = (value: Typed[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''))

/** What was typed in one field of one row. */
export const typedInRow = (typed: Typed, table: string, row: number, field: string): string =>
  first(Object.hasOwn(typed, rowField(table, row, field)) ? typed[rowField(table, row, field)] : '')

/** The numbers of the rows in which something was typed into any of the fields, in order; rows beyond `most` are not looked at. */
export function rowsTyped(typed: Typed, table: string, fields: readonly string[], most: number): number[] {
  const rows = Array.from({ length: most }, (_, index) => index + 1)
  return rows.filter((row) => fields.some((field) => typedInRow(typed, table, row, field).trim() !== ''))
}

/** How many rows to draw: all that have something in them, and some empty ones to go on with. */
export function rowsToDraw(
  typed: Typed,
  table: string,
  fields: readonly string[],
  { most, spare }: { readonly most: number; readonly spare: number },
): number {
  return Math.min(most, (rowsTyped(typed, table, fields, most).at(-1) ?? 0) + spare)
}
