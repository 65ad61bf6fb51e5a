import type { Language } from '../../../kernel/language.ts'
import type { Figure } from '../figures/model.ts'

/** The sentences about a figure beside the main analysis. */
export function saidBeside(_language: Language, _figure: Figure): readonly string[] {
  return []
}
