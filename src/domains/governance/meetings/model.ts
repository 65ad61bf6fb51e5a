export const meetingStates = ['planned', 'sent', 'held', 'approved', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** A sitting, or a procedure in writing where everybody votes without meeting. */
export const meetingWays = ['sitting', 'written'] as const
export type MeetingWay = (typeof meetingWays)[number]

export const itemKinds = ['information', 'discussion', 'decision'] as const
export type ItemKind = (typeof itemKinds)[number]

export const attendanceStates = ['present', 'apology', 'absent', 'substituted'] as const
export type AttendanceState = (typeof attendanceStates)[number]
