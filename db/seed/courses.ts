import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import { layOnCalendar, momentsOf } from '../../src/domains/courses/calendar/laying.ts'
import { addCourses } from '../../src/domains/courses/starting/add.ts'
import type { NewCourse } from '../../src/domains/courses/starting/model.ts'
import type { CourseTables } from '../../src/domains/courses/tables.ts'
import { appointToCourse } from '../../src/domains/people/index.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { courses } from './courses/courses.ts'
import { schoolHolidays } from './courses/holidays.ts'
import { modelIds } from './courses/ids.ts'
import { versionRow } from './courses/model-shape.ts'
import { otherVersions } from './courses/models-others.ts'
import { writing } from './courses/models-writing.ts'
import type { SeededCourse } from './courses/shape.ts'
import { targetGroups, weights } from './courses/target-groups.ts'
import { organisations } from './organisations.ts'
import { at, day } from './projects/days.ts'

export { courseIds, modelIds, modelVersionIds, targetGroupIds } from './courses/ids.ts'

type Tx = Transaction<CourseTables>

const slugs: Readonly<Record<keyof typeof modelIds, string>> = {
  writing: 'ord-liv-skriv',
  vitamins: 'kulturvitaminer',
  salon: 'samtalesalon',
  coWrite: 'skriv-en-sang-med-en-fremmed',
  drawing: 'brug-billedskolen',
  prescription: 'kultur-paa-recept',
}

async function seedModels(tx: Tx): Promise<void> {
  const names = Object.keys(modelIds) as (keyof typeof modelIds)[]
  const retired = { retired_on: day('2025-12-31'), retired_reason: 'Kulturvitaminer tog over.' }
  const rows = names.map((name) => ({
    ...{ id: modelIds[name], slug: slugs[name], created_at: at('2021-03-01') },
    ...(name === 'prescription' ? retired : { retired_on: null, retired_reason: '' }),
  }))
  await tx.insertInto('courses.model').values(rows).execute()
  await tx
    .insertInto('courses.model_version')
    .values([...writing, ...otherVersions].map(versionRow))
    .execute()
}

/** The sessions of a course, past its own municipality's holidays. */
function sessionsOf(context: Context, course: SeededCourse): NewCourse['sessions'] {
  const plan = course.sessions ?? course.from.plan
  const first = day(course.firstDay)
  const keepsSchool = course.from.skips_school_holidays !== false
  const school = schoolHolidays
    .filter(({ municipality_id }) => keepsSchool && municipality_id === organisations[course.municipality])
    .map(({ name, from_day, to_day }) => ({ name, from: from_day, to: to_day }))
  const laid = layOnCalendar(
    {
      from: first,
      weekdays: course.weekdays ?? [first.dayOfWeek],
      weeksBetween: course.from.weeks_between ?? 1,
    },
    plan.length,
    { choices: ['christmasEve', 'newYearsEve'], school },
  )
  return laid.days.map((on, index) => {
    const { title = '', content = '', minutes = 60 } = plan[index] ?? {}
    const moments = momentsOf(on, Temporal.PlainTime.from(course.time), minutes)
    const isOver = Temporal.Instant.compare(moments.ends, context.now) < 0 && course.state !== 'cancelled'
    return { ...moments, title, content, state: isOver ? 'held' : 'planned' }
  })
}

/** The course as its model has it, with what was said otherwise. */
function newCourse(context: Context, course: SeededCourse): NewCourse {
  const {
    from: model,
    host,
    municipality,
    carriedBy,
    firstDay: _day,
    time: _time,
    weekdays: _on,
    sessions: _own,
    ...own
  } = course
  return {
    title: model.title,
    summary: model.summary,
    description: model.description ?? '',
    welcome: model.welcome ?? '',
    modelVersionId: model.id,
    areaKey: model.area_key,
    artForm: model.art_form,
    level: model.level,
    attachedTo: '',
    sender: model.sender,
    targetGroupIds: model.target_group_ids ?? [],
    capacity: model.most,
    placeName: '',
    placeAddress: '',
    access: '',
    accessPoints: {},
    price: 0n,
    priceNote: model.price_note ?? '',
    outsidePrice: null,
    isOpenToPublic: true,
    isSignUpOpen: true,
    asksBirthYear: model.asks_birth_year ?? false,
    language: 'da',
    ...own,
    hostId: organisations[host],
    municipalityId: organisations[municipality],
    sessions: sessionsOf(context, course),
    staff: carriedBy.map(([{ id }, part]) => ({ personId: id, part })),
  }
}

async function appointAll(tx: Tx, context: Context): Promise<void> {
  for (const { id, firstDay, carriedBy } of courses)
    for (const [who, role] of carriedBy) {
      const early = day(firstDay).subtract({ months: 3 })
      const from = Temporal.PlainDate.compare(early, context.today) < 0 ? early : context.today
      const outcome = await appointToCourse(tx, context, { personId: who.id, courseId: id, role, from })
      if (!outcome.ok) throw new Error(`${who.name} cannot be ${role}: ${JSON.stringify(outcome.refusal)}`)
    }
}

/** Target groups, holidays, course models and courses: places are real; people, days and numbers are made up. */
export async function seedCourses(context: Context): Promise<void> {
  await tablesOf<CourseTables>(context)
    .transaction()
    .execute(async (tx) => {
      await tx.insertInto('courses.target_group').values(targetGroups).execute()
      await tx.insertInto('courses.target_group_weight').values(weights).execute()
      await tx
        .insertInto('courses.school_holiday')
        .values(schoolHolidays.map((row) => ({ id: randomUUID(), ...row })))
        .execute()
      await seedModels(tx)
      await addCourses(
        tx,
        context,
        courses.map((course) => newCourse(context, course)),
      )
      await appointAll(tx, context)
    })
}
