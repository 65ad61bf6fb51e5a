/** The kinds of group that can meet and decide. */
export const bodyKinds = [
  'steeringGroup',
  'administrativeGroup',
  'projectGroup',
  'youthPanel',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** What somebody is in a body. A secretary writes the minutes and has no vote; a substitute votes for an absent member. */
export const memberRoles = ['chair', 'member', 'substitute', 'secretary'] as const
export type MemberRole = (typeof memberRoles)[number]

/** How many of the voting members must take part for a decision to count. */
export const quorums = ['none', 'half', 'twoThirds', 'all'] as const
export type Quorum = (typeof quorums)[number]
