import { HEALTH, type Thresholds, type Unit } from '../../../statistics/index.ts'
import type { Answered } from '../analysis/model.ts'
import { isOutcome, type OutcomeId, severelyLonely } from '../analysis/outcomes.ts'
import { cellId } from '../door/cells.ts'
import type { CountedCourse, HelpingMeasure, Measure, Part, ScorePair } from '../door/reading.ts'

export const measures: readonly Measure[] = [
  'tils.after',
  'who5.after',
  'who5.lost',
  'tils.followup3',
  'who5.followup3',
  'tils.followup6',
  'who5.followup6',
]

export const thresholdsOf = (_measure: Measure): Thresholds => HEALTH

/** The part of a course a measure is about, and its outcome. */
export function aboutOf(measure: Measure): { readonly outcome: OutcomeId; readonly part: Part } {
  const [outcome = '', part = ''] = measure.split('.')
  if (!isOutcome(outcome)) throw new RangeError(`${measure} is no measure`)
  return { outcome, part: part === 'lost' ? 'after' : (part as Part) }
}

const isPair = ([before, after]: ScorePair): boolean => before !== null && after !== null
const isLost = ([before, after]: ScorePair): boolean => before !== null && after === null

/** For what is told of a later time: the groups that its difference from what was told right after would reveal. */
export function helpersOf(measure: Measure): readonly HelpingMeasure[] {
  const { outcome, part } = aboutOf(measure)
  return part === 'after' ? [] : [`${outcome}.${part}.left`, `${outcome}.${part}.late`]
}

const isLeft = ([before, then, after = null]: ScorePair): boolean =>
  before !== null && after !== null && then === null
const isLate = ([before, then, after = null]: ScorePair): boolean =>
  before !== null && then !== null && after === null

function countsIn(measure: Measure): (row: ScorePair) => boolean {
  if (measure === 'who5.lost') return isLost
  if (measure.endsWith('.left')) return isLeft
  return measure.endsWith('.late') ? isLate : isPair
}

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

/** All that answered before on these courses, whether or not they answered later. */
export const answersOf = (courses: readonly CountedCourse[], outcome: OutcomeId): Answered[] =>
  courses.flatMap(({ course, facts, answers }) =>
    answers[outcome].map(([before, after]) => ({ course, municipality: facts.municipality, before, after })),
  )

/** The courses of each cell, by the identifier of the cell. */
export function coursesByCell(courses: readonly CountedCourse[]): Map<string, CountedCourse[]> {
  const found = new Map<string, CountedCourse[]>()
  for (const course of courses) {
    for (const cell of course.facts.cells) {
      const id = cellId(cell)
      const known = found.get(id)
      if (known) known.push(course)
      else found.set(id, [course])
    }
  }
  return found
}
