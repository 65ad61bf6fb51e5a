import { type Holder, policyOf } from '../../../kernel/permission.ts'

const run: readonly Holder[] = [{ role: 'secretariat', at: 'region' }]
const leaders: readonly Holder[] = [{ role: 'projectLeader', at: 'region' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const staff: readonly Holder[] = [{ role: 'institutionStaff', at: 'organisation' }]

/** Who may do what here. Names are for those who arrange the activity; for everybody else its guests do not exist. */
export const may = policyOf('visits', {
  'signUp.send': 'everyone',
  'own.change': 'everyone',
  'rules.set': [...run, ...leaders, ...consultants, ...staff],
  'guests.see': [...consultants, ...staff],
  'guests.arrange': [...consultants, ...staff],
  'door.take': [...consultants, ...staff],
  // What the platform does itself: offers that run out, reminders.
  'places.keep': [],
})
