import {
  alphaOf,
  attritionScenario,
  clusterMeans,
  clusterRobust,
  commonEffect,
  completeItems,
  covarianceMatrix,
  expectedChangeWithoutCourse,
  fromRows,
  linearModel,
  type Maybe,
  mcNemar,
  mean,
  meanTest,
  metaModel,
  newcombePairedInterval,
  pairedChange,
  roundedToFive,
  standardDeviation,
  usableUnits,
  variance,
  wilsonInterval,
} from '../../../../statistics/index.ts'
import type { DataSet } from '../datasets/model.ts'
import type { Analysis } from './model.ts'
import { changesIn, numbersOf, pairsIn, telling, textsOf } from './rows.ts'

export type Statistics = Readonly<Record<string, Maybe>>

const present = (values: readonly Maybe[]): number[] => values.filter((value) => value !== null)

export function meanOf(rows: DataSet, column: string): Statistics {
  const values = present(numbersOf(rows, column))
  return { n: values.length, mean: mean(values), sd: standardDeviation(values) }
}

export function pairedOf(rows: DataSet, before: string, after: string): Statistics {
  const change = pairedChange(numbersOf(rows, before), numbersOf(rows, after))
  return {
    n: change.pairs,
    nRounded: roundedToFive(change.pairs),
    courses: new Set(textsOf(pairsIn(rows, before, after), 'course')).size,
    meanBefore: change.meanPre,
    meanAfter: change.meanPost,
    change: change.meanChange,
    sd: change.sdChange,
    se: change.se,
    low: change.interval[0],
    high: change.interval[1],
    t: change.t,
    df: change.df,
    p: change.p,
    dz: change.dz.d,
    dav: change.dav.d,
    g: change.dz.g,
  }
}

export function robustOf(rows: DataSet, before: string, after: string): Statistics {
  const pairs = telling(pairsIn(rows, before, after), 'course')
  const changes = changesIn(pairs, before, after)
  const courses = textsOf(pairs, 'course')
  if (new Set(courses).size < 2) return {}
  const model = linearModel(fromRows(changes.map(() => [1])), changes)
  const robust = model && clusterRobust(model, courses)
  const [low, high] = robust?.intervals[0] ?? [null, null]
  return {
    n: changes.length,
    courses: new Set(courses).size,
    estimate: mean(changes),
    se: robust?.se[0] ?? null,
    df: robust?.df[0] ?? null,
    low,
    high,
    p: robust?.p[0] ?? null,
  }
}

export function courseMeansOf(rows: DataSet, before: string, after: string): Statistics {
  const pairs = telling(pairsIn(rows, before, after), 'course')
  const means = clusterMeans(changesIn(pairs, before, after), textsOf(pairs, 'course'))
  if (means.length < 2) return {}
  const { se, df, p, interval } = meanTest(means)
  return { courses: means.length, estimate: mean(means), se, df, low: interval[0], high: interval[1], p }
}

export function metaOf(rows: DataSet, before: string, after: string, unit: string): Statistics {
  const pairs = telling(pairsIn(rows, before, after), unit)
  const changes = changesIn(pairs, before, after)
  const names = textsOf(pairs, unit)
  const units = Map.groupBy(changes.keys(), (index) => names[index])
  const samples = [...units.values()].map((indexes) => indexes.map((index) => changes[index] ?? 0))
  const usable = usableUnits(
    samples.map((sample) => mean(sample)),
    samples.map((sample) => {
      const spread = variance(sample)
      return spread === null ? null : spread / sample.length
    }),
  )
  if (usable.length < 2) return {}
  const model = metaModel(usable, 'REML', true)
  const [low, high] = model.interval
  const { estimate, se, tau2, i2 } = model
  return { units: usable.length, estimate, se, low, high, tau2, i2, q: commonEffect(usable).q }
}

export function proportionOf(rows: DataSet, column: string, atLeast: number): Statistics {
  const values = present(numbersOf(rows, column))
  const count = values.filter((value) => value >= atLeast).length
  const [low, high] = wilsonInterval(count, values.length)
  return { n: values.length, count, share: values.length > 0 ? count / values.length : null, low, high }
}

export function pairedProportionOf(
  rows: DataSet,
  before: string,
  after: string,
  atLeast: number,
): Statistics {
  const pairs = pairsIn(rows, before, after)
  const [one, two] = [numbersOf(pairs, before), numbersOf(pairs, after)]
  const times = (first: boolean, second: boolean): number =>
    one.filter((value, at) => (value ?? 0) >= atLeast === first && (two[at] ?? 0) >= atLeast === second)
      .length
  const table = {
    yesYes: times(true, true),
    yesNo: times(true, false),
    noYes: times(false, true),
    noNo: times(false, false),
  }
  const n = pairs.rows.length
  const [low, high] = newcombePairedInterval(table)
  return {
    n,
    shareBefore: n > 0 ? (table.yesYes + table.yesNo) / n : null,
    shareAfter: n > 0 ? (table.yesYes + table.noYes) / n : null,
    difference: n > 0 ? (table.noYes - table.yesNo) / n : null,
    low,
    high,
    p: n > 0 ? mcNemar(table).exactP : null,
  }
}

export function regressionOf(
  rows: DataSet,
  { before, after, correlation, populationMean }: Extract<Analysis, { readonly kind: 'regression' }>,
): Statistics {
  const start = mean(present(numbersOf(pairsIn(rows, before, after), before)))
  if (start === null) return {}
  return { expected: expectedChangeWithoutCourse(correlation, populationMean, start) }
}

export function attritionOf(rows: DataSet, before: string, after: string, lostChange: number): Statistics {
  const later = numbersOf(rows, after)
  const lost = numbersOf(rows, before).filter((value, at) => value !== null && later[at] === null).length
  const changes = changesIn(pairsIn(rows, before, after), before, after)
  return { lost, change: attritionScenario(changes, lost, lostChange).meanChange }
}

/** Each course counts once, however many rows it has. */
export function flowOf(rows: DataSet, column: string): Statistics {
  const courses = textsOf(rows, 'course')
  const counts = numbersOf(rows, column)
  const byCourse = new Map(courses.map((course, at) => [course, counts[at] ?? 0]))
  const n = [...byCourse.values()].reduce((all, count) => all + count, 0)
  return { n, rounded: roundedToFive(n) }
}

export function alphaOfItems(rows: DataSet, columns: readonly string[]): Statistics {
  const items = columns.map((column) => numbersOf(rows, column))
  const complete = completeItems(items)
  const n = complete[0]?.length ?? 0
  return { n, alpha: n > 1 ? alphaOf(covarianceMatrix(complete)) : null }
}
