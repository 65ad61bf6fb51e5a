const units =
  'nul|zero|en|én|et|ét|one|to|two|tre|three|fire|four|fem|five|seks|six|syv|seven|otte|eight|ni|nine'
const teens =
  'ti|ten|elleve|eleven|tolv|twelve|tretten|thirteen|fjorten|fourteen|femten|fifteen|seksten|sixteen|sytten|seventeen|atten|eighteen|nitten|nineteen'
const tens =
  'tyve|twenty|tredive|thirty|fyrre|forty|halvtreds|fifty|tres|sixty|halvfjerds|seventy|firs|eighty|halvfems|ninety'
const first = '(?:en|to|tre|fire|fem|seks|syv|otte|ni)'

/** A number in figures or in words, in Danish or English; `fireogtredive` and `thirty-four` are one. */
const one = `(?:\\d+|${first}\\s?og\\s?(?:${tens})|(?:${tens})[ -]?(?:${units})?|${teens}|${units}|dobbelt|double|oh)`
const gap = '(?:[\\s.,;:_*~/\\\\|()+\\-–—]{0,4}|[\\s-]{1,2}(?:og|and|så|then|x)[\\s-]{1,2})'
const run = new RegExp(`(?<![\\p{L}\\p{N}])${one}(?:${gap}${one})*(?![\\p{L}])`, 'gu')
const single = new RegExp(one, 'gu')
const isUnit = new RegExp(`^(?:${units}|oh)$`)

/** Words that announce a number. */
const named =
  /(?<!\p{L})(?:tlf|telefon\s?nr|telefon\s?nummer|mobil\s?nr|mobil\s?nummer|phone number|sms)(?!\p{L})|[📞☎📱📲]/u

/** How many figures a run of numbers has when it is written out. */
function figuresIn(text: string): number {
  let count = 0
  for (const [part] of text.matchAll(single))
    count += /^\d/.test(part)
      ? part.length
      : isUnit.test(part) || part === 'double' || part === 'dobbelt'
        ? 1
        : 2
  return count
}

/** From so many figures on, a run of numbers can be a telephone number, a birthday or an account. */
const longest = 6
/** Figures spread over a whole text. */
const mostInAll = 8

/** Whether a text has a number in it by which somebody can be reached: in figures, in words, in pieces. The text is in small letters. */
export function hasLongNumber(text: string): boolean {
  if (named.test(text)) return true
  // The letters o and l between figures are figures.
  const read = text.replace(/(?<=\d[\s.-]?)[ol](?=[\s.-]?[\dol]*\d)/g, (sign) => (sign === 'o' ? '0' : '1'))
  for (const [numbers] of read.matchAll(run)) if (figuresIn(numbers) >= longest) return true
  return (read.match(/\d/g) ?? []).length >= mostInAll
}
