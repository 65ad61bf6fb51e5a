/** The words somebody searches for, without the signs that mean something to `like`; six at most. */
export const likeWords = (search: string): string[] =>
  search
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[\\%_]/g, '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
