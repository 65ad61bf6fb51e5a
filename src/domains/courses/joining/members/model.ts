import type { Day, Moment } from '../../../../kernel/day.ts'
import type { Identity } from '../../../participants/index.ts'
import type { EndReason, EnrolmentState, Part, PassReason, Way } from '../places/model.ts'

/** One line of the list of a course. */
export interface Member {
  readonly id: string
  readonly participantId: string | undefined
  /** Nothing for somebody who has been forgotten. */
  readonly name: string | undefined
  readonly municipality: string
  readonly state: EnrolmentState
  readonly part: Part
  readonly way: Way
  readonly isPair: boolean
  readonly isPassedOver: boolean
  /** The place in the line, for those who wait. */
  readonly place: number | undefined
  readonly offeredUntil: Moment | undefined
  readonly receipt: string
}

/** How many are where: all that anybody without names may know. */
export interface FlowCounts {
  readonly asked: number
  readonly enrolled: number
  readonly offered: number
  readonly waiting: number
  readonly left: number
  readonly capacity: number
}

/** One person on a course, as those see them who carry it. */
export interface MemberDetail extends Member {
  readonly courseId: string
  readonly identity: Identity
  readonly madeOn: Day
  readonly enrolledOn: Day | undefined
  readonly endedOn: Day | undefined
  readonly endReason: EndReason | undefined
  readonly note: string | undefined
  readonly verdict: 'yes' | 'no' | undefined
  readonly passReason: PassReason | undefined
  readonly referrals: readonly { readonly who: string; readonly on: Day; readonly isSecond: boolean }[]
  readonly offerId: string | undefined
  readonly marks: { readonly present: number; readonly taken: number }
  readonly intakeVersion: number
}
