/** Letters of other alphabets and signs that look like ours, so that a trick of the eye is read as what it looks like. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    к: 'k',
    м: 'm',
    т: 't',
    н: 'n',
    в: 'b',
  },
  ...{ α: 'a', ο: 'o', ι: 'i', ν: 'v', τ: 't', κ: 'k', ρ: 'p', ı: 'i', ł: 'l' },
}

const invisible = /[\p{Cf}\p{Mn}\p{Me}\u00ad]/gu

const isFigure = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point))

/** Figures of any script as ours: the ten of a script stand in a row. */
function ourFigure(sign: string): string {
  const point = sign.codePointAt(0) ?? 0
  let before = 0
  while (before < 9 && isFigure(point - before - 1)) before += 1
  return String(before)
}

/** A text as somebody means it to be read: small letters, one alphabet, nothing invisible. æ, ø and å stay. */
export function plainly(text: string): string {
  const letters = [...text.toWellFormed().normalize('NFKC').toLowerCase()]
    .map((letter) => lookalikes[letter] ?? letter)
    .join('')
  return letters
    .replace(/(?![0-9])\p{Nd}/gu, ourFigure)
    .replace(/å/g, '\u0001')
    .normalize('NFD')
    .replace(invisible, '')
    .normalize('NFC')
    .replaceAll('\u0001', 'å')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .trim()
}

/** Single letters set apart (`i n s t a`, `s.n.a.p`) stand together again. */
export const closedUp = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[\s._*~'|/\\-]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){2,}/gu,
    (run) => run.replace(/[^\p{L}\p{N}]/gu, ''),
  )

const figures: Readonly<Record<string, string>> = {
  ...{
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    $: 's',
    '!': 'i',
    '€': 'e',
    '|': 'l',
  },
}

/** Words in which figures or signs stand for letters (`1n5ta`, `$nap`) with the letters; numbers stay numbers. */
export const unleeted = (text: string): string =>
  text.replace(/[\p{L}\p{N}$!€|]+/gu, (word) =>
    /\p{L}/u.test(word) ? [...word].map((letter) => figures[letter] ?? letter).join('') : word,
  )

/** Without the same letter twice in a row: `innsta` is `insta`. */
export const squeezed = (text: string): string => text.replace(/(\p{L})\1+/gu, '$1')
