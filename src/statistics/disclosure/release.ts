import { type Leak, leaksOf, quickLeaksOf } from './audit.ts'
import { type Cell, systemOf } from './classes.ts'
import { type PrimaryReason, primaryReason, type Thresholds, type Unit } from './thresholds.ts'

export type HiddenReason = PrimaryReason | 'would-reveal-others'

export interface ReleaseQuestion {
  readonly units: readonly Unit[]
  /** What one would like to tell, the most important first: what comes late is what gives way. */
  readonly wanted: readonly Cell[]
  /** What has been told before and cannot be taken back. */
  readonly told?: readonly Cell[]
  /** What was kept back before because it was too small, and must stay so. */
  readonly keptBack?: readonly Cell[]
  readonly thresholds: Thresholds
}

export interface ReleaseChoice {
  readonly shown: readonly string[]
  readonly hidden: ReadonlyMap<string, HiddenReason>
  /** Whether the last audit was the one in rational arithmetic; above the limit below it is the one modulo two primes. */
  readonly isExact: boolean
}

/** Tables times unknowns up to which the audit in rational arithmetic takes seconds. */
const EXACT_LIMIT = 120_000

/**
 * Chooses which cells may be told. Cells below the thresholds are kept back. Then everything told and wanted is audited
 * together: as long as a single unit, a hidden cell, or a small overlap or difference follows from it, the least important
 * of the cells that give it away is kept back as well.
 */
export function chooseRelease(question: ReleaseQuestion): ReleaseChoice {
  const { units, wanted, told = [], keptBack = [], thresholds } = question
  const hidden = primarilyHidden(question)
  const kept = [...keptBack, ...wanted.filter(({ id }) => hidden.has(id))]
  const rank = new Map(wanted.map(({ id }, index) => [id, index]))
  let open = wanted.filter(({ id }) => !hidden.has(id))
  for (;;) {
    const asked = { units, cells: [...told, ...open], hidden: kept, thresholds }
    const isExact = sizeOf(units, asked.cells, kept) <= EXACT_LIMIT
    const quick = quickLeaksOf(asked)
    const named = givingWay(quick, rank)
    const culprits = named.size > 0 || !isExact ? named : anyInvolved(leaksOf(asked), open, quick)
    if (culprits.size === 0) return { shown: open.map(({ id }) => id), hidden, isExact }
    for (const id of culprits) hidden.set(id, 'would-reveal-others')
    open = open.filter(({ id }) => !culprits.has(id))
  }
}

function primarilyHidden({ units, wanted, thresholds }: ReleaseQuestion): Map<string, HiddenReason> {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const hidden = new Map<string, HiddenReason>()
  for (const cell of wanted) {
    const within = [...new Set(cell.units)].flatMap((id) => known.get(id) ?? [])
    const reason = primaryReason(within, thresholds)
    if (reason) hidden.set(cell.id, reason)
  }
  return hidden
}

const sizeOf = (units: readonly Unit[], cells: readonly Cell[], kept: readonly Cell[]): number =>
  cells.length * systemOf(units, [...cells, ...kept]).classes.length

/** For each leak the least important new cell that takes part; a leak already stopped by another is left to the next round. */
function givingWay(leaks: readonly Leak[], rank: ReadonlyMap<string, number>): Set<string> {
  const culprits = new Set<string>()
  for (const { from } of leaks) {
    if (from.some((id) => culprits.has(id))) continue
    const last = from.filter((id) => rank.has(id)).sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0))[0]
    if (last !== undefined) culprits.add(last)
  }
  return culprits
}

/** The exact audit found what the quick one did not: the least important cell that shares a unit with it gives way. */
function anyInvolved(exact: readonly Leak[], open: readonly Cell[], quick: readonly Leak[]): Set<string> {
  const known = new Set(quick.map(({ units }) => units.join()))
  const fresh = exact.find(({ units }) => !known.has(units.join()))
  const last = open.findLast(({ units }) => fresh?.units.some((unit) => units.includes(unit)))
  return new Set(last ? [last.id] : [])
}
