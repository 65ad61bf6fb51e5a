import type { Selectable } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import { type Day, dayOf } from '../../../kernel/day.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { AgendaItem } from '../agenda/model.ts'
import type { Meeting } from '../meetings/model.ts'
import type { Tx } from '../meetings/running.ts'
import type { GovernanceTables } from '../tables.ts'
import type { turnout } from '../voting/rules.ts'
import type { DecisionWish } from './form.ts'
import { numberOf, sizeOf } from './rules.ts'
import { folded } from './search.ts'

/** Everything a decision is made of. */
export interface Case {
  readonly meeting: Meeting
  readonly item: AgendaItem
  readonly matter: Selectable<GovernanceTables['governance.matter']> | undefined
  readonly who: ReturnType<typeof turnout>
  readonly wish: DecisionWish
}

/** A decision that has its number. */
export interface Kept {
  readonly id: string
  readonly number: string
  readonly on: Day
}

/** The next number of the body in the year. Taken in the transaction of the decision: none is lost, none is given twice. */
async function nextRunning(tx: Tx, bodyId: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('governance.decision_count')
    .values({ body_id: bodyId, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'year'])
        .doUpdateSet((eb) => ({ last: eb('governance.decision_count.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** A sitting decides on its day, a written procedure on the day the last vote is counted. */
const decidedOn = (context: Context, { way, startsAt }: Meeting) =>
  way === 'sitting' ? dayOf(startsAt) : context.today

const whatItConcerns = ({ matter }: Case) => ({
  matter_id: matter?.id ?? null,
  kind: matter?.kind ?? null,
  subject_id: matter?.subject_id ?? null,
  subject_title: matter?.title ?? '',
  subject_path: matter?.path ?? '',
  areas: JSON.stringify(matter?.areas ?? []),
  area_keys: (matter?.areas ?? []).map(({ key }) => key),
})

const howItWasVoted = ({ who, wish }: Case) => ({
  votes_for: wish.room?.for ?? null,
  votes_against: wish.room?.against ?? null,
  votes_neither: wish.room?.neither ?? null,
  written_for: who.written.for,
  written_against: who.written.against,
  written_neither: who.written.neither,
  taking_part: who.inRoom + sizeOf(who.written),
  voters: who.voters,
})

const wordsOf = (number: string, { meeting, matter, wish }: Case): string =>
  folded([number, wish.title, wish.text, matter?.title, meeting.body.name.da].filter(Boolean).join('\n'))

/** Writes a decision down under the next number of its body. */
export async function keepDecision(context: Context, tx: Tx, whole: Case): Promise<Kept> {
  const { meeting, item, wish } = whole
  const on = decidedOn(context, meeting)
  const running = await nextRunning(tx, meeting.body.id, on.year)
  const number = numberOf(meeting.body.prefix, on.year, running)
  const row = {
    number,
    body_id: meeting.body.id,
    year: on.year,
    running,
    item_id: item.id,
    meeting_id: meeting.id,
    title: wish.title,
    text: wish.text,
    outcome: wish.outcome,
    decided_on: on,
    is_public: meeting.body.isOpen && !item.isClosed,
    revokes_id: wish.revokes ?? null,
    recorded_at: context.now,
    recorded_by: personIdOf(context.actor) ?? null,
    search_text: wordsOf(number, whole),
    ...whatItConcerns(whole),
    ...howItWasVoted(whole),
  }
  const { id } = await tx
    .insertInto('governance.decision')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, number, on }
}
