import type { Place } from '../../../../kernel/permission.ts'
import { placeOf } from '../../../people/index.ts'
import type { VisitDb, VisitTx } from '../tables.ts'
import type { ActivityAtDoor, DateAtDoor, SignUpRules } from './model.ts'

/** The rules of an activity for which nobody has set any. */
export const defaultRules: SignUpRules = {
  ...{ takesSignUps: false, mode: 'series', seats: undefined, seatsEachDate: undefined },
  ...{ closesHours: 0, offerHours: 24, reminderHours: 24, questions: [] },
}

const activities = (db: VisitDb) =>
  db
    .selectFrom('programme.known_activity as a')
    .leftJoin('visits.rule as r', 'r.activity_id', 'a.id')
    .select(['a.id', 'a.slug', 'a.title', 'a.language', 'a.owner_id', 'a.municipality_id', 'a.is_public'])
    .select(['a.place_name', 'a.place_address', 'a.state', 'r.takes_sign_ups', 'r.mode', 'r.seats'])
    .select(['r.seats_each_date', 'r.closes_hours', 'r.offer_hours', 'r.reminder_hours', 'r.questions'])
    .select('r.version')

type Row = Awaited<ReturnType<ReturnType<typeof activities>['executeTakeFirstOrThrow']>>

const rulesOfRow = (row: Row): SignUpRules => ({
  takesSignUps: row.takes_sign_ups ?? defaultRules.takesSignUps,
  mode: row.mode ?? defaultRules.mode,
  ...{ seats: row.seats ?? undefined, seatsEachDate: row.seats_each_date ?? undefined },
  closesHours: row.closes_hours ?? defaultRules.closesHours,
  offerHours: row.offer_hours ?? defaultRules.offerHours,
  reminderHours: row.reminder_hours ?? defaultRules.reminderHours,
  questions: row.questions ?? defaultRules.questions,
})

async function datesOf(db: VisitDb, activityId: string): Promise<DateAtDoor[]> {
  const rows = await db
    .selectFrom('programme.occurrence')
    .select(['id', 'starts_at', 'ends_at', 'all_day', 'state', 'place_name', 'place_address'])
    .select(['sequence', 'modified_at'])
    .where('activity_id', '=', activityId)
    .where('kind', '=', 'activity')
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, startsAt: row.starts_at, endsAt: row.ends_at, allDay: row.all_day, state: row.state },
    ...{ placeName: row.place_name, placeAddress: row.place_address },
    ...{ sequence: row.sequence, modifiedAt: row.modified_at },
  }))
}

const activityOfRow = async (db: VisitDb, row: Row): Promise<ActivityAtDoor> => ({
  ...{ id: row.id, slug: row.slug, title: row.title, language: row.language },
  ...{ ownerId: row.owner_id, municipalityId: row.municipality_id },
  ...{ placeName: row.place_name, placeAddress: row.place_address },
  ...{ isCancelled: row.state === 'cancelled', isPublic: row.is_public, version: row.version ?? 0 },
  rules: rulesOfRow(row),
  dates: await datesOf(db, row.id),
})

/** The activity of a public address; drafts are found too, the caller decides who may know of them. */
export async function activityWithSlug(db: VisitDb, slug: string): Promise<ActivityAtDoor | undefined> {
  const row = await activities(db).where('a.slug', '=', slug).executeTakeFirst()
  return row && activityOfRow(db, row)
}

export async function activityWithId(db: VisitDb, id: string): Promise<ActivityAtDoor | undefined> {
  const row = await activities(db).where('a.id', '=', id).executeTakeFirst()
  return row && activityOfRow(db, row)
}

/**
 * Takes the one lock under which the seats of an activity are counted and given: two people who want the last seat come one after the
 * other. Everything about seats is read after it.
 */
export async function lockedActivity(tx: VisitTx, id: string): Promise<ActivityAtDoor | undefined> {
  const known = await tx
    .selectFrom('programme.known_activity')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!known) return undefined
  await tx
    .insertInto('visits.rule')
    .values({ activity_id: id, version: 0, questions: JSON.stringify([]), ...noNumbers })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.selectFrom('visits.rule').select('activity_id').where('activity_id', '=', id).forUpdate().execute()
  return activityWithId(tx, id)
}

const noNumbers = { seats: null, seats_each_date: null, reminder_due: null }

/** Where an activity belongs, for `permits`: to who arranges it, and the municipality that is in. */
export const placeOfActivity = (
  db: VisitDb,
  { ownerId }: Pick<ActivityAtDoor, 'ownerId'>,
): Promise<Place | undefined> => placeOf(db as never, ownerId)
