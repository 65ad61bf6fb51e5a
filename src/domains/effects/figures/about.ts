import type { Language } from '../../../kernel/language.ts'
import { words } from '../words.ts'
import type { FigureNumber } from './number.ts'

/** What a number is about, in words: a step, a sender, an assumption. */
export function aboutIn(language: Language, { what, of }: FigureNumber): string {
  if (of === undefined) return ''
  const w = words(language)
  if (what === 'step') return w.steps[of as keyof typeof w.steps]
  if (what === 'expectedAnyway') return w.numbers.correlation(language === 'da' ? of.replace('.', ',') : of)
  if (what === 'pointBefore' || what === 'pointAfter') return w.numbers.point(of)
  if (what === 'others') {
    const [from = '', to = ''] = of.split(':')
    return w.place.span(from.replace('-', '−'), to.replace('-', '−'))
  }
  const names: Readonly<Record<string, string>> = w.numbers.abouts
  return of
    .split('.')
    .map((piece) => (Object.hasOwn(names, piece) ? names[piece] : piece))
    .join(' · ')
}
