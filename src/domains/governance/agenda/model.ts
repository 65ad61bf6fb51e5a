import type { Outcome } from '../decisions/model.ts'
import type { Count } from '../decisions/rules.ts'
import type { Area } from '../matters/model.ts'
import type { ItemKind } from '../meetings/model.ts'

/** A numbered paper: `3.1` is the first of item 3. */
export interface Paper {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly href: string
  readonly isFile: boolean
}

export interface AgendaItem {
  readonly shown: true
  readonly id: string
  /** Where it stands on the agenda, from 1. */
  readonly number: number
  readonly kind: ItemKind
  readonly title: string
  readonly text: string
  readonly proposal: string
  readonly isClosed: boolean
  readonly isRecurring: boolean
  readonly minutes: string
  readonly version: number
  readonly minutesVersion: number
  readonly matter?: ItemMatter | undefined
  readonly papers: readonly Paper[]
  readonly written: Count
  readonly decision?: ItemDecision | undefined
}

export interface ItemMatter {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly path: string
  readonly areas: readonly Area[]
  readonly isWaiting: boolean
}

export interface ItemDecision {
  readonly number: string
  readonly outcome: Outcome
  readonly text: string
  readonly isPublic: boolean
}

/** What those who may not read a closed item see of it: that it is there. Nothing of it leaves the query. */
export interface HiddenItem {
  readonly shown: false
  readonly number: number
}

export type AgendaEntry = AgendaItem | HiddenItem

export type AgendaRefusal =
  | 'closedForChanges'
  | 'hasDecision'
  | 'hasVotes'
  | 'matterSettled'
  | 'matterOnAgenda'
  | 'outsideMandate'
  | 'nothingToCopy'
  | 'notHeld'
