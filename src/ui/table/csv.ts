import { zone } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { shortDay } from '../format/day.ts'
import { uiWords } from '../words.ts'
import type { FileColumn, Value } from './value.ts'

/**
 * CSV as a Danish Excel opens it with a double click: semicolons, decimal comma, dates as 14-01-2027, BOM, CRLF.
 * Texts that Excel would run as a formula, or turn into a rounded number, are kept as text.
 */
export function excelCsv<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): string {
  const write = (value: Value) => quoted(excelText(value, language), /[";\r\n]/)
  const head = columns.map(({ header }) => write(header)).join(';')
  const lines = rows.map((row) => columns.map(({ value }) => write(value(row))).join(';'))
  return `\ufeff${[head, ...lines].join('\r\n')}\r\n`
}

/** CSV for programs: commas, decimal point, ISO dates, no BOM, the names of the columns instead of their headings. */
export function machineCsv<Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): string {
  const write = (value: Value) => quoted(machineText(value), /[",\r\n]/)
  const head = columns.map(({ key }) => write(key)).join(',')
  const lines = rows.map((row) => columns.map(({ value }) => write(value(row))).join(','))
  return `${[head, ...lines].join('\r\n')}\r\n`
}

function excelText(value: Value, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return guarded(value)
  if (typeof value === 'boolean') return uiWords(language).table[value ? 'yes' : 'no']
  if (typeof value === 'number') return plainNumber(value).replace('.', ',')
  if (value instanceof Temporal.PlainDate) return shortDay(value)
  if (value instanceof Temporal.Instant) return localMoment(value)
  if ('ore' in value) return plainMoney(value.ore).replace('.', ',')
  return plainNumber(value.share).replace('.', ',')
}

function machineText(value: Value): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object' && 'ore' in value) return plainMoney(value.ore)
  if (typeof value === 'object' && 'share' in value) return plainNumber(value.share)
  return typeof value === 'number' ? plainNumber(value) : String(value)
}

/**
 * A leading apostrophe keeps `=1+1`, `+45 …`, `@x` from being run as formulas. The check looks past leading
 * white space, because Excel does. Digits too long for Excel's 15 keep all of them the same way.
 */
export function guarded(text: string): string {
  return /^[\s\u00a0]*[=+\-@|\uff1d\uff0b\uff0d\uff20]/.test(text) ||
    /^[\t\r\n]/.test(text) ||
    /^(?:0\d+|\d{12,})$/.test(text)
    ? `'${text}`
    : text
}

const quoted = (text: string, special: RegExp): string =>
  special.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text

/** A number without exponent as far as it is exact; what is no number is an empty cell. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  if (Math.abs(value) >= 1e21) return String(BigInt(value))
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text
}

function plainMoney(ore: bigint): string {
  const size = ore < 0n ? -ore : ore
  return `${ore < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

function localMoment(moment: Temporal.Instant): string {
  const local = moment.toZonedDateTimeISO(zone)
  return `${shortDay(local.toPlainDate())} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
