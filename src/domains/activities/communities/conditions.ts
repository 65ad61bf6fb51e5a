import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { TableQuery, TableQueryRules } from '../../../ui/table/index.ts'
import { spokenLanguages } from '../model.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { communityStates, dayParts, opennesses } from './model.ts'

export type Condition = RawBuilder<SqlBool>

/** Which names the address of a list of communities may carry. */
export const listRules: TableQueryRules = {
  filters: ['kommune', 'emne', 'ugedag', 'tid', 'pris', 'aaben', 'sprog', 'tilstand'],
}

/** What everybody may see in the list; written out so that the index of the public list can be used. */
export const isShown = sql<SqlBool>`c.state = 'published'`

/** The words somebody searches for, without the signs that mean something to `like`; six at most. */
export const searchedWords = (search: string): string[] =>
  search
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[\\%_]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)

const anyOf = (parts: readonly Condition[]): Condition => sql`(${sql.join(parts, sql` or `)})`

const whenConditions = (given: (name: string) => readonly string[]): Condition[] => {
  const weekdays = given('ugedag').filter((day) => /^[1-7]$/.test(day))
  const parts = dayParts.filter((part) => given('tid').includes(part))
  return [
    ...(weekdays.length > 0 ? [sql<SqlBool>`c.weekdays && ${`{${weekdays.join(',')}}`}::smallint[]`] : []),
    ...(parts.length > 0 ? [sql<SqlBool>`c.day_part in (${sql.join(parts)})`] : []),
  ]
}

/** What narrows a list of communities, read from the address; what cannot be understood narrows nothing. */
export function conditionsOf(
  { search, filters }: TableQuery,
  around: Surroundings,
  first: readonly Condition[],
): Condition {
  const given = (name: string): readonly string[] => filters[name] ?? []
  const known = <Value extends string>(name: string, all: readonly Value[]) =>
    all.filter((one) => given(name).includes(one))
  const found: Condition[] = [...first]
  for (const word of searchedWords(search))
    found.push(sql`c.search_text like '%' || people.search_key(${word}) || '%'`)
  const places = around.municipalities.filter(({ slug }) => given('kommune').includes(slug))
  if (places.length > 0) found.push(anyOf(places.map(({ id }) => sql`c.shown_in @> array[${id}]::uuid[]`)))
  const genres = around.genres.filter(({ slug }) => given('emne').includes(slug))
  if (genres.length > 0) found.push(anyOf(genres.map(({ slug }) => sql`c.genres @> array[${slug}]::text[]`)))
  found.push(...whenConditions(given))
  if (given('pris').includes('gratis')) found.push(sql`c.price_ore = 0`)
  const open = known('aaben', opennesses)
  if (open.length > 0) found.push(sql`c.openness in (${sql.join(open)})`)
  const languages = known('sprog', spokenLanguages)
  if (languages.length > 0)
    found.push(anyOf(languages.map((code) => sql`c.languages @> array[${code}]::text[]`)))
  const states = known('tilstand', communityStates)
  if (states.length > 0) found.push(sql`c.state in (${sql.join(states)})`)
  return found.length > 0 ? sql`${sql.join(found, sql` and `)}` : sql`true`
}
