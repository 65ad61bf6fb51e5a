import type { Selectable } from 'kysely'
import type { FindingTables } from '../tables.ts'
import { type Listing, listingOf } from './listing.ts'
import { formsIn, tokensOf } from './tokens.ts'

type Row = Selectable<FindingTables['finding.entry']>

/** The numbers of the things that hold a word, and how much it says about each. */
interface Posting {
  readonly numbers: number[]
  readonly weights: number[]
}

/** One word of what is asked: any of these tokens will do, each for what it is worth. */
export type Term = readonly { readonly token: string; readonly worth: number }[]

/** What came of asking: for every number how well it fits, and how many of the words it holds. */
export interface Scores {
  readonly scores: Float64Array
  readonly covered: Uint8Array
}

/** Everything that can be found, by its words: kept in memory, the same for everybody, and caught up with the database at every search. */
export class Catalogue {
  /** What has been read from the database. */
  revision = 0n
  readonly listings: (Listing | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #forms = new Map<string, string>()
  readonly #postings = new Map<string, Posting>()
  #forgotten = 0

  get size(): number {
    return this.#numbers.size
  }

  /** Whether so much was forgotten that reading everything again is better. */
  get isWorn(): boolean {
    return this.#forgotten > 1000 && this.#forgotten > this.size
  }

  /** Stems of words that stand in what can be found. */
  vocabulary(): Iterable<string> {
    return this.#postings.keys()
  }

  holds(token: string): boolean {
    return this.#postings.has(token)
  }

  /** A stem as it is written. */
  written(stem: string): string | undefined {
    return this.#forms.get(stem)
  }

  put(row: Row): void {
    const key = `${row.kind} ${row.id}`
    const before = this.#numbers.get(key)
    if (before !== undefined) {
      this.listings[before] = undefined
      this.#numbers.delete(key)
      this.#forgotten += 1
    }
    if (row.is_gone) return
    for (const [stem, form] of formsIn(row)) if (!this.#forms.has(stem)) this.#forms.set(stem, form)
    const number = this.listings.push(listingOf(row)) - 1
    this.#numbers.set(key, number)
    for (const [token, weight] of tokensOf(row)) {
      const posting = this.#postings.get(token) ?? { numbers: [], weights: [] }
      if (posting.numbers.length === 0) this.#postings.set(token, posting)
      posting.numbers.push(number)
      posting.weights.push(weight)
    }
  }

  /** How well everything fits these words: rare words count for more than those that stand everywhere. */
  ask(terms: readonly Term[]): Scores {
    const scores = new Float64Array(this.listings.length)
    const covered = new Uint8Array(this.listings.length)
    for (const term of terms) {
      const best = new Map<number, number>()
      for (const { token, worth } of term) this.#weigh(token, worth, best)
      for (const [number, much] of best) {
        scores[number] = (scores[number] ?? 0) + much
        covered[number] = (covered[number] ?? 0) + 1
      }
    }
    return { scores, covered }
  }

  #weigh(token: string, worth: number, best: Map<number, number>): void {
    const posting = this.#postings.get(token)
    if (!posting) return
    const rare = Math.log(1 + this.size / posting.numbers.length)
    posting.numbers.forEach((number, index) => {
      if (!this.listings[number]) return
      const much = worth * rare * (posting.weights[index] ?? 0)
      if (much > (best.get(number) ?? 0)) best.set(number, much)
    })
  }
}
