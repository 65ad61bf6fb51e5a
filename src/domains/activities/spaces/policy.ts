import { type Holder, policyOf } from '../../../kernel/permission.ts'

const run: readonly Holder[] = [{ role: 'secretariat', at: 'region' }]
const leaders: readonly Holder[] = [{ role: 'projectLeader', at: 'region' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]
const staff: readonly Holder[] = [{ role: 'institutionStaff', at: 'organisation' }]

/** Who may do what here. */
export const may = policyOf('spaces', {
  /** The list and the pages of what is shown. */
  read: 'everyone',
  /** The list from inside. */
  work: 'signedIn',
  /** Write, show, close, say how a day is, put up pictures. */
  edit: [...run, ...leaders, ...consultants, ...staff],
  /** Ask for a time; without an account. */
  'bookings.ask': 'everyone',
  /** Give a time back by the own link. */
  'bookings.leave': 'everyone',
  /** See who asked, and answer: those who are at home where the space belongs, nobody else. */
  'bookings.answer': [...consultants, ...staff],
})
