import { rebuild } from '../../src/domains/finding/entries/keep.ts'
import type { Context } from '../../src/platform/actions/context.ts'

/** Makes the list of what can be found from what the rooms publish. */
export const seedFinding = (context: Context): Promise<void> => rebuild(context)
