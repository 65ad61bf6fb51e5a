import type { Language } from '../../../../kernel/language.ts'
import { longDay } from '../../../../ui/index.ts'
import type { Addendum } from '../../addenda/queries.ts'
import type { Words } from '../../words.ts'
import type { Agreement } from '../model.ts'

/** Who an agreement is between: at first, and since the state may have left. */
export function betweenWhom(
  agreement: Agreement,
  addenda: readonly Addendum[],
  language: Language,
  words: Words,
): string {
  if (!agreement.withState) return words.open.withoutState
  const counted = addenda.filter(({ status, revoked }) => status === 'adopted' && !revoked)
  const at = counted.findIndex(({ withState }) => !withState)
  if (at < 0) return words.open.withState
  const before = counted[at - 1]?.newTo ?? agreement.originalTo
  return `${words.open.withState}. ${words.open.nowAlone(longDay(before.add({ days: 1 }), language))}`
}
