import type { Happening } from '../../platform/events/announce.ts'

/** Somebody lost access: rooms above end what they ran in that person's name. */
export const personDeactivated = (content: {
  readonly personId: string
}): Happening<'people.personDeactivated', { readonly personId: string }> => ({
  name: 'people.personDeactivated',
  content,
})

interface MembershipTold {
  readonly regionId: string
  readonly memberId: string
  /** The first day as a member, or the last one. ISO. */
  readonly day: string
}

/** A party joined a culture region. */
export const memberJoined = (content: MembershipTold): Happening<'people.memberJoined', MembershipTold> => ({
  name: 'people.memberJoined',
  content,
})

/** A party leaves a culture region after a last day. */
export const memberLeft = (content: MembershipTold): Happening<'people.memberLeft', MembershipTold> => ({
  name: 'people.memberLeft',
  content,
})
