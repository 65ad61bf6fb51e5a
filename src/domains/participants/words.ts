import { wordsIn } from '../../kernel/language.ts'
import { consent as consentDa } from './words/consent.da.ts'
import { consent as consentEn } from './words/consent.en.ts'
import { data as dataDa } from './words/data.da.ts'
import { data as dataEn } from './words/data.en.ts'
import { own as ownDa } from './words/own.da.ts'
import { own as ownEn } from './words/own.en.ts'
import { work as workDa } from './words/work.da.ts'
import { work as workEn } from './words/work.en.ts'

const da = { own: ownDa, data: dataDa, consent: consentDa, work: workDa }
const en = { own: ownEn, data: dataEn, consent: consentEn, work: workEn }

/** The words of this room. */
export const wordsOf = wordsIn(da, en)
