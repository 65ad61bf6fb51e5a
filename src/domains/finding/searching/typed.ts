/** What was typed into a search field: one line of at most a hundred characters that any database can hold. */
export const typedLine = (typed: string | undefined): string =>
  (typed ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed()
    .trim()
