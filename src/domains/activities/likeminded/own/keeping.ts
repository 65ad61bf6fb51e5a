import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Keeping } from '../../../../platform/retention/keeping.ts'
import type { Worker } from '../../../../platform/rooms/room.ts'
import { mailParticipant } from '../../../participants/index.ts'
import { linkTask } from '../cards/actions.ts'
import { cardWith } from '../cards/stored.ts'
import { isShownOn } from '../model.ts'
import type { LikemindedTables } from '../tables.ts'
import { words } from '../words.ts'
import { work as da } from '../words-work.da.ts'
import { work as en } from '../words-work.en.ts'
import { endTask } from './card-actions.ts'

const batch = 200

const dbOf = (context: Context) => tablesOf<LikemindedTables>(context)

/** Drafts that nobody confirmed go on the day they say; everything else some days after it is not shown any more. */
const old = (context: Context, days: number) =>
  dbOf(context)
    .selectFrom('likeminded.card')
    .where(
      sql<boolean>`until_day + (case when state = 'draft' then 0 else ${days}::int end) < ${context.today}::date`,
    )

const cards: Keeping = {
  ...{ kind: 'likemindedCard', days: 30 },
  title: { da: da.keeping.title, en: en.keeping.title },
  counts: { da: da.keeping.counts, en: en.keeping.counts },
  due: async (context, days) => {
    const { count } = await old(context, days)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, days) => {
    const rows = await old(context, days).select('id').orderBy('until_day').limit(batch).execute()
    if (rows.length > 0)
      await dbOf(context)
        .deleteFrom('likeminded.card')
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute()
    return rows.length
  },
}

/** What this room keeps for a time only. */
export const keeping: readonly Keeping[] = [cards]

/** Asks the owner of a card that ends soon whether to go on; a card that was renewed or taken down meanwhile is left in peace. */
const askToRenew: Worker = async (context, { card: id, until }) => {
  const card = await cardWith(dbOf(context), String(id))
  if (!card || !isShownOn(card, context.today) || card.untilDay.toString() !== until) return
  await dbOf(context)
    .transaction()
    .execute((tx) =>
      mailParticipant(tx, context, card.participantId, (language) => words(language).letters.ends),
    )
}

/** Sends the way to saying hello to everybody of these who has a card. */
const mailHelloLinks: Worker = async (context, { people, card }) => {
  const asked = (people as readonly string[]).filter((one) => typeof one === 'string')
  if (asked.length === 0) return
  const owners = await dbOf(context)
    .selectFrom('likeminded.card')
    .select('participant_id')
    .where('participant_id', 'in', asked)
    .execute()
  for (const { participant_id } of owners)
    await dbOf(context)
      .transaction()
      .execute((tx) =>
        mailParticipant(tx, context, participant_id, (language) =>
          words(language).letters.link(String(card)),
        ),
      )
}

export const workers: Readonly<Record<string, Worker>> = { [endTask]: askToRenew, [linkTask]: mailHelloLinks }
