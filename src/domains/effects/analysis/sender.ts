import {
  type EquivalenceVerdict,
  equivalenceTest,
  fitMixedModel,
  fixedEffects,
  inferenceOf,
  isSingular,
  mean,
  reportedContrast,
  standardDeviation,
  unitContrast,
  welchComparison,
} from '../../../statistics/index.ts'
import { changeOf, defined } from './main-estimate.ts'
import type { Estimate, Pair } from './model.ts'
import type { PermutationReading } from './model-beside.ts'
import { readPermutation } from './permutation.ts'
import { leastCoursesASender } from './standing.ts'

export type ComparedSender = 'peer' | 'municipality'

/** A pair on a course with one clear sender; mixed courses take no part. */
export interface SenderPair extends Pair {
  readonly sender: ComparedSender
  readonly targetGroup: string
  readonly level: string
}

export type Covariate = 'before' | 'targetGroup' | 'level'
export const covariates: readonly Covariate[] = ['before', 'targetGroup', 'level']

/** What was laid down before the comparison was opened. */
export interface Plan {
  /** In points of the outcome. */
  readonly margin: number
  readonly covariates: readonly Covariate[]
}

export interface SenderReading {
  readonly peerCourses: number
  readonly municipalCourses: number
  readonly peerPairs: number
  readonly municipalPairs: number
  readonly verdict: EquivalenceVerdict | 'tooFewCourses' | 'noModel'
  /** Peer less municipality, in points: allowing for the covariates of the plan, and without. */
  readonly adjusted: (Estimate & { readonly dfMethod: string; readonly singular: boolean }) | null
  readonly raw: Estimate | null
  /** Ninety percent: inside the margin exactly when equivalent. */
  readonly equivalence: readonly [number, number] | null
  /** One value a course, compared by Welch's test. */
  readonly courseMeans: Estimate | null
  /** The senders allotted to the same courses in every other way. */
  readonly permutation: PermutationReading | null
  readonly checksAgree: boolean
  readonly sdOfChange: number | null
  readonly refusal: string | null
}

const coursesOf = (pairs: readonly SenderPair[], sender: ComparedSender): Set<string> =>
  new Set(pairs.filter((pair) => pair.sender === sender).map(({ course }) => course))

const varies = (pairs: readonly SenderPair[], name: 'targetGroup' | 'level'): boolean =>
  new Set(pairs.map((pair) => pair[name])).size > 1

/** The question of the agreement: does change differ between youth-to-youth and municipal courses? */
export function readSenders(pairs: readonly SenderPair[], plan: Plan): SenderReading {
  const [peer, municipality] = [coursesOf(pairs, 'peer'), coursesOf(pairs, 'municipality')]
  const bare = {
    peerCourses: peer.size,
    municipalCourses: municipality.size,
    peerPairs: pairs.filter(({ sender }) => sender === 'peer').length,
    municipalPairs: pairs.filter(({ sender }) => sender === 'municipality').length,
    sdOfChange: standardDeviation(pairs.map(changeOf)),
    ...nothing,
  }
  if (Math.min(peer.size, municipality.size) < leastCoursesASender)
    return { ...bare, verdict: 'tooFewCourses' }
  const model = adjustedDifference(pairs, plan)
  if ('refusal' in model) return { ...bare, verdict: 'noModel', refusal: model.refusal }
  const { estimate, se, df } = model
  const courseMeans = differenceOfCourseMeans(pairs)
  if (estimate === null || se === null || df === null || !(se > 0))
    return { ...bare, verdict: 'noModel', courseMeans }
  const test = equivalenceTest(estimate, se, df, plan.margin)
  const [low, high] = test.equivalenceInterval
  return {
    ...bare,
    verdict: test.verdict,
    adjusted: model,
    raw: rawDifference(pairs),
    equivalence: low === null || high === null ? null : [low, high],
    courseMeans,
    permutation: permuted(pairs),
    checksAgree: sameConclusion(model, courseMeans),
  }
}

const nothing = {
  adjusted: null,
  raw: null,
  equivalence: null,
  courseMeans: null,
  permutation: null,
  checksAgree: true,
  refusal: null,
} as const

/** Peer less municipality allowing for the covariates of the plan; or why there is no model. */
export function adjustedDifference(pairs: readonly SenderPair[], plan: Plan) {
  const others = plan.covariates.filter((name) => name === 'before' || varies(pairs, name))
  const municipalities = new Set(pairs.map(({ municipality }) => municipality)).size
  return difference(pairs, others, municipalities >= 5)
}

function rawDifference(pairs: readonly SenderPair[]): Estimate | null {
  const found = difference(pairs, [], false)
  return 'refusal' in found ? null : found
}

/** change ~ sender + covariates + random effects; with `before` as covariate that is the ANCOVA of the after score. */
function difference(
  pairs: readonly SenderPair[],
  others: readonly Covariate[],
  municipalityIsRandom: boolean,
) {
  const centre = pairs.reduce((sum, { before }) => sum + before, 0) / pairs.length
  const fixed = ['sender', ...others].join(' + ')
  const fit = fitMixedModel({
    formula: `change ~ ${fixed} + ${municipalityIsRandom ? '(1 | municipality) + ' : ''}(1 | course)`,
    columns: {
      change: pairs.map(changeOf),
      before: pairs.map(({ before }) => before - centre),
      sender: pairs.map(({ sender }) => sender),
      targetGroup: pairs.map(({ targetGroup }) => targetGroup),
      level: pairs.map(({ level }) => level),
      municipality: pairs.map(({ municipality }) => municipality),
      course: pairs.map(({ course }) => course),
    },
    reference: { sender: 'municipality' },
  })
  if (fit.kind === 'refused') return { refusal: fit.reason }
  const place = fixedEffects(fit, inferenceOf(fit, 'satterthwaite')).findIndex(({ name }) =>
    name.startsWith('sender'),
  )
  return { ...defined(reportedContrast(fit, unitContrast(fit, place))), singular: isSingular(fit) }
}

/** One mean change a course, in the order in which the courses come. */
function courseMeansOf(pairs: readonly SenderPair[]) {
  const courses = new Map<string, { sender: ComparedSender; changes: number[] }>()
  for (const pair of pairs) {
    const known = courses.get(pair.course)
    if (known) known.changes.push(changeOf(pair))
    else courses.set(pair.course, { sender: pair.sender, changes: [changeOf(pair)] })
  }
  return [...courses.values()].map(({ sender, changes }) => ({ sender, mean: mean(changes) ?? 0 }))
}

function permuted(pairs: readonly SenderPair[]): PermutationReading | null {
  const courses = courseMeansOf(pairs)
  return readPermutation(
    courses.map((course) => course.mean),
    courses.map(({ sender }) => sender === 'peer'),
  )
}

function differenceOfCourseMeans(pairs: readonly SenderPair[]): Estimate | null {
  const courses = courseMeansOf(pairs)
  const meansOf = (wanted: ComparedSender) =>
    courses.flatMap(({ sender, mean: own }) => (sender === wanted ? [own] : []))
  const found = welchComparison(meansOf('peer'), meansOf('municipality'))
  return { estimate: found.difference, interval: found.interval, se: found.se, df: found.df }
}

/** Whether both intervals hold zero, or neither. */
export function sameConclusion(first: Estimate, second: Estimate | null): boolean {
  const [low, high] = second?.interval ?? [null, null]
  const [a, b] = first.interval
  if (low === null || high === null || a === null || b === null) return true
  const holdsZero = (from: number, to: number) => from <= 0 && to >= 0
  return holdsZero(low, high) === holdsZero(a, b)
}
