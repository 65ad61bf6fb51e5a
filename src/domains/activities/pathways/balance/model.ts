import type { Day } from '../../../../kernel/day.ts'
import type { Level } from '../model.ts'

export const stageRoles = ['sing', 'play', 'produce', 'organise'] as const
export type StageRole = (typeof stageRoles)[number]

export const genders = ['woman', 'man', 'other', 'unsaid'] as const
export type Gender = (typeof genders)[number]

export interface Question {
  readonly code: string
  readonly title: string
  readonly genre: string
  readonly level: Level
  readonly owner: string
  readonly ownerId: string
  readonly untilDay: Day
}

export interface Answer {
  readonly gender: Gender
  readonly roles: readonly StageRole[]
}

export interface Target {
  readonly id: string
  readonly role: StageRole
  readonly percent: number
  readonly fromDay: Day
  readonly byDay: Day
  readonly reason: string
}

/** So many answers of one half-year, about one genre, level, role and gender. */
export interface Tally {
  readonly period: number
  readonly genre: string
  readonly level: Level
  readonly role: StageRole
  readonly gender: Gender
  readonly answers: number
}

/** What part of the answers is shown: all, one genre, or one level; never a genre at a level, that would be too few. */
export type Slice = { readonly kind: 'all' } | { readonly kind: 'genre' | 'level'; readonly key: string }

export const sliceKey = (slice: Slice): string =>
  slice.kind === 'all' ? 'all' : `${slice.kind} ${slice.key}`
