import { type Holder, policyOf } from '../../kernel/permission.ts'

const everywhere: readonly Holder[] = [
  { role: 'secretariat', at: 'region' },
  { role: 'administrator', at: 'region' },
  { role: 'steeringMember', at: 'region' },
  { role: 'projectLeader', at: 'region' },
]

/** Who may do what in this room. */
export const may = policyOf('site', {
  read: 'everyone',
  work: 'signedIn',
  /** What a municipality gives and gets: its own people, and those who answer for the whole region. */
  municipality: [
    ...everywhere,
    { role: 'consultant', at: 'organisation' },
    { role: 'institutionStaff', at: 'organisation' },
    { role: 'courseLeader', at: 'organisation' },
  ],
  everyMunicipality: everywhere,
})
