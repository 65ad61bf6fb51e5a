import type { Context } from '../../../../platform/actions/context.ts'
import { type Hearer, hears } from '../../../../platform/events/announce.ts'
import { ensurePersonalCodes } from '../room-codes/making.ts'
import { type AnsweringTx, ours } from '../tables.ts'
import { measuredCourse } from './course.ts'
import { inviteOpenWaves } from './inviting.ts'
import { moveWindows } from './moving.ts'
import { planNextNight } from './night.ts'

interface OfCourse {
  readonly courseId: string
}
interface OfEnrolment extends OfCourse {
  readonly enrolmentId: string
}

async function scheduled(tx: AnsweringTx, context: Context, { courseId }: OfCourse): Promise<void> {
  await planNextNight(tx, context)
  const course = await measuredCourse(tx, courseId)
  if (course) await moveWindows(tx, context, course)
}

/** Somebody who comes while a window is open is asked at once. */
async function arrived(
  tx: AnsweringTx,
  context: Context,
  { courseId, enrolmentId }: OfEnrolment,
): Promise<void> {
  await planNextNight(tx, context)
  const course = await measuredCourse(tx, courseId)
  if (course) await inviteOpenWaves(tx, context, course, enrolmentId)
}

const movedTables = ['invitation', 'response', 'paper_entry', 'sitting'] as const

/** Codes go along, so that a sheet or a mail in somebody's hand still fits. Where the other course has the same code, a new one is made. */
async function moveCodes(
  tx: AnsweringTx,
  { courseId, intoId }: OfCourse & { readonly intoId: string },
): Promise<void> {
  const taken = tx.selectFrom('questionnaires.personal_code').select('code').where('course_id', '=', intoId)
  await tx
    .deleteFrom('questionnaires.personal_code')
    .where('course_id', '=', courseId)
    .where('code', 'in', taken)
    .execute()
  await tx
    .updateTable('questionnaires.personal_code')
    .set({ course_id: intoId })
    .where('course_id', '=', courseId)
    .execute()
  await ensurePersonalCodes(tx, intoId)
}

/** Two courses become one: who was asked there is asked here, and what was answered belongs here. */
async function merged(tx: AnsweringTx, content: OfCourse & { readonly intoId: string }): Promise<void> {
  const { courseId, intoId } = content
  for (const table of movedTables)
    await tx
      .updateTable(`questionnaires.${table}`)
      .set({ course_id: intoId })
      .where('course_id', '=', courseId)
      .execute()
  await moveCodes(tx, content)
}

/** Who left is not asked any more; that they were asked, and what they answered, stays. */
const left = (tx: AnsweringTx, context: Context, { enrolmentId }: OfEnrolment) =>
  tx
    .updateTable('questionnaires.invitation')
    .set({ expired_on: context.today })
    .where('enrolment_id', '=', enrolmentId)
    .where('answered_on', 'is', null)
    .where('expired_on', 'is', null)
    .execute()

export const hearers: readonly Hearer[] = [
  hears('courses.scheduled', (tx, context, content: OfCourse) => scheduled(ours(tx), context, content)),
  hears('courses.merged', async (tx, context, content: OfCourse & { readonly intoId: string }) => {
    await merged(ours(tx), content)
    await scheduled(ours(tx), context, { courseId: content.intoId })
  }),
  hears('joining.enrolled', (tx, context, content: OfEnrolment) => arrived(ours(tx), context, content)),
  hears('joining.waiting', (tx, context, content: OfEnrolment) => arrived(ours(tx), context, content)),
  hears('joining.left', async (tx, context, content: OfEnrolment & { readonly state: string }) => {
    if (content.state !== 'completed') await left(ours(tx), context, content)
  }),
]
