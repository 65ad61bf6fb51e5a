import type { AgreementTables } from '../../src/domains/agreement/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { seedCurrent, seedRelations } from './agreement/current.ts'
import { seedEarlier } from './agreement/earlier.ts'
import { engagementRows } from './agreement/engagement.ts'
import { targets, values } from './agreement/targets.ts'
import { themeLinks, themes } from './agreement/themes.ts'
import { seedTranslations } from './agreement/translations.ts'

export { agreementIds, objectiveId } from './agreement/ids.ts'

/** The agreement 2016-19, and the one of 2021 made by running the import on the founding document. */
export async function seedAgreement(context: Context): Promise<void> {
  await tablesOf<AgreementTables>(context)
    .transaction()
    .execute(async (tx) => {
      await seedEarlier(tx)
      await seedCurrent(tx)
      await seedRelations(tx)
      await seedTranslations(tx)
      await tx.insertInto('agreement.engagement').values(engagementRows).execute()
      await tx
        .insertInto('agreement.theme')
        .values([...themes])
        .execute()
      await tx.insertInto('agreement.theme_link').values(themeLinks).execute()
      await tx
        .insertInto('agreement.theme_change')
        .values(
          themes.map(({ id, name_da }) => ({
            theme_id: id,
            at: context.now,
            what: 'added' as const,
            later: name_da,
          })),
        )
        .execute()
      await tx.insertInto('agreement.result_target').values(targets).execute()
      await tx.insertInto('agreement.result_value').values(values).execute()
    })
}
