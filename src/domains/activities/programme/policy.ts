import { type Holder, policyOf } from '../../../kernel/permission.ts'

const run: readonly Holder[] = [{ role: 'secretariat', at: 'region' }]
const regionLeaders: readonly Holder[] = [{ role: 'projectLeader', at: 'region' }]
const projectLeaders: readonly Holder[] = [{ role: 'projectLeader', at: 'project' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const staff: readonly Holder[] = [{ role: 'institutionStaff', at: 'organisation' }]

/** Who may do what here. */
export const may = policyOf('programme', {
  /** What happens, as everybody sees it. */
  read: 'everyone',
  /** The list from inside. */
  work: 'signedIn',
  /** Write an activity for an own organisation or project, and say when a date is another. */
  edit: [...run, ...regionLeaders, ...projectLeaders, ...consultants, ...staff],
  /** Say yes for the municipality; never to what one wrote or asked for oneself. */
  approve: [...run, ...consultants],
  /** Say yes to being host too, for the municipality one is consultant of. */
  'coHosts.answer': [...run, ...consultants],
})
