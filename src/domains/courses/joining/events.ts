import type { Happening } from '../../../platform/events/announce.ts'
import type { EndState } from './places/model.ts'

interface Joined {
  readonly enrolmentId: string
  readonly courseId: string
  readonly participantId: string
}

/** Somebody has a seat. */
export type Enrolled = Happening<'joining.enrolled', Joined>
/** Somebody stands in the line. */
export type Waits = Happening<'joining.waiting', Joined>
/** Somebody's way on a course ended, one way or another. */
export type Left = Happening<'joining.left', Joined & { readonly state: EndState }>
