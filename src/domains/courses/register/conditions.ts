import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import type { TableQuery } from '../../../ui/table/index.ts'
import { courseStates, dayParts } from '../model.ts'
import { likeWords } from '../parts/searched.ts'

export type Condition = RawBuilder<SqlBool>

/** What everybody inside may see. */
export const isNoDraft = sql<SqlBool>`c.state <> 'draft'`

/** What everybody may ask for a place in; written out so that the index of the public list can be used. */
export const isOpenForAll = sql<SqlBool>`c.state in ('open', 'running') and c.open_to_public`

const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** What narrows a list of courses, read from the address; what cannot be understood narrows nothing. */
export function conditionsOf({ search, filters }: TableQuery, first: readonly Condition[]): Condition {
  const found: Condition[] = [...first]
  const given = (name: string) => (filters[name] ?? []).map(plain)
  for (const word of likeWords(search))
    found.push(sql`c.search_text like '%' || people.search_key(${word}) || '%'`)
  const places = given('kommune').filter(isUuid)
  if (places.length > 0) found.push(sql`c.municipality_id in (${sql.join(places)})`)
  const states = courseStates.filter((state) => given('tilstand').includes(state))
  if (states.length > 0) found.push(sql`c.state in (${sql.join(states)})`)
  const areas = given('omraade')
  if (areas.length > 0) found.push(sql`c.area_key in (${sql.join(areas)})`)
  const models = given('model').filter((slug) => /^[a-z0-9-]{1,120}$/.test(slug))
  if (models.length > 0)
    found.push(sql`c.model_version_id in (select v.id from courses.model_version v
      join courses.model m on m.id = v.model_id where m.slug in (${sql.join(models)}))`)
  const weekdays = given('ugedag').filter((day) => /^[1-7]$/.test(day))
  if (weekdays.length > 0)
    found.push(sql`c.weekdays && array[${sql.join(weekdays.map((day) => sql`${Number(day)}::smallint`))}]`)
  const parts = dayParts.filter((part) => given('tid').includes(part))
  if (parts.length > 0) found.push(sql`c.day_parts && array[${sql.join(parts)}]::text[]`)
  const languages = given('sprog').filter((language) => language === 'da' || language === 'en')
  if (languages.length > 0) found.push(sql`c.language in (${sql.join(languages)})`)
  return found.length > 0 ? sql`${sql.join(found, sql` and `)}` : sql`true`
}
