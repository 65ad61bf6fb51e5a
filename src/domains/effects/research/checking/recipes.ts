import type { ChangeReading } from '../../analysis/model.ts'
import { outcomes } from '../../analysis/outcomes.ts'
import type { Part } from '../../door/reading.ts'
import { aboutOf, type Figure, partOf } from '../../figures/model.ts'
import { type FigureNumber, numbersOf } from '../../figures/numbers.ts'
import type { Analysis, Rows } from '../figures/model.ts'
import { type Kitchen, mainRecipe, type Recipe, rowsFor, scores } from './recipe.ts'
import { besideRecipe, pointRecipe } from './recipes-beside.ts'
import { senderRecipe } from './recipes-senders.ts'

function changeRecipe(number: FigureNumber, reading: ChangeReading, rows: Rows): Recipe | undefined {
  const { important, populationMean } = outcomes.who5
  const paired = (statistic: string): Recipe => ({
    analysis: { kind: 'paired', ...rows, ...scores },
    statistic,
  })
  const lost = (lostChange: number): Recipe => ({
    analysis: { kind: 'attrition', lostChange, ...rows, ...scores },
    statistic: 'change',
  })
  switch (number.what) {
    case 'pairs':
      return paired('n')
    case 'courses':
      return paired('courses')
    case 'before':
      return paired('meanBefore')
    case 'after':
      return paired('meanAfter')
    case 'change':
      return mainRecipe(reading.main, rows, 'estimate')
    case 'low':
    case 'high':
      return mainRecipe(reading.main, rows, number.what)
    case 'courseMeans':
      return { analysis: { kind: 'courseMeans', ...rows, ...scores }, statistic: 'estimate' }
    case 'robust':
      return { analysis: { kind: 'robust', ...rows, ...scores }, statistic: 'estimate' }
    case 'expectedAnyway':
      return {
        analysis: {
          kind: 'regression',
          correlation: Number(number.of),
          populationMean: populationMean ?? 0,
          ...rows,
          ...scores,
        },
        statistic: 'expected',
      }
    case 'lostUnchanged':
      return lost(0)
    case 'lostWorse':
      return lost(-(important ?? 0))
    default:
      return undefined
  }
}

const lonelinessStatistics: Partial<Record<FigureNumber['what'], string>> = {
  pairs: 'n',
  before: 'shareBefore',
  after: 'shareAfter',
  difference: 'difference',
  low: 'low',
  high: 'high',
}

/** How the count of one step is worked out again, from what had been counted in at a release. */
export function flowRecipe(
  { reading: { cell, flow } }: Figure,
  step: string,
  release: number,
): Recipe & { readonly analysis: Analysis } {
  const statistic = flow?.isRounded ? 'rounded' : 'n'
  if (!step.startsWith('followup')) {
    const rows = rowsFor(cell, 'after', 'who5', release)
    return { analysis: { kind: 'flow', column: `flow_${step}`, ...rows }, statistic }
  }
  const rows = rowsFor(cell, step as Part, 'who5', release)
  return { analysis: { kind: 'paired', ...rows, ...scores }, statistic: flow?.isRounded ? 'nRounded' : 'n' }
}

function lonelinessRecipe(figure: Figure, number: FigureNumber): Recipe | undefined {
  const { name, reading } = figure
  const part = partOf(name)
  const told = reading.loneliness[part]
  if (told.state !== 'shown') return undefined
  const rows = rowsFor(reading.cell, part, 'tils', told.since)
  const statistic = lonelinessStatistics[number.what]
  return statistic
    ? { analysis: { kind: 'pairedProportion', atLeast: 7, ...rows, ...scores }, statistic }
    : pointRecipe(number, rows)
}

function wellbeingRecipe({ name, reading }: Figure, number: FigureNumber): Recipe | undefined {
  const part = partOf(name)
  const told = reading.change.who5[part]
  if (told.state !== 'shown') return undefined
  return changeRecipe(number, told.value.reading, rowsFor(reading.cell, part, 'who5', told.since))
}

function recipeOf(figure: Figure, number: FigureNumber, kitchen: Kitchen): Recipe | undefined {
  switch (aboutOf(figure.name)) {
    case 'flow':
      return flowRecipe(figure, number.of ?? '', kitchen.flowSince(figure))
    case 'loneliness':
    case 'points':
      return lonelinessRecipe(figure, number)
    case 'wellbeing':
      return wellbeingRecipe(figure, number)
    case 'senders':
    case 'perceived':
    case 'jointSenders':
      return senderRecipe(figure, number, kitchen)
    default:
      return besideRecipe(figure, number)
  }
}

/** Every number that a figure tells, with how it is worked out again. */
export const recipesOf = (figure: Figure, kitchen: Kitchen) =>
  numbersOf(figure).map((number) => ({ number, recipe: recipeOf(figure, number, kitchen) }))
