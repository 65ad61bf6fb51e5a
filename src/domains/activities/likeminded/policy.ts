import { policyOf } from '../../../kernel/permission.ts'

/** Who may do what here. */
export const may = policyOf('likeminded', {
  read: 'everyone',
})
