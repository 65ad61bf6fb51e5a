import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Context } from '../../../platform/actions/context.ts'
import type { InstrumentChangeKind, QuestionnaireTables } from '../tables.ts'

type Tx = Transaction<QuestionnaireTables>

/** What an instrument is called in the audit. */
export const subject = (id: string) => ({ kind: 'questionnaires.instrument', id })

/** What is settled about an instrument, made when it is first needed, and held until the action is over. */
export async function lockedSetting(tx: Tx, instrument_id: string) {
  await tx
    .insertInto('questionnaires.instrument_setting')
    .values({ instrument_id, confirmed_on: null, confirmed_by: null, version: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('questionnaires.instrument_setting')
    .selectAll()
    .where('instrument_id', '=', instrument_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

interface Said {
  readonly what: InstrumentChangeKind
  readonly reference?: string
  readonly note?: string
  readonly language?: Language
}

/** One line for the history of an instrument. */
export const remember = (tx: Tx, context: Context, instrument_id: string, said: Said) =>
  tx
    .insertInto('questionnaires.instrument_change')
    .values({
      instrument_id,
      at: context.now,
      person_id: personIdOf(context.actor) ?? null,
      what: said.what,
      reference: said.reference ?? '',
      note: said.note ?? '',
      language: said.language ?? null,
    })
    .execute()
