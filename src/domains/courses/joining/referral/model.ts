import type { EnrolmentState } from '../places/model.ts'
import type { PersonTyped } from '../sign-up/model.ts'

/** What a referrer may know: how far it is, never why, never who came when. */
export type ReferralStatus =
  | 'received'
  | 'talking'
  | 'waiting'
  | 'offered'
  | 'enrolled'
  | 'completed'
  | 'ended'

/** An outside professional, who has no account here. */
interface OutsideReferrer {
  readonly name: string
  readonly email: string
  readonly workplace: string
}

export interface Referral {
  readonly person: PersonTyped
  /** Nothing when the referrer is signed in. */
  readonly referrer: OutsideReferrer | undefined
  /** The citizen has told that the referrer may be reminded too. */
  readonly remindMe: boolean
}

/** One referral as its referrer sees it. */
export interface OwnReferral {
  readonly id: string
  readonly receipt: string
  readonly course: string
  readonly courseSlug: string
  readonly madeOn: Temporal.PlainDate
  readonly status: ReferralStatus
  readonly state: EnrolmentState
  readonly participantId: string | undefined
}
