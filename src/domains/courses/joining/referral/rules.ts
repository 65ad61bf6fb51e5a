import type { EnrolmentState } from '../places/model.ts'
import type { ReferralStatus } from './model.ts'

const shown: Readonly<Record<EnrolmentState, ReferralStatus>> = {
  applied: 'received',
  intake: 'talking',
  waiting: 'waiting',
  offered: 'offered',
  enrolled: 'enrolled',
  completed: 'completed',
  // Why somebody is not there any more is between them and the course.
  dropped: 'ended',
  declined: 'ended',
  expired: 'ended',
  cancelled: 'ended',
}

/** What the referrer is told. Of somebody who was there already: that it arrived. */
export const statusOf = (state: EnrolmentState, isSecond: boolean): ReferralStatus =>
  isSecond ? 'received' : shown[state]

/** The secret status page of an outside professional closes this many days after the end. */
const statusDays = 30

/** Whether the status page is still open. */
export const statusIsOpen = (endedOn: Temporal.PlainDate | undefined, today: Temporal.PlainDate): boolean =>
  endedOn === undefined || Temporal.PlainDate.compare(today, endedOn.add({ days: statusDays })) <= 0
