import type { Context } from '../../src/platform/actions/context.ts'

/** The example data of joining. */
export async function seedJoining(_context: Context): Promise<void> {}
