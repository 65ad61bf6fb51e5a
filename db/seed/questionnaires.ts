import type { Context } from '../../src/platform/actions/context.ts'

/** The example data of questionnaires. */
export async function seedQuestionnaires(_context: Context): Promise<void> {}
