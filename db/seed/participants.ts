import type { Context } from '../../src/platform/actions/context.ts'

/** The example data of participants. */
export async function seedParticipants(_context: Context): Promise<void> {}
