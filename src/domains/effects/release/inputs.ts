import { HEALTH, type Thresholds, type Unit } from '../../../statistics/index.ts'
import { isOutcome, type OutcomeId, severelyLonely } from '../analysis/outcomes.ts'
import { perceptionOf } from '../analysis/perceived.ts'
import { type AskedCell, cellId, cellKinds } from '../door/cells.ts'
import {
  type ComparisonPlan,
  type CountedCourse,
  type HelpingMeasure,
  type Measure,
  type Part,
  parts,
  type ScorePair,
} from '../door/reading.ts'
import { sidesOf } from './sides.ts'

export const measures: readonly Measure[] = [
  'tils.after',
  'who5.after',
  'who5.lost',
  'tils.lost',
  'tils.waiting',
  'who5.waiting',
  'tils.followup3',
  'who5.followup3',
  'tils.followup6',
  'who5.followup6',
  'tils.followup3.begun',
  'who5.followup3.begun',
  'tils.followup6.begun',
  'who5.followup6.begun',
]

/** What is asked besides, once the comparison of senders is open. */
export const perceivedMeasures = (outcome: OutcomeId) =>
  [`${outcome}.seenPeer`, `${outcome}.seenMunicipality`, `${outcome}.seenOther`] as const satisfies Measure[]

/** The kinds of cells a measure is told for; all where none are named. */
const onlyIn: readonly (readonly [measure: RegExp, kinds: readonly AskedCell['kind'][]])[] = [
  [/^tils\.lost$/, ['region']],
  [/\.seen/, ['region']],
  [/\.begun$/, ['region', 'sender']],
  [/\.(?:followup|lost)/, cellKinds],
]

/** Whether a cell is asked for a measure at all; the sides of a comparison only for what its plan is about. */
export function concerns(measure: Measure, { kind, key }: AskedCell): boolean {
  const { outcome } = aboutOf(measure)
  if (kind === 'comparison' && !key.startsWith(`${outcome}-`)) return false
  return onlyIn.find(([pattern]) => pattern.test(measure))?.[1].includes(kind) ?? true
}

export const thresholdsOf = (_measure: Measure): Thresholds => HEALTH

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name)

/** The part of a course a measure is about, and its outcome. */
export function aboutOf(measure: Measure): { readonly outcome: OutcomeId; readonly part: Part } {
  const [outcome = '', part = ''] = measure.split('.')
  if (!isOutcome(outcome)) throw new RangeError(`${measure} is no measure`)
  return { outcome, part: isPart(part) ? part : 'after' }
}

const isPair = ([before, after]: ScorePair): boolean => before !== null && after !== null
const hasWaited = ([, , , waiting = null]: ScorePair): boolean => waiting !== null

/** For what is told of a later time, or of those who also waited: the groups that its difference from the rest would reveal. */
export function helpersOf(measure: Measure): readonly HelpingMeasure[] {
  const [outcome = '', name = '', more] = measure.split('.')
  if (!isOutcome(outcome) || more !== undefined) return []
  if (name === 'waiting') return [`${outcome}.waiting.without`]
  return name === 'followup3' || name === 'followup6'
    ? [`${outcome}.${name}.left`, `${outcome}.${name}.late`]
    : []
}

/** Who is counted, by the last word of a measure; those who answered both times where it is none of these. */
const counted: Readonly<Record<string, (row: ScorePair) => boolean>> = {
  lost: ([before, after]) => before !== null && after === null,
  left: ([before, then, after = null]) => before !== null && after !== null && then === null,
  late: ([before, then, after = null]) => before !== null && then !== null && after === null,
  begun: ([before, then, after = null]) => before !== null && then === null && after === null,
  waiting: (row) => isPair(row) && hasWaited(row),
  without: (row) => isPair(row) && !hasWaited(row),
  seenPeer: (row) => isPair(row) && perceptionOf(row[4]) === 'peer',
  seenMunicipality: (row) => isPair(row) && perceptionOf(row[4]) === 'municipality',
  seenOther: (row) => isPair(row) && !['peer', 'municipality'].includes(perceptionOf(row[4])),
}

const countsIn = (measure: Measure): ((row: ScorePair) => boolean) =>
  counted[measure.slice(measure.lastIndexOf('.') + 1)] ?? isPair

/** The people of one course whom a measure sums over. */
function rowsOf(course: CountedCourse, measure: Measure): readonly ScorePair[] {
  const { outcome } = aboutOf(measure)
  return course.answers[outcome].filter(countsIn(measure))
}

/** A course as one contributor to a measure; with loneliness the sensitive answers are counted too. */
export function unitOf(course: CountedCourse, measure: Measure): Unit {
  const rows = rowsOf(course, measure)
  const people = rows.length
  const lonely = (place: 0 | 1) => rows.filter((row) => severelyLonely(row[place] ?? 0)).length
  return aboutOf(measure).outcome === 'tils' && countsIn(measure) === isPair
    ? { id: course.course, people, answers: [lonely(0), lonely(1)] }
    : { id: course.course, people }
}

/** All cells a course counts in: its own, and its side of every registered comparison. */
const cellsOfCourse = (course: CountedCourse, comparisons: readonly ComparisonPlan[]): AskedCell[] => [
  ...course.facts.cells,
  ...comparisons.flatMap((plan) => sidesOf(course, plan)),
]

/** The courses of each cell, by the identifier of the cell. */
export function coursesByCell(
  courses: readonly CountedCourse[],
  comparisons: readonly ComparisonPlan[] = [],
): Map<string, CountedCourse[]> {
  const found = new Map<string, CountedCourse[]>()
  for (const course of courses) {
    for (const cell of cellsOfCourse(course, comparisons)) {
      const id = cellId(cell)
      const known = found.get(id)
      if (known) known.push(course)
      else found.set(id, [course])
    }
  }
  return found
}
