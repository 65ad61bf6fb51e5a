import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { needsAnsweredBy } from '../../projects/index.ts'
import type { Behind, Reading } from '../door/reading.ts'
import type { EffectTables } from '../tables.ts'

/** What lies behind a number: courses, the models they follow, the public projects they belong to, and the needs those answer. */
export interface Chain extends Omit<Behind, 'projects'> {
  readonly projects: readonly { readonly id: string; readonly slug: string; readonly title: string }[]
  readonly needs: readonly { readonly id: string; readonly title: string }[]
  /** Courses that everybody may see anyway, by their names; never all of them, and nothing of what was answered there. */
  readonly open: readonly { readonly slug: string; readonly title: string }[]
}

const most = 30

/** From a reading of a release to what lies behind it, as far as it may be named. */
export async function chainBehind(
  context: Context,
  { cell, behind }: Reading,
  { number, isSimulated }: { readonly number: number; readonly isSimulated: boolean },
): Promise<Chain | undefined> {
  if (!behind) return undefined
  const open = await openCourses(context, cell, number, isSimulated)
  if (behind.projects.length === 0) return { ...behind, projects: [], needs: [], open }
  const projects = await tablesOf<EffectTables>(context)
    .selectFrom('projects.known_project')
    .select(['id', 'slug', 'title'])
    .where('id', 'in', [...behind.projects])
    .where('is_public', '=', true)
    .orderBy('title')
    .limit(100)
    .execute()
  const ids = projects.map(({ id }) => id)
  const needs = ids.length > 0 ? await needsAnsweredBy(context, ids) : []
  return { ...behind, projects, needs, open }
}

/** The courses of a group that are open to everybody, by name. */
async function openCourses(
  context: Context,
  { kind, key }: Reading['cell'],
  release: number,
  isSimulated: boolean,
): Promise<Chain['open']> {
  const inGroup = JSON.stringify({ cells: [{ kind, key }] })
  return tablesOf<EffectTables>(context)
    .selectFrom('effects.counted as k')
    .innerJoin('courses.known_course as c', 'c.id', 'k.course_id')
    .select(['c.slug', 'c.title'])
    .where('k.part', '=', 'after')
    .where('k.is_simulated', '=', isSimulated)
    .where('k.from_release', '<=', release)
    .where('c.open_to_public', '=', true)
    .$if(kind !== 'region', (query) => query.where(sql<boolean>`k.facts @> ${inGroup}::jsonb`))
    .orderBy('c.title')
    .orderBy('c.slug')
    .limit(most)
    .execute()
}
