import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { consentStandings, identitiesOf, knownPseudonym } from '../../../participants/index.ts'
import { everythingAsked } from '../filling/asked.ts'
import type { Asked } from '../filling/model.ts'
import type { TimePoint } from '../model.ts'
import { codeFrom } from '../room-codes/code.ts'
import { enrolmentWithCode } from '../room-codes/queries.ts'
import type { AnsweringTables } from '../tables.ts'
import type { Entry } from './model.ts'
import { entriesFrom } from './rules.ts'

/** Who on a course has not answered in a wave and may be asked, by code only. */
export async function codesWithout(
  context: Context,
  courseId: string,
  wave: TimePoint,
): Promise<readonly string[]> {
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.personal_code as p')
    .innerJoin('courses.known_enrolment as e', 'e.id', 'p.enrolment_id')
    .leftJoin('questionnaires.invitation as i', (join) =>
      join.onRef('i.enrolment_id', '=', 'p.enrolment_id').on('i.wave', '=', wave),
    )
    .select(['p.code', 'p.participant_id'])
    .where('p.course_id', '=', courseId)
    .where('e.state', 'in', wave === 'waiting' ? ['waiting', 'offered'] : ['enrolled', 'completed'])
    .where('e.part', '=', 'participant')
    .where('i.answered_on', 'is', null)
    .orderBy('p.code')
    .execute()
  const standings = await consentStandings(
    context,
    rows.map(({ participant_id }) => participant_id),
    'answers',
  )
  return rows
    .filter(({ participant_id }) => standings.get(participant_id) !== 'takenBack')
    .map(({ code }) => code)
}

/** How many on a course have no code yet. */
export async function withoutCode(context: Context, courseId: string): Promise<number> {
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('courses.known_enrolment as e')
    .leftJoin('questionnaires.personal_code as p', 'p.enrolment_id', 'e.id')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('e.course_id', '=', courseId)
    .where('e.participant_id', 'is not', null)
    .where('e.state', 'in', ['waiting', 'offered', 'enrolled', 'completed'])
    .where('p.code', 'is', null)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Whose code is whose, for handing out sheets; the look is written down and shown to each of them. */
export async function namesAndCodes(
  context: Context,
  courseId: string,
): Promise<readonly { readonly name: string; readonly code: string }[]> {
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.personal_code as p')
    .innerJoin('courses.known_enrolment as e', 'e.id', 'p.enrolment_id')
    .select(['p.code', 'p.participant_id'])
    .where('p.course_id', '=', courseId)
    .where('e.state', 'in', ['waiting', 'offered', 'enrolled', 'completed'])
    .execute()
  const identities = await identitiesOf(
    context,
    rows.map(({ participant_id }) => participant_id),
    'paperList',
  )
  return rows
    .flatMap(({ code, participant_id }) => {
      const identity = identities.get(participant_id)
      return identity ? [{ name: identity.name, code }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}

/** What the form with a code asks in one wave. Nobody's name is opened. */
export async function askedOnPaper(
  context: Context,
  courseId: string,
  { code: typed, wave }: { readonly code: string; readonly wave: TimePoint },
): Promise<Asked | 'unknown' | 'notAsked'> {
  const code = codeFrom(typed)
  const enrolmentId = code && (await enrolmentWithCode(context, courseId, code))
  if (!enrolmentId) return 'unknown'
  const all = await everythingAsked(context, { enrolmentId })
  return all.find((asked) => asked.wave === wave) ?? 'notAsked'
}

/** What was typed in from one form so far. */
export async function entriesOf(context: Context, { who, wave }: Asked): Promise<readonly Entry[]> {
  const pseudonym = await knownPseudonym(context, who)
  if (!pseudonym) return []
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.paper_entry')
    .select(['answers', 'filled_on'])
    .where('pseudonym', '=', pseudonym)
    .where('wave', '=', wave)
    .orderBy('round')
    .execute()
  return entriesFrom(rows)
}

/** How many forms of each wave were typed in once, and how many twice with differences. Numbers only: the codes stand on the paper. */
export async function formsUnderWay(
  context: Context,
  courseId: string,
): Promise<readonly { readonly wave: TimePoint; readonly once: number; readonly twice: number }[]> {
  const { rows } = await sql<{ wave: TimePoint; once: number; twice: number }>`
    select wave, (count(*) filter (where rounds = 1))::int as once, (count(*) filter (where rounds = 2))::int as twice
    from (
      select e.wave, e.pseudonym, count(*) as rounds from questionnaires.paper_entry e
      where e.course_id = ${courseId} and not exists (
        select from questionnaires.response r where r.pseudonym = e.pseudonym and r.wave = e.wave)
      group by e.wave, e.pseudonym
    ) sheets group by wave order by wave`.execute(tablesOf<AnsweringTables>(context))
  return rows
}
