import type { MemberRole } from '../bodies/model.ts'
import type { Vote } from '../decisions/model.ts'
import { type Count, countOf } from '../decisions/rules.ts'
import type { AttendanceState } from '../meetings/model.ts'

/** A secretary writes the minutes; a substitute votes only in somebody's place. */
export const hasVote = (role: MemberRole): boolean => role === 'chair' || role === 'member'

/** Whether the seat's vote is given in the room. */
export const isInRoom = (attendance: AttendanceState | undefined): boolean =>
  attendance === 'present' || attendance === 'substituted'

interface Seat {
  readonly memberId: string
  readonly role: MemberRole
  readonly attendance: AttendanceState | undefined
}

/** Who decides: all with a vote, those of them in the room, and the votes in writing of those who are not. */
export function turnout(
  seats: readonly Seat[],
  written: readonly { readonly memberId: string; readonly vote: Vote }[],
): { readonly voters: number; readonly inRoom: number; readonly written: Count } {
  const voters = seats.filter(({ role }) => hasVote(role))
  const inRoom = voters.filter(({ attendance }) => isInRoom(attendance))
  const away = new Set(
    voters.filter(({ attendance }) => !isInRoom(attendance)).map(({ memberId }) => memberId),
  )
  const votes = written.filter(({ memberId }) => away.has(memberId)).map(({ vote }) => vote)
  return { voters: voters.length, inRoom: inRoom.length, written: countOf(votes) }
}
