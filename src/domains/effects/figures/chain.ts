import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Behind, Reading } from '../door/reading.ts'
import type { EffectTables } from '../tables.ts'

/** What lies behind a number: courses in counts, the models they follow, and the public projects they belong to. */
export interface Chain extends Omit<Behind, 'projects'> {
  readonly projects: readonly { readonly id: string; readonly slug: string; readonly title: string }[]
}

/** From a reading to what lies behind it; the projects lead on to the needs they began with. */
export async function chainBehind(context: Context, { behind }: Reading): Promise<Chain | undefined> {
  if (!behind) return undefined
  if (behind.projects.length === 0) return { ...behind, projects: [] }
  const projects = await tablesOf<EffectTables>(context)
    .selectFrom('projects.known_project')
    .select(['id', 'slug', 'title'])
    .where('id', 'in', [...behind.projects])
    .where('is_public', '=', true)
    .orderBy('title')
    .limit(100)
    .execute()
  return { ...behind, projects }
}
