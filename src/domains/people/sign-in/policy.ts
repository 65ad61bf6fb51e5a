import { policyOf } from '../../../kernel/permission.ts'

/** Signing in is for everyone; one's own page is for the person only. */
export const mayEnter = policyOf('people', {
  'signIn.try': 'everyone',
  'signIn.first': 'everyone',
  'session.manage': 'signedIn',
})
