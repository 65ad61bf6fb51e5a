import { type Holder, policyOf } from '../../../kernel/permission.ts'

const coordinators: readonly Holder[] = [
  { role: 'coordinator', at: 'course' },
  { role: 'coordinator', at: 'organisation' },
]
const leaders: readonly Holder[] = [
  { role: 'courseLeader', at: 'course' },
  { role: 'courseLeader', at: 'organisation' },
]
const hosts: readonly Holder[] = [{ role: 'peerHost', at: 'course' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const linkWorkers: readonly Holder[] = [
  { role: 'linkWorker', at: 'organisation' },
  { role: 'linkWorker', at: 'course' },
]

/** Who may do what here. Names are for those who carry the course; everybody else sees numbers, the secretariat too. */
export const may = policyOf('joining', {
  'signUp.send': 'everyone',
  'referral.send': 'everyone',
  'referral.status': 'everyone',
  'referrals.own': linkWorkers,
  'own.change': 'everyone',
  'participants.see': [...coordinators, ...leaders, ...consultants],
  'participants.arrange': [...coordinators, ...leaders],
  'intake.decide': [...coordinators, ...consultants],
  // A link worker decides about those they referred themselves; the action looks whether they did.
  'intake.decideOwn': linkWorkers,
  'places.set': [...coordinators, ...leaders],
  'attendance.take': [...coordinators, ...leaders, ...hosts],
  // What the platform does itself: offers that run out, reminders, courses that end.
  'places.keep': [],
})
