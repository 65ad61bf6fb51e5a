import type { ActivityState } from './model.ts'

/** Everything that can happen to an activity as a whole. */
export const moves = {
  /** Asks the municipality to show it. */
  ask: { from: ['draft'], to: 'awaiting' },
  /** Whoever asked takes it back. */
  takeBack: { from: ['awaiting'], to: 'draft' },
  approve: { from: ['awaiting'], to: 'published' },
  /** The municipality says what is missing. */
  sendBack: { from: ['awaiting'], to: 'draft' },
  withdraw: { from: ['published', 'cancelled'], to: 'withdrawn' },
  /** What was taken away can be worked on again, and asks anew. */
  reopen: { from: ['withdrawn'], to: 'draft' },
} as const satisfies Readonly<
  Record<string, { readonly from: readonly ActivityState[]; readonly to: ActivityState }>
>

export type Move = keyof typeof moves

export const moveNames = Object.keys(moves) as readonly Move[]

export const canMove = (from: ActivityState, move: Move): boolean =>
  moves[move].from.some((state) => state === from)

/** Those who approve do these; the others are for those who write. */
export const isForApprovers = (move: Move): boolean => move === 'approve' || move === 'sendBack'

/** Whether a reason must be given. */
export const needsReason = (move: Move): boolean => move === 'sendBack' || move === 'withdraw'

interface Written {
  readonly askedBy: string | undefined
  readonly writtenBy: string | undefined
}

/** Two people for everything that is shown: whoever wrote it last, or asked for it, does not approve it. */
export const isOwnWork = ({ askedBy, writtenBy }: Written, personId: string | undefined): boolean =>
  personId !== undefined && (personId === askedBy || personId === writtenBy)
