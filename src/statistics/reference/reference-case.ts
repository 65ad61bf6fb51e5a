import type { Maybe } from '../summary/moments.ts'

/** One case of the exchange format "culture-effect-reference/1": what to compute, and from which columns. */
export interface ReferenceCase {
  readonly id: string
  readonly title: string
  readonly spec: Readonly<Record<string, unknown>>
  /** Columns of equal length; null where the case is fully described by `spec`. */
  readonly data: Readonly<Record<string, readonly unknown[]>> | null
}

/** A file of cases of one kind. */
export interface ReferenceFile {
  readonly kind: string
  readonly cases: readonly ReferenceCase[]
}

/** Results by field name: numbers, null for what is not defined, texts, lists and objects of these. */
export type Results = { readonly [field: string]: unknown }

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readCase(value: unknown): ReferenceCase {
  if (!isRecord(value) || typeof value.id !== 'string') throw new TypeError('a case needs an id')
  const columns = isRecord(value.data) ? Object.entries(value.data) : null
  return {
    id: value.id,
    title: typeof value.title === 'string' ? value.title : '',
    spec: isRecord(value.spec) ? value.spec : {},
    data: columns && Object.fromEntries(columns.map(([name, cells]) => [name, [cells].flat()])),
  }
}

/** Reads a parsed JSON file; throws a TypeError when it is not a file of reference cases. */
export function readReferenceFile(value: unknown): ReferenceFile {
  if (!isRecord(value) || typeof value.kind !== 'string' || !Array.isArray(value.cases)) {
    throw new TypeError('expected an object with "kind" and "cases"')
  }
  return { kind: value.kind, cases: value.cases.map(readCase) }
}

/** A numeric column, null where missing. Throws a RangeError when there is no such column or a cell is a text. */
export function numericColumn(testCase: ReferenceCase, name: string): Maybe[] {
  const cells = testCase.data?.[name]
  if (cells === undefined) throw new RangeError(`there is no column "${name}"`)
  return cells.map(numericCell)
}

/** A column of labels as texts, null where missing; null when there is no such column. */
export function labelColumn(testCase: ReferenceCase, name: string): (string | null)[] | null {
  const cells = testCase.data?.[name]
  return cells === undefined ? null : cells.map((cell) => (cell === null ? null : String(cell)))
}

function numericCell(cell: unknown): Maybe {
  if (cell === 'Infinity') return Number.POSITIVE_INFINITY
  if (cell === '-Infinity') return Number.NEGATIVE_INFINITY
  if (cell === null || typeof cell === 'number') return cell
  throw new RangeError(`${JSON.stringify(cell)} is not a number`)
}

/** A number from the specification; the fallback where it is absent, otherwise a RangeError. */
export function numberIn(record: Readonly<Record<string, unknown>>, name: string, fallback?: number): number {
  const value = record[name] ?? fallback
  if (typeof value !== 'number') throw new RangeError(`"${name}" must be a number`)
  return value
}

/** A text from the specification; the fallback where it is absent, otherwise a RangeError. */
export function textIn(record: Readonly<Record<string, unknown>>, name: string, fallback?: string): string {
  const value = record[name] ?? fallback
  if (typeof value !== 'string') throw new RangeError(`"${name}" must be a text`)
  return value
}

/** A nested object of the specification; null where it is absent. */
export function recordIn(
  record: Readonly<Record<string, unknown>>,
  name: string,
): Readonly<Record<string, unknown>> | null {
  const value = record[name]
  return isRecord(value) ? value : null
}

/** Confidence level of the case, 0.95 where none is given. */
export function levelOf(testCase: ReferenceCase): number {
  return numberIn(testCase.spec, 'conf_level', 0.95)
}
