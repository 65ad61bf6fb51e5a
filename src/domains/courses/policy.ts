import { policyOf } from '../../kernel/permission.ts'

/** Who may do what in this room. */
export const may = policyOf('courses', {})
