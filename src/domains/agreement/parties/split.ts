import { type Ore, shareOut, sum } from '../../../kernel/money.ts'

export interface Inhabited {
  readonly id: string
  readonly name: string
  readonly inhabitants: number
}

/** What one party gets of an amount, with the numbers it was reckoned from. */
export interface Share extends Inhabited {
  readonly amount: Ore
}

export interface Split {
  readonly shares: readonly Share[]
  readonly inhabitants: number
  readonly amount: Ore
}

/** Splits an amount by population, to the øre. Nobody to share with: nothing is shared. */
export function splitByPopulation(amount: Ore, parties: readonly Inhabited[]): Split {
  const inhabitants = parties.reduce((total, party) => total + party.inhabitants, 0)
  if (inhabitants === 0) return { shares: [], inhabitants, amount: 0n }
  const amounts = shareOut(
    amount,
    parties.map((party) => BigInt(party.inhabitants)),
  )
  const shares = parties.map((party, index) => ({ ...party, amount: amounts[index] ?? 0n }))
  return { shares, inhabitants, amount: sum(amounts) }
}

/** How the split changes when one party goes: the shares before and after, side by side. */
export interface Departure {
  readonly before: Split
  readonly after: Split
  readonly rows: readonly {
    readonly party: Inhabited
    readonly before: Ore
    readonly after: Ore
    readonly difference: Ore
  }[]
}

export function splitWithout(amount: Ore, parties: readonly Inhabited[], leavingId: string): Departure {
  const before = splitByPopulation(amount, parties)
  const after = splitByPopulation(
    amount,
    parties.filter(({ id }) => id !== leavingId),
  )
  const rows = before.shares.map(({ amount: had, ...party }) => {
    const has = after.shares.find(({ id }) => id === party.id)?.amount ?? 0n
    return { party, before: had, after: has, difference: has - had }
  })
  return { before, after, rows }
}
