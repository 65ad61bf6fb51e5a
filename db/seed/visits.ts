import type { Context } from '../../src/platform/actions/context.ts'

export async function seedVisits(_context: Context): Promise<void> {}
