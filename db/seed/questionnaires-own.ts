import type { Context } from '../../src/platform/actions/context.ts'

/** Own questions of the example region. */
export async function seedOwnQuestions(_context: Context): Promise<void> {}
