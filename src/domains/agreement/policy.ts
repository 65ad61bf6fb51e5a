import type { Holder } from '../../kernel/permission.ts'
import { policyOf } from '../../kernel/permission.ts'

const secretariat: Holder = { role: 'secretariat', at: 'region' }

/** Who may do what in this room. */
export const may = policyOf('agreement', {
  /** Adopted texts, parties, targets and themes are public. */
  read: 'everyone',
  /** Drafts, too: everybody who works with the agreement. */
  work: [
    secretariat,
    { role: 'administrator', at: 'region' },
    { role: 'steeringMember', at: 'region' },
    { role: 'projectLeader', at: 'project' },
    { role: 'consultant', at: 'organisation' },
  ],
  import: [secretariat],
  edit: [secretariat],
  submit: [secretariat],
  advance: [secretariat],
  parties: [secretariat],
  /** What a municipality wants to put in is its own business. */
  engage: [secretariat, { role: 'consultant', at: 'organisation' }],
  targets: [secretariat],
  measure: [secretariat, { role: 'projectLeader', at: 'region' }],
  themes: [secretariat],
  /** What the steering group decides reaches the agreement through the platform itself. */
  adopt: [],
})
