import type { ChangeReading, CrossChecks, Estimate, EvidenceLabel, Standing } from './model.ts'
import type { ComparisonReading } from './model-beside.ts'
import type { Outcome } from './outcomes.ts'

interface Grounds {
  readonly reading: ChangeReading
  readonly outcome: Outcome
  /** Share of those who answered before and not after, 0 to 1. */
  readonly lost: number | null
  /** Expected change at a correlation of 0.7, in points; null where no scenario can be made. */
  readonly expected: number | null
  /** The comparison registered before its data were opened, where there is one for this outcome. */
  readonly comparison?: Pick<ComparisonReading, 'label'> | undefined
  /** The change over the waiting time, where it was measured. */
  readonly waitingShowsNoChange?: boolean | undefined
}

/** With more lost fewer than half answered after: whatever the numbers say, it is about too few. */
const mostMissing = 0.5
const mostLost = 0.3
const fewestCourses = 10

/**
 * How far a number can be trusted, worked out and stored with it: insufficient below the minimum or when fewer than half
 * answered after; otherwise descriptive, promising or strong by courses, loss, scenario and comparison.
 */
export function evidenceLabel(grounds: Grounds): EvidenceLabel {
  const { reading, lost } = grounds
  if (reading.standing === 'tooFew' || !reading.main || lost === null || lost > mostMissing)
    return 'insufficient'
  if (reading.courses < fewestCourses || lost > mostLost) return 'descriptive'
  if (grounds.comparison?.label === 'strong') return 'strong'
  return isPromising(grounds) ? 'promising' : 'descriptive'
}

/** Bounds turned so that higher is better. */
function betterBounds(estimate: Estimate | null, outcome: Outcome): readonly [number, number] | null {
  const [low, high] = estimate?.interval ?? [null, null]
  if (low === null || high === null) return null
  return outcome.higherIsBetter ? [low, high] : [-high, -low]
}

function isPromising({ reading, outcome, expected, waitingShowsNoChange }: Grounds): boolean {
  const bounds = betterBounds(reading.main, outcome)
  if (bounds === null) return false
  if (waitingShowsNoChange && bounds[0] > 0) return true
  return expected !== null && bounds[0] > Math.max(expected, 0)
}

interface ComparisonGrounds {
  readonly standing: Standing
  /** The courses and those compared with them, with the exact share lost. */
  readonly sides: readonly { readonly courses: number; readonly lost: number | null }[]
  readonly difference: Estimate | null
  readonly checks: CrossChecks | null
  readonly outcome: Outcome
}

/**
 * The label of a registered comparison. Strong only where both sides have ten courses or more and lost no more than thirty
 * percent, the three ways of calculating agree, and the whole interval of the difference lies at or above the change that
 * matters; an outcome for which no such change is known cannot be strong.
 */
export function comparisonLabel(grounds: ComparisonGrounds): EvidenceLabel {
  const { standing, sides, difference, checks, outcome } = grounds
  const lost = sides.map((side) => side.lost ?? 1)
  if (standing === 'tooFew' || difference === null || lost.some((share) => share > mostMissing))
    return 'insufficient'
  const bounds = betterBounds(difference, outcome)
  const isFirm =
    sides.every(({ courses }) => courses >= fewestCourses) && lost.every((share) => share <= mostLost)
  if (!isFirm || bounds === null || bounds[0] <= 0) return 'descriptive'
  const isLarge = outcome.important !== null && bounds[0] >= outcome.important
  return isLarge && checks?.agree ? 'strong' : 'promising'
}
