const letters: Readonly<Record<string, string>> = { æ: 'a', ä: 'a', ø: 'o', ö: 'o', å: 'a', ü: 'u', ß: 'ss' }

/**
 * A text as searches compare it: small letters, no accents, Danish letters folded with the ways people type them without a Danish
 * keyboard (`Køge`, `Koege` and `koge` become the same), signs as spaces. The same rules as the database's `people.search_key`.
 */
export const foldedText = (text: string): string =>
  [...text.toWellFormed().normalize('NFC').toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll('aa', 'a')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .trim()
