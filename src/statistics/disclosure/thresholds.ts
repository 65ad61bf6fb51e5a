/** The smallest contributor that can be told apart: one course with the people who answered on it. */
export interface Unit {
  readonly id: string
  readonly people: number
  /** How many of them gave each of the sensitive answers, where shares of those are told. */
  readonly answers?: readonly number[]
}

/** What a set of people must fulfil before a number about it is shown. */
export interface Thresholds {
  /** At least this many people. */
  readonly people: number
  /** From at least this many units. */
  readonly units: number
  /** No one unit may hold a larger share of the people than this, 0 to 1. */
  readonly largestShare: number
}

export type PrimaryReason = 'few-people' | 'few-units' | 'one-dominates' | 'says-it-of-everyone'

/** Numbers of people: at least five. */
export const COUNTS: Thresholds = { people: 5, units: 1, largestShare: 1 }

/** Means, shares and distributions of scales about health: ten people, and no one course that is nearly all of it. */
export const HEALTH: Thresholds = { people: 10, units: 2, largestShare: 0.85 }

/** Medians and quartiles: more than thirty people. */
export const QUARTILES: Thresholds = { ...HEALTH, people: 31 }

/** Why a number about these units may not be shown on its own; null when it may. Units without people do not count. */
export function primaryReason(units: Iterable<Unit>, thresholds: Thresholds): PrimaryReason | null {
  let [people, filled, largest] = [0, 0, 0]
  const answers: number[] = []
  for (const unit of units) {
    if (unit.people <= 0) continue
    people += unit.people
    filled += 1
    largest = Math.max(largest, unit.people)
    unit.answers?.forEach((count, index) => {
      answers[index] = (answers[index] ?? 0) + count
    })
  }
  if (people < thresholds.people) return 'few-people'
  if (filled < thresholds.units) return 'few-units'
  if (largest > thresholds.largestShare * people) return 'one-dominates'
  return answers.some((count) => saysItOfEveryone(count, people)) ? 'says-it-of-everyone' : null
}

/** A sensitive share of nobody or of everybody tells about each of them. */
export const saysItOfEveryone = (count: number, of: number): boolean =>
  of > 0 && (count === 0 || count === of)

/** Counts in open data: to the nearest 5, half upwards, always from the exact count. */
export const roundedToFive = (count: number): number => Math.floor((count + 2.5) / 5) * 5
