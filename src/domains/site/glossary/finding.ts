import type { Language } from '../../../kernel/language.ts'
import { foldedText } from '../../finding/index.ts'
import type { Term } from './model.ts'
import { inAlphabet } from './terms.ts'

/** The words that hold every word of a search, in either language or in what they mean; all of them when nothing is asked. */
export function termsSaying(typed: string, language: Language): Term[] {
  const wanted = foldedText(typed).split(' ').filter(Boolean)
  return inAlphabet(language).filter(({ name, meaning, code }) => {
    const said = foldedText([name.da, name.en, meaning[language], code].join(' '))
    return wanted.every((word) => said.includes(word))
  })
}
