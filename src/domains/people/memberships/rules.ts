import { isBefore, overlap, type Period } from '../../../kernel/day.ts'
import type { OrganisationKind } from '../tables.ts'
import type { Joining, Member } from './model.ts'

/** Who can be a party of a culture region. */
export const canJoin = (kind: OrganisationKind): boolean =>
  kind === 'municipality' || kind === 'regionalAuthority' || kind === 'foreignBody'

const periodOf = ({ from, to }: Pick<Member, 'from' | 'to'>): Period => ({ from, to: to ?? undefined })

/** In two regions at once is possible; twice in the same one is not. */
export const overlapsOneOf = (
  held: readonly Pick<Member, 'from' | 'to'>[],
  { from, to }: Omit<Joining, 'memberId'>,
): boolean => held.some((one) => overlap(periodOf(one), { from, to }))

/** Whether a last day makes sense: not before the first one. */
export const endsBeforeItBegins = ({ from }: Pick<Member, 'from'>, lastDay: Member['from']): boolean =>
  isBefore(lastDay, from)
