/** A sparse vector with whole-number entries; what is not named is zero. */
export type SparseVector = ReadonlyMap<number, bigint>

/** The column in which a known value may travel along with its equation. It is never solved for. */
export const VALUE = -1

const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Divides by what all entries have in common, so that numbers stay small; in place. */
function makePrimitive(vector: Map<number, bigint>): void {
  let divisor = 0n
  for (const value of vector.values()) {
    divisor = greatestDivisor(divisor, value)
    if (divisor === 1n) return
  }
  if (divisor > 1n) for (const [column, value] of vector) vector.set(column, value / divisor)
}

/** Replaces vector by `row[column] vector - vector[column] row`: the column becomes zero; in place. */
function eliminate(vector: Map<number, bigint>, row: SparseVector, column: number): bigint {
  const own = vector.get(column) ?? 0n
  const pivot = row.get(column) ?? 1n
  const common = greatestDivisor(own, pivot)
  const [factor, scale] = [own / common, pivot / common]
  if (scale !== 1n) for (const [place, value] of vector) vector.set(place, value * scale)
  for (const [place, value] of row) {
    const left = (vector.get(place) ?? 0n) - factor * value
    if (left === 0n) vector.delete(place)
    else vector.set(place, left)
  }
  return scale
}

/** An equation as a vector: ones at the places given, and the value it is known to have, if any. */
export function equation(places: Iterable<number>, value?: bigint): SparseVector {
  const vector = new Map<number, bigint>()
  for (const place of places) vector.set(place, 1n)
  if (value !== undefined && value !== 0n) vector.set(VALUE, value)
  return vector
}

/**
 * Everything that follows from a set of linear equations, in exact arithmetic: reduced row echelon form with whole
 * numbers (each row divided by its content), so nothing is lost to rounding and nothing is called hidden that is not.
 */
export class RowSpace {
  readonly #rows = new Map<number, Map<number, bigint>>()
  /** By column: the pivots of the rows that have something there. */
  readonly #users = new Map<number, Set<number>>()

  get rank(): number {
    return this.#rows.size
  }

  /** Adds an equation; returns its pivot, or null when it says nothing new. */
  add(vector: SparseVector): number | null {
    const { rest } = this.#reduced(vector)
    const pivot = [...rest.keys()].find((column) => column !== VALUE)
    if (pivot === undefined) return null
    makePrimitive(rest)
    for (const user of [...(this.#users.get(pivot) ?? [])]) this.#clear(user, rest, pivot)
    this.#keep(pivot, rest)
    return pivot
  }

  /** Whether the vector is a combination of the equations. */
  contains(vector: SparseVector): boolean {
    const { rest } = this.#reduced(vector)
    return rest.size === 0 || (rest.size === 1 && rest.has(VALUE))
  }

  /** The value the vector must have, from equations that carry theirs; null when it does not follow. */
  valueOf(vector: SparseVector): number | null {
    const { rest, scale } = this.#reduced(vector)
    const known = rest.get(VALUE) ?? 0n
    if (rest.size > 1 || (rest.size === 1 && !rest.has(VALUE))) return null
    return -Number(known) / Number(scale)
  }

  /** The places whose own value follows: exactly the rows with one entry. */
  determined(): number[] {
    return [...this.#rows].flatMap(([pivot, row]) => (row.size - Number(row.has(VALUE)) === 1 ? [pivot] : []))
  }

  #reduced(vector: SparseVector): { rest: Map<number, bigint>; scale: bigint } {
    const rest = new Map(vector)
    let scale = 1n
    for (const column of vector.keys()) {
      const row = this.#rows.get(column)
      if (row && rest.has(column)) scale *= eliminate(rest, row, column)
    }
    return { rest, scale }
  }

  #clear(user: number, row: SparseVector, pivot: number): void {
    const changed = this.#rows.get(user)
    if (!changed) return
    for (const column of changed.keys()) this.#users.get(column)?.delete(user)
    eliminate(changed, row, pivot)
    makePrimitive(changed)
    this.#keep(user, changed)
  }

  #keep(pivot: number, row: Map<number, bigint>): void {
    this.#rows.set(pivot, row)
    for (const column of row.keys()) {
      const users = this.#users.get(column)
      if (users) users.add(pivot)
      else this.#users.set(column, new Set([pivot]))
    }
  }
}
