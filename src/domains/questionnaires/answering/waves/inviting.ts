import type { Context } from '../../../../platform/actions/context.ts'
import { consentStandings, mailParticipant, pseudonymsOf } from '../../../participants/index.ts'
import { linesOf } from '../batteries/rules.ts'
import { batteryOf } from '../batteries/standard.ts'
import { isAskedIn } from '../model.ts'
import { ensurePersonalCodes } from '../room-codes/making.ts'
import type { AnsweringTx } from '../tables.ts'
import { fixPlan, type MeasuredCourse } from './course.ts'
import { invitation, reminder } from './mails.ts'
import type { Window } from './model.ts'
import { isInside, isTimeToRemind } from './rules.ts'

interface Candidate {
  readonly id: string
  readonly participantId: string
  readonly part: 'participant' | 'relative' | 'staff'
}

/** Those who did not take back their yes to being asked; who was never asked for it may be. */
async function stillWilling<Row>(
  tx: AnsweringTx,
  rows: readonly Row[],
  participantIn: (row: Row) => string,
): Promise<Row[]> {
  const standings = await consentStandings({ database: tx as never }, rows.map(participantIn), 'answers')
  return rows.filter((row) => standings.get(participantIn(row)) !== 'takenBack')
}

/** Who is asked in a wave: by part, by how far they have come, nobody who exists only in a simulation or took their consent back. */
async function candidates(
  tx: AnsweringTx,
  { id, plan, setting }: MeasuredCourse,
  { wave }: Window,
  only: string | undefined,
): Promise<Candidate[]> {
  const rows = await tx
    .selectFrom('courses.known_enrolment')
    .select(['id', 'participant_id', 'part', 'state'])
    .where('course_id', '=', id)
    .where('participant_id', 'is not', null)
    .where('is_simulated', '=', false)
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .execute()
  const isAsked = (part: Candidate['part']) =>
    linesOf(batteryOf(plan.batteryVersion), plan, { wave, part, others: setting }).length > 0
  const people = rows.flatMap(({ id, participant_id, part, state }) =>
    participant_id && state !== 'dropped' && isAskedIn(wave, state) && isAsked(part)
      ? [{ id, participantId: participant_id, part }]
      : [],
  )
  return stillWilling(tx, people, ({ participantId }) => participantId)
}

/** The personal codes of enrolments, by enrolment. */
async function codesOf(
  tx: AnsweringTx,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('questionnaires.personal_code')
    .select(['enrolment_id', 'code'])
    .where('enrolment_id', 'in', [...enrolmentIds])
    .execute()
  return new Map(rows.map(({ enrolment_id, code }) => [enrolment_id, code]))
}

const noteInvited = (
  tx: AnsweringTx,
  course: MeasuredCourse,
  { wave, opens, closes }: Window,
  people: readonly Candidate[],
  today: Temporal.PlainDate,
) =>
  tx
    .insertInto('questionnaires.invitation')
    .values(
      people.map(({ id, participantId, part }) => ({
        ...{ enrolment_id: id, participant_id: participantId, course_id: course.id, part, wave },
        ...{ opens_on: opens, closes_on: closes, invited_on: today },
      })),
    )
    .onConflict((conflict) => conflict.columns(['enrolment_id', 'wave']).doNothing())
    .returning(['enrolment_id', 'participant_id'])
    .execute()

async function inviteTo(
  tx: AnsweringTx,
  context: Context,
  course: MeasuredCourse,
  { window, only }: { readonly window: Window; readonly only: string | undefined },
): Promise<number> {
  const people = await candidates(tx, course, window, only)
  if (people.length === 0) return 0
  const invited = await noteInvited(tx, course, window, people, context.today)
  if (invited.length === 0) return 0
  await fixPlan(tx, context, course)
  await ensurePersonalCodes(tx, course.id)
  const codes = await codesOf(
    tx,
    invited.map(({ enrolment_id }) => enrolment_id),
  )
  await pseudonymsOf(
    tx as never,
    context,
    invited.map((row) => ({ enrolmentId: row.enrolment_id, participantId: row.participant_id })),
  )
  for (const { enrolment_id, participant_id } of invited)
    await mailParticipant(tx as never, context, participant_id, (language) =>
      invitation(language, { window, code: codes.get(enrolment_id), enrolmentId: enrolment_id }),
    )
  return invited.length
}

/**
 * Invites everybody who is to be asked now and was not invited yet. Invitation and mail are one transaction and one row per enrolment and
 * wave: run twice, or killed in the middle, nobody gets two. @param only one enrolment, when only that can have changed @returns how many
 */
export async function inviteOpenWaves(
  tx: AnsweringTx,
  context: Context,
  course: MeasuredCourse,
  only?: string,
): Promise<number> {
  let invited = 0
  for (const window of course.windows)
    if (isInside(context.today, window)) invited += await inviteTo(tx, context, course, { window, only })
  return invited
}

const silentOnes = (tx: AnsweringTx, courseId: string, today: Temporal.PlainDate) =>
  tx
    .selectFrom('questionnaires.invitation as i')
    .innerJoin('courses.known_enrolment as e', 'e.id', 'i.enrolment_id')
    .select(['i.id', 'i.enrolment_id', 'i.participant_id', 'i.wave', 'i.opens_on', 'i.closes_on'])
    .select(['i.invited_on', 'i.reminded_on', 'i.reminders'])
    .where('i.course_id', '=', courseId)
    .where('i.invited_on', 'is not', null)
    .where('i.answered_on', 'is', null)
    .where('i.withdrawn_on', 'is', null)
    .where('i.opens_on', '<=', today)
    .where('i.closes_on', '>=', today)
    .where('i.is_simulated', '=', false)
    .where('e.state', 'in', ['waiting', 'offered', 'enrolled', 'completed'])
    .forUpdate('i')
    .execute()

/** Which silent people are reminded: those the rule says, or all who may be reminded once more because somebody pressed the button. */
export interface Reminding {
  readonly wave?: string
  readonly byHand?: boolean
}

/** Reminds those who are silent, never more often than twice and never twice on a day. @returns how many */
export async function remindSilent(
  tx: AnsweringTx,
  context: Context,
  { id, setting }: MeasuredCourse,
  { wave, byHand = false }: Reminding = {},
): Promise<number> {
  const { today } = context
  const gap = byHand ? 1 : setting.reminderGapDays
  const silent = await silentOnes(tx, id, today)
  const rows = (await stillWilling(tx, silent, ({ participant_id }) => participant_id)).filter(
    (row) =>
      (wave === undefined || row.wave === wave) &&
      isTimeToRemind(
        {
          ...{ invitedOn: row.invited_on, remindedOn: row.reminded_on, reminders: row.reminders },
          ...{ isDone: false, closes: row.closes_on },
        },
        today,
        { reminders: setting.reminders, reminderGapDays: gap },
      ),
  )
  if (rows.length === 0) return 0
  await tx
    .updateTable('questionnaires.invitation')
    .set((eb) => ({ reminders: eb('reminders', '+', 1), reminded_on: today }))
    .where(
      'id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  const codes = await codesOf(
    tx,
    rows.map((row) => row.enrolment_id),
  )
  for (const row of rows)
    await mailParticipant(tx as never, context, row.participant_id, (language) =>
      reminder(language, {
        window: { wave: row.wave, opens: row.opens_on, closes: row.closes_on },
        ...{ code: codes.get(row.enrolment_id), enrolmentId: row.enrolment_id },
      }),
    )
  return rows.length
}
