import type { NewCourse } from '../../../src/domains/courses/index.ts'
import type { CourseState, PlannedSession, StaffPart } from '../../../src/domains/courses/model.ts'
import type { CastMember } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'
import type { SeededVersion } from './model-shape.ts'

/** A course of the example data: what is not said is what its model says. */
export interface SeededCourse
  extends Partial<Omit<NewCourse, 'sessions' | 'staff' | 'state' | 'hostId' | 'municipalityId'>> {
  readonly id: string
  readonly slug: string
  readonly from: SeededVersion
  readonly host: OrganisationName
  readonly municipality: OrganisationName
  readonly state: CourseState
  readonly firstDay: string
  readonly time: string
  /** Weekdays when it is not that of the first day. */
  readonly weekdays?: readonly number[]
  /** The last sessions are left out. */
  readonly sessions?: readonly PlannedSession[]
  readonly carriedBy: readonly (readonly [CastMember, StaffPart])[]
}
