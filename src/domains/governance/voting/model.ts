import type { MemberRole } from '../bodies/model.ts'
import type { Vote } from '../decisions/model.ts'
import type { AttendanceState } from '../meetings/model.ts'

/** A seat on the day of a meeting, and whether it was filled. */
export interface Participant {
  readonly memberId: string
  readonly personId: string | undefined
  readonly name: string
  readonly organisation: string
  readonly seat: string
  readonly role: MemberRole
  readonly attendance: AttendanceState | undefined
  readonly substitute: string
}

/** A vote in writing on an item, and who gave it. */
export interface WrittenVote {
  readonly itemId: string
  readonly memberId: string
  readonly name: string
  readonly vote: Vote
  readonly comment: string
}
