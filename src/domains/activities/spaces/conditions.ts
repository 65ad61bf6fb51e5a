import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Moment } from '../../../kernel/day.ts'
import type { TableQuery, TableQueryRules } from '../../../ui/table/index.ts'
import { searchedWords } from '../communities/conditions.ts'
import { accessPoints } from '../model.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { spaceKinds, spaceStates } from './model.ts'
import { isOpenThen, wantedTime } from './open-at.ts'

export type Condition = RawBuilder<SqlBool>

/** Which names the address of a list of spaces may carry. */
export const spaceListRules: TableQueryRules = {
  filters: ['kommune', 'slags', 'emne', 'aaben', 'kl', 'pris', 'adgang', 'tilstand', 'vis'],
}

/** What everybody may see in the list; written out so that the index of the public list can be used. */
export const isShownSpace = sql<SqlBool>`s.state = 'published'`

/** What narrows a list of spaces, read from the address; what cannot be understood narrows nothing. */
export function spaceConditions(
  { search, filters }: TableQuery,
  around: Surroundings,
  now: Moment,
  first: readonly Condition[],
): Condition {
  const given = (name: string): readonly string[] => filters[name] ?? []
  const found: Condition[] = [...first]
  for (const word of searchedWords(search))
    found.push(sql`s.search_text like '%' || people.search_key(${word}) || '%'`)
  const places = around.municipalities.filter(({ slug }) => given('kommune').includes(slug))
  if (places.length > 0) found.push(sql`s.municipality_id in (${sql.join(places.map(({ id }) => id))})`)
  const kinds = spaceKinds.filter((kind) => given('slags').includes(kind))
  if (kinds.length > 0) found.push(sql`s.kind in (${sql.join(kinds)})`)
  const genres = around.genres.filter(({ slug }) => given('emne').includes(slug)).map(({ slug }) => slug)
  if (genres.length > 0) found.push(sql`s.genres && array[${sql.join(genres)}]::text[]`)
  const wanted = wantedTime(given('aaben')[0], given('kl')[0], now)
  if (wanted) found.push(isOpenThen(wanted))
  if (given('pris').includes('gratis')) found.push(sql`s.price_ore = 0`)
  for (const point of accessPoints.filter((one) => given('adgang').includes(one)))
    found.push(sql`s.access_points ->> ${point} = 'yes'`)
  const states = spaceStates.filter((state) => given('tilstand').includes(state))
  if (states.length > 0) found.push(sql`s.state in (${sql.join(states)})`)
  return found.length > 0 ? sql`${sql.join(found, sql` and `)}` : sql`true`
}
