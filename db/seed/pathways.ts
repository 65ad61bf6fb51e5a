import type { Context } from '../../src/platform/actions/context.ts'

export async function seedPathways(_context: Context): Promise<void> {}
