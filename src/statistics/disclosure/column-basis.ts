/** A prime whose products stay exact in a double. */
export const PRIMES = [67108859, 66999971] as const

function inverse(value: number, prime: number): number {
  let [r, s, t, u] = [prime, value, 0, 1]
  while (s !== 0) {
    const q = Math.floor(r / s)
    ;[r, s] = [s, r - q * s]
    ;[t, u] = [u, t - q * u]
  }
  return t < 0 ? t + prime : t
}

interface Member {
  /** Reduced: 1 at its own pivot row, 0 at those of the others. */
  readonly column: Float64Array
  /** Which of the chosen columns it is made of. */
  readonly made: Float64Array
  readonly pivot: number
}

/**
 * A basis of the columns of a 0/1 matrix, modulo a prime: the quick way to ask of many sets whether they follow from the
 * rows. A set follows if and only if one combination of rows is 1 on its columns and 0 on all others; that combination
 * is fixed by the basis columns, and then compared with every other column. Pivots are taken from the last row upwards,
 * so that the combination names the least important rows it can.
 */
export class ColumnBasis {
  readonly #columns: readonly (readonly number[])[]
  readonly #rows: number
  readonly #prime: number
  readonly #members: Member[] = []
  readonly #byPivot = new Map<number, Member>()
  readonly #placeOf = new Map<number, number>()

  /** @param columns for each column the rows that are 1 there @param rows how many rows there are */
  constructor(columns: readonly (readonly number[])[], rows: number, prime: number = PRIMES[0]) {
    this.#columns = columns
    this.#rows = rows
    this.#prime = prime
    columns.forEach((_, index) => {
      if (this.#members.length < rows) this.#insert(index)
    })
  }

  /** The rows, with their factors, that add up to exactly these columns; null when the set does not follow. */
  combinationOf(set: ReadonlySet<number>): ReadonlyMap<number, number> | null {
    const chosen = [...set].flatMap((column) => this.#placeOf.get(column) ?? [])
    if (chosen.length === 0) return null
    const factors = new Map<number, number>()
    for (const { pivot, made } of this.#members) {
      let factor = 0
      for (const place of chosen) factor += made[place]
      factor %= this.#prime
      if (factor !== 0) factors.set(pivot, factor)
    }
    const fits = this.#columns.every((rows, column) => {
      let total = 0
      for (const row of rows) total += factors.get(row) ?? 0
      return total % this.#prime === Number(set.has(column))
    })
    return fits ? factors : null
  }

  /** The only columns that can follow on their own. */
  get candidates(): Iterable<number> {
    return this.#placeOf.keys()
  }

  #insert(index: number): void {
    const p = this.#prime
    const column = new Float64Array(this.#rows)
    for (const row of this.#columns[index]) column[row] = 1
    const made = new Float64Array(this.#rows)
    for (const row of this.#columns[index]) {
      const member = this.#byPivot.get(row)
      if (member) subtract(column, made, member, 1, p)
    }
    const pivot = column.findLastIndex((value) => value !== 0)
    if (pivot < 0) return
    const place = this.#members.length
    made[place] = 1
    const factor = inverse(column[pivot], p)
    scale(column, factor, p)
    scale(made, factor, p)
    const added = { column, made, pivot }
    for (const member of this.#members) {
      const value = member.column[pivot]
      if (value !== 0) subtract(member.column, member.made, added, value, p)
    }
    this.#members.push(added)
    this.#byPivot.set(pivot, added)
    this.#placeOf.set(index, place)
  }
}

function scale(vector: Float64Array, factor: number, p: number): void {
  for (let i = 0; i < vector.length; i += 1) if (vector[i] !== 0) vector[i] = (vector[i] * factor) % p
}

function subtract(column: Float64Array, made: Float64Array, member: Member, factor: number, p: number): void {
  const opposite = p - factor
  for (let i = 0; i < column.length; i += 1) {
    if (member.column[i] !== 0) column[i] = (column[i] + opposite * member.column[i]) % p
    if (member.made[i] !== 0) made[i] = (made[i] + opposite * member.made[i]) % p
  }
}
