import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { type NamedCell, wholeRegion } from '../door/cells.ts'
import type { CountedCourse, CourseFacts, Part } from '../door/reading.ts'
import type { EffectTables } from '../tables.ts'
import { levelCell, senderCell } from './names.ts'
import { itemsOfCourses, scoresOf } from './scores.ts'

/** Days after the last meeting until the answers of a part have closed, with the widest window and its allowance. */
export const closesAfter: Readonly<Record<Part, number>> = {
  after: 15,
  followup3: 92 + 22,
  followup6: 183 + 29,
}

export interface NewlyCounted extends Omit<CountedCourse, 'fromRelease'> {
  readonly isSimulated: boolean
}

/** Courses whose answers in a part have closed and that have not been counted in. A cancelled course has nothing to count. */
const closedCourses = (context: Context, part: Part) =>
  tablesOf<EffectTables>(context)
    .selectFrom('courses.known_course as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .innerJoin('people.known_organisation as h', 'h.id', 'c.host_id')
    .innerJoin('courses.known_model_version as v', 'v.id', 'c.model_version_id')
    .leftJoin('agreement.known_focus_area as a', (join) =>
      join.onRef('a.key', '=', 'c.area_key').on('a.is_current', '=', true),
    )
    .leftJoin('questionnaires.known_flow as f', 'f.course_id', 'c.id')
    .select(['c.id', 'c.area_key', 'c.level', 'c.sender', 'c.project_id', 'c.first_on', 'c.is_simulated'])
    .select([
      'c.target_group_ids',
      'm.id as municipality_id',
      'm.slug as municipality',
      'm.name as municipality_name',
    ])
    .select(['h.id as host_id', 'h.slug as host', 'h.name as host_name'])
    .select(['v.slug as model', 'v.title as model_title'])
    .select(['a.title_da', 'a.title_en'])
    .select(['f.invited', 'f.before', 'f.started', 'f.completed', 'f.after'])
    .where('c.state', 'in', ['running', 'completed'])
    .where('c.last_on', '<', context.today.subtract({ days: closesAfter[part] }))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('effects.counted as k')
            .select('k.course_id')
            .whereRef('k.course_id', '=', 'c.id')
            .where('k.part', '=', part),
        ),
      ),
    )
    .execute()

type Closed = Awaited<ReturnType<typeof closedCourses>>[number]
type GroupNames = ReadonlyMap<string, NamedCell>

async function targetGroups(context: Context): Promise<GroupNames> {
  const rows = await tablesOf<EffectTables>(context)
    .selectFrom('courses.known_target_group')
    .select(['id', 'slug', 'name_da', 'name_en'])
    .execute()
  return new Map(
    rows.map(({ id, slug, name_da, name_en }) => [
      id,
      { kind: 'targetGroup', key: slug, da: name_da, en: name_en },
    ]),
  )
}

function factsOf(course: Closed, groups: GroupNames): CourseFacts {
  const own = course.target_group_ids.flatMap((id) => groups.get(id) ?? [])
  const same = (kind: NamedCell['kind'], key: string, name: string, organisations?: string[]): NamedCell => ({
    ...{ kind, key, da: name, en: name },
    ...(organisations ? { organisations } : {}),
  })
  const year = course.first_on?.year
  return {
    cells: [
      wholeRegion,
      {
        kind: 'area',
        key: course.area_key,
        da: course.title_da ?? course.area_key,
        en: course.title_en ?? course.area_key,
      },
      senderCell(course.sender),
      ...own,
      ...(year === undefined ? [] : [same('year', String(year), String(year))]),
      levelCell(course.level),
      same('municipality', course.municipality, course.municipality_name, [course.municipality_id]),
      same('model', course.model, course.model_title),
      same('institution', course.host, course.host_name, [course.host_id, course.municipality_id]),
    ],
    municipality: course.municipality,
    sender: course.sender,
    level: course.level,
    targetGroup: own
      .map(({ key }) => key)
      .sort()
      .join(' '),
    project: course.project_id,
    flow: {
      invited: course.invited ?? 0,
      before: course.before ?? 0,
      started: course.started ?? 0,
      completed: course.completed ?? 0,
      after: course.after ?? 0,
      followup3: 0,
      followup6: 0,
    },
  }
}

/** So many courses are asked about at once: answers of a few thousand people are read in a moment, and pages are served in between. */
const atOnce = 200

/** Everything that has closed since the last release, course by course and part by part. */
export async function newlyClosed(context: Context, part: Part): Promise<NewlyCounted[]> {
  const courses = await closedCourses(context, part)
  const groups = courses.length > 0 ? await targetGroups(context) : new Map()
  const found: NewlyCounted[] = []
  for (let from = 0; from < courses.length; from += atOnce) {
    found.push(...(await answered(context, courses.slice(from, from + atOnce), groups, part)))
  }
  return found
}

async function answered(
  context: Context,
  courses: readonly Closed[],
  groups: GroupNames,
  part: Part,
): Promise<NewlyCounted[]> {
  const ids = courses.map(({ id }) => id)
  const who5 = await scoresOf(context, ids, 'who5', part)
  const tils = await scoresOf(context, ids, 'tils', part)
  const items = await itemsOfCourses(context, ids, part)
  return courses
    .map((course) => ({
      course: course.id,
      part,
      facts: factsOf(course, groups),
      answers: { who5: who5.get(course.id) ?? [], tils: tils.get(course.id) ?? [] },
      items: items.get(course.id) ?? {},
      isSimulated: course.is_simulated,
    }))
    .filter(
      ({ facts, answers }) => facts.flow.invited > 0 || answers.who5.length > 0 || answers.tils.length > 0,
    )
}
