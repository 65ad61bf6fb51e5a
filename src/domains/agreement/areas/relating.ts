import type { Transaction } from 'kysely'
import type { AgreementTables } from '../tables.ts'

/** Focus areas that plainly go on (same key) are said to continue those before. What replaces or ends is for people to say. */
export async function continueFocusAreas(
  tx: Transaction<AgreementTables>,
  agreementId: string,
  predecessorId: string,
): Promise<void> {
  const areas = (agreement: string) =>
    tx
      .selectFrom('agreement.focus_area')
      .select(['id', 'key'])
      .where('agreement_id', '=', agreement)
      .where('retired', '=', false)
      .execute()
  const [later, earlier] = [await areas(agreementId), await areas(predecessorId)]
  const relations = earlier.flatMap(({ id, key }) => {
    const same = later.find((area) => area.key === key)
    return same
      ? [{ agreement_id: agreementId, earlier_id: id, later_id: same.id, kind: 'continues' as const }]
      : []
  })
  if (relations.length === 0) return
  await tx
    .insertInto('agreement.focus_area_relation')
    .values(relations)
    .onConflict((conflict) => conflict.columns(['agreement_id', 'earlier_id']).doNothing())
    .execute()
}
