import type { Estimate } from '../analysis/model.ts'
import { perceptions, type ReliabilityReading } from '../analysis/model-beside.ts'
import { outcomes } from '../analysis/outcomes.ts'
import type { Reading } from '../door/reading.ts'
import type { Figure } from './model.ts'
import { aboutOf, outcomeIn, partOf } from './names.ts'
import { type FigureNumber, number } from './number.ts'

const banded = (what: 'change' | 'difference', of: string, estimate: Estimate | null): FigureNumber[] => [
  number(what, estimate?.estimate ?? null, 'points', of),
  number('low', estimate?.interval[0] ?? null, 'points', of),
  number('high', estimate?.interval[1] ?? null, 'points', of),
]

const sized = (people: number, courses: number, of?: string): FigureNumber[] => [
  number('pairs', people, 'people', of),
  number('courses', courses, 'courses', of),
]

/** The numbers of what is worked out beside the main analysis. */
export function numbersBeside({ name, reading, senders, place }: Figure): FigureNumber[] {
  switch (aboutOf(name)) {
    case 'points':
      return pointNumbers(reading, partOf(name))
    case 'waiting':
      return waitingNumbers(reading, outcomeIn(name))
    case 'joint':
      return jointNumbers(reading, name)
    case 'imputed':
      return imputedNumbers(reading, outcomeIn(name))
    case 'reliability':
      return reading.reliability.state === 'shown' ? reading.reliability.value.flatMap(hangingTogether) : []
    case 'place':
      return (place?.spans ?? []).map(({ from, to, others }) =>
        number('others', others, 'municipalities', `${from}:${to}`),
      )
    case 'comparison':
      return comparisonNumbers(reading)
    default:
      return senders.state === 'shown' ? senderNumbersBeside(name, senders.value) : []
  }
}

function pointNumbers({ loneliness }: Reading, part: ReturnType<typeof partOf>): FigureNumber[] {
  const told = loneliness[part]
  if (told.state !== 'shown' || !told.value.points) return []
  const at = (what: 'pointBefore' | 'pointAfter', counts: readonly number[]) =>
    counts.map((count, index) => number(what, count, 'people', String(outcomes.tils.lowest + index)))
  return [...at('pointBefore', told.value.points.before), ...at('pointAfter', told.value.points.after)]
}

function waitingNumbers({ waiting }: Reading, outcome: ReturnType<typeof outcomeIn>): FigureNumber[] {
  const told = waiting[outcome]
  if (told.state !== 'shown') return []
  const { people, courses, overWaiting, overCourse, beyondWaiting } = told.value
  return [
    ...sized(people, courses),
    ...banded('change', 'overWaiting', overWaiting),
    ...banded('change', 'overCourse', overCourse),
    ...banded('change', 'beyondWaiting', beyondWaiting),
  ]
}

function jointNumbers({ joint }: Reading, name: Figure['name']): FigureNumber[] {
  const part = partOf(name)
  const told = part === 'after' ? undefined : joint[outcomeIn(name)][part]
  if (told?.state !== 'shown') return []
  const { people, courses, changes } = told.value
  return [...sized(people, courses), ...changes.flatMap(({ wave, change }) => banded('change', wave, change))]
}

function imputedNumbers({ imputed, change }: Reading, outcome: ReturnType<typeof outcomeIn>): FigureNumber[] {
  const told = imputed[outcome]
  if (told.state !== 'shown') return []
  const main = change[outcome].after
  return [
    ...banded('change', 'main', main.state === 'shown' ? main.value.reading.main : null),
    ...banded('change', 'imputed', told.value.estimate),
    number('missingInformation', told.value.missingInformation, 'share'),
  ]
}

function hangingTogether(each: ReliabilityReading): FigureNumber[] {
  const of = `${each.instrument}.${each.wave}`
  return [
    number('pairs', each.people, 'people', of),
    number('alpha', each.alpha, 'coefficient', of),
    number('low', each.interval[0], 'coefficient', of),
    number('high', each.interval[1], 'coefficient', of),
    number('omega', each.omega, 'coefficient', of),
    ...each.itemRest.map(({ item, value }) => number('itemRest', value, 'coefficient', `${of}.${item}`)),
  ]
}

function comparisonNumbers({ comparison }: Reading): FigureNumber[] {
  if (comparison.state !== 'shown') return []
  const { onCourses, against, difference } = comparison.value.reading
  return [
    ...sized(onCourses.people, onCourses.courses, 'onCourses'),
    ...sized(against.people, against.courses, 'against'),
    ...banded('difference', 'comparison', difference),
  ]
}

type Senders = Extract<Figure['senders'], { readonly state: 'shown' }>['value']

function senderNumbersBeside(name: Figure['name'], { perceived, joint }: Senders): FigureNumber[] {
  if (aboutOf(name) === 'perceived') {
    if (perceived.state !== 'shown') return []
    const { peerPairs, municipalPairs, adjusted, agreement } = perceived.value
    return [
      number('pairs', peerPairs, 'people', 'peer'),
      number('pairs', municipalPairs, 'people', 'municipality'),
      ...banded('difference', 'perceived', adjusted),
      ...agreement.flatMap(({ meant, people }) =>
        perceptions.map((seen) => number('perception', people[seen], 'people', `${meant}.${seen}`)),
      ),
    ]
  }
  const part = partOf(name)
  const told = part === 'after' ? undefined : joint[part]
  return told?.state === 'shown'
    ? told.value.differences.flatMap(({ wave, difference }) => banded('difference', wave, difference))
    : []
}
