/** A paragraph cut into words and spaces, with a number for each so that comparing is comparing numbers. */
export type CutText = { pieces: string[]; keys: number[] }

/** The same word gets the same number throughout one comparison. */
export function wordNumbers() {
  const numbers = new Map<string, number>()
  return (piece: string) => {
    const known = numbers.get(piece)
    if (known !== undefined) return known
    numbers.set(piece, numbers.size)
    return numbers.size - 1
  }
}
export type NumberOf = ReturnType<typeof wordNumbers>

/** Spaces never anchor a comparison by themselves: an ordinary one is numbered by the word before it. */
export function cutWords(text: string, numberOf: NumberOf): CutText {
  const pieces = text.match(/\s+|\S+/g) ?? []
  let word = 0
  const keys = pieces.map((piece) => {
    if (piece === ' ') return 2 * word + 1
    word = numberOf(piece)
    return 2 * word
  })
  return { pieces, keys }
}

/** The different words of a text, as their keys. */
export const distinctWords = (text: CutText): number[] => [
  ...new Set(text.keys.filter((key) => key % 2 === 0)),
]
