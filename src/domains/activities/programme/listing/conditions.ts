import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Day, zone } from '../../../../kernel/day.ts'
import { searchedWords } from '../../communities/conditions.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { Filter } from './model.ts'

export type Condition = RawBuilder<SqlBool>

/** Written out so that the partial indexes of the public list can be used. */
export const isShown = sql<SqlBool>`o.is_public`

const midnight = (day: Day): Temporal.Instant => day.toZonedDateTime(zone).toInstant()

/** From when to when. Without a first day only what is not over; nothing lasts longer than a day, so that the index knows where to begin. */
function whenConditions({ from, to }: Filter, now: Temporal.Instant): Condition[] {
  return [
    ...(from
      ? [sql<SqlBool>`o.starts_at >= ${midnight(from)}`]
      : [sql<SqlBool>`o.starts_at > ${now.subtract({ hours: 25 })}`, sql<SqlBool>`o.ends_at > ${now}`]),
    ...(to ? [sql<SqlBool>`o.starts_at < ${midnight(to.add({ days: 1 }))}`] : []),
  ]
}

function topicCondition(topic: string, around: Surroundings): Condition {
  if (around.genres.some(({ slug }) => slug === topic)) return sql`o.genres @> array[${topic}]::text[]`
  return sql`o.area_key = ${topic}`
}

const nothing = sql<SqlBool>`false`

function placeCondition(slug: string, { municipalities }: Surroundings): Condition {
  const place = municipalities.find((one) => one.slug === slug)
  return place ? sql`o.shown_in @> array[${place.id}]::uuid[]` : nothing
}

/** What narrows a list of dates to a filter. */
export function conditionsOf(filter: Filter, around: Surroundings, now: Temporal.Instant): Condition {
  const { municipality, topic, project, owner } = filter
  const found: Condition[] = [isShown, ...whenConditions(filter, now)]
  if (municipality) found.push(placeCondition(municipality, around))
  if (topic) found.push(topicCondition(topic, around))
  if (filter.free) found.push(sql`o.price_ore = 0`)
  if (filter.access) found.push(sql`o.access @> array[${filter.access}]::text[]`)
  if (filter.kind) found.push(sql`o.kind = ${filter.kind}`)
  if (project)
    found.push(
      sql`o.project_id = (select p.id from projects.known_project p where p.slug = ${project} and p.is_public)`,
    )
  if (owner)
    found.push(sql`o.owner_id = (select u.id from people.known_organisation u where u.slug = ${owner})`)
  for (const word of searchedWords(filter.words ?? ''))
    found.push(sql`o.search_text like '%' || people.search_key(${word}) || '%'`)
  return sql`${sql.join(found, sql` and `)}`
}
