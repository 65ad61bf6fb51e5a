import { type Cell, type System, systemOf } from './classes.ts'
import { ColumnBasis, PRIMES } from './column-basis.ts'
import { equation, RowSpace } from './row-space.ts'
import { type Secret, secretsOf } from './secrets.ts'
import type { Thresholds, Unit } from './thresholds.ts'

/** Something that follows from what was told and must not: a set of units too small to speak about. */
export interface Leak {
  readonly units: readonly string[]
  /** The told cells that give it when added and subtracted; empty where the exact audit found it. */
  readonly from: readonly string[]
}

export interface Told {
  readonly units: readonly Unit[]
  /** Every cell whose number was ever told, at any time and level. */
  readonly cells: readonly Cell[]
  /** Cells that are kept back because they are too small; those that may be told need not be named. */
  readonly hidden: readonly Cell[]
  readonly thresholds: Thresholds
}

const idsOf = (system: System, { places }: Secret): string[] => system.unitsAt(places).map(({ id }) => id)

function prepared({ units, cells, hidden, thresholds }: Told) {
  const system = systemOf(units, [...cells, ...hidden])
  return { system, secrets: secretsOf(system, cells, hidden, thresholds) }
}

/**
 * The exact audit of everything told about one sum: does any single unit, any hidden cell, or any difference or overlap of
 * two told cells that is too small to speak about, follow from the tables by addition and subtraction? A set follows if
 * and only if its indicator lies in the row space of the tables, found by Gaussian elimination without rounding.
 */
export function leaksOf(told: Told): Leak[] {
  const { system, secrets } = prepared(told)
  const space = new RowSpace()
  for (const cell of told.cells) space.add(system.vectorOf(cell))
  return secrets.flatMap((secret) =>
    space.contains(equation(secret.places)) ? [{ units: idsOf(system, secret), from: [] }] : [],
  )
}

/**
 * The same question modulo two primes: a hundred times quicker for thousands of units, and it names the cells that give
 * each leak. Used to choose what gives way, before the exact audit has the last word.
 */
export function quickLeaksOf(told: Told): Leak[] {
  const { system, secrets } = prepared(told)
  const columns = system.classes.map((): number[] => [])
  told.cells.forEach((cell, row) => {
    for (const place of system.placesOf(cell)) columns[place].push(row)
  })
  const [first, second] = PRIMES.map((prime) => new ColumnBasis(columns, told.cells.length, prime))
  return secrets.flatMap((secret) => {
    const combination = first.combinationOf(secret.places) ?? second.combinationOf(secret.places)
    if (!combination) return []
    return [{ units: idsOf(system, secret), from: [...combination.keys()].map((row) => told.cells[row].id) }]
  })
}
