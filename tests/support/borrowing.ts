import { spaceIds } from '../../db/seed/spaces.ts'
import { paths } from '../../src/domains/activities/spaces/paths.ts'
import type { SpaceTables } from '../../src/domains/activities/spaces/tables.ts'
import { tablesOf } from '../../src/platform/actions/context.ts'
import type { Browser, Fields, Seen } from './browser.ts'
import type { Town } from './town.ts'

export const workshop = 'vaerkstedet-paa-furesoe-bibliotek'
export const workshopId = spaceIds.get(workshop) ?? ''
export const ask = paths.bookSpace(workshop)
export const wish = {
  ...{ day: '25-11-2026', from: '12', to: '14' },
  ...{
    purpose: 'Banner til Gråspurvenes fest',
    name: 'Rosalinde Zimmerlund',
    email: 'rosalinde@spurv.example',
  },
}

export const db = ({ house }: Town) => tablesOf<SpaceTables>({ database: house.store.database })
export const bookings = (town: Town) =>
  db(town)
    .selectFrom('spaces.booking')
    .selectAll()
    .where('space_id', '=', workshopId)
    .orderBy('starts')
    .execute()

/** Fills the form as a person does: opens it, takes a minute, sends it. */
export async function fill(
  town: Town,
  typed: Fields = {},
  visitor: Browser = town.visitor(),
  path = ask,
): Promise<Seen> {
  const hidden = visitor.hidden(await visitor.get(path), path)
  town.clock.moveTo(town.clock.now().add({ seconds: 60 }).toString())
  return visitor.sendRaw(path, { ...hidden, ...wish, ...typed })
}
