import { type Holder, policyOf } from '../../kernel/permission.ts'

const secretariat: Holder = { role: 'secretariat', at: 'region' }
const administrator: Holder = { role: 'administrator', at: 'region' }
const steering: Holder = { role: 'steeringMember', at: 'region' }
const regionLeader: Holder = { role: 'projectLeader', at: 'region' }
const projectLeader: Holder = { role: 'projectLeader', at: 'project' }
const consultant: Holder = { role: 'consultant', at: 'organisation' }
const institution: Holder = { role: 'institutionStaff', at: 'organisation' }
const coordinator: Holder = { role: 'coordinator', at: 'organisation' }

/** Who may do what in this room. Nobody may see past the disclosure control: there is no permission for that. */
export const may = policyOf('effects', {
  /** What is published from a frozen snapshot. */
  read: 'everyone',
  /** Results of the region, and of groups that are no single place. */
  see: [secretariat, administrator, steering, projectLeader, consultant, institution, coordinator],
  /** Results of one municipality or institution: its own people, and those who answer for the whole region. */
  seePlace: [secretariat, administrator, steering, regionLeader, consultant, institution, coordinator],
  /** Counting in the courses whose answers have closed. */
  reckon: [secretariat, administrator],
  /** Writing the plan of the comparison of senders and laying it before the steering group. */
  plan: [secretariat, regionLeader],
  /** Naming, freezing and publishing results. */
  freeze: [secretariat],
})
