import { policyOf } from '../../kernel/permission.ts'

/** Who may do what here. */
export const may = policyOf('syndication', {
  read: 'everyone',
  /** Be told of news on another server; whoever asks has proved who they are by their signature. */
  follow: 'everyone',
})
