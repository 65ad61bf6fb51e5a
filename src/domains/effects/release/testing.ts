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

type Draw = () => number

const cellOf = (kind: NamedCell['kind'], key: string): NamedCell => ({ kind, key, da: key, en: key })
const step = (value: number) => Math.min(100, Math.max(0, 4 * Math.round(value / 4)))

function peopleOn(size: number, next: Draw): CountedCourse['answers'] {
  const shift = 8 + 3 * normalFrom(next)
  const tils = (wellbeing: number) =>
    Math.min(9, Math.max(3, Math.round(8 - wellbeing / 16 + 1.5 * normalFrom(next))))
  const who5 = Array.from({ length: size }, (): ScorePair => {
    const before = step(40 + 18 * normalFrom(next))
    return [before, next() < 0.25 ? null : step(before + shift + 12 * normalFrom(next))]
  })
  return { who5, tils: who5.map(([b, a]): ScorePair => [tils(b ?? 0), a === null ? null : tils(a)]) }
}

/** A made-up population of courses, counted in over several releases. */
export function population(given: Population): CountedCourse[] {
  const { courses, people = [6, 16], municipalities = 6, releases = 1, seed = 1 } = given
  const next = stream(seed)
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return Array.from({ length: courses }, (_, index) => {
    const [sender, senderKey] = senders[whole(0, 2)] ?? senders[0]
    const municipality = `k${whole(1, municipalities)}`
    const [targetGroup, level] = [`g${whole(1, 4)}`, `n${whole(1, 3)}`]
    const cells = [
      wholeRegion,
      cellOf('municipality', municipality),
      cellOf('institution', `${municipality}-i${whole(1, 3)}`),
      cellOf('model', `m${whole(1, 5)}`),
      cellOf('targetGroup', targetGroup),
      cellOf('level', level),
      cellOf('sender', senderKey),
      cellOf('area', `o${whole(1, 3)}`),
      cellOf('year', `${whole(2024, 2026)}`),
    ]
    const size = whole(...people)
    const answers = peopleOn(size, next)
    const answered = answers.who5.filter(([, after]) => after !== null).length
    const steps = { invited: size + 3, before: size, started: size, completed: answered, after: answered }
    const flow = { ...noFlow, ...steps }
    const facts = { cells, municipality, sender, level, targetGroup, project: null, flow }
    const fromRelease = whole(1, releases)
    return {
      course: `c${String(index).padStart(5, '0')}`,
      part: 'after' as const,
      fromRelease,
      facts,
      answers,
    }
  })
}
