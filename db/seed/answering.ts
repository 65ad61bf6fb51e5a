import type { Context } from '../../src/platform/actions/context.ts'

/** The example data of answering. */
export async function seedAnswering(_context: Context): Promise<void> {}
