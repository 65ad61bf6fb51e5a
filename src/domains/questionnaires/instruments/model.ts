import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { Licence } from './licence.ts'

/** A wording that may exist in one language only. */
export type Wording = { readonly [L in Language]?: string | undefined }

/** Why there is no answer. Never a number: a missing answer is not zero. */
export const missingReasons = ['notAsked', 'skipped', 'refused', 'unreadable'] as const
export type MissingReason = (typeof missingReasons)[number]

/** One answer: the code that was chosen, a text, or why there is none. */
export type Answer = number | string | { readonly missing: MissingReason }
/** Answers by content id of the item. An item that is not there was not answered. */
export type Answers = Readonly<Record<string, Answer | undefined>>

export interface Choice {
  readonly code: number
  readonly text: Wording
}

/** What one may answer with. A scale is drawn as a row of numbers with words at its ends. */
export type ResponseSet =
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'scale'
      readonly min: number
      readonly max: number
      readonly lowest: Wording
      readonly highest: Wording
    }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly lowest?: Wording
      readonly highest?: Wording
    }
  | { readonly kind: 'text'; readonly longest: number }

/** A code in a terminology that others know, for example SNOMED CT or LOINC. */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

/** One question, known by what it asks (`who5.calm`), never by its number: orders differ between editions. */
export interface Item {
  readonly id: string
  readonly text: Wording
  /** What it asks in one word or two, for those who see no wording: lists, codebooks, forms for wording. */
  readonly label: Bilingual
  /** The name of its response set. */
  readonly responses: string
  /** The name others use for it in FHIR; the content id when nothing is said. */
  readonly linkId?: string
  readonly codes?: readonly Coding[]
  /** The codes others use for each answer, by our code. */
  readonly answerCodes?: Readonly<Record<string, Coding>>
  /** Whether "Ønsker ikke at svare" stands among the answers. It is stored as the missing reason `refused`. */
  readonly mayRefuse?: boolean
  /** Focus areas in which it is never asked. */
  readonly neverIn?: readonly string[]
}

/** What is missing before a score is given no more. No rule found means that every item is required. */
export type MissingRule =
  | { readonly rule: 'all' }
  /** At most so many missing: the sum of what is there, times items asked over items answered. */
  | { readonly rule: 'prorate'; readonly most: number }
  /** At most so many missing: each takes the mean of the person's other answers. */
  | { readonly rule: 'personMean'; readonly most: number }
  /** At most so many missing: they simply do not count. */
  | { readonly rule: 'leaveOut'; readonly most: number }

/** How codes become a score. */
export type Method =
  | { readonly kind: 'sum'; readonly times?: number }
  /** One point for every answer that is among the codes listed for its item. */
  | { readonly kind: 'count'; readonly codes: Readonly<Record<string, readonly number[]>> }
  /** The sum, looked up in a published table. */
  | { readonly kind: 'table'; readonly table: Readonly<Record<string, number>> }
  /** A start value less a published decrement for every item and level. */
  | {
      readonly kind: 'decrements'
      readonly from: number
      readonly decrements: Readonly<Record<string, Readonly<Record<string, number>>>>
    }

/** Scores from this one on, until the next band begins. */
export interface Band {
  readonly id: string
  readonly from: number
  readonly text: Bilingual
}

export interface CutOffs {
  readonly bands: readonly Band[]
  readonly source: string
  readonly toConfirm?: boolean
}

/** The smallest change in the mean of a group that matters to people. Never a verdict on one person. */
export interface MinimalChange {
  readonly points?: number
  readonly text: Bilingual
  readonly source?: string
  readonly toConfirm?: boolean
}

/** One score of an instrument. */
export interface ScaleDefinition {
  readonly id: string
  readonly title: Bilingual
  /** Content ids of the items it is made of. */
  readonly items: readonly string[]
  readonly method: Method
  readonly missing: MissingRule
  readonly missingToConfirm?: boolean
  readonly range: { readonly min: number; readonly max: number }
  readonly decimals: number
  readonly direction: 'higherIsBetter' | 'higherIsWorse'
  readonly cutOffs?: CutOffs
  readonly minimalChange?: MinimalChange
}

export interface Scoring {
  /** Items whose codes are turned around before they count. */
  readonly reverse: readonly string[]
  /** The one that is meant when one speaks of the score comes first. */
  readonly scales: readonly ScaleDefinition[]
}

/** Answers with the score they must give. `null` is a blank, and no score. */
export interface TestVector {
  readonly why?: string
  /** In the order of the items, or by content id. */
  readonly answers: readonly (number | null)[] | Readonly<Record<string, number | null>>
  readonly scores: Readonly<Record<string, number | null>>
  readonly bands?: Readonly<Record<string, string>>
}

export const recalls = ['twoWeeks', 'month', 'now', 'today', 'rightNow', 'lately', 'none', 'course'] as const
export type Recall = (typeof recalls)[number]

interface AnyInstrument {
  readonly id: string
  readonly version: number
  readonly title: Bilingual
  /** What it is about, in a sentence. */
  readonly construct: Bilingual
  readonly recall: Recall
  /** Stands above the questions. */
  readonly instruction: Wording
  /** The beginning of every question, ending in an ellipsis: "I de sidste 2 uger …". */
  readonly stem: Wording
  readonly responseSets: Readonly<Record<string, ResponseSet>>
  readonly items: readonly Item[]
  readonly licence: Licence
  readonly sources: readonly string[]
  readonly codes: readonly Coding[]
  /** Where others keep the same questionnaire, as a FHIR canonical. */
  readonly canonical?: string
  /** Said about a wording where it is shown to staff, for example that a translation is not validated. */
  readonly wordingNotes: Wording
  /** How far the score reaches, for those who read it. */
  readonly reach: readonly Bilingual[]
  /** What rests on general knowledge and must be confirmed at its source. */
  readonly toConfirm: readonly Bilingual[]
}

/** A validated questionnaire with a published scoring. Only these can be scored. */
export interface ScaleInstrument extends AnyInstrument {
  readonly kind: 'scale'
  readonly scoring: Scoring
  readonly vectors: readonly TestVector[]
}

/** Questions that are counted one by one and never scored: background, process, work, and the region's own. */
export interface QuestionInstrument extends AnyInstrument {
  readonly kind: 'questions'
  readonly scoring?: never
  readonly vectors?: never
}

export type Instrument = ScaleInstrument | QuestionInstrument

/** A score by scale; `null` where the missing rule gives none. */
export type Scores = Readonly<Record<string, number | null>>
