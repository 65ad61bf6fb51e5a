import type { Transaction } from 'kysely'
import { keepActivity } from '../../src/domains/activities/programme/keeping/activity.ts'
import { keepAllCourses } from '../../src/domains/activities/programme/keeping/courses.ts'
import { keepDates } from '../../src/domains/activities/programme/keeping/dates.ts'
import { layPlan } from '../../src/domains/activities/programme/plan.ts'
import type { ActivityTables } from '../../src/domains/activities/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { organisations } from './organisations.ts'
import { activityIds, occurrenceId } from './programme/ids.ts'
import { making } from './programme/making.ts'
import type { SeededActivity } from './programme/shape.ts'
import { sounding } from './programme/sounding.ts'
import { projectIds } from './projects/ids.ts'

type Tx = Transaction<ActivityTables>

async function seedActivity(tx: Tx, context: Context, activity: SeededActivity): Promise<void> {
  const agreed = activity.coHosts?.flatMap(([name, state]) => (state === 'yes' ? [organisations[name]] : []))
  await tx
    .insertInto('programme.activity')
    .values({
      ...{
        id: activityIds[activity.name],
        slug: activity.slug,
        title: activity.title,
        summary: activity.summary,
      },
      ...{ description: activity.description ?? '', language: activity.language ?? 'da' },
      ...{ area_key: activity.area ?? null, genres: [...activity.genres] },
      owner_id: organisations[activity.owner],
      municipality_id: organisations[activity.municipality],
      shown_in: [organisations[activity.municipality], ...(agreed ?? [])],
      project_id: activity.project ? projectIds[activity.project] : null,
      ...{ place_name: activity.place[0], place_address: activity.place[1] ?? '' },
      ...{ price_ore: (activity.price ?? 0n) * 100n, price_note: activity.priceNote ?? '' },
      ...{ audience: activity.audience ?? '', welcome: (activity.welcome ?? []).join('\n') },
      languages: [...(activity.languages ?? (['da'] as const))],
      access_points: JSON.stringify(activity.access ?? {}),
      access_note: activity.accessNote ?? '',
      plan: JSON.stringify(activity.plan),
      state: activity.state ?? 'published',
      asked_by: activity.askedBy?.id ?? null,
      first_public_at: activity.state ? null : context.now,
      created_at: context.now,
    })
    .execute()
}

async function seedCoHosts(tx: Tx, context: Context, { name, coHosts }: SeededActivity): Promise<void> {
  for (const [municipality, state] of coHosts ?? [])
    await tx
      .insertInto('programme.co_host')
      .values({
        ...{ activity_id: activityIds[name], municipality_id: organisations[municipality], state },
        ...{ asked_at: context.now, answered_at: state === 'asked' ? null : context.now },
      })
      .execute()
}

async function seedDates(tx: Tx, context: Context, { name, plan, changed }: SeededActivity): Promise<void> {
  const id = activityIds[name]
  const numbers = new Map(layPlan(plan).map(({ key }, index) => [key, index + 1]))
  await keepDates(tx, context, { id, plan, wasPublic: false }, ({ key }) =>
    occurrenceId(id, numbers.get(key) ?? 0),
  )
  for (const [number, { state, reason }] of Object.entries(changed ?? {}))
    await tx
      .updateTable('programme.occurrence')
      .set({ state, reason, sequence: 1 })
      .where('id', '=', occurrenceId(id, Number(number)))
      .execute()
  await keepActivity(tx, id)
}

/** What happens: activities with their dates, and the courses that are there already. */
export async function seedProgramme(context: Context): Promise<void> {
  await tablesOf<ActivityTables>(context)
    .transaction()
    .execute(async (tx) => {
      for (const activity of [...sounding, ...making]) {
        await seedActivity(tx, context, activity)
        await seedCoHosts(tx, context, activity)
        await seedDates(tx, context, activity)
      }
      await keepAllCourses(tx, context)
    })
}
