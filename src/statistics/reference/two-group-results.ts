import { fDistribution } from '../distributions/index.ts'
import { type Ancova, type AncovaGap, ancova } from '../groups/ancova.ts'
import { type ClusterRobust, clusterRobust } from '../groups/cluster-robust.ts'
import { explainedVariance } from '../groups/linear-model.ts'
import { type WelchComparison, welchComparison } from '../groups/welch.ts'
import { largest } from '../summary/moments.ts'
import {
  labelColumn,
  levelOf,
  numericColumn,
  type ReferenceCase,
  type Results,
  textIn,
} from './reference-case.ts'

/** The complete rows of two groups, with their cluster where the case has courses. */
interface Rows {
  readonly post: number[]
  readonly baseline: number[]
  readonly inSecond: boolean[]
  readonly course: string[] | null
}

interface Names {
  readonly group: string
  readonly baseline: string
  readonly reference: string
  readonly other: string
}

const ANCOVA_REASONS: Readonly<Record<AncovaGap, string>> = {
  'one-group': 'ANCOVA: only one group has complete rows, so the difference cannot be estimated',
  'constant-baseline': 'ANCOVA: the baseline is the same for all, so its coefficient cannot be estimated',
  'not-estimable': 'ANCOVA: too few rows, or the groups and the baseline say the same',
}

const WELCH_REASONS = {
  'group-too-small': 'Welch: a group with fewer than two complete pairs has no standard deviation',
  'no-variance': 'Welch: neither group varies; t, df, p and interval are not defined',
} as const

/** The compared level is the label that is not the reference; "peer" when the data hold no other. */
function namesOf(testCase: ReferenceCase): Names {
  const group = textIn(testCase.spec, 'group', 'sender')
  const reference = textIn(testCase.spec, 'reference', 'municipality')
  const labels = labelColumn(testCase, group) ?? []
  const other = labels.find((label) => label !== null && label !== reference) ?? 'peer'
  return { group, reference, other, baseline: textIn(testCase.spec, 'baseline', 'baseline') }
}

function completeRows(testCase: ReferenceCase, names: Names): Rows {
  const post = numericColumn(testCase, textIn(testCase.spec, 'outcome', 'post'))
  const baseline = numericColumn(testCase, names.baseline)
  const labels = labelColumn(testCase, names.group) ?? []
  const course = labelColumn(testCase, 'course')
  const rows = {
    post: [] as number[],
    baseline: [] as number[],
    inSecond: [] as boolean[],
    course: [] as string[],
  }
  post.forEach((after, row) => {
    const before = baseline[row]
    const label = labels[row] ?? null
    if (after === null || before === null || label === null) return
    rows.post.push(after)
    rows.baseline.push(before)
    rows.inSecond.push(label !== names.reference)
    rows.course.push(course?.[row] ?? `row ${row}`)
  })
  return { ...rows, course: course && rows.course }
}

function welchFields(welch: WelchComparison, names: Names): Results {
  const { first, second } = welch
  const both = <Value>(a: Value, b: Value) => ({ [names.other]: a, [names.reference]: b })
  return {
    n: both(first.n, second.n),
    mean: both(first.mean, second.mean),
    sd: both(first.sd, second.sd),
    difference: welch.difference,
    se: welch.se,
    t: welch.t,
    df: welch.df,
    p: welch.p,
    ci: welch.interval,
    cohens_d_s: welch.d,
    hedges_g_s: welch.g,
    ci_d_s: welch.dInterval,
  }
}

function robustFields({ clusters, se, t, df, p }: ClusterRobust, names: readonly string[]): Results {
  return { cluster: 'course', clusters, names, se, t, df, p }
}

function ancovaFields(fit: Ancova, rows: Rows, names: Names): Results {
  const terms = [fit.intercept, fit.baseline, fit.group]
  const labels = ['(Intercept)', names.baseline, `${names.group}${names.other}`]
  const explained = explainedVariance(fit.model, rows.post)
  const { f, numeratorDf } = explained
  const robust = rows.course && clusterRobust(fit.model, rows.course)
  return {
    n: fit.model.n,
    names: labels,
    estimate: terms.map((term) => term.estimate),
    se: terms.map((term) => term.se),
    t: terms.map((term) => term.t),
    p: terms.map((term) => term.p),
    ci_lower: terms.map((term) => term.interval[0]),
    ci_upper: terms.map((term) => term.interval[1]),
    sigma: fit.model.sigma,
    df_residual: fit.model.residualDf,
    r_squared: explained.rSquared,
    adj_r_squared: explained.adjustedRSquared,
    f,
    f_p: f === null ? null : fDistribution.upper(f, numeratorDf, fit.model.residualDf),
    loglik: explained.logLikelihood,
    baseline_mean: fit.baselineMean,
    adjusted_means: {
      [names.group]: [names.reference, names.other],
      mean: fit.adjustedMeans.map((mean) => mean.estimate),
      se: fit.adjustedMeans.map((mean) => mean.se),
      lower: fit.adjustedMeans.map((mean) => mean.interval[0]),
      upper: fit.adjustedMeans.map((mean) => mean.interval[1]),
    },
    ...(robust ? { cluster_robust_CR2: robustFields(robust, labels) } : {}),
  }
}

/** Kind "two_groups": change by group, and the later score by baseline and group. */
export function twoGroupResults(testCase: ReferenceCase): Results {
  const names = namesOf(testCase)
  const rows = completeRows(testCase, names)
  const level = levelOf(testCase)
  const changes = rows.post.map((after, row) => after - rows.baseline[row])
  const changesOf = (second: boolean) => changes.filter((_, row) => rows.inSecond[row] === second)
  const size = largest([...rows.post, ...rows.baseline])
  const welch = welchComparison(changesOf(true), changesOf(false), level, size)
  const fit = ancova(rows.post, rows.baseline, rows.inSecond, level)
  const reasons: string[] = welch.gap === null ? [] : [WELCH_REASONS[welch.gap]]
  if (typeof fit === 'string') reasons.push(ANCOVA_REASONS[fit])
  else if (fit.model.perfect) reasons.push('ANCOVA: the fit is perfect; no standard errors')
  return {
    conf_level: level,
    welch: welchFields(welch, names),
    ancova: typeof fit === 'string' ? null : ancovaFields(fit, rows, names),
    not_defined: reasons,
  }
}
