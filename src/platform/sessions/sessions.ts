import { createHash } from 'node:crypto'
import type { Moment } from '../../kernel/day.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import { newToken } from '../config/secret.ts'
import type { Database } from '../database/open.ts'
import type { PlatformTables } from '../database/tables.ts'

const lifetime = { hours: 24 * 14 }
const seenEvery = { minutes: 5 }

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface Session {
  readonly id: string
  readonly personId: string
  readonly way: string
  readonly device: string
  readonly startedAt: Moment
  readonly seenAt: Moment
}

/** Starts a session and returns the token for the cookie; only its hash is stored. */
export async function startSession(
  context: Context,
  personId: string,
  way: string,
  device: string,
): Promise<string> {
  const token = newToken()
  await tablesOf<PlatformTables>(context)
    .insertInto('platform.session')
    .values({
      token_hash: hashOf(token),
      person_id: personId,
      way,
      device: device.slice(0, 200),
      started_at: context.now,
      seen_at: context.now,
      ends_at: context.now.add(lifetime),
    })
    .execute()
  return token
}

/** The session of a cookie, if it still holds. Notes at most every five minutes that it was seen. */
export async function sessionOf(
  at: { readonly database: Database; readonly now: Moment },
  token: string,
): Promise<Session | undefined> {
  const tables = tablesOf<PlatformTables>(at)
  const row = await tables
    .selectFrom('platform.session')
    .selectAll()
    .where('token_hash', '=', hashOf(token))
    .where('ends_at', '>', at.now)
    .executeTakeFirst()
  if (!row) return undefined
  if (Temporal.Instant.compare(row.seen_at.add(seenEvery), at.now) < 0) {
    await tables
      .updateTable('platform.session')
      .set({ seen_at: at.now, ends_at: at.now.add(lifetime) })
      .where('id', '=', row.id)
      .execute()
  }
  return {
    id: row.id,
    personId: row.person_id,
    way: row.way,
    device: row.device,
    startedAt: row.started_at,
    seenAt: row.seen_at,
  }
}

/** The person's sessions, newest first. */
export async function sessionsOf(context: Context, personId: string): Promise<Session[]> {
  const rows = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.session')
    .selectAll()
    .where('person_id', '=', personId)
    .where('ends_at', '>', context.now)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId,
    way: row.way,
    device: row.device,
    startedAt: row.started_at,
    seenAt: row.seen_at,
  }))
}

/** Ends one session of a person, or all of them. */
export async function endSessions(context: Context, personId: string, only?: string): Promise<void> {
  const all = tablesOf<PlatformTables>(context)
    .deleteFrom('platform.session')
    .where('person_id', '=', personId)
  await (only ? all.where('id', '=', only) : all).execute()
}
