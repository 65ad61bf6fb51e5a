import type { Transaction } from 'kysely'
import { absent, type Outcome } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { runningOf } from '../access/rules.ts'
import type { GovernanceTables } from '../tables.ts'
import type { Meeting } from './model.ts'
import { meetingById } from './queries.ts'

export type Tx = Transaction<GovernanceTables>

/** The meeting as it stands, held until the end of the transaction: everything on one meeting happens one after the other. */
export async function lockedMeeting(context: Context, tx: Tx, id: string): Promise<Meeting | undefined> {
  await tx.selectFrom('governance.meeting').select('id').where('id', '=', id).forUpdate().execute()
  return meetingById(context, id, tx)
}

/** Does something to a meeting by who runs its body. `did` names the deed in the audit. */
export function onMeeting<Value, Reason extends string>(
  context: Context,
  { id, body }: Pick<Meeting, 'id' | 'body'>,
  did: string,
  act: (tx: Tx, meeting: Meeting) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason>> {
  const deed = { permission: runningOf(body.kind), subject: { kind: 'meeting', id }, detail: { did } }
  return perform<GovernanceTables, Value, Reason>(context, deed, async (tx) => {
    const meeting = await lockedMeeting(context, tx, id)
    return meeting ? act(tx, meeting) : absent
  })
}
