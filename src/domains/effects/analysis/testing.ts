import type { Answered } from './model.ts'

/** A repeatable stream of numbers from 0 to 1 (mulberry32), so that a test draws the same people every time. */
export function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function normalFrom(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

interface Design {
  readonly courses: number
  readonly people: number
  readonly change: number
  readonly courseSd?: number
  readonly lost?: number
  readonly seed?: number
}

/** People on courses with scores from 0 to 100 in steps of four, as WHO-5 gives. */
export function simulated({
  courses,
  people,
  change,
  courseSd = 3,
  lost = 0.2,
  seed = 1,
}: Design): Answered[] {
  const next = stream(seed)
  const step = (value: number) => Math.min(100, Math.max(0, 4 * Math.round(value / 4)))
  return Array.from({ length: courses }, (_, course) => {
    const shift = courseSd * normalFrom(next)
    return Array.from({ length: people }, () => {
      const before = step(40 + 18 * normalFrom(next))
      const after = step(before + change + shift + 12 * normalFrom(next))
      return {
        course: `c${course}`,
        municipality: `m${course % 7}`,
        before,
        after: next() < lost ? null : after,
      }
    })
  }).flat()
}
