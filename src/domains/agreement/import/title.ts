import type { Furniture } from './furniture.ts'
import type { Paragraph } from './paragraphs.ts'

const NOT_A_TITLE =
  /^(?:udkast(?! til .*aftale)|bilag|j\.?\s?nr|journalnummer|sagsnr|dato|den \d|\d|version|til |fra |side |indhold$|indholdsfortegnelse|forord|indledning)/i
const ABOUT = /aftale|kulturregion|kulturmetropol|kulturring|kulturkanten|indhold/i

const mayBeTitle = ({ text, marker }: Paragraph) =>
  text.length <= 160 && !marker && !/[.;,]$/.test(text) && !NOT_A_TITLE.test(text) && /\p{L}/u.test(text)

const withoutPageNumber = (line: string) =>
  line
    .trim()
    .replace(/\s*(?:[|·–-]\s*)?(?:(?:side\s*)?\d{1,3}(?:\s*(?:af|\/)\s*\d{1,3})?)$/i, (found) =>
      /\s|side/i.test(found) ? '' : found,
    )

/** An agreement without a cover may still carry its name at the head of every page. */
export function titleFromRunningLines(furniture: readonly Furniture[]): string {
  const lines = furniture
    .filter(({ why }) => why === 'runningLine')
    .map(({ line }) => withoutPageNumber(line.text))
  return lines.find((line) => ABOUT.test(line)) ?? ''
}

/** The paragraphs before the first focus area that name the whole agreement. */
export function recogniseTitle(lead: readonly Paragraph[]): { title: string; paragraphs: Paragraph[] } {
  const cover = lead.slice(0, 10)
  const marked = lead.find((one) => one.isTitle)
  const top = cover.find((one) => one.heading === 1)
  const telling = cover.slice(0, 6).find((one) => mayBeTitle(one) && ABOUT.test(one.text))
  const chosen =
    marked ?? (top && (ABOUT.test(top.text) || !telling) ? top : telling) ?? cover.find(mayBeTitle)
  if (!chosen) return { title: '', paragraphs: [] }
  const next = lead[lead.indexOf(chosen) + 1]
  // A cover often breaks the name over two lines: "Kulturaftale" above "Kulturregion Fyn 2021-2024".
  if (/^(?:kulturaftale|regional kulturaftale|aftale)$/i.test(chosen.text) && next && mayBeTitle(next)) {
    return { title: `${chosen.text} ${next.text}`, paragraphs: [chosen, next] }
  }
  return { title: chosen.text, paragraphs: [chosen] }
}
