import Papa from 'papaparse'
import type { Doubt, Reading, ReadLine } from './model.ts'

interface Known {
  readonly code: string
  readonly name: string
  /** The newest inhabitants from before. */
  readonly before: number | undefined
}

/** Inhabitants do not change by more than this in a few years; a larger step is shown and asked about. */
const largestStep = 0.2
const mostLines = 500

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+kommune$/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/**
 * Reads pasted or uploaded figures line by line. Nothing is guessed: a number that can be read in two ways stays empty with its
 * doubts, and is only filled in when a person has said that zeros were lost, or has typed it.
 */
export function readFigures(text: string, known: readonly Known[], zerosWereLost: boolean): Reading {
  const rows = cellsOf(text)
  const byName = new Map(known.map((one) => [folded(one.name), one]))
  const byCode = new Map(known.map((one) => [one.code, one]))
  const read = rows.map((cells) => {
    const found = municipalityIn(cells, byCode, byName)
    return found ? { ...found, cells } : { cells }
  })
  const seen = new Map<string, number>()
  for (const row of read) if ('one' in row) seen.set(row.one.code, (seen.get(row.one.code) ?? 0) + 1)
  const lines = read.flatMap((row) =>
    'one' in row
      ? [lineOf(row.one, row.rest, { isTwice: (seen.get(row.one.code) ?? 0) > 1, zerosWereLost })]
      : [],
  )
  return {
    lines,
    unused: read.flatMap((row) => ('one' in row ? [] : [row.cells.join(' · ')])),
    missing: known
      .filter(({ code, before }) => before !== undefined && !seen.has(code))
      .map(({ name }) => name),
  }
}

function cellsOf(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '')
  const delimiter = plain.includes(';') ? ';' : plain.includes('\t') ? '\t' : ','
  const { data } = Papa.parse<string[]>(plain, { delimiter, skipEmptyLines: 'greedy' })
  return data.slice(0, mostLines).map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
}

type Found = { readonly one: Known; readonly rest: readonly string[] }

/** The municipality of a line, by code (`163`, `0163`, `0163 Herlev`) or by name, and the cells that are left. */
function municipalityIn(
  cells: readonly string[],
  byCode: ReadonlyMap<string, Known>,
  byName: ReadonlyMap<string, Known>,
): Found | undefined {
  const named = cells.findIndex((cell) => /\p{L}/u.test(cell))
  const coded = /^(\d{3,4})\b/.exec(cells[Math.max(named, 0)] ?? '')?.[1]
  const label = folded((cells[named] ?? '').replace(/^\d{3,4}\s+/, ''))
  const alone = cells.findIndex((cell) => /^0?\d{3}$/.test(cell) && byCode.has(cell.padStart(4, '0')))
  const one =
    byName.get(label) ??
    (coded && named >= 0 ? byCode.get(coded.padStart(4, '0')) : undefined) ??
    (named < 0 && alone >= 0 ? byCode.get((cells[alone] ?? '').padStart(4, '0')) : undefined)
  if (!one) return undefined
  // The code of the municipality itself is no figure, wherever it stands before the name or alone.
  const isOwnCode = (cell: string) => cell.padStart(4, '0') === one.code
  const codeAt = cells.findIndex(isOwnCode)
  return { one, rest: cells.filter((cell, index) => index !== named && index !== codeAt && cell !== '') }
}

type Circumstances = { readonly isTwice: boolean; readonly zerosWereLost: boolean }

function lineOf(one: Known, rest: readonly string[], { isTwice, zerosWereLost }: Circumstances): ReadLine {
  const numbers = rest.filter((cell) => /\d/.test(cell))
  const text = (numbers.length > 0 ? numbers : rest).join(' · ')
  const [number = ''] = numbers
  const plain = numbers.length === 1 ? plainNumber(number) : undefined
  const ifZerosWereLost = numbers.length === 1 ? withZeros(number) : undefined
  const value = plain ?? (zerosWereLost ? ifZerosWereLost : undefined)
  const far = value !== undefined && one.before !== undefined && isFar(value, one.before)
  const found: Doubt[] = []
  if (numbers.length > 1) found.push('severalNumbers')
  if (numbers.length === 0 || (numbers.length === 1 && plain === undefined && ifZerosWereLost === undefined))
    found.push('noNumber')
  if (plain === undefined && ifZerosWereLost !== undefined && !zerosWereLost) found.push('lostZeros')
  if (far) found.push('farFromBefore')
  if (isTwice) found.push('twice')
  const isSure = found.length === 0
  return {
    code: one.code,
    name: one.name,
    text,
    inhabitants: isSure ? value : undefined,
    ifZerosWereLost,
    before: one.before,
    doubts: found,
  }
}

/** `35090`, `35.090`, `35 090`: only one way to read it. */
function plainNumber(text: string): number | undefined {
  return /^(?:\d{1,8}|\d{1,3}(?:[. ]\d{3})+)$/.test(text) ? Number(text.replace(/[. ]/g, '')) : undefined
}

/** `35.09` and `41.8`: what they were if a dot stood for thousands. */
function withZeros(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,2})$/.exec(text)
  return parts ? Number(`${parts[1]}${(parts[2] ?? '').padEnd(3, '0')}`) : undefined
}

const isFar = (value: number, before: number): boolean => Math.abs(value - before) > before * largestStep

/** Whether the file asks the question about lost zeros at all. */
export const asksAboutZeros = ({ lines }: Reading): boolean =>
  lines.some(({ doubts, ifZerosWereLost }) => doubts.includes('lostZeros') && ifZerosWereLost !== undefined)
