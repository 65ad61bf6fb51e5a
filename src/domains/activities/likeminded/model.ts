import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'

/** What one does in art, in front and behind. */
export const rolesInArt = [
  'sing',
  'play',
  'produce',
  'write',
  'film',
  'photograph',
  'dance',
  'draw',
  'act',
  'code',
  'organise',
  'listen',
] as const
export type RoleInArt = (typeof rolesInArt)[number]

export type CardState = 'draft' | 'shown' | 'down' | 'removed'
export type HelloState = 'sent' | 'held' | 'no' | 'yes' | 'joined' | 'ended'

export const reportReasons = ['contact', 'unkind', 'sells', 'pretends', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** So many cards on one page of the wall. */
export const wallSize = 24

/** A card is shown for so many days, and can be renewed by its link. */
export const shownDays = 90
/** So many days before the end its owner is asked whether to go on. */
export const remindDays = 14
/** A card that nobody confirmed is cleared after so many days. */
export const draftDays = 7

/** How often one may say hello, and how often one card hears it, on one day. */
export const hellosADay = { sent: 5, received: 10 } as const

export interface CardFields {
  readonly genres: readonly string[]
  readonly roles: readonly RoleInArt[]
  readonly municipalityId: string
  readonly wish: string
}

/** A card as strangers see it: nothing more is read from the tables for them. */
export interface ShownCard extends CardFields {
  readonly id: string
  readonly municipality: string
  readonly municipalitySlug: string
  readonly language: Language
}

/** A card as the one sees it whose it is. */
export interface OwnCard extends ShownCard {
  readonly participantId: string
  readonly state: CardState
  readonly isReported: boolean
  readonly untilDay: Day
  readonly version: number
}

/** Whether strangers see a card on a day. */
export const isShownOn = (
  { state, isReported, untilDay }: Pick<OwnCard, 'state' | 'isReported' | 'untilDay'>,
  today: Day,
): boolean => state === 'shown' && !isReported && Temporal.PlainDate.compare(untilDay, today) >= 0

/** A hello as one of the two sees it. */
export interface OwnHello {
  readonly id: string
  readonly way: 'sent' | 'received'
  readonly state: HelloState
  readonly other: OwnCard
  readonly bridge:
    | { readonly name: string; readonly function: string; readonly organisation: string }
    | undefined
}

/** What somebody may do to a hello. */
export type HelloDeed = 'yes' | 'no' | 'takeBack'

/** Where a hello goes when one of the two does something; nothing when that cannot be. A no can become a yes, a yes can be taken back until they are joined. */
export function nextHelloState(
  now: HelloState,
  way: OwnHello['way'],
  deed: HelloDeed,
): HelloState | undefined {
  if (deed === 'takeBack')
    return now === 'joined' || now === 'ended'
      ? undefined
      : way === 'sent' || now === 'yes'
        ? 'ended'
        : undefined
  if (way === 'sent' || (now !== 'sent' && now !== 'no')) return undefined
  return deed
}

/** Where a hello stays when one of the two blocks the other. What was not answered looks unanswered for ever: a block is not told. */
export const afterBlock = (now: HelloState, way: OwnHello['way']): HelloState =>
  way === 'received' && (now === 'sent' || now === 'no') ? 'no' : 'ended'
