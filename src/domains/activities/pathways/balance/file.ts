import type { FileColumn } from '../../../../ui/table/index.ts'
import { endOf } from '../flow/periods.ts'
import { type Gender, genders, type Slice, type StageRole, stageRoles } from './model.ts'
import type { Balance } from './queries.ts'
import { numberAt } from './told.ts'

export interface BalanceRow {
  readonly end: Temporal.PlainDate
  readonly role: StageRole
  readonly gender: Gender
  /** Nothing when it is kept back. */
  readonly answers: number | undefined
}

/** What the page shows, row by row; a number that is kept back is empty. */
export const rowsOf = ({ periods, told }: Balance, slice: Slice): BalanceRow[] =>
  periods.flatMap((period) =>
    stageRoles.flatMap((role) =>
      genders.map((gender) => ({
        ...{ end: endOf(period), role, gender },
        answers: numberAt(told, period, slice, role, gender),
      })),
    ),
  )

export const columns: readonly FileColumn<BalanceRow>[] = [
  { key: 'half_year_ends', header: 'half_year_ends', value: ({ end }) => end },
  { key: 'role', header: 'role', value: ({ role }) => role },
  { key: 'gender', header: 'gender', value: ({ gender }) => gender },
  { key: 'answers', header: 'answers', value: ({ answers }) => answers },
]
