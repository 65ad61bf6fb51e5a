import type { Context } from '../../src/platform/actions/context.ts'

/** The example data of effects. */
export async function seedEffects(_context: Context): Promise<void> {}
