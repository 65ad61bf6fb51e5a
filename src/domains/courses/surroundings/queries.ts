import { sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { sortedByText } from '../../../ui/sort.ts'
import type { CourseTables } from '../tables.ts'
import type { Area, Surroundings } from './model.ts'

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
  readonly municipalities: readonly { readonly id: string; readonly name: string }[] | null
  readonly groups:
    | readonly {
        readonly id: string
        readonly slug: string
        readonly da: string
        readonly en: string
        readonly current: boolean
      }[]
    | null
}

const everything = (today: Temporal.PlainDate) => sql<Row>`select
  (select jsonb_agg(jsonb_build_object('key', key, 'number', number, 'da', title_da, 'en', title_en, 'shape', shape, 'current', is_current))
   from agreement.known_focus_area) as areas,
  (select jsonb_agg(distinct jsonb_build_object('id', m.organisation_id, 'name', m.name))
   from people.known_member m
   where m.region_id in (select organisation_id from people.known_home)
     and m.from_day <= ${today} and (m.to_day is null or m.to_day >= ${today})) as municipalities,
  (select jsonb_agg(jsonb_build_object('id', id, 'slug', slug, 'da', name_da, 'en', name_en,
     'current', from_day <= ${today} and (to_day is null or to_day >= ${today})))
   from courses.target_group) as groups`

/** Each area once: as the agreement in force has it, else as an earlier one had it. */
function areasOnce(rows: readonly AreaRow[], language: Context['language']): Area[] {
  const byKey = new Map<string, AreaRow>()
  for (const row of rows) if (row.current || !byKey.has(row.key)) byKey.set(row.key, row)
  return [...byKey.values()]
    .sort((a, b) => Number(b.current) - Number(a.current) || a.number - b.number)
    .map(({ key, shape, current, ...row }) => ({ key, title: row[language], shape, isCurrent: current }))
}

function surroundingsIn(row: Row | undefined, language: Context['language']): Surroundings {
  const groups = (row?.groups ?? []).map(({ id, slug, current, ...names }) => ({
    ...{ id, slug, name: names[language], isCurrent: current },
  }))
  return {
    areas: areasOnce(row?.areas ?? [], language),
    municipalities: sortedByText(row?.municipalities ?? [], ({ name }) => name),
    groups: sortedByText(groups, ({ name }) => name),
  }
}

const askedNowAndThen = remembered(async (context) => {
  const [row] = (await everything(context.today).execute(tablesOf<CourseTables>(context))).rows
  return { da: surroundingsIn(row, 'da'), en: surroundingsIn(row, 'en') }
})

/** The focus areas, member municipalities and target groups that courses are sorted by. At most one round trip. */
export const surroundingsOf = async (context: Context): Promise<Surroundings> =>
  (await askedNowAndThen(context))[context.language]
