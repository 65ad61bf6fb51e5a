import type { BodyKind, Quorum } from '../bodies/model.ts'
import type { MeetingState, MeetingWay } from '../meetings/model.ts'
import type { Outcome, Vote } from './model.ts'

/** How many voted what; `undefined` when nobody asked for a vote. */
export interface Count {
  readonly for: number
  readonly against: number
  readonly neither: number
}

export type DecisionRefusal =
  | 'notHeld'
  | 'votesMissing'
  | 'notForDecision'
  | 'alreadyDecided'
  | 'matterSettled'
  | 'outsideMandate'
  | 'noQuorum'
  | 'voteNeeded'
  | 'tooManyVotes'
  | 'votesDisagree'
  | 'notRevocable'

export interface Proposal {
  readonly outcome: Outcome
  /** The show of hands in the room. */
  readonly room?: Count | undefined
  /** Votes given in writing by members who are not in the room. */
  readonly written: Count
  /** Members with a vote on the day, and how many of them are in the room or represented there. */
  readonly voters: number
  readonly inRoom: number
  readonly way: MeetingWay
  readonly state: MeetingState
  readonly quorum: Quorum
  readonly decides: readonly string[]
  readonly matterKind?: string | undefined
}

export const nobody: Count = { for: 0, against: 0, neither: 0 }

export const sizeOf = (count: Count): number => count.for + count.against + count.neither

export const together = (a: Count, b: Count): Count => ({
  for: a.for + b.for,
  against: a.against + b.against,
  neither: a.neither + b.neither,
})

export const countOf = (votes: readonly Vote[]): Count => ({
  for: votes.filter((vote) => vote === 'for').length,
  against: votes.filter((vote) => vote === 'against').length,
  neither: votes.filter((vote) => vote === 'neither').length,
})

/** Whether enough of the members take part for the decision to count. */
export function isQuorate(quorum: Quorum, takingPart: number, voters: number): boolean {
  if (quorum === 'none') return true
  if (quorum === 'half') return takingPart * 2 > voters
  return quorum === 'twoThirds'
    ? takingPart > 0 && takingPart * 3 >= voters * 2
    : takingPart >= voters && voters > 0
}

/** The kinds of matter without a mandate for them are refused; a body's own affairs need none. */
export const coversMatter = (decides: readonly string[], kind: string | undefined): boolean =>
  kind === undefined || decides.includes(kind)

/** A simple majority of those for and against adopts; a tie adopts nothing. */
const carriedBy = ({ for: yes, against: no }: Count, outcome: Outcome): boolean =>
  outcome === 'postponed' || (outcome === 'adopted' ? yes > no : yes <= no)

function whyVotesDoNotFit({ outcome, room, written, inRoom, way }: Proposal): DecisionRefusal | undefined {
  if (way === 'written') return carriedBy(written, outcome) ? undefined : 'votesDisagree'
  if (room && sizeOf(room) > inRoom) return 'tooManyVotes'
  if (room) return carriedBy(together(room, written), outcome) ? undefined : 'votesDisagree'
  const disagrees = outcome === 'adopted' ? written.against : outcome === 'rejected' ? written.for : 0
  return disagrees > 0 ? 'voteNeeded' : undefined
}

/** Why this cannot be a decision now, or nothing. Only a meeting that was held decides, or a written procedure with all votes in. */
export function whyNotDecided(proposal: Proposal): DecisionRefusal | undefined {
  const { way, state, written, voters, inRoom, quorum, decides, matterKind } = proposal
  if (way === 'sitting' && state !== 'held') return 'notHeld'
  if (way === 'written' && state !== 'sent' && state !== 'held') return 'notHeld'
  if (way === 'written' && (sizeOf(written) < voters || voters === 0)) return 'votesMissing'
  if (!coversMatter(decides, matterKind)) return 'outsideMandate'
  if (!isQuorate(quorum, inRoom + sizeOf(written), voters)) return 'noQuorum'
  return whyVotesDoNotFit(proposal)
}

/** `2026-14` for the steering group, which has no letters of its own; `KMK-2026-3` for others. */
export const numberOf = (prefix: string, year: number, running: number): string =>
  `${prefix === '' ? '' : `${prefix}-`}${year}-${running}`

/** Whether a text can be the number of a decision; asked before the database is. */
export const isDecisionNumber = (text: string): boolean =>
  /^([A-ZÆØÅ0-9]{1,8}-)?[12]\d{3}-[1-9]\d{0,6}$/.test(text)

/** A suggestion of letters for a new body. */
export const suggestedPrefix = (kind: BodyKind): string =>
  ({ steeringGroup: '', administrativeGroup: 'KMK', projectGroup: 'PG', youthPanel: 'UP', other: 'O' })[kind]
