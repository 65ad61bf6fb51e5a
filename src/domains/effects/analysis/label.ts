import type { ChangeReading, EvidenceLabel } from './model.ts'
import type { Outcome } from './outcomes.ts'

interface Grounds {
  readonly reading: ChangeReading
  readonly outcome: Outcome
  /** Share of those who answered before and not after, 0 to 1. */
  readonly lost: number | null
  /** Expected change at a correlation of 0.7, in points; null where no scenario can be made. */
  readonly expected: number | null
  /** A comparison design registered before the data were opened, and the share lost on its other side. */
  readonly comparison?: { readonly lost: number | null } | undefined
  /** The change over the waiting time, where it was measured. */
  readonly waitingShowsNoChange?: boolean | undefined
}

const mostLost = 0.3
const fewestCourses = 10

/**
 * How far a number can be trusted, worked out and stored with it: insufficient below the minimum or when fewer than half
 * answered after; otherwise descriptive, promising or strong by courses, loss, scenario and comparison.
 */
export function evidenceLabel(grounds: Grounds): EvidenceLabel {
  const { reading, lost } = grounds
  if (reading.standing === 'tooFew' || !reading.main || lost === null || lost > 0.5) return 'insufficient'
  if (reading.courses < fewestCourses || lost > mostLost) return 'descriptive'
  if (isStrong(grounds)) return 'strong'
  return isPromising(grounds) ? 'promising' : 'descriptive'
}

/** Bounds turned so that higher is better. */
function betterBounds({ reading, outcome }: Grounds): readonly [number, number] | null {
  const [low, high] = reading.main?.interval ?? [null, null]
  if (low === null || high === null) return null
  return outcome.higherIsBetter ? [low, high] : [-high, -low]
}

function isStrong(grounds: Grounds): boolean {
  const { reading, outcome, comparison } = grounds
  const bounds = betterBounds(grounds)
  if (!comparison || comparison.lost === null || !bounds || outcome.important === null) return false
  return comparison.lost <= mostLost && bounds[0] >= outcome.important && (reading.checks?.agree ?? false)
}

function isPromising(grounds: Grounds): boolean {
  const bounds = betterBounds(grounds)
  if (grounds.waitingShowsNoChange) return bounds !== null && bounds[0] > 0
  return bounds !== null && grounds.expected !== null && bounds[0] > Math.max(grounds.expected, 0)
}
