import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { zone } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { uiWords } from '../words.ts'
import type { FileColumn, Value } from './value.ts'

/**
 * A spreadsheet with one sheet: bold headings that stay in sight, real dates and amounts, filters.
 * Amounts above 2^53 øre would lose øre in any spreadsheet; the platform's largest amount is far below.
 */
export function spreadsheet<Row>(
  title: string,
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): Promise<Uint8Array> {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)))
  return writeXlsx({
    properties: { title },
    sheets: [
      {
        name: sheetName(title) || uiWords(language).table.sheet,
        columns: columns.map(({ header }, index) => ({
          width: widthOf(header, cells, index),
          ...formatOf(cells.find((line) => line[index] !== null && line[index] !== undefined)?.[index]),
        })),
        rows: [
          columns.map(({ header }) => header),
          ...cells.map((line) => line.map((v) => cellOf(v, language))),
        ],
        freezePane: { rows: 1 },
        cells: new Map(columns.map(({ header }, index) => [`0,${index}`, headingCell(writable(header))])),
      },
    ],
  })
}

const headingCell = (value: string) => ({
  value,
  style: { font: { name: 'Calibri', size: 11, bold: true }, numFmt: '@' },
})

function cellOf(value: Value, language: Language): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return uiWords(language).table[value ? 'yes' : 'no']
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value instanceof Temporal.PlainDate) return serial(value.toPlainDateTime())
  if (value instanceof Temporal.Instant) return serial(value.toZonedDateTimeISO(zone).toPlainDateTime())
  if (typeof value === 'object' && 'ore' in value) return Number(value.ore) / 100
  return typeof value === 'object' ? value.share : writable(value)
}

/** Without characters that XML cannot hold, and with `_x0041_` kept from being read as a code for a letter. */
const writable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')

/** Days since 30 December 1899, as spreadsheets count; written as a number, so that no time zone can move it. */
function serial(moment: Temporal.PlainDateTime): number {
  const start = Temporal.PlainDateTime.from('1899-12-30T00:00')
  return start.until(moment).total({ unit: 'days' })
}

function formatOf(value: Value): { numFmt?: string } {
  if (value instanceof Temporal.PlainDate) return { numFmt: 'dd-mm-yyyy' }
  if (value instanceof Temporal.Instant) return { numFmt: 'dd-mm-yyyy hh:mm' }
  if (typeof value === 'object' && value !== null && 'ore' in value) return { numFmt: '#,##0.00' }
  if (typeof value === 'object' && value !== null && 'share' in value) return { numFmt: '0.0%' }
  return {}
}

function widthOf(header: string, cells: readonly Value[][], index: number): number {
  const longest = Math.max(
    header.length,
    ...cells.slice(0, 200).map((line) => String(line[index] ?? '').length),
  )
  return Math.min(Math.max(longest + 2, 12), 60)
}

/** Names of sheets may be 31 long and hold none of `[]:*?/\`. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim()
