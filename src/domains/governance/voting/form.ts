import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, longText, uuid } from '../../../ui/form/understand/index.ts'
import { votes } from '../decisions/model.ts'
import { type AttendanceState, attendanceStates } from '../meetings/model.ts'

export const voteForm = z.object({
  vote: choice(votes),
  comment: longText({ optional: true, max: 2000 }),
  /** Whose vote; only those who run the meeting enter the vote of somebody else. */
  member: uuid({ optional: true }),
})

/** What was noted of one seat. */
export interface Noted {
  readonly memberId: string
  readonly state: AttendanceState
  readonly substitute: string
}

const one = (typed: Typed, name: string): string => {
  const value = typed[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** Reads the list of attendance: one field a seat. Seats nobody noted anything about are left out. */
export function readAttendance(typed: Typed, memberIds: readonly string[]): Noted[] {
  return memberIds.flatMap((memberId) => {
    const state = attendanceStates.find((known) => known === one(typed, `seat-${memberId}`))
    const substitute = one(typed, `substitute-${memberId}`).replace(/\s+/g, ' ').slice(0, 120)
    return state ? [{ memberId, state, substitute: state === 'substituted' ? substitute : '' }] : []
  })
}
