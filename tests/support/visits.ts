import { sql } from 'kysely'
import type { VisitTables } from '../../src/domains/activities/visits/tables.ts'
import { ownAddress } from '../../src/domains/participants/index.ts'
import { tablesOf } from '../../src/platform/actions/context.ts'
import type { Browser, Fields, Seen } from './browser.ts'
import type { Town } from './town.ts'

export const visitTables = (town: Town) => tablesOf<VisitTables>({ database: town.house.store.database })

/** How it stands with the places of an activity, in the order of the line. */
export const seatsIn = (town: Town, activityId: string) =>
  visitTables(town)
    .selectFrom('visits.seat')
    .selectAll()
    .where('activity_id', '=', activityId)
    .orderBy('line_id')
    .orderBy('line_number')
    .execute()

/** The state of a guest's only place. */
export async function stateOf(town: Town, guestId: string): Promise<string> {
  const row = await visitTables(town)
    .selectFrom('visits.seat')
    .select('state')
    .where('guest_id', '=', guestId)
    .executeTakeFirstOrThrow()
  return row.state
}

/** Fills the form as a person does: opens it, takes a minute, sends it. */
export async function fillSignUp(town: Town, visitor: Browser, slug: string, typed: Fields): Promise<Seen> {
  const path = `/det-sker/${slug}/tilmeld`
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo(town.clock.now().add({ seconds: 60 }).toString())
  return visitor.sendRaw(path, { ...hidden, together: 'alone', which: 'all', ...typed })
}

/** The secret path of the own page of a guest. */
export async function ownPageOf(town: Town, guestId: string): Promise<string> {
  const context = await town.context('system')
  const { participant_id } = await visitTables(town)
    .selectFrom('visits.guest')
    .select('participant_id')
    .where('id', '=', guestId)
    .executeTakeFirstOrThrow()
  const address = await context.database
    .transaction()
    .execute((tx) => ownAddress(tx, context, participant_id ?? ''))
  return new URL(address).pathname
}

/** The letters after a moment, newest last. */
export async function lettersAfter(town: Town, moment: Temporal.Instant) {
  const { rows } = await sql<{ subject: string; text: string; to_address: string }>`
    select subject, text, to_address from platform.mail where created_at > ${moment} order by created_at, subject`.execute(
    visitTables(town),
  )
  return rows
}
