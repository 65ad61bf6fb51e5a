import { type Day, isBefore } from '../../../kernel/day.ts'
import type { LegalBasis } from './model.ts'

/** Whether a ground holds today, will hold, or was replaced by a later one for the same purpose and place. */
export function stateOf(
  basis: LegalBasis,
  all: readonly LegalBasis[],
  today: Day,
): 'now' | 'coming' | 'past' {
  if (isBefore(today, basis.from)) return 'coming'
  const replaced = all.some(
    (other) =>
      other.purpose === basis.purpose &&
      other.municipalityId === basis.municipalityId &&
      isBefore(basis.from, other.from) &&
      !isBefore(today, other.from),
  )
  return replaced ? 'past' : 'now'
}
