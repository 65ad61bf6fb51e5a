import { policyOf } from '../../kernel/permission.ts'

const secretariat = { role: 'secretariat', at: 'region' } as const

/**
 * Who may do what in this room. What somebody may do as a member of a body (vote, read closed items, approve minutes as its
 * chair) depends on the dated membership and is asked in `access/`.
 */
export const may = policyOf('governance', {
  read: 'everyone',
  follow: 'signedIn',
  /** Reads the open items of every body before they are public. */
  prepare: [
    secretariat,
    { role: 'administrator', at: 'region' },
    { role: 'steeringMember', at: 'region' },
    { role: 'projectLeader', at: 'project' },
    { role: 'consultant', at: 'organisation' },
  ],
  /** Runs the bodies, and the meetings of the steering group and the administrative group. */
  manage: [secretariat],
  /** Runs the meetings of the other bodies. */
  arrange: [secretariat, { role: 'projectLeader', at: 'region' }],
  vote: 'signedIn',
  approve: 'signedIn',
  followUp: 'signedIn',
})
