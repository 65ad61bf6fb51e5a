import { type Holder, policyOf } from '../../kernel/permission.ts'

const run: readonly Holder[] = [
  { role: 'administrator', at: 'region' },
  { role: 'secretariat', at: 'region' },
]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const leaders: readonly Holder[] = [{ role: 'projectLeader', at: 'region' }]
const staff: readonly Holder[] = [{ role: 'institutionStaff', at: 'organisation' }]

/** Who may do what in this room. A consultant holds the role at a municipality, and so at everything in it. */
export const may = policyOf('people', {
  'organisations.see': 'everyone',
  'organisations.browse': 'signedIn',
  'organisations.create': [...run, ...leaders, ...consultants],
  'organisations.edit': [...run, ...leaders, ...consultants, ...staff],
  // What an organisation is and where it belongs: that decides who may do what there.
  'organisations.arrange': [...run, ...leaders, ...consultants],
  'organisations.close': [...run, ...consultants],
  'memberships.see': 'signedIn',
  'memberships.change': run,
  'population.see': 'signedIn',
  'population.add': run,
  'persons.browse': [...run, ...leaders, ...consultants],
  'persons.see': [...run, ...leaders, ...consultants],
  // Young people and participants of the region's own offers: only those who run the platform see them in a list.
  'persons.seeAll': run,
  'persons.create': [...run, ...consultants],
  'persons.edit': [...run, ...consultants],
  'persons.deactivate': [...run, ...consultants],
  'roles.give': [...run, ...consultants],
  'roles.end': [...run, ...consultants],
  'invitations.send': [...run, ...consultants],
  'invitations.accept': 'everyone',
  'self.see': 'signedIn',
  'self.edit': 'signedIn',
})
