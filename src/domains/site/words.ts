import { wordsIn } from '../../kernel/language.ts'
import { da as about } from './about/words.da.ts'
import { en as aboutEn } from './about/words.en.ts'
import { da as front } from './front/words.da.ts'
import { en as frontEn } from './front/words.en.ts'
import { da as glossary } from './glossary/words.da.ts'
import { en as glossaryEn } from './glossary/words.en.ts'
import { da as municipality } from './municipality/words.da.ts'
import { en as municipalityEn } from './municipality/words.en.ts'
import { da as search } from './search/words.da.ts'
import { en as searchEn } from './search/words.en.ts'
import { da as statements } from './statements/words.da.ts'
import { en as statementsEn } from './statements/words.en.ts'
import { da as waiting } from './waiting/words.da.ts'
import { en as waitingEn } from './waiting/words.en.ts'

const da = { about, front, glossary, municipality, search, statements, waiting }
const en = {
  ...{ about: aboutEn, front: frontEn, glossary: glossaryEn, municipality: municipalityEn },
  ...{ search: searchEn, statements: statementsEn, waiting: waitingEn },
}

/** The words of this room in a language. */
export const words = wordsIn(da, en)
