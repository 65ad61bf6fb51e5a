import { type Holder, policyOf } from '../../kernel/permission.ts'

const run: readonly Holder[] = [{ role: 'secretariat', at: 'region' }]
const leaders: readonly Holder[] = [{ role: 'projectLeader', at: 'region' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const staff: readonly Holder[] = [{ role: 'institutionStaff', at: 'organisation' }]

/** Who may do what in this room. */
export const may = policyOf('activities', {
  /** Communities, genres and what municipalities are good at. */
  read: 'everyone',
  /** The lists from inside. */
  work: 'signedIn',
  /** Ask to be met the first time; without an account. */
  'buddy.ask': 'everyone',
  'communities.edit': [...run, ...leaders, ...consultants, ...staff],
  /** Say yes for the municipality one is consultant of. */
  'coHosts.answer': [...run, ...consultants],
  /** Say yes to being the one whom people ask; the action looks whether it is oneself. */
  'bridge.agree': 'signedIn',
  'strengths.edit': [...run, ...consultants],
})
