import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { accessOf } from '../access/queries.ts'
import { approvesMinutes, runs, seatIn, seesClosedItems, seesWorkOf } from '../access/rules.ts'
import type { AgendaEntry } from '../agenda/model.ts'
import { agendaOf } from '../agenda/queries.ts'
import { coversMatter } from '../decisions/rules.ts'
import { type WaitingMatter, waitingMatters } from '../matters/queries.ts'
import { may } from '../policy.ts'
import type { Participant } from '../voting/model.ts'
import { participantsOf } from '../voting/queries.ts'
import { hasVote } from '../voting/rules.ts'
import type { Meeting } from './model.ts'
import { meetingById } from './queries.ts'
import { agendaIsOpen } from './rules.ts'

/** What the reader of a meeting page may do there. */
export interface MeetingRights {
  readonly runs: boolean
  readonly approves: boolean
  readonly votes: boolean
  readonly seesClosed: boolean
}

/** A meeting with everything its page shows. */
export interface MeetingView {
  readonly meeting: Meeting
  readonly rights: MeetingRights
  readonly entries: readonly AgendaEntry[]
  readonly participants: readonly Participant[]
  /** Matters that this body could be asked to decide. */
  readonly matters: readonly WaitingMatter[]
  /** Whether it has begun. */
  readonly hasBegun: boolean
}

/** The meeting and the reader's rights, or nothing when it is not there or not theirs to see in the workspace. */
export async function meetingSeenBy(
  context: Context,
  id: string,
): Promise<{ meeting: Meeting; rights: MeetingRights } | undefined> {
  const meeting = await meetingById(context, id)
  if (!meeting) return undefined
  const access = await accessOf(context)
  const { id: body } = meeting.body
  if (!seesWorkOf(access, body)) return undefined
  const seat = seatIn(access, body)
  const rights = {
    runs: runs(access, body),
    approves: approvesMinutes(access, body),
    votes: seat !== undefined && hasVote(seat.role),
    seesClosed: seesClosedItems(access, body),
  }
  return { meeting, rights }
}

export async function meetingView(context: Context, id: string): Promise<MeetingView | undefined> {
  const seen = await meetingSeenBy(context, id)
  if (!seen) return undefined
  const { meeting, rights } = seen
  const wanted = rights.runs && agendaIsOpen(meeting) && permits(may.manage, context.actor)
  const matters = wanted ? await waitingMatters(context) : []
  return {
    meeting,
    rights,
    entries: await agendaOf(context, id, rights.seesClosed),
    participants: await participantsOf(context, meeting),
    hasBegun: Temporal.Instant.compare(meeting.startsAt, context.now) <= 0,
    matters: matters.filter(({ kind, meetingId }) => !meetingId && coversMatter(meeting.body.decides, kind)),
  }
}
