export const outcomes = ['adopted', 'rejected', 'postponed'] as const
export type Outcome = (typeof outcomes)[number]

export const votes = ['for', 'against', 'neither'] as const
export type Vote = (typeof votes)[number]
