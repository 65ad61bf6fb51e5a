const ABBREVIATION =
  /(?:^|[\s(])(?:f\.eks|fx|bl\.a|ca|evt|hhv|ift|jf|kr|mio|mia|nr|pct|inkl|ekskl|osv|mv|m\.v|m\.m|m\.fl|ph\.d|dvs|d\.v\.s|o\.a|oa|o\.l|p\.t|pga|vedr|stk|kl|st|max|min|tlf|\p{L}|\d{1,2})\.$/iu
const SENTENCE_END = /[.!?][”"»)]?(?=\s+[\p{Lu}»"“(])/gu

/** Splits off the first sentence; abbreviations and dates do not end one. */
export function splitFirstSentence(text: string): { first: string; rest: string } {
  for (const end of text.matchAll(SENTENCE_END)) {
    const at = end.index + end[0].length
    if (ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))) continue
    return { first: text.slice(0, at), rest: text.slice(at).trim() }
  }
  return { first: text, rest: '' }
}

export const isOneSentence = (text: string) => splitFirstSentence(text).rest === ''
