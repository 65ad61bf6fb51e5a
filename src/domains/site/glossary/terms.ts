import type { Language } from '../../../kernel/language.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import type { Term } from './model.ts'
import { agreementTerms } from './terms-agreement.ts'
import { courseTerms } from './terms-courses.ts'
import { decidingTerms } from './terms-deciding.ts'
import { measuringTerms } from './terms-measuring.ts'
import { projectTerms } from './terms-projects.ts'
import { youthTerms } from './terms-youth.ts'

/** Every word of the glossary, topic by topic. `GLOSSARY.md` is written from it. */
export const terms: readonly Term[] = [
  ...agreementTerms,
  ...decidingTerms,
  ...projectTerms,
  ...courseTerms,
  ...measuringTerms,
  ...youthTerms,
]

/** The words in the order of a dictionary. */
export const inAlphabet = (language: Language, list: readonly Term[] = terms): Term[] =>
  [...list].sort((a, b) => inDanishOrder(a.name[language], b.name[language]))
