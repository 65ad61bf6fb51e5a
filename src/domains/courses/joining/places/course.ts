import { sql } from 'kysely'
import type { Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Ore } from '../../../../kernel/money.ts'
import type { Place } from '../../../../kernel/permission.ts'
import type { CourseState } from '../../tables.ts'
import type { JoiningDb, JoiningTx } from '../tables.ts'

/** A course as those see it who want in or let in. */
export interface CourseAtDoor {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly hostId: string
  readonly municipalityId: string
  readonly areaKey: string
  readonly capacity: number
  readonly state: CourseState
  readonly placeName: string
  readonly placeAddress: string
  readonly outsidePriceOre: Ore | undefined
  readonly openToPublic: boolean
  readonly isSignUpOpen: boolean
  readonly asksBirthYear: boolean
  readonly language: Language
  readonly isSimulated: boolean
  readonly needsIntake: boolean
  readonly offerHours: number
  readonly reminderHours: number
  readonly firstStarts: Moment | undefined
  readonly lastEnds: Moment | undefined
  /** When its sessions begin, those that are not held left out. */
  readonly starts: readonly Moment[]
}

const courses = (db: JoiningDb) =>
  db
    .selectFrom('courses.course as c')
    .leftJoin('courses.joining_rule as r', 'r.course_id', 'c.id')
    .select([
      ...([
        'c.id',
        'c.slug',
        'c.title',
        'c.host_id',
        'c.municipality_id',
        'c.area_key',
        'c.capacity',
      ] as const),
      ...([
        'c.state',
        'c.place_name',
        'c.place_address',
        'c.outside_price_ore',
        'c.open_to_public',
        'c.is_sign_up_open',
      ] as const),
      ...(['c.asks_birth_year', 'c.language', 'c.is_simulated'] as const),
      sql<boolean>`coalesce(r.needs_intake, false)`.as('needs_intake'),
      sql<number>`coalesce(r.offer_hours, 48)`.as('offer_hours'),
      sql<number>`coalesce(r.reminder_hours, 24)`.as('reminder_hours'),
      sql<Moment[] | null>`(select array_agg(s.starts order by s.starts) from courses.session s
        where s.course_id = c.id and s.state <> 'notHeld')`.as('starts'),
      sql<Moment | null>`(select max(s.ends) from courses.session s where s.course_id = c.id and s.state <> 'notHeld')`.as(
        'last_ends',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof courses>['executeTakeFirstOrThrow']>>

const courseOfRow = (row: Row): CourseAtDoor => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  hostId: row.host_id,
  municipalityId: row.municipality_id,
  areaKey: row.area_key,
  capacity: row.capacity,
  state: row.state,
  placeName: row.place_name,
  placeAddress: row.place_address,
  outsidePriceOre: row.outside_price_ore ?? undefined,
  openToPublic: row.open_to_public,
  isSignUpOpen: row.is_sign_up_open,
  // In the youth area no age is asked for, whatever the course says.
  asksBirthYear: row.asks_birth_year && row.area_key !== 'youth',
  language: row.language,
  isSimulated: row.is_simulated,
  needsIntake: row.needs_intake,
  offerHours: row.offer_hours,
  reminderHours: row.reminder_hours,
  firstStarts: row.starts?.[0],
  lastEnds: row.last_ends ?? undefined,
  starts: row.starts ?? [],
})

/** The course of an address; drafts are found too, the caller decides who may know of them. */
export async function courseWithSlug(db: JoiningDb, slug: string): Promise<CourseAtDoor | undefined> {
  const row = await courses(db).where('c.slug', '=', slug).executeTakeFirst()
  return row && courseOfRow(row)
}

export async function courseWithId(db: JoiningDb, id: string): Promise<CourseAtDoor | undefined> {
  const row = await courses(db).where('c.id', '=', id).executeTakeFirst()
  return row && courseOfRow(row)
}

/**
 * Takes the one lock under which the seats of a course are counted and given: two people who want the last seat come one after the
 * other. Everything about seats is read after it.
 */
export async function lockedCourse(tx: JoiningTx, id: string): Promise<CourseAtDoor | undefined> {
  const held = await tx
    .selectFrom('courses.course')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held && (await courseWithId(tx, id))
}

/** Where a course belongs, for `permits`. */
export const placeOfCourse = (course: Pick<CourseAtDoor, 'id' | 'hostId' | 'municipalityId'>): Place => ({
  course: course.id,
  organisations: [...new Set([course.hostId, course.municipalityId])],
})

/** The first session that somebody who comes now can be at; nothing while none is planned or all are over. */
export const nextSession = ({ starts }: CourseAtDoor, now: Moment): Moment | undefined =>
  starts.find((moment) => Temporal.Instant.compare(moment, now) > 0)
