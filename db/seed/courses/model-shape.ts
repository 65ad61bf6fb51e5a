import type { Insertable } from 'kysely'
import type {
  Battery,
  Cost,
  PlannedSession,
  StaffingPart,
  TimePoint,
} from '../../../src/domains/courses/model.ts'
import type { CourseTables } from '../../../src/domains/courses/tables.ts'
import { at, day } from '../projects/days.ts'

type Row = Insertable<CourseTables['courses.model_version']>

/** A version of a course model, as the example data write it down. */
export interface SeededVersion
  extends Omit<Row, 'plan' | 'staffing' | 'costs' | 'batteries' | 'changed_at' | 'published_on' | 'state'> {
  readonly plan: readonly PlannedSession[]
  readonly staffing: readonly StaffingPart[]
  readonly costs: readonly Cost[]
  readonly batteries: readonly Battery[]
  /** Day of publishing; a draft has none. */
  readonly published?: string
}

/** Everybody answers the same before and after, and again when some time has gone. */
export const everyone = (...waves: readonly TimePoint[]): Battery => ({ key: 'everyone', waves })

export const session = (title: string, minutes: number, content: string, materials = ''): PlannedSession => ({
  ...{ title, minutes, content, materials },
})

export const versionRow = ({ plan, staffing, costs, batteries, published, ...row }: SeededVersion): Row => ({
  ...row,
  plan: JSON.stringify(plan),
  staffing: JSON.stringify(staffing),
  costs: JSON.stringify(costs),
  batteries: JSON.stringify(batteries),
  state: published ? 'published' : 'draft',
  published_on: published ? day(published) : null,
  changed_at: at(published ?? '2026-11-02'),
})
