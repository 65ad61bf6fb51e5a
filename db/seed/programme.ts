import type { Context } from '../../src/platform/actions/context.ts'

export async function seedProgramme(_context: Context): Promise<void> {}
