import { isUuid } from '../../../kernel/ids.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { citedIn } from '../../../platform/citations/citations.ts'
import type { AgreementTables } from '../tables.ts'
import type { Measured, ResultTarget } from './model.ts'

/** The result targets of some focus areas, by area and then by day. */
export async function targetsOf(context: Context, areaIds: readonly string[]): Promise<ResultTarget[]> {
  if (areaIds.length === 0) return []
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.result_target')
    .selectAll()
    .where('focus_area_id', 'in', [...areaIds])
    .orderBy('due_day')
    .orderBy('indicator')
    .execute()
  const values = await valuesOf(
    context,
    rows.map(({ id }) => id),
  )
  const cited = await citedIn(
    context,
    rows.map(({ source }) => source),
  )
  return rows.map((row, index) => ({
    id: row.id,
    focusAreaId: row.focus_area_id,
    objectiveId: row.objective_id ?? undefined,
    indicator: row.indicator,
    indicatorEn: row.indicator_en ?? undefined,
    baseline: row.baseline === null ? undefined : Number(row.baseline),
    target: Number(row.target),
    unit: row.unit,
    due: row.due_day,
    source: row.source,
    cited: cited[index] ?? [],
    isExample: row.is_example,
    version: row.version,
    values: values.get(row.id) ?? [],
  }))
}

async function valuesOf(context: Context, ids: readonly string[]): Promise<Map<string, Measured[]>> {
  const found = new Map<string, Measured[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return found
  const rows = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.result_value')
    .select(['result_target_id', 'on_day', 'value', 'note'])
    .where('result_target_id', 'in', [...ids])
    .orderBy('on_day', 'desc')
    .execute()
  for (const { result_target_id, on_day, value, note } of rows)
    found.get(result_target_id)?.push({ onDay: on_day, value: Number(value), note })
  return found
}

export async function targetById(context: Context, id: string): Promise<ResultTarget | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tablesOf<AgreementTables>(context)
    .selectFrom('agreement.result_target')
    .select('focus_area_id')
    .where('id', '=', id)
    .executeTakeFirst()
  const targets = row ? await targetsOf(context, [row.focus_area_id]) : []
  return targets.find((target) => target.id === id)
}
