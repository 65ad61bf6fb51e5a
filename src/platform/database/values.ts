import pg from 'pg'

/** What a column value may be in TypeScript; both engines give and take exactly these. */
export type Value =
  | string
  | number
  | boolean
  | bigint
  | null
  | Uint8Array
  | Temporal.Instant
  | Temporal.PlainDate
  | { readonly [key: string]: unknown }
  | readonly unknown[]

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.slice(2), 'hex'))

/** `2026-11-23 01:02:03.456789+01` and `-infinity` are what PostgreSQL writes; we never store infinity. */
const instantOf = (text: string) => Temporal.Instant.from(text.replace(' ', 'T'))

type Parse = (text: string) => unknown
const text: Parse = (value) => value

const parsers: Readonly<Record<number, Parse>> = {
  16: (value) => value === 't',
  17: bytesOf,
  20: (value) => BigInt(value),
  21: Number,
  23: Number,
  26: Number,
  114: (value) => JSON.parse(value) as unknown,
  700: Number,
  701: Number,
  1082: (value) => Temporal.PlainDate.from(value),
  1184: instantOf,
  3802: (value) => JSON.parse(value) as unknown,
}
/** The published type of this export is not the one that runs. */
const arrays = pg.types.arrayParser as unknown as {
  create: (text: string, parse: Parse) => { parse: () => unknown[] }
}

const elementOfArray: Readonly<Record<number, number>> = {
  199: 114,
  1000: 16,
  1005: 21,
  1007: 23,
  1009: 25,
  1015: 25,
  1016: 20,
  1021: 700,
  1022: 701,
  1182: 1082,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802,
}

/** The one parser of column values, by PostgreSQL type number. `numeric` stays text: it has more digits than a double. */
export function parserOf(type: number): Parse {
  const element = elementOfArray[type]
  if (element === undefined) return parsers[type] ?? text
  const parse = parsers[element] ?? text
  return (value) => arrays.create(value, parse).parse()
}

/** Every type whose text our own parser wants untouched by the embedded database. */
export const handledTypes: readonly number[] = [
  ...Object.keys(parsers).map(Number),
  ...Object.keys(elementOfArray).map(Number),
  18,
  19,
  25,
  1042,
  1043,
  1083,
  1114,
  1186,
  1266,
  1700,
  2950,
]

const arrayItem = (item: unknown): string => {
  const parameter = toParameter(item)
  return parameter === null ? 'NULL' : `"${parameter.replace(/["\\]/g, '\\$&')}"`
}

/** JSON without the character NUL, which PostgreSQL refuses; a backslash before the letters u0000 is a text of somebody's. */
const withoutNul = (json: string): string =>
  json.replace(/\\(u0000|.)/g, (escaped, what) => (what === 'u0000' ? '' : escaped))

/** A value as the text that PostgreSQL reads. Plain objects become JSON, arrays become PostgreSQL arrays. */
export function toParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value.replaceAll('\0', '')
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return `{${value.map(arrayItem).join(',')}}`
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString()
  if (typeof value === 'object') return withoutNul(JSON.stringify(value))
  return String(value)
}
