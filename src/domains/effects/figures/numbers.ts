import type { EvidenceLabel } from '../analysis/model.ts'
import type { Reading } from '../door/reading.ts'
import { type Figure, partOf } from './model.ts'

/** One number of a figure, as it goes into tables and files. */
export interface FigureNumber {
  readonly what: NumberName
  readonly value: number | null
  /** Which step, group or assumption it is about, where there are several. */
  readonly of?: string | undefined
  readonly unit: 'people' | 'courses' | 'points' | 'share' | 'percentPoints'
}

export type NumberName =
  | 'step'
  | 'pairs'
  | 'courses'
  | 'before'
  | 'after'
  | 'change'
  | 'low'
  | 'high'
  | 'difference'
  | 'courseMeans'
  | 'robust'
  | 'expectedAnyway'
  | 'lostUnchanged'
  | 'lostWorse'

const number = (
  what: NumberName,
  value: number | null,
  unit: FigureNumber['unit'],
  of?: string,
): FigureNumber => ({
  ...{ what, value, unit },
  ...(of === undefined ? {} : { of }),
})

/** All numbers of a figure that may be told; empty where it is kept back. */
export function numbersOf(figure: Figure): FigureNumber[] {
  const { name, reading } = figure
  if (name === 'svar')
    return (reading.flow?.steps ?? []).map(({ step, count }) => number('step', count, 'people', step))
  if (name === 'afsender') return senderNumbers(figure)
  return name.startsWith('ensomhed') ? lonelinessNumbers(reading, figure) : changeNumbers(reading, figure)
}

function lonelinessNumbers(reading: Reading, figure: Figure): FigureNumber[] {
  const told = reading.loneliness[partOf(figure.name)]
  if (told.state !== 'shown') return []
  const { pairs, shareBefore, shareAfter, difference, interval } = told.value
  return [
    number('pairs', pairs, 'people'),
    number('before', shareBefore, 'share'),
    number('after', shareAfter, 'share'),
    number('difference', difference, 'percentPoints'),
    number('low', interval[0], 'percentPoints'),
    number('high', interval[1], 'percentPoints'),
  ]
}

function changeNumbers(reading: Reading, figure: Figure): FigureNumber[] {
  const told = reading.change.who5[partOf(figure.name)]
  if (told.state !== 'shown') return []
  const { pairs, courses, meanBefore, meanAfter, main, checks, scenarios } = told.value.reading
  const expected = scenarios.regression.map((each) =>
    number('expectedAnyway', each.expected, 'points', String(each.correlation)),
  )
  return [
    number('pairs', pairs, 'people'),
    number('courses', courses, 'courses'),
    number('before', meanBefore, 'points'),
    number('after', meanAfter, 'points'),
    number('change', main?.estimate ?? null, 'points'),
    number('low', main?.interval[0] ?? null, 'points'),
    number('high', main?.interval[1] ?? null, 'points'),
    number('courseMeans', checks?.courseMeans.estimate ?? null, 'points'),
    number('robust', checks?.robust.estimate ?? null, 'points'),
    ...expected,
    ...(scenarios.lostUnchanged === null ? [] : [number('lostUnchanged', scenarios.lostUnchanged, 'points')]),
    ...(scenarios.lostWorse === null ? [] : [number('lostWorse', scenarios.lostWorse, 'points')]),
  ]
}

function senderNumbers({ senders }: Figure): FigureNumber[] {
  if (senders.state !== 'shown') return []
  const { reading } = senders.value
  return [
    number('courses', reading.peerCourses, 'courses', 'peer'),
    number('courses', reading.municipalCourses, 'courses', 'municipality'),
    number('pairs', reading.peerPairs, 'people', 'peer'),
    number('pairs', reading.municipalPairs, 'people', 'municipality'),
    number('difference', reading.adjusted?.estimate ?? null, 'points'),
    number('low', reading.adjusted?.interval[0] ?? null, 'points'),
    number('high', reading.adjusted?.interval[1] ?? null, 'points'),
  ]
}

/** How far the figure can be trusted; flows and comparisons of senders carry no label of their own. */
export function labelOf({ name, reading }: Figure): EvidenceLabel | undefined {
  if (name === 'svar' || name === 'afsender') return undefined
  const told = reading.change[name.startsWith('ensomhed') ? 'tils' : 'who5'][partOf(name)]
  return told.state === 'shown' ? told.value.label : undefined
}

const decimals: Readonly<Record<FigureNumber['unit'], number>> = {
  people: 0,
  courses: 0,
  points: 1,
  share: 2,
  percentPoints: 2,
}

/** A number as precisely as it is told anywhere: group means with one decimal, shares as whole percent. */
export function toldValue({ value, unit }: FigureNumber): number | null {
  if (value === null) return null
  const factor = 10 ** decimals[unit]
  return Math.round(value * factor) / factor + 0
}
