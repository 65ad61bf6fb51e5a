import { type Kysely, type SqlBool, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Keeping } from '../../../platform/retention/keeping.ts'
import { eraseParticipant } from '../erasure/erase.ts'
import type { ParticipantTables } from '../tables.ts'
import { work as da } from '../words/work.da.ts'
import { work as en } from '../words/work.en.ts'
import { type OwnKind, ownKinds } from './rules.ts'

const batch = 50

const tables = (context: Context): Kysely<ParticipantTables> => tablesOf<ParticipantTables>(context)

/** The latest of these days was more than so many days ago. */
const over = (days: ReturnType<typeof sql>, kept: number, context: Context) =>
  sql<SqlBool>`greatest(${days}) + ${kept}::int < ${context.today}::date`

const wordsFor = (kind: OwnKind) => ({
  title: { da: da.keeping.kinds[kind].title, en: en.keeping.kinds[kind].title },
  counts: { da: da.keeping.kinds[kind].counts, en: en.keeping.kinds[kind].counts },
})

const oldPeople = (context: Context, kept: number) =>
  tables(context)
    .selectFrom('participants.participant')
    .where('erased_on', 'is', null)
    .where('last_day', '<', context.today.subtract({ days: kept }))

/** Who has had nothing to do with a course for so long is erased, everywhere, one person at a time. */
const identity: Keeping = {
  ...{ kind: 'identity', days: ownKinds.identity, ...wordsFor('identity') },
  due: async (context, kept) => {
    const { count } = await oldPeople(context, kept)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, kept) => {
    const people = await oldPeople(context, kept).select('id').orderBy('last_day').limit(batch).execute()
    for (const { id } of people)
      await tables(context)
        .transaction()
        .execute((tx) => eraseParticipant(tx, context, id))
    return people.length
  },
}

const oldLinks = (context: Context, kept: number) =>
  tables(context)
    .selectFrom('participants.own_link as l')
    .innerJoin('participants.participant as p', 'p.id', 'l.participant_id')
    .where(over(sql`p.last_day, l.made_on`, kept, context))

/** Links whose time is over do not work any more; at night they go. */
const ownLink: Keeping = {
  ...{ kind: 'ownLink', days: ownKinds.ownLink, ...wordsFor('ownLink') },
  due: async (context, kept) => {
    const { count } = await oldLinks(context, kept)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow()
    return count
  },
  clear: async (context, kept) => {
    const links = await oldLinks(context, kept).select('l.token_hash').limit(batch).execute()
    if (links.length === 0) return 0
    await tables(context)
      .deleteFrom('participants.own_link')
      .where(
        'token_hash',
        'in',
        links.map((link) => link.token_hash),
      )
      .execute()
    return links.length
  },
}

/** What this room keeps for a time only. */
export const participantKeeping: readonly Keeping[] = [identity, ownLink]
