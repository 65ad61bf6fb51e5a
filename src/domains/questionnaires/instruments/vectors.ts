import { bandOf } from '../scoring/bands.ts'
import { scoreOf } from '../scoring/score.ts'
import type { Answers, ScaleInstrument, TestVector } from './model.ts'

const isInOrder = (answers: TestVector['answers']): answers is readonly (number | null)[] =>
  Array.isArray(answers)

/** The answers of a vector by content id; a blank is an answer that was skipped. */
export function answersOf(instrument: ScaleInstrument, { answers }: TestVector): Answers {
  const pairs = isInOrder(answers)
    ? answers.map((answer, place) => [instrument.items[place]?.id ?? `item ${place + 1}`, answer] as const)
    : Object.entries(answers)
  return Object.fromEntries(pairs.map(([id, answer]) => [id, answer ?? ({ missing: 'skipped' } as const)]))
}

const near = (a: number | null | undefined, b: number | null): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9)

function faultsOf(instrument: ScaleInstrument, vector: TestVector, name: string): string[] {
  if (isInOrder(vector.answers) && vector.answers.length !== instrument.items.length)
    return [`${name}: ${vector.answers.length} answers to ${instrument.items.length} items`]
  const scores = scoreOf(instrument, answersOf(instrument, vector))
  const wrong = Object.entries(vector.scores)
    .filter(([scale, expected]) => !near(scores[scale], expected))
    .map(([scale, expected]) => `${name}: ${scale} is ${scores[scale]}, not ${expected}`)
  const wrongBands = Object.entries(vector.bands ?? {}).flatMap(([id, expected]) => {
    const scale = instrument.scoring.scales.find((one) => one.id === id)
    const score = scores[id]
    const band = scale && typeof score === 'number' ? bandOf(scale, score)?.id : undefined
    return band === expected ? [] : [`${name}: ${id} lies in ${band}, not in ${expected}`]
  })
  return [...wrong, ...wrongBands]
}

/** The test vectors that do not come out. */
export function vectorFaults(instrument: ScaleInstrument): readonly string[] {
  return instrument.vectors.flatMap((vector, place) => {
    const name = `vector ${place + 1}`
    try {
      return faultsOf(instrument, vector, name)
    } catch (fault) {
      return [`${name}: ${fault instanceof Error ? fault.message : String(fault)}`]
    }
  })
}
