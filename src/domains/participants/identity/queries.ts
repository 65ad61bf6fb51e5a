import type { Language } from '../../../kernel/language.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { liveMasters } from '../sealing/master.ts'
import { type AnyTransaction, ours, type ParticipantTables, type ParticipantTx } from '../tables.ts'
import type { Identity, Way } from './model.ts'
import { mailHash, openIdentity } from './sealed.ts'

/** A participant as this room itself reads them; reading is no look. */
export interface KnownParticipant {
  readonly id: string
  readonly municipalityId: string
  readonly language: Language
  readonly way: Way
  readonly registeredOn: Temporal.PlainDate
  /** The latest day on a course that is known, or the day of registration. */
  readonly lastDay: Temporal.PlainDate
  readonly identity: Identity
  readonly version: number
}

const columns = [
  'id',
  'municipality_id',
  'language',
  'way',
  'registered_on',
  'last_day',
  'identity',
  'identity_key',
  'link_key',
  'key_version',
  'version',
] as const

/** Opens participants for the room's own use: the own page, mails. Erased ones are left out. */
export async function knownParticipants(
  tables: ParticipantTx,
  context: Pick<Context, 'house'>,
  ids: readonly string[],
): Promise<KnownParticipant[]> {
  if (ids.length === 0) return []
  const rows = await tables
    .selectFrom('participants.participant')
    .select(columns)
    .where('id', 'in', [...new Set(ids)])
    .where('erased_on', 'is', null)
    .execute()
  return rows.flatMap(({ identity, language, way, registered_on, last_day, ...row }) =>
    identity && language && way && registered_on && last_day
      ? [
          {
            id: row.id,
            municipalityId: row.municipality_id,
            language,
            way,
            registeredOn: registered_on,
            lastDay: last_day,
            identity: openIdentity(context, { ...row, identity }),
            version: row.version,
          },
        ]
      : [],
  )
}

/** One participant for the room's own use; nothing when unknown or erased. */
export async function knownParticipant(
  tables: ParticipantTx,
  context: Pick<Context, 'house'>,
  id: string,
): Promise<KnownParticipant | undefined> {
  const [one] = await knownParticipants(tables, context, [id])
  return one
}

/** Names are the same when they differ only in case, white space and the way accents are written. */
const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b)
const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Participants with this mail address, whatever its case; oldest first. No look: only identifiers come out.
 * @param name when given, only those who are called so: couples may share a mailbox and stay two people
 */
export async function participantsWithMail(
  tx: AnyTransaction,
  context: Context,
  email: string,
  name?: string,
): Promise<readonly string[]> {
  const masters = await liveMasters({ house: context.house, database: tx as unknown as Context['database'] })
  if (masters.length === 0 || email.trim() === '') return []
  const hashes = masters.map((master) => mailHash(master, email))
  const rows = await ours(tx)
    .selectFrom('participants.participant')
    .select('id')
    .where('mail_hash', 'in', hashes)
    .orderBy('registered_on')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  if (name === undefined) return ids
  const people = await knownParticipants(ours(tx), context, ids)
  const called = new Set(people.filter(({ identity }) => sameName(identity.name, name)).map(({ id }) => id))
  return ids.filter((id) => called.has(id))
}

/** The language and home municipality of a participant; nothing when unknown or erased. No look. */
export async function participantOf(
  context: Pick<Context, 'database'>,
  participantId: string,
): Promise<{ readonly language: Language; readonly municipalityId: string } | undefined> {
  const row = await tablesOf<ParticipantTables>(context)
    .selectFrom('participants.participant')
    .select(['language', 'municipality_id'])
    .where('id', '=', participantId)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
  return row?.language ? { language: row.language, municipalityId: row.municipality_id } : undefined
}
