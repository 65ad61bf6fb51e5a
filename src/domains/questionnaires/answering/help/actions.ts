import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { done, type Outcome, stale } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import type { HelpFields } from './form.ts'

interface Writing extends HelpFields {
  readonly municipalityId: string | null
  readonly version: number
}

/** Writes where help is found, for the region or one municipality. */
export const writeHelp = (
  context: Context,
  { municipalityId, version, da, en }: Writing,
): Promise<Outcome<undefined>> =>
  perform<AnsweringTables, undefined>(
    context,
    {
      permission: may.changeHelp,
      subject: { kind: 'questionnaires.helpText', id: municipalityId ?? 'region' },
    },
    async (tx) => {
      const inserted = await tx
        .insertInto('questionnaires.help_text')
        .values({ id: randomUUID(), municipality_id: municipalityId, text_da: da, text_en: en })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      if (inserted) return done(undefined)
      const row = await tx
        .selectFrom('questionnaires.help_text')
        .select(['id', 'text_da', 'text_en', 'version'])
        .where(sql<boolean>`municipality_id is not distinct from ${municipalityId}`)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (row.version !== version) return stale({ da: row.text_da, en: row.text_en }, row.version)
      await tx
        .updateTable('questionnaires.help_text')
        .set({ text_da: da, text_en: en, version: row.version + 1 })
        .where('id', '=', row.id)
        .execute()
      return done(undefined)
    },
  )
