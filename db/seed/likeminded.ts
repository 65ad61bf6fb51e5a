import type { Context } from '../../src/platform/actions/context.ts'

export async function seedLikeminded(_context: Context): Promise<void> {}
