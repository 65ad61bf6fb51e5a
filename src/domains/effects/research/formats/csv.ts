import { type Cell, type DataSet, isMissing, missingCodes, type Variable } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'

const reasonOf = new Map(
  Object.entries(missingCodes).map(([reason, code]) => [code, reason as keyof typeof missingCodes]),
)

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text

const lines = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => `${row.map((text) => quoted(text, delimiter)).join(delimiter)}\r\n`).join('')

/** For programs: comma, decimal point, codes as they are, a blank where there was no questionnaire. */
export const csvForMachines = ({ variables, rows }: DataSet): string =>
  lines(
    [
      variables.map(({ name }) => name),
      ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    ],
    ',',
  )

/** A text that a spreadsheet would take for a formula gets an apostrophe. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

function shown(cell: Cell, variable: Variable): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return harmless(cell)
  const reason = isMissing(cell) ? reasonOf.get(cell as never) : undefined
  if (reason) return missingWords[reason].da
  const category = variable.categories.find(({ code }) => code === cell)
  return category ? harmless(category.label.da) : String(cell).replace('.', ',')
}

/** For people with Excel in Danish: semicolon, decimal comma, words instead of codes, so that no code counts as a number. */
export const csvForExcel = ({ variables, rows }: DataSet): string =>
  `\ufeff${lines(
    [
      variables.map(({ label }) => harmless(label.da)),
      ...rows.map((row) => row.map((cell, at) => (variables[at] ? shown(cell, variables[at]) : ''))),
    ],
    ';',
  )}`
