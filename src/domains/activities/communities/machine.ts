import type { Community, CommunityState } from './model.ts'

/** Where a community can go from where it is. What is over can come back. */
export const nextStates: Readonly<Record<CommunityState, readonly CommunityState[]>> = {
  draft: ['published'],
  published: ['resting', 'ended'],
  resting: ['published', 'ended'],
  ended: ['published'],
}

export const canMove = (from: CommunityState, to: CommunityState): boolean => nextStates[from].includes(to)

/** Nobody should stand in front of a closed door: before it is shown, it says whom to ask. */
export const lacksContact = ({ contactFunction, bridge }: Community): boolean =>
  contactFunction === '' && bridge?.agreed !== true
