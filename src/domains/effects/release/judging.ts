import type { Judged } from '../analysis/model-beside.ts'
import { adjusted, pValueOf } from '../analysis/multiplicity.ts'
import { type OutcomeId, outcomeIds } from '../analysis/outcomes.ts'
import { cellId } from '../door/cells.ts'
import { type Part, parts, type Reading } from '../door/reading.ts'

interface Tested {
  readonly id: string
  readonly p: number
}

const idOf = ({ cell }: Reading, outcome: OutcomeId, part: Part) => `${cellId(cell)} ${outcome} ${part}`

/**
 * Which numbers are judged together: the two primary outcomes of the region; its later times; and otherwise the groups of one
 * kind, one outcome and one time at a time.
 */
function familyOf({ cell }: Reading, outcome: OutcomeId, part: Part): string {
  if (cell.kind !== 'region') return `${cell.kind} ${outcome} ${part}`
  return part === 'after' ? 'primary' : 'later'
}

function testedIn(readings: readonly Reading[]): Map<string, Tested[]> {
  const families = new Map<string, Tested[]>()
  for (const reading of readings) {
    for (const outcome of outcomeIds) {
      for (const part of parts) {
        const found = reading.change[outcome][part]
        const p =
          found.state === 'shown' && found.value.reading.main ? pValueOf(found.value.reading.main) : null
        if (p === null) continue
        const family = familyOf(reading, outcome, part)
        families.set(family, [...(families.get(family) ?? []), { id: idOf(reading, outcome, part), p }])
      }
    }
  }
  return families
}

function judgedIn(family: string, tested: readonly Tested[]): [string, Judged][] {
  const method = family === 'primary' ? 'holm' : 'BH'
  const found = adjusted(
    tested.map(({ p }) => p),
    method,
  )
  return tested.map(({ id, p }, index) => [
    id,
    { method, isExploratory: method === 'BH', of: tested.length, p, adjustedP: found[index] ?? p },
  ])
}

/** The two primary outcomes of the region by Holm; everything else by Benjamini-Hochberg, and then it is exploratory. */
export function judgedTogether(readings: readonly Reading[]): Reading[] {
  const verdicts = new Map([...testedIn(readings)].flatMap(([family, tested]) => judgedIn(family, tested)))
  const judge = (reading: Reading, outcome: OutcomeId) =>
    Object.fromEntries(
      parts.map((part) => {
        const told = reading.change[outcome][part]
        const judged = verdicts.get(idOf(reading, outcome, part)) ?? null
        return [part, told.state === 'shown' ? { ...told, value: { ...told.value, judged } } : told]
      }),
    ) as Record<Part, Reading['change'][OutcomeId][Part]>
  return readings.map((reading) => ({
    ...reading,
    change: { tils: judge(reading, 'tils'), who5: judge(reading, 'who5') },
  }))
}
