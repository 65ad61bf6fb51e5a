import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for each other when read aloud or written by hand. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 6

/** A new code of six signs: 31^6 of them, and each opens only an empty sheet. */
export const newCode = (): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)] ?? '').join('')

/** A code as it is stored, from how people type it: small letters, spaces and hyphens do not matter. */
export function codeFrom(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\-–.]/g, '')
  return /^[0-9A-Z]{6}$/.test(code) ? code : undefined
}

/** A code as it is shown: two groups of three. */
export const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
