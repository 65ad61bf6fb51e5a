import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import type { TableQuery } from '../../../ui/table/index.ts'
import { projectStates, publicStates } from '../model.ts'

type Condition = RawBuilder<SqlBool>

const anyOf = (parts: readonly Condition[]): Condition => sql`(${sql.join(parts, sql` or `)})`

const isYear = (text: string): boolean => /^(?:19|20|21)\d{2}$/.test(text)

/** The words somebody searches for, without the signs that mean something to `like`; six at most. */
export const searchedWords = (search: string): string[] =>
  search
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[\\%_]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)

/** Part of a text, found as people spell it. */
const matching = (word: string): Condition => sql`p.search_text like '%' || people.search_key(${word}) || '%'`

/** Everybody sees what is public, in whatever state; written out so that the index of the public list can be used. */
export const isPublic = sql<SqlBool>`p.state in (${sql.join(publicStates.map((state) => sql.lit(state)))})`

/** What narrows a list of projects, read from the address; what cannot be understood narrows nothing. */
export function conditionsOf({ search, filters }: TableQuery, first: readonly Condition[]): Condition {
  const found: Condition[] = [...first]
  for (const word of searchedWords(search)) found.push(matching(word))
  const states = projectStates.filter((state) => filters['tilstand']?.includes(state))
  if (states.length > 0) found.push(sql`p.state in (${sql.join(states)})`)
  const areas = (filters['omraade'] ?? []).map((key) => key.replaceAll('\0', '').toWellFormed())
  if (areas.length > 0) found.push(anyOf(areas.map((key) => sql`p.area_keys @> array[${key}]::text[]`)))
  const themes = (filters['tema'] ?? []).filter(isUuid)
  if (themes.length > 0) found.push(anyOf(themes.map((id) => sql`p.theme_ids @> array[${id}]::uuid[]`)))
  const places = (filters['kommune'] ?? []).filter(isUuid)
  if (places.length > 0)
    found.push(sql`exists (select from projects.project_municipality m
      where m.project_id = p.id and m.organisation_id in (${sql.join(places)}))`)
  const years = (filters['aar'] ?? []).filter(isYear)
  if (years.length > 0)
    found.push(
      anyOf(
        years.map(
          (year) => sql`(p.from_day <= ${`${year}-12-31`}::date and p.to_day >= ${`${year}-01-01`}::date)`,
        ),
      ),
    )
  return found.length > 0 ? sql`${sql.join(found, sql` and `)}` : sql`true`
}
