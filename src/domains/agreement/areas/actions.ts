import type { Transaction } from 'kysely'
import { absent, done, type Outcome, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { lockAgreement } from '../texts/keeping.ts'
import type { AreaFields, RelationChoice } from './form.ts'

type Tx = Transaction<AgreementTables>

async function saveThemes(tx: Tx, areaId: string, themes: AreaFields['themes']): Promise<void> {
  const ids = [...themes.keys()]
  await tx
    .deleteFrom('agreement.theme_link')
    .where((where) => where.or([where('focus_area_id', 'in', ids), where('objective_id', 'in', ids)]))
    .execute()
  const rows = [...themes].flatMap(([id, chosen]) =>
    chosen.map((theme_id) =>
      id === areaId
        ? { theme_id, focus_area_id: id, objective_id: null }
        : { theme_id, focus_area_id: null, objective_id: id },
    ),
  )
  if (rows.length > 0) await tx.insertInto('agreement.theme_link').values(rows).execute()
}

/** Changes what stands beside the text of a focus area: names, English, shape, themes. */
export function editArea(
  context: Context,
  areaId: string,
  version: number,
  fields: AreaFields,
): Promise<Outcome<true>> {
  return perform<AgreementTables, true>(
    context,
    { permission: may.edit, subject: { kind: 'agreement.focusArea', id: areaId } },
    async (tx) => {
      const stored = await tx
        .selectFrom('agreement.focus_area')
        .selectAll()
        .where('id', '=', areaId)
        .forUpdate()
        .executeTakeFirst()
      if (!stored) return absent
      if (stored.version !== version) return stale({}, stored.version)
      const { name, nameEn = null, titleEn = null, goalEn = null, shape, objectivesEn, themes } = fields
      await tx
        .updateTable('agreement.focus_area')
        .set({ name, name_en: nameEn, title_en: titleEn, goal_en: goalEn, shape, version: version + 1 })
        .where('id', '=', areaId)
        .execute()
      for (const [id, title] of objectivesEn) {
        await tx
          .updateTable('agreement.objective')
          .set({ title_en: title === '' ? null : title })
          .where('id', '=', id)
          .where('focus_area_id', '=', areaId)
          .execute()
      }
      await saveThemes(tx, areaId, themes)
      return done(true)
    },
  )
}

/** Says what became of each focus area of the agreement before. */
export function relateAreas(
  context: Context,
  slug: string,
  version: number,
  choices: readonly RelationChoice[],
): Promise<Outcome<true>> {
  return perform<AgreementTables, true>(
    context,
    { permission: may.edit, subject: { kind: 'agreement', id: slug }, detail: { relations: choices.length } },
    async (tx) => {
      const agreement = await lockAgreement(tx, slug)
      if (!agreement) return absent
      if (agreement.version !== version) return stale({}, agreement.version)
      const { id } = agreement
      await tx
        .updateTable('agreement.agreement')
        .set({ version: version + 1 })
        .where('id', '=', id)
        .execute()
      await tx.deleteFrom('agreement.focus_area_relation').where('agreement_id', '=', id).execute()
      const rows = choices.map(({ earlierId, kind, laterId }) => ({
        ...{ agreement_id: id, earlier_id: earlierId, later_id: laterId ?? null, kind },
      }))
      if (rows.length > 0) await tx.insertInto('agreement.focus_area_relation').values(rows).execute()
      return done(true)
    },
  )
}
