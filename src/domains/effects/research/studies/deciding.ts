import { personIdOf } from '../../../../kernel/actor.ts'
import { zone } from '../../../../kernel/day.ts'
import { done, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { enqueue } from '../../../../platform/jobs/enqueue.ts'
import { may } from '../policy.ts'
import { onStudy, type StudyRefusal, type Tx } from './actions.ts'
import { newSealedKey } from './key.ts'
import type { Study } from './model.ts'
import { isPartial, stateToday } from './rules.ts'

/** The background tasks of research. */
export const tasks = { prepare: 'research.prepare', end: 'research.end' } as const

export interface Decision {
  readonly answer: 'approve' | 'refuse'
  readonly reason?: string | undefined
}

/** Two anonymised sets that hide different things could be laid over each other: all of them keep the same. */
async function keepsOtherwise(tx: Tx, study: Study): Promise<boolean> {
  if (study.form !== 'anonymised') return false
  const other = await tx
    .selectFrom('effects.study')
    .select('id')
    .where('form', '=', 'anonymised')
    .where('keep', '<>', study.keep)
    .where('id', '<>', study.id)
    .where('state', 'in', ['approved', 'ended'])
    .executeTakeFirst()
  return other !== undefined
}

async function whyNot(tx: Tx, study: Study, { answer, reason }: Decision): Promise<StudyRefusal | undefined> {
  if (answer === 'refuse') return reason ? undefined : 'needsReason'
  return (await keepsOtherwise(tx, study)) ? 'otherKeeping' : undefined
}

async function open(tx: Tx, context: Context, study: Study): Promise<void> {
  if (study.form === 'pseudonymised')
    await tx
      .insertInto('effects.study_key')
      .values({ study_id: study.id, sealed: newSealedKey(context.house) })
      .execute()
  const payload = { studyId: study.id }
  const over = study.endsOn.add({ days: 1 }).toZonedDateTime(zone).toInstant()
  await enqueue(tx as never, context, { kind: tasks.prepare, payload })
  await enqueue(tx as never, context, { kind: tasks.end, payload, after: over })
}

/** Says yes or no to a request. Nobody decides about a study one asked for, wrote or takes part in. */
export const decide = (context: Context, slug: string, decision: Decision) =>
  onStudy(context, { permission: may.decide, slug, did: decision.answer }, async (tx, study, people) => {
    if (stateToday(study, context.today) !== 'requested') return refused('notNow')
    if (isPartial(personIdOf(context.actor), study, people)) return refused('partial')
    const reason = await whyNot(tx, study, decision)
    if (reason) return refused(reason)
    const isYes = decision.answer === 'approve'
    await tx
      .updateTable('effects.study')
      .set({
        state: isYes ? 'approved' : 'refused',
        reason: decision.reason ?? '',
        decided_by: personIdOf(context.actor) ?? null,
        decided_at: context.now,
        version: study.version + 1,
      })
      .where('id', '=', study.id)
      .execute()
    if (isYes) await open(tx, context, study)
    return done({ slug })
  })

/** Ends a study before its time, or clears up after it: the key, the frozen answers and the archive are deleted. */
export async function clearUp(tx: Tx, context: Context, study: Study): Promise<void> {
  await tx
    .updateTable('effects.study')
    .set({ state: 'ended', ended_at: context.now, version: study.version + 1 })
    .where('id', '=', study.id)
    .execute()
  await tx.deleteFrom('effects.study_key').where('study_id', '=', study.id).execute()
  await tx
    .updateTable('effects.study_data')
    .set({ frozen: null, bundle: null })
    .where('study_id', '=', study.id)
    .execute()
}

export const endStudy = (context: Context, slug: string) =>
  onStudy(context, { permission: may.ask, slug, did: 'end' }, async (tx, study) => {
    if (study.state !== 'approved') return refused('notNow')
    await clearUp(tx, context, study)
    return done({ slug })
  })
