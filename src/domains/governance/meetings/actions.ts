import { absent, done, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { accessOf } from '../access/queries.ts'
import { approvesMinutes, runningOf } from '../access/rules.ts'
import { agendaOf } from '../agenda/queries.ts'
import { may } from '../policy.ts'
import { tellCancelled, tellMoved, writeOutAgenda, writeOutMinutes } from '../sending/actions.ts'
import type { GovernanceTables } from '../tables.ts'
import { type MeetingWish, typedMeeting } from './form.ts'
import type { Meeting, MeetingBody } from './model.ts'
import {
  canBeMoved,
  type MeetingRefusal,
  whyAgendaIsNotSent,
  whyMinutesAreNotApproved,
  whyNotHeld,
} from './rules.ts'
import { lockedMeeting, onMeeting } from './running.ts'

const columnsOf = (wish: MeetingWish) => ({
  way: wish.way,
  starts_at: wish.startsAt,
  ends_at: wish.endsAt,
  place: wish.place,
  online_url: wish.onlineUrl,
  host_id: wish.hostId ?? null,
  note: wish.note,
})

/** Plans meetings of a body; sending the same form twice plans them once. */
export function planMeetings(
  context: Context,
  body: Pick<MeetingBody, 'id' | 'kind'>,
  wishes: readonly MeetingWish[],
) {
  const deed = {
    permission: runningOf(body.kind),
    subject: (ids: readonly string[]) => ({ kind: 'meeting', id: ids[0] ?? '' }),
    detail: { did: 'plan', meetings: wishes.length },
  }
  return perform<GovernanceTables, string[], 'samePlan'>(context, deed, async (tx) => {
    await tx.selectFrom('governance.body').select('id').where('id', '=', body.id).forUpdate().execute()
    const taken = await tx
      .selectFrom('governance.meeting')
      .select('id')
      .where('body_id', '=', body.id)
      .where('state', '<>', 'cancelled')
      .where(
        'starts_at',
        'in',
        wishes.map(({ startsAt }) => startsAt),
      )
      .execute()
    if (taken.length > 0) return refused('samePlan')
    const rows = await tx
      .insertInto('governance.meeting')
      .values(wishes.map((wish) => ({ body_id: body.id, ...columnsOf(wish) })))
      .returning('id')
      .execute()
    return done(rows.map(({ id }) => id))
  })
}

const isMove = (old: Meeting, wish: MeetingWish): boolean =>
  !old.startsAt.equals(wish.startsAt) ||
  !old.endsAt.equals(wish.endsAt) ||
  old.place !== wish.place ||
  old.onlineUrl !== wish.onlineUrl

/** Changes day, time, place or note. Members who were called are told by mail, and their calendars with them. */
export const changeMeeting = (context: Context, meeting: Meeting, wish: MeetingWish, version: number) =>
  onMeeting<Meeting, MeetingRefusal>(context, meeting, 'change', async (tx, current) => {
    if (!canBeMoved(current)) return refused('closedForChanges')
    if (current.version !== version) return stale(typedMeeting(current), current.version)
    const told = current.state === 'sent' && isMove(current, wish)
    await tx
      .updateTable('governance.meeting')
      .set({ ...columnsOf(wish), version: version + 1, sequence: current.sequence + (told ? 1 : 0) })
      .where('id', '=', current.id)
      .execute()
    const changed = await lockedMeeting(context, tx, current.id)
    if (!changed) return absent
    if (told) await tellMoved(tx, context, changed)
    return done(changed)
  })

/** Cancels a meeting; those who were called are told. Cancelling twice tells once. */
export const cancelMeeting = (context: Context, meeting: Meeting, reason: string) =>
  onMeeting<Meeting, MeetingRefusal>(context, meeting, 'cancel', async (tx, current) => {
    if (current.state === 'cancelled') return refused('isCancelled')
    if (!canBeMoved(current)) return refused('closedForChanges')
    await tx
      .updateTable('governance.meeting')
      .set({
        state: 'cancelled',
        cancel_reason: reason,
        version: current.version + 1,
        sequence: current.sequence + 1,
      })
      .where('id', '=', current.id)
      .execute()
    const changed = await lockedMeeting(context, tx, current.id)
    if (!changed) return absent
    if (current.state === 'sent') await tellCancelled(tx, context, changed)
    return done(changed)
  })

/** Sends the agenda to the members with a calendar entry; again after changes. From now on it is public where the body is open. */
export const sendAgenda = (context: Context, meeting: Meeting, version: number) =>
  onMeeting<{ told: number }, MeetingRefusal>(context, meeting, 'send-agenda', async (tx, current) => {
    const items = await agendaOf(context, current.id, true, tx)
    const reason = whyAgendaIsNotSent(current, items.length)
    if (reason) return refused(reason)
    if (current.version !== version) return refused('agendaSent')
    await tx
      .updateTable('governance.meeting')
      .set({
        state: 'sent',
        agenda_sent_at: context.now,
        version: current.version + 1,
        sequence: current.sequence + (current.state === 'sent' ? 1 : 0),
      })
      .where('id', '=', current.id)
      .execute()
    const changed = await lockedMeeting(context, tx, current.id)
    return changed ? done({ told: await writeOutAgenda(tx, context, changed) }) : absent
  })

/** Notes that the meeting was held: minutes, attendance and decisions can be written. */
export const markHeld = (context: Context, meeting: Meeting) =>
  onMeeting<Meeting, MeetingRefusal>(context, meeting, 'mark-held', async (tx, current) => {
    const items = await agendaOf(context, current.id, true, tx)
    const undecided = items.filter((item) => item.shown && item.kind === 'decision' && !item.decision).length
    const reason = whyNotHeld(current, context.now, undecided)
    if (reason) return refused(reason)
    await tx
      .updateTable('governance.meeting')
      .set({ state: 'held', held_at: context.now, version: current.version + 1 })
      .where('id', '=', current.id)
      .execute()
    return done(current)
  })

/** Approves the minutes: they stand from now on, go out to the members, and are public where the body is open. */
export function approveMinutes(context: Context, meeting: Meeting) {
  const deed = {
    permission: may.approve,
    subject: { kind: 'meeting', id: meeting.id },
    detail: { did: 'approve-minutes' },
  }
  return perform<GovernanceTables, { told: number }, MeetingRefusal>(context, deed, async (tx) => {
    const current = await lockedMeeting(context, tx, meeting.id)
    if (!current) return absent
    if (!approvesMinutes(await accessOf(context, tx), current.body.id))
      return { ok: false, refusal: { kind: 'forbidden' } }
    const entries = await agendaOf(context, current.id, true, tx)
    const items = entries.flatMap((item) =>
      item.shown ? [{ minutes: item.minutes, isDecided: Boolean(item.decision) }] : [],
    )
    const reason = whyMinutesAreNotApproved(current, items)
    if (reason) return refused(reason)
    await tx
      .updateTable('governance.meeting')
      .set({ state: 'approved', approved_at: context.now, version: current.version + 1 })
      .where('id', '=', current.id)
      .execute()
    return done({ told: await writeOutMinutes(tx, context, { ...current, state: 'approved' }) })
  })
}
