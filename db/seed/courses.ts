import type { Context } from '../../src/platform/actions/context.ts'

/** The example data of courses. */
export async function seedCourses(_context: Context): Promise<void> {}
