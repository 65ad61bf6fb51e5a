import type { Context } from '../../src/platform/actions/context.ts'

export async function seedSpaces(_context: Context): Promise<void> {}
