import {
  type FixedEffect,
  type MixedModelReport,
  mean,
  reportMixedModel,
  studentT,
} from '../../../../statistics/index.ts'
import { type Cell, columnOf, type DataSet, isMissing } from '../datasets/model.ts'
import type { Analysis } from './model.ts'
import { changesIn, numbersOf, pairsIn, telling, textsOf } from './rows.ts'
import type { Statistics } from './simple.ts'

type Kind<K extends Analysis['kind']> = Extract<Analysis, { readonly kind: K }>

/** The pairs that can be laid to a course, and to a municipality where that counts too. */
function clustered(rows: DataSet, analysis: Kind<'mixed'> | Kind<'ancova'>): DataSet {
  const pairs = telling(pairsIn(rows, analysis.before, analysis.after), 'course')
  return analysis.municipality ? telling(pairs, 'municipality') : pairs
}

const randomPart = ({ municipality }: { readonly municipality?: boolean }): string =>
  municipality ? '(1 | municipality) + (1 | course)' : '(1 | course)'

function varianceOf({ variances }: MixedModelReport, name: string): number | null {
  const deviation = variances.find((one) => one.name === name)?.deviations[0]
  return deviation === undefined ? null : deviation ** 2
}

function aroundIt({ estimate, se, df }: FixedEffect, level: number): readonly [number, number] {
  const half = studentT.upperQuantile((1 - level) / 2, df) * se
  return [estimate - half, estimate + half]
}

/** Both methods, and the interval of the one with fewer degrees of freedom. */
function statisticsOf(report: MixedModelReport, rows: DataSet, name: string): Statistics {
  const of = (method: keyof MixedModelReport['methods']) =>
    report.methods[method].effects.find((effect) => effect.name === name)
  const [s, k] = [of('satterthwaite'), of('kenward-roger')]
  const n = rows.rows.length
  const courses = new Set(textsOf(rows, 'course')).size
  if (!s || !k) return {}
  const used = s.df <= k.df ? s : k
  const [low, high] = aroundIt(used, 0.95)
  const [low90, high90] = aroundIt(used, 0.9)
  return {
    n,
    courses,
    estimate: s.estimate,
    se: s.se,
    dfSatterthwaite: s.df,
    seKenwardRoger: k.se,
    dfKenwardRoger: k.df,
    low,
    high,
    low90,
    high90,
    varCourse: varianceOf(report, 'course'),
    varMunicipality: varianceOf(report, 'municipality'),
    varResidual: report.sigma ** 2,
  }
}

export function mixedOf(rows: DataSet, analysis: Kind<'mixed'>): Statistics {
  const pairs = clustered(rows, analysis)
  const report = reportMixedModel({
    formula: `change ~ 1 + ${randomPart(analysis)}`,
    columns: {
      change: changesIn(pairs, analysis.before, analysis.after),
      course: textsOf(pairs, 'course'),
      ...(analysis.municipality ? { municipality: textsOf(pairs, 'municipality') } : {}),
    },
  })
  return report.kind === 'reported' ? statisticsOf(report, pairs, '(Intercept)') : {}
}

const keyOf = (data: DataSet, column: string, cell: Cell | undefined): string =>
  data.variables[columnOf(data, column)]?.categories.find(({ code }) => code === cell)?.key ?? ''

export function ancovaOf(rows: DataSet, analysis: Kind<'ancova'>): Statistics {
  const { before, after, factors, term, withoutStart } = analysis
  const places = factors.map(({ column }) => columnOf(rows, column))
  const pairs = clustered(rows, analysis)
  const complete = { ...pairs, rows: pairs.rows.filter((row) => places.every((at) => !isMissing(row[at]))) }
  const start = numbersOf(complete, before).map(Number)
  const middle = mean(start) ?? 0
  const factorColumns = Object.fromEntries(
    factors.map(({ column }, at) => [
      column,
      complete.rows.map((row) => keyOf(complete, column, row[places[at] ?? 0])),
    ]),
  )
  const used = factors.filter(({ column }) => new Set(factorColumns[column]).size > 1)
  if (used.length === 0) return {}
  const report = reportMixedModel({
    formula: `after ~ ${[...(withoutStart ? [] : ['centred']), ...used.map(({ column }) => column)].join(' + ')} + ${randomPart(analysis)}`,
    columns: {
      after: withoutStart ? changesIn(complete, before, after) : numbersOf(complete, after).map(Number),
      centred: start.map((value) => value - middle),
      course: textsOf(complete, 'course'),
      ...(analysis.municipality ? { municipality: textsOf(complete, 'municipality') } : {}),
      ...factorColumns,
    },
    reference: Object.fromEntries(used.map(({ column, reference }) => [column, reference])),
  })
  const name = `${term.column}${term.key}`
  return report.kind === 'reported' ? statisticsOf(report, complete, name) : {}
}
