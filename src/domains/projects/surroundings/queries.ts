import { sql } from 'kysely'
import type { Context } from '../../../platform/actions/context.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { sortedByText } from '../../../ui/sort.ts'
import type { ProjectTables } from '../tables.ts'
import type { Area, Surroundings, Theme } from './model.ts'

interface AreaRow {
  readonly key: string
  readonly number: number
  readonly da: string
  readonly en: string
  readonly shape: Area['shape']
  readonly current: boolean
}

interface Row {
  readonly areas: readonly AreaRow[] | null
  readonly themes: readonly { readonly id: string; readonly da: string; readonly en: string }[] | null
  readonly municipalities: readonly { readonly id: string; readonly name: string }[] | null
}

const everything = (today: Temporal.PlainDate) => sql<Row>`select
  (select jsonb_agg(jsonb_build_object('key', key, 'number', number, 'da', title_da, 'en', title_en, 'shape', shape, 'current', is_current))
   from agreement.known_focus_area) as areas,
  (select jsonb_agg(jsonb_build_object('id', id, 'da', name_da, 'en', name_en))
   from agreement.known_theme where from_day <= ${today}) as themes,
  (select jsonb_agg(distinct jsonb_build_object('id', m.organisation_id, 'name', m.name))
   from people.known_member m
   where m.region_id in (select organisation_id from people.known_home)
     and m.from_day <= ${today} and (m.to_day is null or m.to_day >= ${today})) as municipalities`

/** Each area once: as the agreement in force has it, else as an earlier one had it. */
function areasOnce(rows: readonly AreaRow[], language: Context['language']): Area[] {
  const byKey = new Map<string, AreaRow>()
  for (const row of rows) if (row.current || !byKey.has(row.key)) byKey.set(row.key, row)
  return [...byKey.values()]
    .sort((a, b) => Number(b.current) - Number(a.current) || a.number - b.number)
    .map(({ key, shape, current, ...row }) => ({ key, title: row[language], shape, isCurrent: current }))
}

const askedNowAndThen = remembered(async (context) => {
  const { rows } = await everything(context.today).execute(tablesOf<ProjectTables>(context))
  return rows[0]
})

/** The focus areas, themes and member municipalities that needs and projects are sorted by. At most one round trip. */
export async function surroundingsOf(context: Context): Promise<Surroundings> {
  const row = await askedNowAndThen(context)
  const { language } = context
  const themes: Theme[] = (row?.themes ?? []).map((theme) => ({ id: theme.id, name: theme[language] }))
  return {
    areas: areasOnce(row?.areas ?? [], language),
    themes: sortedByText(themes, ({ name }) => name),
    municipalities: sortedByText(row?.municipalities ?? [], ({ name }) => name),
  }
}
