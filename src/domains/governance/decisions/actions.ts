import { absent, done, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { AgendaItem } from '../agenda/model.ts'
import { itemOf } from '../agenda/queries.ts'
import type { Meeting } from '../meetings/model.ts'
import { onMeeting, type Tx } from '../meetings/running.ts'
import { participantsOf, writtenVotesOf } from '../voting/queries.ts'
import { turnout } from '../voting/rules.ts'
import type { DecisionWish } from './form.ts'
import { keepDecision } from './keeping.ts'
import { type DecisionRefusal, whyNotDecided } from './rules.ts'
import { settleMatter, tellRevoked } from './telling.ts'

async function whoDecides(context: Context, tx: Tx, meeting: Meeting, itemId: string) {
  const seats = await participantsOf(context, meeting, tx)
  const written = (await writtenVotesOf(context, meeting.id, tx)).filter((vote) => vote.itemId === itemId)
  const room = meeting.way === 'written' ? seats.map((seat) => ({ ...seat, attendance: undefined })) : seats
  return turnout(room, written)
}

const matterOf = (tx: Tx, item: AgendaItem) =>
  tx
    .selectFrom('governance.matter')
    .selectAll()
    .where('id', '=', item.matter?.id ?? null)
    .forUpdate()
    .executeTakeFirst()

/** The decision that is revoked, when it stands and is one of the same body. */
const revocable = (tx: Tx, meeting: Meeting, id: string) =>
  tx
    .selectFrom('governance.decision as d')
    .select(['d.id', 'd.kind', 'd.subject_id'])
    .where('d.id', '=', id)
    .where('d.body_id', '=', meeting.body.id)
    .where('d.outcome', '=', 'adopted')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('governance.decision as r').select('r.id').whereRef('r.revokes_id', '=', 'd.id')),
      ),
    )
    .executeTakeFirst()

/**
 * Records a decision on an item and gives it the next number. A matter is adopted here and nowhere else: the rooms it concerns
 * hear of it in the same transaction. Of two who record at once, the second is told the number that was given.
 */
export const recordDecision = (context: Context, { id, body }: Meeting, itemId: string, wish: DecisionWish) =>
  onMeeting<{ number: string }, DecisionRefusal>(context, { id, body }, 'decide', async (tx, meeting) => {
    const item = await itemOf(context, meeting.id, itemId, true, tx)
    if (!item) return absent
    if (item.decision) return refused('alreadyDecided', { number: item.decision.number })
    if (item.kind !== 'decision') return refused('notForDecision')
    const matter = await matterOf(tx, item)
    if (matter && matter.state !== 'waiting') return refused('matterSettled')
    const who = await whoDecides(context, tx, meeting, itemId)
    const { way, state } = meeting
    const { quorum, decides } = meeting.body
    const reason = whyNotDecided({ ...who, ...wish, way, state, quorum, decides, matterKind: matter?.kind })
    if (reason) return refused(reason)
    const revoked = wish.revokes ? await revocable(tx, meeting, wish.revokes) : undefined
    if (wish.revokes && (!revoked || wish.outcome !== 'adopted')) return refused('notRevocable')
    const whole = { meeting, item, matter, who, wish }
    const decision = await keepDecision(context, tx, whole)
    await settleMatter(context, tx, whole, decision)
    await tellRevoked(context, tx, revoked, decision)
    return done({ number: decision.number })
  })
