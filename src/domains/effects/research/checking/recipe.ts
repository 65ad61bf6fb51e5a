import type { MainEstimate } from '../../analysis/model.ts'
import type { OutcomeId } from '../../analysis/outcomes.ts'
import { cellId, type NamedCell } from '../../door/cells.ts'
import type { Part } from '../../door/reading.ts'
import type { Figure } from '../../figures/model.ts'
import type { Rows, ScriptFigure } from '../figures/model.ts'
import type { Weights } from '../figures/model-beside.ts'

/** How one number of a figure is worked out again: the analysis, and which of its statistics. */
export type Recipe = Pick<ScriptFigure, 'analysis' | 'statistic'>

/** What a recipe needs to know beside the figure. */
export interface Kitchen {
  /** Whether municipalities count as random among the courses compared by sender, or among people by the sender they saw. */
  readonly municipalityIsRandom: (by: 'sender' | 'seen') => boolean
  /** The release at which the flow of a figure was worked out: one that gives people away is left as it was. */
  readonly flowSince: (figure: Figure) => number
}

export const scores = { before: 'before', after: 'after' } as const

export const rowsFor = (
  cell: Pick<NamedCell, 'kind' | 'key'>,
  part: Part,
  outcome: OutcomeId,
  until: number,
): Rows => ({
  where: { part, outcome },
  within: cellId(cell),
  until,
})

/** The main analysis of the change, or of another value of each person. */
export function mainRecipe(
  main: MainEstimate | null,
  rows: Rows,
  statistic: string,
  value?: Weights,
): Recipe | undefined {
  if (!main) return undefined
  const of = value ? { value } : scores
  if (main.method === 'courseMeans') return { analysis: { kind: 'courseMeans', ...rows, ...of }, statistic }
  const municipality = main.municipality === 'random'
  return { analysis: { kind: 'mixed', municipality, ...rows, ...of }, statistic }
}
