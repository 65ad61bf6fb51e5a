import { type Holder, policyOf } from '../../../kernel/permission.ts'

const run: readonly Holder[] = [{ role: 'secretariat', at: 'region' }]
const leaders: readonly Holder[] = [{ role: 'projectLeader', at: 'region' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const staff: readonly Holder[] = [{ role: 'institutionStaff', at: 'organisation' }]
const steering: readonly Holder[] = [{ role: 'steeringMember', at: 'region' }]

/** Who may do what here. */
export const may = policyOf('pathways', {
  read: 'everyone',
  /** The list from inside, with how many go on from step to step. */
  work: [...run, ...leaders, ...consultants, ...staff, ...steering],
  edit: [...run, ...leaders, ...consultants, ...staff],
  /** Answer the question about balance: nobody is known by it. */
  'balance.answer': 'everyone',
  /** Put the question where people are, by a code. */
  'balance.ask': [...run, ...leaders, ...consultants, ...staff],
  /** What the region wants, with a date. */
  'balance.aim': [...run, ...leaders],
})
