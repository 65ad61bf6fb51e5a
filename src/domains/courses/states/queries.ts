import { permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Course } from '../model.ts'
import { may } from '../policy.ts'
import type { CourseTables } from '../tables.ts'

/**
 * The courses that go on in the same municipality and that this person may move people into, those of the same model first.
 * The youth area knows nobody's age: people who were asked for it elsewhere do not come along into it, nor the other way.
 */
export async function mergeTargets(context: Context, course: Course) {
  const rows = await tablesOf<CourseTables>(context)
    .selectFrom('courses.course as c')
    .innerJoin('people.known_organisation as h', 'h.id', 'c.host_id')
    .select([
      'c.id',
      'c.title',
      'c.host_id',
      'c.municipality_id',
      'c.project_id',
      'c.first_on',
      'h.name as host',
    ])
    .where('c.state', 'in', ['open', 'running'])
    .where('c.municipality_id', '=', course.municipality.id)
    .where('c.id', '<>', course.id)
    .where('c.area_key', course.areaKey === 'youth' ? '=' : '<>', 'youth')
    .orderBy(({ eb }) => eb('c.model_version_id', '=', course.modelVersionId), 'desc')
    .orderBy('c.first_on')
    .limit(100)
    .execute()
  return rows.filter(({ id, host_id, municipality_id, project_id }) =>
    permits(may.arrange, context.actor, {
      ...{ course: id, organisations: [host_id, municipality_id] },
      ...(project_id ? { project: project_id } : {}),
    }),
  )
}
