import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { NamedCell } from '../door/cells.ts'
import type { Part } from '../door/reading.ts'
import type { EffectTables } from '../tables.ts'

/** What lies behind a number, in counts and in what is public anyway: nobody who took part is in it. */
export interface Chain {
  readonly courses: number
  readonly models: readonly { readonly slug: string; readonly name: string }[]
  readonly projects: readonly { readonly id: string; readonly slug: string; readonly title: string }[]
}

/** Fewer courses than this are not counted out: the number itself would be of a single course. */
const fewest = 2

/**
 * The courses counted in for a group up to a release, with the models they follow and the projects they belong to. Small
 * groups get no chain: which courses they are would tell who is in them.
 */
export async function chainBehind(
  context: Context,
  cell: NamedCell,
  until: { readonly release: number; readonly isSimulated: boolean; readonly part: Part },
): Promise<Chain | undefined> {
  const tables = tablesOf<EffectTables>(context)
  const wanted = JSON.stringify([{ kind: cell.kind, key: cell.key }])
  const rows = await sql<{
    project: string | null
    slug: string | null
    name: string | null
    courses: number
  }>`
    select facts ->> 'project' as project, model ->> 'key' as slug, model ->> 'da' as name, count(*)::int as courses
    from effects.counted
    cross join lateral (select jsonb_path_query_first(facts -> 'cells', '$[*] ? (@.kind == "model")') as model) its_model
    where is_simulated = ${until.isSimulated} and from_release <= ${until.release} and part = ${until.part}
      and facts -> 'cells' @> ${wanted}::jsonb
    group by 1, 2, 3`.execute(context.database)
  const courses = rows.rows.reduce((sum, row) => sum + row.courses, 0)
  if (courses < fewest) return undefined
  const models = new Map(rows.rows.flatMap(({ slug, name }) => (slug === null ? [] : [[slug, name ?? slug]])))
  const ids = [...new Set(rows.rows.flatMap(({ project }) => project ?? []))]
  const projects =
    ids.length === 0
      ? []
      : await tables
          .selectFrom('projects.known_project')
          .select(['id', 'slug', 'title'])
          .where('id', 'in', ids)
          .where('is_public', '=', true)
          .orderBy('title')
          .execute()
  return {
    courses,
    models: [...models].map(([slug, name]) => ({ slug, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    projects,
  }
}
