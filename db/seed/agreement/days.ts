import type { Transaction } from 'kysely'
import type { AgreementTables } from '../../../src/domains/agreement/tables.ts'
import type { Day } from '../../../src/kernel/day.ts'

export type Tx = Transaction<AgreementTables>
export const day = (text: string): Day => Temporal.PlainDate.from(text)

/** The day on which a decision was taken, if the decision is there to ask. */
export async function decidedOn(tx: Tx, decisionId: string, otherwise: string): Promise<Day> {
  const known = await tx
    .selectFrom('governance.known_decision')
    .select('decided_on')
    .where('id', '=', decisionId)
    .executeTakeFirst()
  return known?.decided_on ?? day(otherwise)
}
