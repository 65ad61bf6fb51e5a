import { policyOf } from '../../../kernel/permission.ts'

/** Who may do what with the newsletter: everybody for themselves. */
export const may = policyOf('digest', {
  read: 'everyone',
  /** Ask for it with a mail address. */
  ask: 'everyone',
  /** Say yes, change and stop, by the secret address in the mail. */
  settle: 'everyone',
})
