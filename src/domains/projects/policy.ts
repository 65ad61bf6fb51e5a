import { type Holder, policyOf } from '../../kernel/permission.ts'

const secretariat: Holder = { role: 'secretariat', at: 'region' }
const regionLeader: Holder = { role: 'projectLeader', at: 'region' }
const projectLeader: Holder = { role: 'projectLeader', at: 'project' }
const consultant: Holder = { role: 'consultant', at: 'organisation' }
const institution: Holder = { role: 'institutionStaff', at: 'organisation' }
const steering: Holder = { role: 'steeringMember', at: 'region' }
const administrator: Holder = { role: 'administrator', at: 'region' }

/** Who may do what in this room. */
export const may = policyOf('projects', {
  /** The projects that everybody may see. */
  read: 'everyone',
  /** Needs, initiatives and the public projects, from inside. */
  work: 'signedIn',
  /** Proposals, and what was rejected or withdrawn; internal status notes and files. */
  readProposals: [secretariat, administrator, steering, projectLeader, consultant, institution],
  registerNeed: 'signedIn',
  secondNeed: 'signedIn',
  /** One's own need, or any for the secretariat; the action looks which. */
  editNeed: 'signedIn',
  tendNeeds: [secretariat, regionLeader],
  gather: [secretariat, regionLeader],
  propose: [secretariat, regionLeader, consultant, institution],
  edit: [secretariat, projectLeader, consultant, institution],
  carryOut: [secretariat, projectLeader, consultant, institution],
  assess: [secretariat, regionLeader],
  approve: [secretariat, projectLeader],
  /** The leaders of one project; the role itself is held in the room of people. */
  appointLeader: [secretariat, regionLeader, consultant],
  endLeader: [secretariat, regionLeader, consultant],
  setLimit: [secretariat],
})
