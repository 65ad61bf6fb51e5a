import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { openToken } from '../own/links.ts'
import { daysOf } from '../retention/queries.ts'
import { keptUntil, later } from '../retention/rules.ts'
import type { ParticipantTables } from '../tables.ts'

/** A participant's links, as their own page tells of them. */
export interface OwnLinks {
  readonly madeOn: Temporal.PlainDate
  readonly endsOn: Temporal.PlainDate
  /** The secret of the calendar, when there is one. */
  readonly calendar: string | undefined
  readonly hasMail: boolean
}

export async function linksOf(context: Context, participantId: string): Promise<OwnLinks | undefined> {
  const rows = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.own_link as l')
    .innerJoin('participants.participant as p', 'p.id', 'l.participant_id')
    .select(['l.kind', 'l.participant_id', 'l.sealed_token', 'l.key_version', 'l.made_on'])
    .select(['p.last_day', 'p.mail_hash'])
    .where('l.participant_id', '=', participantId)
    .execute()
  const page = rows.find(({ kind }) => kind === 'page')
  const calendar = rows.find(({ kind }) => kind === 'calendar')
  if (!page?.last_day) return undefined
  const days = await daysOf(context, 'ownLink')
  return {
    madeOn: page.made_on,
    endsOn: keptUntil(later(page.last_day, page.made_on), days),
    calendar: calendar && openToken(context, calendar),
    hasMail: page.mail_hash !== null,
  }
}
