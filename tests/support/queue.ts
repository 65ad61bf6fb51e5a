import { sql } from 'kysely'
import type { Town } from './town.ts'

/** Takes what the example data left in the queue and in the mail box, so that a test counts its own only. */
export async function emptyQueue({ house }: Town): Promise<void> {
  await sql`delete from platform.job`.execute(house.store.database)
  await sql`delete from platform.mail`.execute(house.store.database)
}
