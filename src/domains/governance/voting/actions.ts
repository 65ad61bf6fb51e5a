import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { runsBody } from '../access/rules.ts'
import { itemOf } from '../agenda/queries.ts'
import type { Vote } from '../decisions/model.ts'
import type { Meeting } from '../meetings/model.ts'
import { minutesAreOpen } from '../meetings/rules.ts'
import { lockedMeeting, onMeeting, type Tx } from '../meetings/running.ts'
import { may } from '../policy.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Noted } from './form.ts'
import type { Participant } from './model.ts'
import { participantsOf } from './queries.ts'
import { hasVote } from './rules.ts'

export type VotingRefusal = 'notHeld' | 'alreadyDecided' | 'notForDecision' | 'votingClosed' | 'noVote'

/** Notes who was there. Written again as often as needed until the minutes are approved. */
export const noteAttendance = (context: Context, meeting: Meeting, noted: readonly Noted[]) =>
  onMeeting<{ present: number }, VotingRefusal>(context, meeting, 'note-attendance', async (tx, current) => {
    if (!minutesAreOpen(current)) return refused('notHeld')
    const seats = new Set((await participantsOf(context, current, tx)).map(({ memberId }) => memberId))
    const rows = noted.filter(({ memberId }) => seats.has(memberId))
    await tx.deleteFrom('governance.attendance').where('meeting_id', '=', current.id).execute()
    if (rows.length > 0)
      await tx
        .insertInto('governance.attendance')
        .values(rows.map(({ memberId, ...row }) => ({ meeting_id: current.id, member_id: memberId, ...row })))
        .execute()
    return done({ present: rows.filter(({ state }) => state === 'present').length })
  })

interface Ballot {
  readonly vote: Vote
  readonly comment: string
  /** Another member whose vote arrived by mail; one's own when left out. */
  readonly memberId?: string | undefined
}

/** The seat that votes: one's own, or, for those who run the meeting, that of somebody else. */
function votingSeat(
  context: Context,
  meeting: Meeting,
  seats: readonly Participant[],
  memberId: string | undefined,
) {
  const me = personIdOf(context.actor)
  if (memberId === undefined)
    return seats.find(({ personId, role }) => personId === me && me !== undefined && hasVote(role))
  const seat = seats.find((one) => one.memberId === memberId && hasVote(one.role))
  return seat && (seat.personId === me || runsBody(context.actor, meeting.body.kind)) ? seat : undefined
}

async function keepVote(
  tx: Tx,
  context: Context,
  itemId: string,
  memberId: string,
  { vote, comment }: Ballot,
) {
  const row = { vote, comment, given_at: context.now, entered_by: personIdOf(context.actor) ?? null }
  await tx
    .insertInto('governance.written_vote')
    .values({ item_id: itemId, member_id: memberId, ...row })
    .onConflict((conflict) => conflict.columns(['item_id', 'member_id']).doUpdateSet(row))
    .execute()
}

/** Gives a vote in writing on a decision to come; it can be changed until the decision is recorded. */
export function voteInWriting(
  context: Context,
  meeting: Meeting,
  itemId: string,
  ballot: Ballot,
): Promise<Outcome<{ itemId: string }, VotingRefusal>> {
  const deed = {
    permission: may.vote,
    subject: { kind: 'meeting', id: meeting.id },
    detail: { did: 'vote', item: itemId },
  }
  return perform<GovernanceTables, { itemId: string }, VotingRefusal>(context, deed, async (tx) => {
    const current = await lockedMeeting(context, tx, meeting.id)
    if (!current) return absent
    const seat = votingSeat(context, current, await participantsOf(context, current, tx), ballot.memberId)
    if (!seat) return refused('noVote')
    const item = await itemOf(context, current.id, itemId, true, tx)
    if (!item) return absent
    if (current.state !== 'sent' && current.state !== 'held') return refused('votingClosed')
    if (item.kind !== 'decision') return refused('notForDecision')
    if (item.decision) return refused('alreadyDecided')
    await keepVote(tx, context, itemId, seat.memberId, ballot)
    return done({ itemId })
  })
}
