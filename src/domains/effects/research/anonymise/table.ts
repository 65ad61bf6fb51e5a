import { type Cell, columnOf, type DataSet, missingCodes, type Variable } from '../datasets/model.ts'

/** A data set while it is being changed: the rows are its own. */
export interface Table {
  readonly variables: Variable[]
  readonly rows: Cell[][]
}

export const tableOf = ({ variables, rows }: DataSet): Table => ({
  variables: [...variables],
  rows: rows.map((row) => [...row]),
})

/** The same set without some of its columns. */
export function without({ variables, rows }: DataSet, names: ReadonlySet<string>): DataSet {
  const kept = variables.map(({ name }) => !names.has(name))
  return {
    variables: variables.filter((_variable, at) => kept[at]),
    rows: rows.map((row) => row.filter((_cell, at) => kept[at])),
  }
}

/** Hides one cell: a code that says so, or nothing in a column of text. */
export function hide(table: Table, row: Cell[], at: number): void {
  row[at] = table.variables[at]?.kind === 'text' ? '' : missingCodes.hidden
}

/** Hides columns of a row by name. */
export function hideColumns(table: Table, row: Cell[], names: readonly string[]): void {
  for (const name of names) hide(table, row, columnOf(table, name))
}

export const namesOfPart = ({ variables }: DataSet, part: Variable['part']): string[] =>
  variables.filter((variable) => variable.part === part).map(({ name }) => name)

/** What is known of a row, column by column, as comparable text. */
export function knownOf(
  table: Table,
  row: readonly Cell[],
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(row[columnOf(table, name)] ?? '')]))
}
