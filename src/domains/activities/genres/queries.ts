import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { publicArtForms } from '../../projects/index.ts'
import type { Genre } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { ActivityTables } from '../tables.ts'

/** A genre with how much of it there is. */
export interface CountedGenre extends Genre {
  readonly communities: number
  readonly projects: number
}

/** All genres with how many communities and projects everybody can see in each. Two queries. */
export async function countedGenres(context: Context): Promise<CountedGenre[]> {
  const { genres } = await surroundingsOf(context)
  const { rows } = await sql<{
    genre: string
    count: number
  }>`select unnest(genres) as genre, count(*)::int as count
    from activities.community where state = 'published' group by 1`.execute(tablesOf<ActivityTables>(context))
  const communities = new Map(rows.map(({ genre, count }) => [genre, count]))
  const projects = await publicArtForms(context)
  return genres.map((genre) => ({
    ...genre,
    communities: communities.get(genre.slug) ?? 0,
    projects: genre.projectArtForms.reduce((sum, form) => sum + (projects.get(form) ?? 0), 0),
  }))
}

/** The ends of the addresses of all genres. */
export async function genreSlugs(context: Context): Promise<string[]> {
  return (await surroundingsOf(context)).genres.map(({ slug }) => slug)
}
