import type { Moment } from '../../../kernel/day.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import type { BodyKind, Quorum } from '../bodies/model.ts'

export const meetingStates = ['planned', 'sent', 'held', 'approved', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** A sitting, or a procedure in writing where everybody votes without meeting. */
export const meetingWays = ['sitting', 'written'] as const
export type MeetingWay = (typeof meetingWays)[number]

export const itemKinds = ['information', 'discussion', 'decision'] as const
export type ItemKind = (typeof itemKinds)[number]

export const attendanceStates = ['present', 'apology', 'absent', 'substituted'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** A meeting without its agenda. */
export interface Meeting {
  readonly id: string
  readonly body: MeetingBody
  readonly way: MeetingWay
  readonly state: MeetingState
  readonly startsAt: Moment
  readonly endsAt: Moment
  readonly place: string
  readonly onlineUrl: string
  readonly host?: { readonly id: string; readonly name: string } | undefined
  readonly note: string
  readonly cancelReason: string
  readonly sentAt: Moment | undefined
  readonly heldAt: Moment | undefined
  readonly approvedAt: Moment | undefined
  readonly sequence: number
  readonly version: number
}

export interface MeetingBody {
  readonly id: string
  readonly slug: string
  readonly name: Bilingual
  readonly kind: BodyKind
  readonly prefix: string
  readonly decides: readonly string[]
  readonly quorum: Quorum
  readonly isOpen: boolean
}
