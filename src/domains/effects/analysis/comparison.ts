import {
  clusterRobust,
  fitMixedModel,
  fixedEffects,
  fromRows,
  inferenceOf,
  isSingular,
  linearModel,
  mean,
  reportedContrast,
  unitContrast,
  welchComparison,
} from '../../../statistics/index.ts'
import { conclusionOf, crossChecks } from './cross-checks.ts'
import { comparisonLabel } from './label.ts'
import { changed, defined, estimateOf, type Valued } from './main-estimate.ts'
import type { Answered, CrossChecks, Estimate, MainEstimate } from './model.ts'
import type { ComparisonReading, ComparisonSide } from './model-beside.ts'
import type { Outcome } from './outcomes.ts'
import { coursesIn, pairsIn, standingOf } from './standing.ts'
import { beyondWaiting, valuedBy, type Waited } from './waiting.ts'

const fewestMunicipalities = 5

/** How many answered first, and how many of them also at the end. */
export interface Kept {
  readonly asked: number
  readonly kept: number
}

const lostOf = ({ asked, kept }: Kept): number | null => (asked === 0 ? null : (asked - kept) / asked)
/** To the nearest five percent: how many were lost cannot be counted from it. */
const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 20) / 20)

type Side = Omit<ComparisonSide, 'lost'> & { readonly exactLost: number | null }

const told = ({ exactLost, ...side }: Side): ComparisonSide => ({ ...side, lost: rounded(exactLost) })

/** People compared with their own waiting time: the same people and courses on both sides, each with its own loss. */
export function compareWithWaiting(
  rows: readonly Waited[],
  kept: { readonly waiting: Kept; readonly course: Kept },
  outcome: Outcome,
): ComparisonReading {
  const values = rows.map(valuedBy(beyondWaiting))
  const same = { people: rows.length, courses: coursesIn(rows) }
  const standing = standingOf(same.people, same.courses)
  const difference = standing === 'tooFew' ? null : estimateOf(values)
  const checks = difference && crossChecks(values, difference)
  const onCourses = { ...same, exactLost: lostOf(kept.course) }
  const against = { ...same, exactLost: lostOf(kept.waiting) }
  return finished('waitingTime', { onCourses, against, difference, checks }, outcome)
}

/** Courses compared with courses of another kind that were chosen as the comparison beforehand. */
export function compareCourses(
  onCourses: readonly Answered[],
  against: readonly Answered[],
  outcome: Outcome,
): ComparisonReading {
  const sides = { onCourses: sideOf(onCourses), against: sideOf(against) }
  const [own, other] = [pairsIn(onCourses).map(changed), pairsIn(against).map(changed)]
  const difference = isEnough(sides) ? differenceOf(own, other) : null
  const checks = difference && checksOf(own, other, difference)
  return finished('comparisonCourses', { ...sides, difference, checks }, outcome)
}

function sideOf(answers: readonly Answered[]): Side {
  const pairs = pairsIn(answers)
  const asked = answers.filter(({ before }) => before !== null).length
  return {
    people: pairs.length,
    courses: coursesIn(pairs),
    exactLost: lostOf({ asked, kept: pairs.length }),
  }
}

const isEnough = (sides: { readonly onCourses: Side; readonly against: Side }): boolean =>
  Object.values(sides).every(({ people, courses }) => standingOf(people, courses) !== 'tooFew')

function finished(
  design: ComparisonReading['design'],
  found: {
    readonly onCourses: Side
    readonly against: Side
    readonly difference: MainEstimate | null
    readonly checks: CrossChecks | null
  },
  outcome: Outcome,
): ComparisonReading {
  const { onCourses, against, difference, checks } = found
  const standings = [onCourses, against].map(({ people, courses }) => standingOf(people, courses))
  const standing =
    (['tooFew', 'preliminary', 'full'] as const).find((each) => standings.includes(each)) ?? 'tooFew'
  const sides = [onCourses, against].map(({ courses, exactLost }) => ({ courses, lost: exactLost }))
  return {
    ...{ design, standing, difference, checks },
    ...{ onCourses: told(onCourses), against: told(against) },
    label: comparisonLabel({ standing, sides, difference, checks, outcome }),
  }
}

/** change ~ side + (1 | municipality) + (1 | course); where there is no model, the difference of course means. */
function differenceOf(own: readonly Valued[], other: readonly Valued[]): MainEstimate {
  const rows = [
    ...own.map((row) => ({ ...row, side: 'on' })),
    ...other.map((row) => ({ ...row, side: 'against' })),
  ]
  const municipality = rows.map((row) => row.municipality)
  const isRandom = new Set(municipality).size >= fewestMunicipalities
  const fit = fitMixedModel({
    formula: `change ~ side + ${isRandom ? '(1 | municipality) + ' : ''}(1 | course)`,
    columns: {
      change: rows.map(({ value }) => value),
      side: rows.map(({ side }) => side),
      course: rows.map(({ course }) => course),
      municipality,
    },
    reference: { side: 'against' },
  })
  if (fit.kind === 'refused') {
    const none = { dfMethod: 't', municipality: 'leftOut', singular: false } as const
    return { ...meansDiffer(own, other), method: 'courseMeans', refusal: fit.reason, ...none }
  }
  const place = fixedEffects(fit, inferenceOf(fit, 'satterthwaite')).findIndex(({ name }) =>
    name.startsWith('side'),
  )
  return {
    ...defined(reportedContrast(fit, unitContrast(fit, place))),
    method: 'mixedModel',
    municipality: isRandom ? 'random' : 'leftOut',
    singular: isSingular(fit),
    refusal: null,
  }
}

function checksOf(own: readonly Valued[], other: readonly Valued[], main: Estimate): CrossChecks {
  const courseMeans = meansDiffer(own, other)
  const robust = robustDifference(own, other)
  const conclusions = new Set([main, courseMeans, robust].map(conclusionOf))
  return { courseMeans, robust, agree: conclusions.size === 1 }
}

function meansDiffer(own: readonly Valued[], other: readonly Valued[]): Estimate {
  const meansOf = (rows: readonly Valued[]) => {
    const byCourse = Map.groupBy(rows, ({ course }) => course)
    return [...byCourse.values()].map((members) => mean(members.map(({ value }) => value)) ?? 0)
  }
  const { difference, interval, se, df } = welchComparison(meansOf(own), meansOf(other))
  return { estimate: difference, interval, se, df }
}

function robustDifference(own: readonly Valued[], other: readonly Valued[]): Estimate {
  const none = { estimate: null, interval: [null, null], se: null, df: null } as const
  const rows = [...own.map(() => [1, 1]), ...other.map(() => [1, 0])]
  const model = linearModel(
    fromRows(rows),
    [...own, ...other].map(({ value }) => value),
  )
  if (!model) return none
  const robust = clusterRobust(
    model,
    [...own, ...other].map(({ course }) => course),
  )
  const interval = robust?.intervals[1] ?? none.interval
  return {
    estimate: model.coefficients[1] ?? null,
    interval,
    se: robust?.se[1] ?? null,
    df: robust?.df[1] ?? null,
  }
}
