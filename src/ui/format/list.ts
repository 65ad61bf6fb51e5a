import type { Language } from '../../kernel/language.ts'
import { uiWords } from '../words.ts'

/** `Køge, Herlev og Ishøj`. */
export function inOneSentence(
  items: readonly string[],
  language: Language,
  word: 'and' | 'or' = 'and',
): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${uiWords(language).list[word]} ${items.at(-1)}`
}
