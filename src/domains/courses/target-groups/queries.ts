import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { sortedByText } from '../../../ui/sort.ts'
import type { CourseTables } from '../tables.ts'
import type { Group, Weight } from './model.ts'

const rows = (tables: Kysely<CourseTables>) =>
  tables
    .selectFrom('courses.target_group as g')
    .leftJoin('courses.target_group as f', 'f.id', 'g.follows_id')
    .leftJoin('courses.target_group as n', 'n.follows_id', 'g.id')
    .selectAll('g')
    .select(['f.slug as f_slug', 'f.name_da as f_da', 'f.name_en as f_en'])
    .select(['n.slug as n_slug', 'n.name_da as n_da', 'n.name_en as n_en'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const link = (slug: string | null, name: string | null) => (slug && name !== null ? { slug, name } : null)

const groupOf = (row: Row, language: Context['language']): Group => ({
  ...{ id: row.id, slug: row.slug, nameDa: row.name_da, nameEn: row.name_en, version: row.version },
  ...{ descriptionDa: row.description_da, descriptionEn: row.description_en },
  ...{ from: row.from_day, to: row.to_day },
  follows: link(row.f_slug, language === 'en' ? row.f_en : row.f_da),
  followedBy: link(row.n_slug, language === 'en' ? row.n_en : row.n_da),
})

/** Every target group there is or was, in Danish order. */
export async function allGroups(context: Context): Promise<Group[]> {
  const found = await rows(tablesOf<CourseTables>(context)).execute()
  const once = [...new Map(found.map((row) => [row.id, row])).values()]
  return sortedByText(
    once.map((row) => groupOf(row, context.language)),
    (group) => nameOf(group, context.language),
  )
}

export async function groupAt(context: Context, slug: string): Promise<Group | undefined> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return undefined
  const row = await rows(tablesOf<CourseTables>(context)).where('g.slug', '=', slug).executeTakeFirst()
  return row && groupOf(row, context.language)
}

export const nameOf = (
  { nameDa, nameEn }: Pick<Group, 'nameDa' | 'nameEn'>,
  language: Context['language'],
): string => (language === 'en' ? nameEn : nameDa)

/** What the municipalities have said they mean for each group in a year. */
export async function weightsIn(context: Context, year: number): Promise<Weight[]> {
  const found = await tablesOf<CourseTables>(context)
    .selectFrom('courses.target_group_weight')
    .selectAll()
    .where('year', '=', year)
    .execute()
  return found.map(({ municipality_id, target_group_id, percent }) => ({
    ...{ municipalityId: municipality_id, groupId: target_group_id, percent },
  }))
}

/** The newest courses that are meant for a group, drafts apart, and how many there are. */
export async function coursesForGroup(context: Context, groupId: string) {
  const found = await tablesOf<CourseTables>(context)
    .selectFrom('courses.course as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .select(['c.slug', 'c.title', 'c.state', 'c.first_on', 'm.name as municipality'])
    .where('c.state', '<>', 'draft')
    .where(sql<boolean>`c.target_group_ids @> array[${groupId}]::uuid[]`)
    .orderBy('c.first_on', 'desc')
    .orderBy('c.id')
    .limit(12)
    .execute()
  return found
}
