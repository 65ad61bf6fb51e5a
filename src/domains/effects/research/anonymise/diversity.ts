import type { Cell } from '../datasets/model.ts'
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
