import type { EvidenceLabel } from '../analysis/model.ts'
import type { Reading } from '../door/reading.ts'
import type { Figure } from './model.ts'
import { aboutOf, partOf } from './names.ts'
import { type FigureNumber, number } from './number.ts'
import { numbersBeside } from './numbers-beside.ts'

export type { FigureNumber, NumberName } from './number.ts'
export { toldValue } from './number.ts'

/** All numbers of a figure that may be told; empty where it is kept back. */
export function numbersOf(figure: Figure): FigureNumber[] {
  const { name, reading } = figure
  switch (aboutOf(name)) {
    case 'flow':
      return (reading.flow?.steps ?? []).map(({ step, count }) => number('step', count, 'people', step))
    case 'loneliness':
      return lonelinessNumbers(reading, figure)
    case 'wellbeing':
      return changeNumbers(reading, figure)
    case 'senders':
      return senderNumbers(figure)
    default:
      return numbersBeside(figure)
  }
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
    ...(reading.permutation ? [number('permutationP', reading.permutation.p, 'probability')] : []),
  ]
}

const labelled = { loneliness: 'tils', points: 'tils', wellbeing: 'who5' } as const

/** How far the figure can be trusted; flows, comparisons of senders and cross-checks carry no label of their own. */
export function labelOf({ name, reading }: Figure): EvidenceLabel | undefined {
  const about = aboutOf(name)
  if (about === 'comparison')
    return reading.comparison.state === 'shown' ? reading.comparison.value.reading.label : undefined
  if (about !== 'loneliness' && about !== 'points' && about !== 'wellbeing') return undefined
  const told = reading.change[labelled[about]][partOf(name)]
  return told.state === 'shown' ? told.value.label : undefined
}
