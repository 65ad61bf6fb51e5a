import { type Cell, isMissing } from '../datasets/model.ts'
import { alike, differentValues, knownColumns, sensitiveColumns } from './audit.ts'
import { hide, type Table } from './table.ts'

/**
 * Where everybody in a group who answered said the same, knowing the group is knowing the answer: it is hidden for the whole group,
 * also for those who did not answer, so that who answered stays unknown.
 */
export function hideUniform(table: Table, least: number): void {
  const groups = alike(table.rows, knownColumns(table)) as Cell[][][]
  for (const group of groups) {
    for (const at of sensitiveColumns(table)) {
      const different = differentValues(group, at)
      if (different > 0 && different < least) for (const row of group) hide(table, row, at)
    }
  }
}

/** A week in which hardly anybody answered could be somebody's: it is hidden. */
export function hideRareWeeks(table: Table, k: number): void {
  for (const [at, { part }] of table.variables.entries()) {
    if (part !== 'time') continue
    const seen = new Map<Cell, number>()
    for (const row of table.rows) {
      const cell = row[at] ?? null
      seen.set(cell, (seen.get(cell) ?? 0) + 1)
    }
    for (const row of table.rows) {
      const cell = row[at] ?? null
      if (!isMissing(cell) && (seen.get(cell) ?? 0) < k) hide(table, row, at)
    }
  }
}
