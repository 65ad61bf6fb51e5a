import type { Context } from '../../../platform/actions/context.ts'
import { retentionRule } from '../../../platform/retention/rules.ts'
import { type OwnKind, ownKinds } from './rules.ts'

/** For how many days a kind of this room is kept, as set by the region or else by the program. */
export async function daysOf(context: Pick<Context, 'database'>, kind: OwnKind): Promise<number> {
  return (await retentionRule(context, kind, ownKinds[kind])).days
}
