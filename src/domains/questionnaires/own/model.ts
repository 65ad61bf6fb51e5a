import type { Wording } from '../instruments/model.ts'

/** The kinds of question one can make oneself. */
export const ownKinds = ['choice', 'scale', 'number', 'text'] as const
export type OwnKind = (typeof ownKinds)[number]

interface AnyOwnQuestion {
  /** Stays the same for as long as the questionnaire lives; never used again after the question is gone. */
  readonly key: string
  readonly text: Wording
  readonly mayRefuse: boolean
}

export interface OwnChoice {
  readonly code: number
  readonly text: Wording
}

export type OwnQuestion =
  | (AnyOwnQuestion & { readonly kind: 'choice'; readonly choices: readonly OwnChoice[] })
  | (AnyOwnQuestion & {
      readonly kind: 'scale'
      readonly min: number
      readonly max: number
      readonly lowest: Wording
      readonly highest: Wording
    })
  | (AnyOwnQuestion & { readonly kind: 'number'; readonly min: number; readonly max: number })
  | (AnyOwnQuestion & { readonly kind: 'text'; readonly longest: number })

/** What one version of an own questionnaire asks. */
export interface OwnContent {
  readonly title: Wording
  readonly about: Wording
  readonly questions: readonly OwnQuestion[]
  /** The next free number for a key. */
  readonly nextKey: number
}

export interface OwnQuestionnaire {
  readonly id: string
  readonly slug: string
  readonly isRetired: boolean
  /** The newest version, draft or in use. */
  readonly number: number
  readonly state: 'draft' | 'inUse'
  readonly content: OwnContent
  readonly origin: string
  readonly version: number
  /** The newest version in use, if any. */
  readonly inUse: number | undefined
}

/** Rises with every change of a questionnaire, over its versions: what a form was drawn from. */
export const tokenOf = ({ number, version, state }: OwnQuestionnaire): number =>
  number * 100_000 + (state === 'inUse' ? 99_999 : version)
