import type { Context } from '../../../platform/actions/context.ts'
import { daysKept } from '../../../platform/retention/days.ts'
import { type OwnKind, ownKinds } from './rules.ts'

/** For how many days a kind of this room is kept, as set by the region or else by the program. */
export const daysOf = (context: Pick<Context, 'database'>, kind: OwnKind): Promise<number> =>
  daysKept(context, kind, ownKinds[kind])
