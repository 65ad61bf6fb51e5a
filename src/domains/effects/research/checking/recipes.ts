import type { ChangeReading } from '../../analysis/model.ts'
import { type OutcomeId, outcomes } from '../../analysis/outcomes.ts'
import { cellId, type NamedCell } from '../../door/cells.ts'
import type { Part } from '../../door/reading.ts'
import { type Figure, partOf } from '../../figures/model.ts'
import { type FigureNumber, numbersOf } from '../../figures/numbers.ts'
import type { ToldSenders } from '../../release/senders.ts'
import type { Analysis, Rows } from '../figures/model.ts'

/** How one number of a figure is worked out again: the analysis, and which of its statistics. */
export interface Recipe {
  readonly analysis: Analysis
  readonly statistic: string
}

const scores = { before: 'before', after: 'after' } as const

const rowsFor = (
  cell: Pick<NamedCell, 'kind' | 'key'>,
  part: Part,
  outcome: OutcomeId,
  until: number,
): Rows => ({
  where: { part, outcome },
  within: cellId(cell),
  until,
})

function ofMain({ main }: ChangeReading, rows: Rows, statistic: string): Recipe | undefined {
  if (!main) return undefined
  if (main.method === 'courseMeans')
    return { analysis: { kind: 'courseMeans', ...rows, ...scores }, statistic }
  const municipality = main.municipality === 'random'
  return { analysis: { kind: 'mixed', municipality, ...rows, ...scores }, statistic }
}

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
      return ofMain(reading, rows, 'estimate')
    case 'low':
    case 'high':
      return ofMain(reading, rows, number.what)
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

function senderRecipe(
  { what, of }: FigureNumber,
  { plan }: ToldSenders,
  all: Rows,
  municipality: boolean,
): Recipe | undefined {
  const rows = { ...all, where: { ...all.where, sender: ['peer', 'municipality'] } }
  if (what === 'courses' || what === 'pairs') {
    const one = { ...all, where: { ...all.where, sender: of ?? '' } }
    return { analysis: { kind: 'paired', ...one, ...scores }, statistic: what === 'pairs' ? 'n' : 'courses' }
  }
  const columns = plan.covariates.flatMap((name) =>
    name === 'targetGroup' ? ['target_group'] : name === 'level' ? ['level'] : [],
  )
  return {
    analysis: {
      kind: 'ancova',
      municipality,
      ...(plan.covariates.includes('before') ? {} : { withoutStart: true }),
      ...rows,
      ...scores,
      factors: [
        { column: 'sender', reference: 'municipality' },
        ...columns.map((column) => ({ column, reference: '' })),
      ],
      term: { column: 'sender', key: 'peer' },
    },
    statistic: what === 'difference' ? 'estimate' : what,
  }
}

/** What a recipe needs to know beside the figure. */
export interface Kitchen {
  /** Whether municipalities count as random among the courses compared by sender. */
  readonly municipalityIsRandom: boolean
  /** The release at which the flow of a figure was worked out: one that gives people away is left as it was. */
  readonly flowSince: (figure: Figure) => number
}

/** How the count of one step is worked out again, from what had been counted in at a release. */
export function flowRecipe({ reading: { cell, flow } }: Figure, step: string, release: number): Recipe {
  const statistic = flow?.isRounded ? 'rounded' : 'n'
  if (!step.startsWith('followup')) {
    const rows = rowsFor(cell, 'after', 'who5', release)
    return { analysis: { kind: 'flow', column: `flow_${step}`, ...rows }, statistic }
  }
  const rows = rowsFor(cell, step as Part, 'who5', release)
  return { analysis: { kind: 'paired', ...rows, ...scores }, statistic: flow?.isRounded ? 'nRounded' : 'n' }
}

function recipeOf(
  figure: Figure,
  number: FigureNumber,
  { flowSince, municipalityIsRandom }: Kitchen,
): Recipe | undefined {
  const { name, reading, senders } = figure
  if (name === 'svar') return flowRecipe(figure, number.of ?? '', flowSince(figure))
  if (name === 'afsender') {
    if (senders.state !== 'shown') return undefined
    const rows = rowsFor(reading.cell, 'after', senders.value.plan.outcome, senders.since)
    return senderRecipe(number, senders.value, rows, municipalityIsRandom)
  }
  const part = partOf(name)
  if (name.startsWith('ensomhed')) {
    const told = reading.loneliness[part]
    const statistic = lonelinessStatistics[number.what]
    if (told.state !== 'shown' || !statistic) return undefined
    const rows = rowsFor(reading.cell, part, 'tils', told.since)
    return { analysis: { kind: 'pairedProportion', atLeast: 7, ...rows, ...scores }, statistic }
  }
  const told = reading.change.who5[part]
  if (told.state !== 'shown') return undefined
  return changeRecipe(number, told.value.reading, rowsFor(reading.cell, part, 'who5', told.since))
}

/** Every number that a figure tells, with how it is worked out again. */
export const recipesOf = (figure: Figure, kitchen: Kitchen) =>
  numbersOf(figure).map((number) => ({ number, recipe: recipeOf(figure, number, kitchen) }))
