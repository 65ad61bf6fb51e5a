import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Instrument } from '../instruments/model.ts'

/** Wording in one language as the region has added it, by the places in the file it belongs to. */
export interface PastedWording {
  readonly instruction: string
  readonly stem: string
  /** Question by content id. */
  readonly items: Readonly<Record<string, string>>
  /** By response set: the words of each code; `lowest` and `highest` for the ends of a scale. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A licence that the region has confirmed: when, who, and where the proof lies. */
export interface Confirmation {
  readonly on: Day
  readonly by: string
  readonly reference: string
  readonly conditions: string
  readonly isExample: boolean
}

/** What the region has settled about an instrument. */
export interface Setting {
  readonly isOff: boolean
  readonly confirmation: Confirmation | undefined
  readonly version: number
}

/** Why an instrument can or cannot be asked. */
export type Standing = 'ready' | 'off' | 'needsLicence' | 'needsWording'

/** An instrument with the region's wording in it, and whether it can be asked. */
export interface Held {
  readonly instrument: Instrument
  readonly standing: Standing
  readonly setting: Setting
  /** The languages in which every question and answer can be read. */
  readonly languages: readonly Language[]
  /** The languages the region has worded itself. */
  readonly pasted: readonly Language[]
}

export const nothingSettled: Setting = { isOff: false, confirmation: undefined, version: 0 }
