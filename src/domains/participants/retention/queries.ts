import type { Context } from '../../../platform/actions/context.ts'
import { remembered } from '../../../platform/actions/remembered.ts'
import { retentionRule } from '../../../platform/retention/rules.ts'
import { type OwnKind, ownKinds } from './rules.ts'

/** For how many days each kind of this room is kept, as set by the region or else by the program: asked for behind every link. */
const allDays = remembered(async (context) => {
  const days = new Map<OwnKind, number>()
  for (const kind of Object.keys(ownKinds) as OwnKind[])
    days.set(kind, (await retentionRule(context, kind, ownKinds[kind])).days)
  return days
})

/** For how many days a kind of this room is kept. For pages, not inside an action. */
export const daysOf = async (context: Context, kind: OwnKind): Promise<number> =>
  (await allDays(context)).get(kind) ?? ownKinds[kind]
