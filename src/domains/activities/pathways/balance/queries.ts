import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { remembered } from '../../../../platform/actions/remembered.ts'
import { wholeHalfYears } from '../flow/periods.ts'
import type { PathwayTables } from '../tables.ts'
import type { Question, Tally, Target } from './model.ts'
import { type ToldNumbers, toldNumbers } from './told.ts'

const dbOf = (context: Context) => tablesOf<PathwayTables>(context)

export interface Balance {
  readonly periods: readonly number[]
  readonly told: ToldNumbers
  readonly isSimulated: boolean
}

async function balanceNow(context: Context): Promise<Balance> {
  const periods = wholeHalfYears(context.today)
  const [first = 0, last = 0] = [periods[0], periods.at(-1)]
  const { rows } = await sql<Tally & { isSimulated: boolean }>`
    select (extract(year from month) * 2 + case when extract(month from month) > 6 then 1 else 0 end)::int as period,
      genre, level, role, gender, sum(answers)::int as answers, bool_or(is_simulated) as "isSimulated"
    from pathways.tally group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(dbOf(context))
  const within = rows.filter(({ period, answers }) => period >= first && period <= last && answers > 0)
  return { periods, told: toldNumbers(within), isSimulated: within.some((row) => row.isSimulated) }
}

/** What may be told about balance: of the half-years that are over, so that nothing in it moves from day to day. The only way from the tables to a number. */
export const balanceOf: (context: Context) => Promise<Balance> = remembered(balanceNow)

export async function questionWith(context: Context, code: string): Promise<Question | undefined> {
  if (!/^[a-z2-9]{6}$/.test(code)) return undefined
  const [question] = await questionsWhere(context, code)
  return question
}

/** The codes, those that are open first. */
export const allQuestions = (context: Context): Promise<Question[]> => questionsWhere(context)

async function questionsWhere(context: Context, code?: string): Promise<Question[]> {
  const rows = await dbOf(context)
    .selectFrom('pathways.question as q')
    .innerJoin('people.known_organisation as o', 'o.id', 'q.owner_id')
    .select(['q.code', 'q.title', 'q.genre', 'q.level', 'q.owner_id', 'q.until_day', 'o.name as owner'])
    .$if(code !== undefined, (query) => query.where('q.code', '=', code ?? ''))
    .orderBy('q.until_day', 'desc')
    .orderBy('q.code')
    .limit(100)
    .execute()
  return rows.map(({ owner_id, until_day, ...row }) => ({ ...row, ownerId: owner_id, untilDay: until_day }))
}

export async function allTargets(context: Context): Promise<Target[]> {
  const rows = await dbOf(context)
    .selectFrom('pathways.target')
    .selectAll()
    .orderBy('role')
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return rows.map(({ from_day, by_day, ...row }) => ({ ...row, fromDay: from_day, byDay: by_day }))
}
