import { sql } from 'kysely'
import { personIdOf } from '../../../../kernel/actor.ts'
import { dayOf } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { receiptOf } from '../places/receipt.ts'
import type { JoiningTables } from '../tables.ts'
import type { OwnReferral } from './model.ts'
import { statusIsOpen, statusOf } from './rules.ts'
import { hashOf } from './token.ts'

const referrals = (context: Context) =>
  tablesOf<JoiningTables>(context)
    .selectFrom('courses.referral as r')
    .innerJoin('courses.enrolment as e', 'e.id', 'r.enrolment_id')
    .innerJoin('courses.course as c', 'c.id', 'e.course_id')
    .select([
      'r.id',
      'r.made_at',
      'r.is_second',
      'e.state',
      'e.ended_on',
      'e.participant_id',
      'c.title',
      'c.slug',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof referrals>['executeTakeFirstOrThrow']>>

const referralOfRow = (row: Row): OwnReferral => ({
  id: row.id,
  receipt: receiptOf(row.id),
  course: row.title,
  courseSlug: row.slug,
  madeOn: dayOf(row.made_at),
  status: statusOf(row.state, row.is_second),
  state: row.state,
  // Who was there already is none of the referrer's business.
  participantId: row.is_second ? undefined : (row.participant_id ?? undefined),
})

/** The referrals of the signed-in link worker, newest first. */
export async function ownReferrals(context: Context, most = 200): Promise<OwnReferral[]> {
  const person = personIdOf(context.actor)
  if (!person) return []
  const rows = await referrals(context)
    .where('r.referrer_id', '=', person)
    .orderBy('r.made_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(referralOfRow)
}

/** One referral of the signed-in link worker; nothing when it is somebody else's. */
export async function ownReferral(
  context: Context,
  id: string,
): Promise<(OwnReferral & { readonly enrolmentId: string }) | undefined> {
  const person = personIdOf(context.actor)
  if (!person) return undefined
  const row = await referrals(context)
    .select('e.id as enrolment_id')
    .where('r.id', '=', id)
    .where('r.referrer_id', '=', person)
    .where('r.is_second', '=', false)
    .executeTakeFirst()
  return row && { ...referralOfRow(row), enrolmentId: row.enrolment_id }
}

/** What an outside professional sees through the secret link; nothing when the link is unknown or closed. */
export async function referralBehind(context: Context, token: string): Promise<OwnReferral | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const hash = hashOf(token)
  const row = await referrals(context).where('r.token_hash', '=', hash).executeTakeFirst()
  return row && statusIsOpen(row.ended_on ?? undefined, context.today) ? referralOfRow(row) : undefined
}

/** A course that takes referrals now. */
export interface OpenCourse {
  readonly slug: string
  readonly title: string
  readonly municipality: string
  readonly firstOn: Temporal.PlainDate | undefined
  readonly hasBegun: boolean
}

/** Courses that take people now, the soonest first. */
export async function openCourses(context: Context, most = 40): Promise<OpenCourse[]> {
  const rows = await tablesOf<JoiningTables>(context)
    .selectFrom('courses.course as c')
    .innerJoin('people.known_organisation as m', 'm.id', 'c.municipality_id')
    .innerJoin('courses.known_course as k', 'k.id', 'c.id')
    .select(['c.slug', 'c.title', 'm.name', 'k.first_on'])
    .where('c.state', 'in', ['open', 'running'])
    .where('c.is_sign_up_open', '=', true)
    .where(sql<boolean>`(k.last_on is null or k.last_on >= ${context.today})`)
    .where('c.is_simulated', '=', false)
    .orderBy('k.first_on')
    .orderBy('c.title')
    .limit(most)
    .execute()
  return rows.map(({ slug, title, name, first_on }) => ({
    ...{ slug, title, municipality: name },
    firstOn: first_on ?? undefined,
    hasBegun: first_on !== null && Temporal.PlainDate.compare(first_on, context.today) < 0,
  }))
}
