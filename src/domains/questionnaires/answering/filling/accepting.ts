import { sql, type Transaction } from 'kysely'
import type { Day } from '../../../../kernel/day.ts'
import type { Answers } from '../../instruments/model.ts'
import { scoreOf, scoringVersion } from '../../scoring/score.ts'
import type { AnsweringWay } from '../model.ts'
import type { AnsweringTables } from '../tables.ts'
import { isInside } from '../waves/rules.ts'
import type { Asked, Block } from './model.ts'

type Tx = Transaction<AnsweringTables>

/** One set of answers on its way in. */
export interface Accepting {
  readonly pseudonym: string
  readonly asked: Asked
  readonly blocks: readonly Block[]
  readonly answers: (block: Block) => Answers
  readonly way: AnsweringWay
  /** The day the answers were given: today, or the day written on the paper form. */
  readonly on: Day
  /** The version that is corrected; nothing when these are the first. */
  readonly corrects: number | undefined
}

export type Accepted = 'accepted' | 'already' | 'changedMeanwhile'

const current = (tx: Tx, { pseudonym, asked }: Accepting) =>
  tx
    .selectFrom('questionnaires.response')
    .select(['id', 'version', 'inside_window'])
    .where('pseudonym', '=', pseudonym)
    .where('wave', '=', asked.wave)
    .where('is_current', '=', true)
    .forUpdate()
    .executeTakeFirst()

type Current = Awaited<ReturnType<typeof current>>

async function insertResponse(tx: Tx, accepting: Accepting, before: Current): Promise<string | undefined> {
  const { pseudonym, asked, way, on } = accepting
  const { who, wave, window, plan } = asked
  const row = await tx
    .insertInto('questionnaires.response')
    .values({
      ...{ course_id: who.courseId, pseudonym, part: who.part, wave, version: (before?.version ?? 0) + 1 },
      ...{ battery_version: plan.batteryVersion, way },
      inside_window: before?.inside_window ?? isInside(on, window),
      is_simulated: asked.isSimulated,
    })
    .onConflict((conflict) => conflict.columns(['pseudonym', 'wave', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

async function insertAnswers(tx: Tx, responseId: string, { blocks, answers }: Accepting): Promise<void> {
  for (const block of blocks) {
    const { id, version } = block.instrument
    const items = answers(block)
    const about = { response_id: responseId, instrument_id: id, instrument_version: version }
    await tx
      .insertInto('questionnaires.answered')
      .values({ ...about, items: JSON.stringify(items) })
      .execute()
    if (block.instrument.kind !== 'scale') continue
    const scores = Object.entries(scoreOf(block.instrument, items)).flatMap(([scale, value]) =>
      value === null ? [] : [{ ...about, scale, value, engine_version: scoringVersion }],
    )
    if (scores.length > 0) await tx.insertInto('questionnaires.score').values(scores).execute()
  }
}

/**
 * Accepts answers: a new row with its answers and its scores, worked out now and never again by themselves. A correction leaves the old row
 * where it is. What is accepted already is never overwritten: the second to come hears that it is.
 */
export async function acceptAnswers(tx: Tx, accepting: Accepting): Promise<Accepted> {
  const { who, wave } = accepting.asked
  await sql`select questionnaires.hold_to_shuffle(${who.courseId}::uuid, ${wave})`.execute(tx)
  const before = await current(tx, accepting)
  if (before && accepting.corrects === undefined) return 'already'
  if (before && accepting.corrects !== before.version) return 'changedMeanwhile'
  if (before)
    await tx
      .updateTable('questionnaires.response')
      .set({ is_current: false })
      .where('id', '=', before.id)
      .execute()
  const id = await insertResponse(tx, accepting, before)
  if (id === undefined) return 'already'
  await insertAnswers(tx, id, accepting)
  return 'accepted'
}

/**
 * Notes on the identity side that an enrolment has answered a wave, and on which day: nothing else. Then everything about the wave on this
 * course is written anew in an order of chance, so that nothing in the files of the database tells whose answers came with this note.
 */
export async function noteAnswered(
  tx: Tx,
  { who, wave, window, isSimulated }: Asked,
  on: Day,
): Promise<void> {
  await tx
    .insertInto('questionnaires.invitation')
    .values({
      ...{ enrolment_id: who.enrolmentId, participant_id: who.participantId, course_id: who.courseId },
      ...{ part: who.part, wave, opens_on: window.opens, closes_on: window.closes, answered_on: on },
      is_simulated: isSimulated,
    })
    .onConflict((conflict) =>
      conflict.columns(['enrolment_id', 'wave']).doUpdateSet({ answered_on: on, withdrawn_on: null }),
    )
    .execute()
  await sql`select questionnaires.shuffle(${who.courseId}::uuid, ${wave})`.execute(tx)
}
