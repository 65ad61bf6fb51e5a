import type { Holder } from '../../kernel/permission.ts'
import { policyOf } from '../../kernel/permission.ts'

const secretariat: Holder = { role: 'secretariat', at: 'region' }

/** Who may do what with instruments, their licences and own questions. What is asked may be read by everybody who works here. */
export const may = policyOf('questionnaires', {
  read: 'signedIn',
  confirmLicence: [secretariat],
  withdrawLicence: [secretariat],
  word: [secretariat],
  switch: [secretariat],
  makeOwn: [secretariat],
  editOwn: [secretariat],
  useOwn: [secretariat],
  retireOwn: [secretariat],
  import: [secretariat],
})
