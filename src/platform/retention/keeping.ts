import type { Bilingual } from '../../kernel/language.ts'
import type { Context } from '../actions/context.ts'

/** One kind of personal data that a room keeps for a time only. The night clears it; pages show the rule and what would go. */
export interface Keeping {
  /** Names the rule for ever. */
  readonly kind: string
  readonly title: Bilingual
  /** From when the days are counted. */
  readonly counts: Bilingual
  /** Kept for so many days when nobody has said otherwise. */
  readonly days: number
  /** Whether people may set the days; what a law or a promise fixes, they may not. */
  readonly fixed?: boolean
  /** How many would go if the night came now. */
  readonly due: (context: Context, days: number) => Promise<number>
  /** Removes some of what is due, each piece whole. @returns how many went; 0 when nothing is left to do */
  readonly clear: (context: Context, days: number) => Promise<number>
}
