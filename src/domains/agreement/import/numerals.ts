const ROMAN: readonly [number, string][] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 1-89 as capitals; above that the plain number. */
export function romanNumeral(count: number): string {
  if (count < 1 || count > 89) return String(count)
  let rest = count
  let numeral = ''
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}

const WORDS: Record<string, number> = {
  en: 1,
  et: 1,
  første: 1,
  to: 2,
  anden: 2,
  andet: 2,
  tre: 3,
  tredje: 3,
  fire: 4,
  fjerde: 4,
  fem: 5,
  femte: 5,
  seks: 6,
  sjette: 6,
}

const ROMAN_VALUES = new Map(Array.from({ length: 30 }, (_, i) => [romanNumeral(i + 1), i + 1]))

/** The number a heading means by `3`, `III`, `C` or `tre`. */
export function numberFrom(written: string): number | undefined {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const roman = ROMAN_VALUES.get(written.toUpperCase())
  if (roman !== undefined) return roman
  if (/^[a-z]$/i.test(written)) return written.toUpperCase().charCodeAt(0) - 64
  return WORDS[written.toLowerCase()]
}
