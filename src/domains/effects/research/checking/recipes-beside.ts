import { imputationSeed, imputedSets } from '../../analysis/imputed.ts'
import { itemsOf } from '../../analysis/reliability.ts'
import { cellId } from '../../door/cells.ts'
import { aboutOf, type Figure, outcomeIn, partOf } from '../../figures/model.ts'
import type { FigureNumber } from '../../figures/numbers.ts'
import { sideCell } from '../../release/sides.ts'
import type { Rows } from '../figures/model.ts'
import type { Weights } from '../figures/model-beside.ts'
import { mainRecipe, type Recipe, rowsFor, scores } from './recipe.ts'

/** How many had one of the seven values of loneliness. */
export function pointRecipe({ what, of }: FigureNumber, rows: Rows): Recipe | undefined {
  const column = what === 'pointBefore' ? 'before' : what === 'pointAfter' ? 'after' : undefined
  return column
    ? { analysis: { kind: 'having', ...rows, ...scores, column, equals: Number(of) }, statistic: 'rounded' }
    : undefined
}

const statisticOf = ({ what }: FigureNumber): string =>
  ({ pairs: 'n', change: 'estimate', difference: 'estimate' })[String(what)] ?? what

/** Differences among those who also answered when they began to wait; a weight of zero asks for the answer all the same. */
const waitedFor: Readonly<Record<string, Weights>> = {
  overWaiting: { waiting: -1, before: 1, after: 0 },
  overCourse: { waiting: 0, before: -1, after: 1 },
  beyondWaiting: { waiting: 1, before: -2, after: 1 },
}

function waitingRecipe({ reading, name }: Figure, number: FigureNumber): Recipe | undefined {
  const told = reading.waiting[outcomeIn(name)]
  if (told.state !== 'shown') return undefined
  const rows = rowsFor(reading.cell, 'after', outcomeIn(name), told.since)
  const statistic = statisticOf(number)
  const { of } = number
  if (of !== 'overWaiting' && of !== 'overCourse' && of !== 'beyondWaiting') {
    const value = waitedFor.beyondWaiting ?? {}
    return { analysis: { kind: 'paired', ...rows, value }, statistic }
  }
  return mainRecipe(told.value[of], rows, statistic, waitedFor[of])
}

function jointRecipe({ reading, name }: Figure, number: FigureNumber): Recipe | undefined {
  const part = partOf(name)
  const told = part === 'after' ? undefined : reading.joint[outcomeIn(name)][part]
  if (told?.state !== 'shown') return undefined
  const rows = rowsFor(reading.cell, part, outcomeIn(name), told.since)
  const wave = number.of === 'after' ? 'after.' : number.of === undefined ? '' : 'later.'
  const statistic = number.what === 'pairs' ? 'people' : `${wave}${statisticOf(number)}`
  return { analysis: { kind: 'joint', ...rows, ...scores, middle: 'middle' }, statistic }
}

function imputedRecipe({ reading, name }: Figure, number: FigureNumber): Recipe | undefined {
  const outcome = outcomeIn(name)
  const [told, main] = [reading.imputed[outcome], reading.change[outcome].after]
  if (number.of === 'main') {
    if (main.state !== 'shown') return undefined
    const rows = rowsFor(reading.cell, 'after', outcome, main.since)
    return mainRecipe(main.value.reading.main, rows, statisticOf(number))
  }
  if (told.state !== 'shown') return undefined
  const rows = rowsFor(reading.cell, 'after', outcome, told.since)
  const drawn = { sets: imputedSets, seed: imputationSeed }
  return { analysis: { kind: 'imputed', ...rows, ...scores, ...drawn }, statistic: statisticOf(number) }
}

function reliabilityRecipe({ reading }: Figure, number: FigureNumber): Recipe | undefined {
  const told = reading.reliability
  const [instrument = '', wave = '', ...item] = (number.of ?? '').split('.')
  if (told.state !== 'shown' || (instrument !== 'who5' && instrument !== 'tils')) return undefined
  const items = itemsOf[instrument]
  const rest = `itemRest${items.indexOf(item.join('.')) + 1}`
  return {
    analysis: { kind: 'reliability', where: {}, until: told.since, instrument, wave, items: items.length },
    statistic: number.what === 'itemRest' ? rest : statisticOf(number),
  }
}

function comparisonRecipe({ reading: { comparison } }: Figure, number: FigureNumber): Recipe | undefined {
  if (comparison.state !== 'shown') return undefined
  const { plan, reading } = comparison.value
  const all = { where: { part: 'after', outcome: plan.outcome }, until: comparison.since }
  const [on, against] = [cellId(sideCell(plan, 'courses')), cellId(sideCell(plan, 'against'))]
  const statistic = statisticOf(number)
  const isCount = number.what === 'pairs' || number.what === 'courses'
  if (plan.design === 'waitingTime') {
    const value = waitedFor.beyondWaiting ?? {}
    const rows = { ...all, within: on }
    return isCount
      ? { analysis: { kind: 'paired', ...rows, value }, statistic }
      : mainRecipe(reading.difference, rows, statistic, value)
  }
  if (isCount) {
    const within = number.of === 'against' ? against : on
    return { analysis: { kind: 'paired', ...all, within, ...scores }, statistic }
  }
  // Where there is no model, Welch's test of course means stands in; the script has none.
  return reading.difference?.method === 'mixedModel'
    ? { analysis: { kind: 'sides', ...all, ...scores, on, against }, statistic }
    : undefined
}

/** How the numbers beside the main analysis are worked out again. */
export function besideRecipe(figure: Figure, number: FigureNumber): Recipe | undefined {
  switch (aboutOf(figure.name)) {
    case 'waiting':
      return waitingRecipe(figure, number)
    case 'joint':
      return jointRecipe(figure, number)
    case 'imputed':
      return imputedRecipe(figure, number)
    case 'reliability':
      return reliabilityRecipe(figure, number)
    case 'comparison':
      return comparisonRecipe(figure, number)
    default:
      return undefined
  }
}
