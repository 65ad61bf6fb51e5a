import {
  classifyChange,
  clinicalCutoff,
  type ReliableChangeClass,
  type ReliableChangeRule,
  reliableChangeIndex,
  reliableChangeScale,
} from '../reliability/reliable-change.ts'
import { type Maybe, mean, standardDeviation } from '../summary/moments.ts'
import { numberIn, numericColumn, type ReferenceCase, type Results, recordIn } from './reference-case.ts'

interface Clinical {
  readonly mean: Maybe
  readonly sd: Maybe
}

/** Standard deviation the index is built on: of all baseline scores, or given. */
function referenceDeviation(testCase: ReferenceCase, clinical: Clinical): Maybe {
  if (testCase.spec.sd_from !== 'given') return clinical.sd
  return testCase.spec.sd_reference === null ? null : numberIn(testCase.spec, 'sd_reference')
}

function cutoffOf(testCase: ReferenceCase, clinical: Clinical): Maybe {
  const norm = recordIn(testCase.spec, 'norm')
  if (norm === null || clinical.mean === null || clinical.sd === null) return null
  return clinicalCutoff(
    { mean: clinical.mean, sd: clinical.sd },
    { mean: numberIn(norm, 'mean'), sd: numberIn(norm, 'sd') },
  )
}

function countFields(
  classes: readonly (ReliableChangeClass | null)[],
  defined: boolean,
  withNorm: boolean,
): Results {
  const count = (...wanted: ReliableChangeClass[]) =>
    defined ? classes.filter((one) => one !== null && wanted.includes(one)).length : null
  const norm = { recovered: count('recovered'), improved_only: count('improved') }
  return {
    improved: count('improved', 'recovered'),
    deteriorated: count('deteriorated'),
    unchanged: count('unchanged'),
    ...(withNorm ? norm : {}),
  }
}

function notDefined(pairs: number, reliability: number, critical: number, rows: number, sd: Maybe): Results {
  return {
    n_pairs: pairs,
    sd_reference: sd,
    reliability,
    critical,
    sem: null,
    s_diff: null,
    reliable_change_threshold: null,
    rci: new Array<null>(rows).fill(null),
    improved: null,
    deteriorated: null,
    unchanged: null,
    not_defined: ['fewer than two baseline scores: no standard deviation, so the index is not defined'],
  }
}

/** Kind "reliable_change": Jacobson-Truax index and classes of columns "baseline" and "post". */
export function reliableChangeResults(testCase: ReferenceCase): Results {
  const [pre, post] = [numericColumn(testCase, 'baseline'), numericColumn(testCase, 'post')]
  const reliability = numberIn(testCase.spec, 'reliability')
  const critical = numberIn(testCase.spec, 'critical', 1.96)
  const observed = pre.filter((value) => value !== null)
  const clinical = { mean: mean(observed), sd: standardDeviation(observed) }
  const pairs = pre.filter((value, row) => value !== null && post[row] !== null).length
  const sd = referenceDeviation(testCase, clinical)
  if (sd === null) return notDefined(pairs, reliability, critical, pre.length, sd)
  const cutoff = cutoffOf(testCase, clinical)
  const higherIsBetter = testCase.spec.higher_is_better !== false
  const rule: ReliableChangeRule = { sd, reliability, higherIsBetter, critical, cutoff }
  const scale = reliableChangeScale(rule)
  const defined = scale.sDiff > 0
  const withNorm = recordIn(testCase.spec, 'norm') !== null
  const classes = pre.map((value, row) => classifyChange(value, post[row], rule))
  return {
    n_pairs: pairs,
    sd_reference: sd,
    reliability,
    critical,
    sem: scale.sem,
    s_diff: scale.sDiff,
    reliable_change_threshold: scale.threshold,
    rci: pre.map((value, row) => reliableChangeIndex(value, post[row], scale)),
    ...countFields(classes, defined, withNorm),
    ...(withNorm ? { cutoff_c: cutoff, clinical_mean: clinical.mean, clinical_sd: clinical.sd } : {}),
    not_defined: defined ? [] : ['the standard error of the difference is zero: the index is not defined'],
  }
}
