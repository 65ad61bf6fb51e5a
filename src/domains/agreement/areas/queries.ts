import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import type { FocusArea, Objective, Relation } from './model.ts'

const tables = (context: Context) => tablesOf<AgreementTables>(context)

async function objectivesOf(context: Context, areaIds: readonly string[]): Promise<Map<string, Objective[]>> {
  const found = new Map<string, Objective[]>(areaIds.map((id) => [id, []]))
  if (areaIds.length === 0) return found
  const rows = await tables(context)
    .selectFrom('agreement.objective')
    .select(['id', 'focus_area_id', 'number', 'title', 'title_en'])
    .where('focus_area_id', 'in', [...areaIds])
    .where('retired', '=', false)
    .orderBy('number')
    .execute()
  for (const { focus_area_id, title_en, ...rest } of rows)
    found.get(focus_area_id)?.push({ ...rest, titleEn: title_en ?? undefined })
  return found
}

/** The focus areas of an agreement in their order. */
export async function focusAreasOf(context: Context, agreementId: string): Promise<FocusArea[]> {
  const rows = await tables(context)
    .selectFrom('agreement.focus_area')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .where('retired', '=', false)
    .orderBy('number')
    .execute()
  const objectives = await objectivesOf(
    context,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    agreementId: row.agreement_id,
    slug: row.slug,
    key: row.key,
    number: row.number,
    title: row.title,
    titleEn: row.title_en ?? undefined,
    name: row.name,
    nameEn: row.name_en ?? undefined,
    goalEn: row.goal_en ?? undefined,
    shape: row.shape,
    version: row.version,
    objectives: objectives.get(row.id) ?? [],
  }))
}

/** How the focus areas of an agreement stand to those before it (`of`), or what became of them after it (`after`). */
export async function relationsOf(
  context: Context,
  agreementId: string,
  which: 'of' | 'after' = 'of',
): Promise<Relation[]> {
  const rows = await tables(context)
    .selectFrom('agreement.focus_area_relation as r')
    .innerJoin('agreement.focus_area as e', 'e.id', 'r.earlier_id')
    .innerJoin('agreement.agreement as ea', 'ea.id', 'e.agreement_id')
    .innerJoin('agreement.agreement as la', 'la.id', 'r.agreement_id')
    .leftJoin('agreement.focus_area as l', 'l.id', 'r.later_id')
    .select(['r.kind', 'e.id', 'e.title', 'e.title_en', 'e.slug'])
    .select(['ea.title as agreement', 'ea.slug as agreement_slug'])
    .select(['l.id as later_id', 'l.title as later_title', 'l.title_en as later_en', 'l.slug as later_slug'])
    .where(which === 'of' ? 'r.agreement_id' : 'e.agreement_id', '=', agreementId)
    .$if(which === 'after', (query) => query.where('la.status', '<>', 'draft'))
    .orderBy('e.number')
    .execute()
  return rows.map((row) => ({
    kind: row.kind,
    earlier: {
      ...{ id: row.id, title: row.title, titleEn: row.title_en ?? undefined, slug: row.slug },
      ...{ agreement: row.agreement, agreementSlug: row.agreement_slug },
    },
    later:
      row.later_id && row.later_title && row.later_slug
        ? {
            id: row.later_id,
            title: row.later_title,
            titleEn: row.later_en ?? undefined,
            slug: row.later_slug,
          }
        : undefined,
  }))
}
