import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { QuestionInstrument } from '../instruments/model.ts'
import type { QuestionnaireTables } from '../tables.ts'
import type { OwnQuestionnaire } from './model.ts'
import { instrumentOf } from './rules.ts'

type Databased = Pick<Context, 'database'>

const newest = (context: Databased) =>
  tablesOf<QuestionnaireTables>(context)
    .selectFrom('questionnaires.own_questionnaire as q')
    .innerJoin('questionnaires.own_version as v', 'v.questionnaire_id', 'q.id')
    .distinctOn('q.slug')
    .select(['q.id', 'q.slug', 'q.is_retired', 'v.number', 'v.state', 'v.content', 'v.origin', 'v.version'])
    .select(
      sql<number | null>`(select max(u.number) from questionnaires.own_version u
        where u.questionnaire_id = q.id and u.state = 'inUse')`.as('in_use'),
    )
    .orderBy('q.slug')
    .orderBy('v.number', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof newest>['execute']>>[number]

const questionnaireOf = ({ is_retired, in_use, ...row }: Row): OwnQuestionnaire => ({
  ...row,
  isRetired: is_retired,
  inUse: in_use ?? undefined,
})

/** The region's own questionnaires, each in its newest version. */
export const ownQuestionnaires = async (context: Databased): Promise<readonly OwnQuestionnaire[]> =>
  (await newest(context).execute()).map(questionnaireOf)

export async function ownQuestionnaire(
  context: Databased,
  slug: string,
): Promise<OwnQuestionnaire | undefined> {
  const row = await newest(context).where('q.slug', '=', slug).executeTakeFirst()
  return row && questionnaireOf(row)
}

const inUse = (context: Databased) =>
  tablesOf<QuestionnaireTables>(context)
    .selectFrom('questionnaires.own_questionnaire as q')
    .innerJoin('questionnaires.own_version as v', 'v.questionnaire_id', 'q.id')
    .select(['q.slug', 'v.number', 'v.content'])
    .where('v.state', '=', 'inUse')

/** Own questionnaires that can be asked now, the newest version in use of each. */
export async function ownInstruments(context: Databased): Promise<readonly QuestionInstrument[]> {
  const rows = await inUse(context)
    .distinctOn('q.slug')
    .where('q.is_retired', '=', false)
    .orderBy('q.slug')
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ slug, number, content }) => instrumentOf(slug, number, content))
}

/** One version that is or was in use, retired ones too; the newest unless another is asked for. */
export async function ownInstrument(
  context: Databased,
  slug: string,
  version?: number,
): Promise<QuestionInstrument | undefined> {
  const row = await inUse(context)
    .where('q.slug', '=', slug)
    .$if(version !== undefined, (rows) => rows.where('v.number', '=', version ?? 0))
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && instrumentOf(row.slug, row.number, row.content)
}
