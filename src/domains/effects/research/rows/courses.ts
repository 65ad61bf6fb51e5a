import type { Bilingual } from '../../../../kernel/language.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { ResearchTables } from '../tables.ts'
import type { FrozenRows, SourceCourse } from './model.ts'

const levels: Readonly<Record<string, Bilingual>> = {
  separate: { da: 'For sig selv', en: 'On its own' },
  onCourse: { da: 'Knyttet til et bestående kursus', en: 'Attached to an existing course' },
  onWellbeing: {
    da: 'Knyttet til et bestående trivselstilbud',
    en: 'Attached to an existing well-being offer',
  },
}
const senders: Readonly<Record<string, Bilingual>> = {
  peer: { da: 'Ligestillede', en: 'Peers' },
  municipality: { da: 'Kommunen', en: 'The municipality' },
  mixed: { da: 'Begge', en: 'Both' },
}

const courseRows = (context: Pick<Context, 'database'>, ids: readonly string[]) =>
  tablesOf<ResearchTables>(context)
    .selectFrom('courses.known_course as c')
    .leftJoin('people.known_organisation as h', 'h.id', 'c.host_id')
    .leftJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .leftJoin('courses.known_model_version as v', 'v.id', 'c.model_version_id')
    .select(['c.id', 'c.area_key', 'c.level', 'c.sender', 'c.target_group_ids', 'c.first_on', 'c.last_on'])
    .select(['h.name as host', 'm.name as municipality', 'v.title as model'])
    .where('c.id', 'in', ids)
    .orderBy('c.id')
    .execute()
type Row = Awaited<ReturnType<typeof courseRows>>[number]

const none = 'ingen'
const weeksBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  Math.floor(from.until(to).days / 7)

const courseOf = (row: Row): SourceCourse => ({
  id: row.id,
  municipality: row.municipality ?? none,
  institution: row.host ?? none,
  area: row.area_key,
  model: row.model ?? none,
  targetGroup: row.target_group_ids[0] ?? none,
  level: row.level,
  sender: row.sender,
  weeks: row.first_on && row.last_on ? weeksBetween(row.first_on, row.last_on) : null,
  begun: row.first_on ? row.first_on.year + (row.first_on.month > 6 ? 0.5 : 0) : null,
})

async function targetGroups(context: Pick<Context, 'database'>): Promise<Record<string, Bilingual>> {
  const rows = await tablesOf<ResearchTables>(context)
    .selectFrom('courses.known_target_group')
    .selectAll()
    .execute()
  return {
    [none]: { da: 'Ingen bestemt', en: 'None in particular' },
    ...Object.fromEntries(
      rows.map(({ id, name_da, name_en }) => [id, { da: name_da, en: name_en || name_da }]),
    ),
  }
}

/** The focus areas of the agreement in force, by key. */
export async function areaNames(context: Pick<Context, 'database'>): Promise<Record<string, Bilingual>> {
  const rows = await tablesOf<ResearchTables>(context)
    .selectFrom('agreement.known_focus_area')
    .select(['key', 'title_da', 'title_en'])
    .where('is_current', '=', true)
    .orderBy('number')
    .execute()
  return Object.fromEntries(
    rows.map(({ key, title_da, title_en }) => [key, { da: title_da, en: title_en || title_da }]),
  )
}

/** What is the same for everybody on these courses, and what its keys are called. */
export async function describedCourses(
  context: Pick<Context, 'database'>,
  ids: readonly string[],
): Promise<Pick<FrozenRows, 'courses' | 'names'>> {
  const rows = ids.length === 0 ? [] : await courseRows(context, ids)
  const courses = rows.map(courseOf)
  return {
    courses,
    names: {
      area: await areaNames(context),
      municipality: {},
      institution: {},
      model: {},
      targetGroup: await targetGroups(context),
      level: levels,
      sender: senders,
    },
  }
}
