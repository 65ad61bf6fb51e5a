import type { Day } from '../../../kernel/day.ts'

/** The inhabitants of one municipality on one day. */
export interface Count {
  readonly code: string
  readonly inhabitants: number
}

/** The figures of one day, as a person has seen and confirmed them. */
export interface Figures {
  readonly day: Day
  readonly source: string
  readonly counts: readonly Count[]
}

/** Why a line asks to be looked at. Such a line is never filled in by the program. */
export const doubts = ['lostZeros', 'noNumber', 'severalNumbers', 'farFromBefore', 'twice'] as const
export type Doubt = (typeof doubts)[number]

/** What was read from one line of a file. */
export interface ReadLine {
  readonly code: string
  readonly name: string
  /** The number exactly as it stands in the file. */
  readonly text: string
  /** The number, where there is only one way to read it. */
  readonly inhabitants: number | undefined
  /** What `41.8` would be if a dot stood for thousands and zeros were lost. */
  readonly ifZerosWereLost: number | undefined
  /** What is known from before. */
  readonly before: number | undefined
  readonly doubts: readonly Doubt[]
}

/** A whole file, read. */
export interface Reading {
  readonly lines: readonly ReadLine[]
  /** Lines without a municipality: headings, sums, Christiansø. */
  readonly unused: readonly string[]
  /** Municipalities that the file does not mention, of those with figures from before. */
  readonly missing: readonly string[]
}
