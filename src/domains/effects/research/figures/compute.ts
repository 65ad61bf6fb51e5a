import type { DataSet } from '../datasets/model.ts'
import { ancovaOf, mixedOf } from './mixed.ts'
import type { Analysis, ScriptFigure } from './model.ts'
import { rowsOf } from './rows.ts'
import {
  alphaOfItems,
  attritionOf,
  courseMeansOf,
  flowOf,
  meanOf,
  metaOf,
  pairedOf,
  pairedProportionOf,
  proportionOf,
  regressionOf,
  robustOf,
  type Statistics,
} from './simple.ts'

/** Everything one analysis gives, by name of the statistic. */
export function statisticsOf(data: DataSet, analysis: Analysis): Statistics {
  const rows = rowsOf(data, analysis)
  switch (analysis.kind) {
    case 'count':
      return { n: rows.rows.length }
    case 'mean':
      return meanOf(rows, analysis.column)
    case 'paired':
      return pairedOf(rows, analysis.before, analysis.after)
    case 'mixed':
      return mixedOf(rows, analysis)
    case 'ancova':
      return ancovaOf(rows, analysis)
    case 'robust':
      return robustOf(rows, analysis.before, analysis.after)
    case 'courseMeans':
      return courseMeansOf(rows, analysis.before, analysis.after)
    case 'meta':
      return metaOf(rows, analysis.before, analysis.after, analysis.unit)
    case 'proportion':
      return proportionOf(rows, analysis.column, analysis.atLeast)
    case 'pairedProportion':
      return pairedProportionOf(rows, analysis.before, analysis.after, analysis.atLeast)
    case 'regression':
      return regressionOf(rows, analysis)
    case 'attrition':
      return attritionOf(rows, analysis.before, analysis.after, analysis.lostChange)
    case 'flow':
      return flowOf(rows, analysis.column)
    case 'alpha':
      return alphaOfItems(rows, analysis.columns)
  }
}

/** The figures of an analysis, one for each statistic it gives. */
export const figuresFrom = (data: DataSet, id: string, analysis: Analysis): ScriptFigure[] =>
  Object.entries(statisticsOf(data, analysis)).map(([statistic, value]) => ({
    id,
    analysis,
    statistic,
    value: value !== null && Number.isFinite(value) ? value : null,
  }))
