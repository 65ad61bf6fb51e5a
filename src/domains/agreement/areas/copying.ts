import type { Transaction } from 'kysely'
import type { Context } from '../../../platform/actions/context.ts'
import type { AgreementTables } from '../tables.ts'
import { addVersion } from '../texts/keeping.ts'
import type { AgreementText } from '../texts/model.ts'

const newId = () => crypto.randomUUID()

/** The first text of a new agreement: the focus areas of the old one, ready to be changed. Each continues its forerunner. */
export async function copyFocusAreas(
  tx: Transaction<AgreementTables>,
  context: Context,
  agreement: { readonly id: string; readonly title: string },
  predecessorId: string,
): Promise<void> {
  const last = await tx
    .selectFrom('agreement.text_version')
    .select('content')
    .where('agreement_id', '=', predecessorId)
    .where('status', '=', 'adopted')
    .where('revoked_by', 'is', null)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (!last) return
  const areas = last.content.areas.map((area) => ({
    earlier: area.id,
    later: {
      ...area,
      id: newId(),
      objectives: area.objectives.map((objective) => ({ ...objective, id: newId() })),
    },
  }))
  const text: AgreementText = {
    title: agreement.title,
    lead: '',
    areas: areas.map(({ later }) => later),
    sections: [],
    unplaced: [],
  }
  await addVersion(tx, context, { id: agreement.id, isDraft: true }, { text })
  await keepTranslations(
    tx,
    areas.map(({ earlier, later }) => [earlier, later.id] as const),
  )
  if (areas.length === 0) return
  await tx
    .insertInto('agreement.focus_area_relation')
    .values(
      areas.map(({ earlier, later }) => ({
        ...{ agreement_id: agreement.id, earlier_id: earlier, later_id: later.id },
        kind: 'continues' as const,
      })),
    )
    .execute()
}

/** Short names and English titles go along. */
async function keepTranslations(
  tx: Transaction<AgreementTables>,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  for (const [earlier, later] of pairs) {
    const known = await tx
      .selectFrom('agreement.focus_area')
      .select(['name', 'name_en', 'title_en', 'goal_en', 'shape'])
      .where('id', '=', earlier)
      .executeTakeFirst()
    if (known) await tx.updateTable('agreement.focus_area').set(known).where('id', '=', later).execute()
  }
}
