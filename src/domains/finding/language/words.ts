import { stemOf } from './endings.ts'
import { foldedText } from './folding.ts'

/** Words that say nothing about what somebody looks for, in Danish, dialect, the Danish of messages, and English. As people write them. */
const little = `
jeg æ a' mig mæ mit min mine du di dig dit din dine han hun den det de dem vi os vores i jer man en et æn e der her hvor hvad hva hvem hvilken
som at å og eller men for til fra med ve ved af på om over under i ind ud op ned så også da når hvis mens efter før mellem hos uden
er var være bliver blev har ha havde have haft kan ka kunne ku skal ska skulle sku vil ve ville vel må måtte bør gør gøre gider gad tør tage får få fik
gerne gern godt go lidt lit noget nogen nogle no ikke ikk ik ej nej ja alle alt andre andet anden ret meget mega mange mest mere flere bare kun lige nu
sammen selv sig sin sit sine hen hende ham kommer kom går gå sted steder findes finde find søger søge leder lede efter vil mangler savner ønsker elsker lide like
noget ting hej hvordan hvorfor fordi selvom eller enten både the a an and or but for to of in on at by with from is are was be been am i me my mine we us our you your
he she it its they them their this that these those there here where what who how why when which can could want wanna would will do does did has had have get
some somebody someone somewhere something any anyone anything anywhere not no never im id ive dont doesnt just also too very really please looking look find
love like need people person who whos gonna gotta thing stuff place places other others around near nearby close way lot lots new
hele dag dagen år ude hjemme slags via the into without about up out off all more most one two three okay ok ting ret lære lær hvert hver
kendt kender nogensinde stadig ellers igen helst ikk' tager vidst vist måske osv fx ca plus mon
`

const silent = new Set(
  little
    .split(/\s+/)
    .filter(Boolean)
    .map(foldedText)
    .flatMap((word) => word.split(' ')),
)

/** Whether a folded word says nothing by itself. */
export const saysNothing = (folded: string): boolean => silent.has(folded)

const unfolded = (text: string): string[] =>
  text
    .toWellFormed()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
/** Forms of `køre`, which without its ø would be a choir. */
const driving = /^k(ø|oe)r(e|er|te|t|es|ende)?$/i

const foldedBefore = new Map<string, readonly string[]>()
const mostKept = 50_000

function folded(word: string): readonly string[] {
  const before = foldedBefore.get(word)
  if (before) return before
  const found = foldedText(word).split(' ').filter(Boolean)
  if (foldedBefore.size < mostKept) foldedBefore.set(word, found)
  return found
}

/** The folded words of a text, in order. Words of a single letter say nothing, but for figures. */
export const wordsIn = (text: string): string[] =>
  unfolded(text.replace(/['’`´]/g, ''))
    .filter((word) => !driving.test(word))
    .flatMap(folded)

/** The words of a text by their stems, as they are written. */
export const writtenForms = (text: string): [stem: string, form: string][] =>
  unfolded(text.toLowerCase())
    .map((form): [string, string] => [stemOf(foldedText(form)), form])
    .filter(([stem]) => stem.length >= 3)
