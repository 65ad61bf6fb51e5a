import type { Moment } from '../../../kernel/day.ts'
import type { Course, CourseState, SessionState, StaffPart } from '../model.ts'

/** One session of a course to be made. */
export interface NewSession {
  readonly starts: Moment
  readonly ends: Moment
  readonly title: string
  readonly content: string
  /** `planned` when nothing is said. */
  readonly state?: SessionState
}

/** What is said about a course when it is made, and stays until somebody changes it. */
type Said =
  | 'id'
  | 'slug'
  | 'title'
  | 'summary'
  | 'description'
  | 'welcome'
  | 'modelVersionId'
  | 'areaKey'
  | 'artForm'
  | 'level'
  | 'attachedTo'
  | 'sender'
  | 'targetGroupIds'
  | 'capacity'
  | 'placeName'
  | 'placeAddress'
  | 'access'
  | 'accessPoints'
  | 'price'
  | 'priceNote'
  | 'outsidePrice'
  | 'isOpenToPublic'
  | 'isSignUpOpen'
  | 'asksBirthYear'
  | 'language'

/** A course to be made, with everything its model says already filled in. `takeSlug` finds a free slug. */
export interface NewCourse extends Pick<Course, Said> {
  readonly hostId: string
  readonly municipalityId: string
  readonly projectId?: string | undefined
  /** `draft` when nothing is said. */
  readonly state?: CourseState
  readonly stateReason?: string
  readonly mergedInto?: string
  readonly copiedFrom?: string
  readonly isSimulated?: boolean
  readonly sessions: readonly NewSession[]
  readonly staff: readonly { readonly personId: string; readonly part: StaffPart }[]
}
