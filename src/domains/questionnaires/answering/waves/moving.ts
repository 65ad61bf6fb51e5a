import type { Day } from '../../../../kernel/day.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { knownPseudonym } from '../../../participants/index.ts'
import type { AnsweringTx } from '../tables.ts'
import type { MeasuredCourse } from './course.ts'
import type { Window } from './model.ts'
import { isInside } from './rules.ts'

interface Answered {
  readonly enrolment_id: string
  readonly participant_id: string
  readonly answered_on: Day
}

/** Marks the answers of one enrolment anew. The answer side knows no day, so the link is opened, for these few and in silence. */
async function markAnew(
  tx: AnsweringTx,
  context: Context,
  { enrolment_id, participant_id, answered_on }: Answered,
  window: Window,
): Promise<void> {
  const who = { participantId: participant_id, enrolmentId: enrolment_id }
  const pseudonym = await knownPseudonym({ ...context, database: tx as never }, who)
  if (!pseudonym) return
  await tx
    .updateTable('questionnaires.response')
    .set({ inside_window: isInside(answered_on, window) })
    .where('pseudonym', '=', pseudonym)
    .where('wave', '=', window.wave)
    .execute()
}

async function moveWindow(
  tx: AnsweringTx,
  context: Context,
  courseId: string,
  window: Window,
): Promise<void> {
  const rows = await tx
    .selectFrom('questionnaires.invitation')
    .select(['id', 'enrolment_id', 'participant_id', 'answered_on', 'opens_on', 'closes_on'])
    .where('course_id', '=', courseId)
    .where('wave', '=', window.wave)
    .where((eb) => eb.or([eb('opens_on', '<>', window.opens), eb('closes_on', '<>', window.closes)]))
    .forUpdate()
    .execute()
  if (rows.length === 0) return
  await tx
    .updateTable('questionnaires.invitation')
    .set((eb) => ({
      opens_on: window.opens,
      closes_on: window.closes,
      expired_on: eb
        .case()
        .when(eb.val(window.closes), '>=', context.today)
        .then(null)
        .else(eb.ref('expired_on'))
        .end(),
    }))
    .where('course_id', '=', courseId)
    .where('wave', '=', window.wave)
    .execute()
  for (const { answered_on, opens_on, closes_on, ...row } of rows)
    if (
      answered_on &&
      isInside(answered_on, { opens: opens_on, closes: closes_on }) !== isInside(answered_on, window)
    )
      await markAnew(tx, context, { ...row, answered_on }, window)
}

/** A moved meeting moves the windows of its course: of those who are asked, and what counts as answered in time. */
export async function moveWindows(tx: AnsweringTx, context: Context, course: MeasuredCourse): Promise<void> {
  for (const window of course.windows) await moveWindow(tx, context, course.id, window)
}
