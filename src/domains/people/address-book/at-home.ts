import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'

/** Whether a municipality code is one of our region's today. Asked once for a whole list, not once a row. */
export const isAtHome = (
  { today }: { readonly today: Day },
  code: RawBuilder<unknown>,
): RawBuilder<boolean> =>
  sql<boolean>`coalesce(${code} in (
    select k.municipality_code from people.known_home h join people.known_member k on k.region_id = h.organisation_id
    where k.from_day <= ${today} and (k.to_day is null or k.to_day >= ${today})), false)`
