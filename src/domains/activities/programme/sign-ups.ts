import { keepActivity, type ProgrammeTx } from './keeping/activity.ts'

/** Whether an activity takes sign-ups; said by whoever receives them, in the transaction in which it changes. */
export async function setTakesSignUps(tx: ProgrammeTx, activityId: string, takes: boolean): Promise<void> {
  const changed = await tx
    .updateTable('programme.activity')
    .set({ takes_sign_ups: takes })
    .where('id', '=', activityId)
    .where('takes_sign_ups', '<>', takes)
    .returning('id')
    .executeTakeFirst()
  if (changed) await keepActivity(tx, activityId)
}
