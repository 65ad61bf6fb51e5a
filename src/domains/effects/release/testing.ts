import { noFlow } from '../analysis/flow.ts'
import { normalFrom, stream } from '../analysis/testing.ts'
import { type NamedCell, wholeRegion } from '../door/cells.ts'
import type { CountedCourse, ScorePair } from '../door/reading.ts'

interface Population {
  readonly courses: number
  readonly people?: readonly [number, number]
  readonly municipalities?: number
  readonly releases?: number
  readonly seed?: number
}

const senders = [
  ['peer', 'afsender-unge'],
  ['municipality', 'afsender-kommune'],
  ['mixed', 'afsender-begge'],
] as const

/** A made-up population of courses, counted in over several releases. */
export function population(given: Population): CountedCourse[] {
  const { courses, people = [6, 16], municipalities = 6, releases = 1, seed = 1 } = given
  const next = stream(seed)
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const cell = (kind: NamedCell['kind'], key: string): NamedCell => ({ kind, key, da: key, en: key })
  const step = (value: number) => Math.min(100, Math.max(0, 4 * Math.round(value / 4)))
  const tils = (wellbeing: number) =>
    Math.min(9, Math.max(3, Math.round(8 - wellbeing / 16 + 1.5 * normalFrom(next))))
  return Array.from({ length: courses }, (_, index) => {
    const [sender, senderKey] = senders[whole(0, 2)] ?? senders[0]
    const municipality = `k${whole(1, municipalities)}`
    const group = `g${whole(1, 4)}`
    const level = `n${whole(1, 3)}`
    const shift = 8 + 3 * normalFrom(next)
    const size = whole(...people)
    const who5 = Array.from({ length: size }, (): ScorePair => {
      const before = step(40 + 18 * normalFrom(next))
      return [before, next() < 0.25 ? null : step(before + shift + 12 * normalFrom(next))]
    })
    const answered = who5.filter(([, after]) => after !== null).length
    return {
      course: `c${String(index).padStart(5, '0')}`,
      part: 'after' as const,
      fromRelease: whole(1, releases),
      facts: {
        cells: [
          wholeRegion,
          cell('municipality', municipality),
          cell('institution', `${municipality}-i${whole(1, 3)}`),
          cell('model', `m${whole(1, 5)}`),
          cell('targetGroup', group),
          cell('level', level),
          cell('sender', senderKey),
          cell('area', `o${whole(1, 3)}`),
          cell('year', `${whole(2024, 2026)}`),
        ],
        municipality,
        sender,
        level,
        targetGroup: group,
        flow: {
          ...noFlow,
          invited: size + 3,
          before: size,
          started: size,
          completed: answered,
          after: answered,
        },
      },
      answers: { who5, tils: who5.map(([b, a]): ScorePair => [tils(b ?? 0), a === null ? null : tils(a)]) },
    }
  })
}
