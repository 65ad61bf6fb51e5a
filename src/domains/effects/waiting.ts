import { permits } from '../../kernel/permission.ts'
import type { Context } from '../../platform/actions/context.ts'
import type { Waiting } from '../../platform/rooms/room.ts'
import { paths } from './paths.ts'
import { plansThroughTime } from './plan/queries.ts'
import { may } from './policy.ts'
import { words } from './words.ts'

/** The plan has to be there before the data are opened: whoever may write it is asked until it is on its way. */
export async function waiting(context: Context): Promise<readonly Waiting[]> {
  if (!permits(may.plan, context.actor)) return []
  const plans = await plansThroughTime(context)
  if (plans.some(({ state }) => state === 'locked' || state === 'waiting')) return []
  const { waiting: w } = words(context.language)
  return [{ title: w.plan, detail: w.planDetail, href: paths.plan(), button: w.planButton }]
}
