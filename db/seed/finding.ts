import type { Context } from '../../src/platform/actions/context.ts'

export async function seedFinding(_context: Context): Promise<void> {}
