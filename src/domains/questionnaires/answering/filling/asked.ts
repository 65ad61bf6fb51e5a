import type { Kysely } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { type CoursePlan, planOf } from '../batteries/queries.ts'
import { linesOf } from '../batteries/rules.ts'
import { batteryOf } from '../batteries/standard.ts'
import { isAskedIn, type TimePoint } from '../model.ts'
import type { AnsweringTables } from '../tables.ts'
import { type VersionedSetting, waveSettingNow } from '../waves/queries.ts'
import { standingOn, windowsOf } from '../waves/rules.ts'
import type { Asked, CourseAsked } from './model.ts'

type Whose = { readonly participantId: string } | { readonly enrolmentId: string }

const enrolmentRows = (tables: Kysely<AnsweringTables>, whose: Whose) =>
  tables
    .selectFrom('courses.known_enrolment as e')
    .innerJoin('courses.known_course as c', 'c.id', 'e.course_id')
    .select([
      'e.id as enrolment_id',
      'e.participant_id',
      'e.part',
      'e.state',
      'e.is_simulated',
      'e.course_id',
    ])
    .select(['c.slug', 'c.title', 'c.area_key', 'c.municipality_id', 'c.target_group_ids'])
    .select(['c.model_version_id', 'c.first_on', 'c.second_on', 'c.last_on'])
    .where('c.state', 'in', ['open', 'running', 'completed'])
    .where(
      'participantId' in whose ? 'e.participant_id' : 'e.id',
      '=',
      'participantId' in whose ? whose.participantId : whose.enrolmentId,
    )
    .orderBy('c.first_on')
    .execute()

type Row = Awaited<ReturnType<typeof enrolmentRows>>[number]

const courseFrom = (row: Row): CourseAsked => ({
  ...{ id: row.course_id, slug: row.slug, title: row.title, areaKey: row.area_key },
  ...{ municipalityId: row.municipality_id, targetGroupIds: row.target_group_ids },
  modelVersionId: row.model_version_id,
})

interface Invited {
  readonly invited_on: Temporal.PlainDate | null
  readonly answered_on: Temporal.PlainDate | null
}

interface Surroundings {
  readonly plan: CoursePlan
  readonly setting: VersionedSetting
  readonly invitations: ReadonlyMap<string, Invited>
  readonly today: Temporal.PlainDate
}

const keyOf = (enrolmentId: string, wave: TimePoint): string => `${enrolmentId} ${wave}`

function askedOfRow(row: Row, { plan, setting, invitations, today }: Surroundings): Asked[] {
  const { participant_id: participantId, first_on: first, last_on: last } = row
  if (participantId === null || first === null || last === null) return []
  return windowsOf({ first, second: row.second_on, last }, setting).flatMap((window) => {
    const { wave } = window
    const invitation = invitations.get(keyOf(row.enrolment_id, wave))
    const isAnswered = (invitation?.answered_on ?? null) !== null
    const lines = linesOf(batteryOf(plan.batteryVersion), plan, { wave, part: row.part, others: setting })
    if (lines.length === 0 || !(isAnswered || isAskedIn(wave, row.state))) return []
    return [
      {
        who: { enrolmentId: row.enrolment_id, participantId, courseId: row.course_id, part: row.part },
        ...{ wave, window, plan, setting, course: courseFrom(row), isSimulated: row.is_simulated },
        standing: standingOn(today, window, setting.lateDays),
        invitedOn: invitation?.invited_on ?? null,
        answeredOn: invitation?.answered_on ?? null,
      },
    ]
  })
}

async function invitationsOf(tables: Kysely<AnsweringTables>, enrolmentIds: readonly string[]) {
  const rows = await tables
    .selectFrom('questionnaires.invitation')
    .select(['enrolment_id', 'wave', 'invited_on', 'answered_on'])
    .where('enrolment_id', 'in', [...enrolmentIds])
    .execute()
  return new Map(rows.map((row) => [keyOf(row.enrolment_id, row.wave), row]))
}

/** Everything that is, was or will be asked of one participant or one enrolment, course by course in the order of the waves. For pages. */
export async function everythingAsked(context: Context, whose: Whose): Promise<Asked[]> {
  const tables = tablesOf<AnsweringTables>(context)
  const rows = await enrolmentRows(tables, whose)
  if (rows.length === 0) return []
  const setting = await waveSettingNow(context)
  const invitations = await invitationsOf(
    tables,
    rows.map((row) => row.enrolment_id),
  )
  const asked: Asked[] = []
  for (const row of rows) {
    const plan = await planOf(tables, courseFrom(row))
    asked.push(...askedOfRow(row, { plan, setting, invitations, today: context.today }))
  }
  return asked
}

/** Whether this can be answered now: open or a little late, and not answered yet. */
export const canBeAnswered = ({ standing, answeredOn }: Asked): boolean =>
  answeredOn === null && (standing === 'open' || standing === 'late')

/** What is to be answered first: what is open before what is late. */
export const firstToAnswer = (asked: readonly Asked[]): Asked | undefined =>
  asked.find((one) => canBeAnswered(one) && one.standing === 'open') ?? asked.find(canBeAnswered)
