import { widthOf } from './letters.ts'

export type SetTitle = { readonly size: number; readonly lines: readonly string[] }
export type TitleRoom = { readonly measure: number; readonly height: number; readonly most: number }

const softHyphen = '\u00ad'
export const lineHeight = 0.9

/** Breaks a title so that its letters become as large as the room allows. Long titles get more lines, long words break. */
export function setTitle(title: string, room: TitleRoom): SetTitle {
  const clean = title
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim()
  if (clean === '') return { size: 0, lines: [] }
  const usual = largest(clean, room, 5)
  if (usual.size >= 60) return usual
  const broken = largest(withBreaksInLongWords(clean), { ...room, height: room.height * 1.2 }, 8)
  return broken.size > usual.size ? broken : usual
}

function largest(title: string, room: TitleRoom, mostLines: number): SetTitle {
  const words = title.split(/ |(?<=\u00ad)/).filter((word) => word !== '')
  let best: SetTitle = { size: 0, lines: [] }
  for (let count = 1; count <= Math.min(mostLines, words.length); count++) {
    const lines = narrowest(words, count)
    const widest = Math.max(...lines.map(widthOf), 0.1)
    const size = Math.floor(Math.min(room.most, room.measure / widest, room.height / (lineHeight * count)))
    if (size > best.size) best = { size, lines }
  }
  return best
}

/** The words on exactly so many lines, so that the widest line is as narrow as possible. */
function narrowest(words: readonly string[], count: number): string[] {
  const line = (from: number, to: number) => joined(words.slice(from, to))
  // widest[k][end]: the least widest line when the first `end` words stand on k lines; cut: where the last one begins.
  let widest = words.map((_, index) => widthOf(line(0, index + 1)))
  const cuts: number[][] = []
  for (let lines = 2; lines <= count; lines++) {
    const step = words.map((_, index) => bestCut(widest, index, lines, line))
    widest = step.map(({ width }) => width)
    cuts.push(step.map(({ cut }) => cut))
  }
  const ends: number[] = [words.length]
  for (const row of cuts.toReversed()) ends.unshift(row[(ends[0] ?? 1) - 1] ?? 0)
  return ends.map((end, index) => line(ends[index - 1] ?? 0, end)).filter((text) => text !== '')
}

type Cut = { readonly width: number; readonly cut: number }

function bestCut(
  before: readonly number[],
  index: number,
  lines: number,
  line: (a: number, b: number) => string,
): Cut {
  let best: Cut = { width: Number.POSITIVE_INFINITY, cut: Math.min(lines - 1, index) }
  for (let cut = lines - 1; cut <= index; cut++) {
    const width = Math.max(before[cut - 1] ?? Number.POSITIVE_INFINITY, widthOf(line(cut, index + 1)))
    if (width < best.width) best = { width, cut }
  }
  return best
}

/** Words with spaces between; a soft hyphen joins inside a line and shows at its end. */
function joined(words: readonly string[]): string {
  let text = ''
  for (const word of words) text += text === '' || text.endsWith(softHyphen) ? word : ` ${word}`
  return text.replace(/\u00ad$/, '-').replaceAll(softHyphen, '')
}

/** Soft hyphens in the middle of words that are too long to be read large. */
function withBreaksInLongWords(title: string): string {
  const broken = title.split(' ').map((word) => {
    const letters = [...word]
    if (letters.length <= 14 || word.includes(softHyphen)) return word
    const piece = Math.ceil(letters.length / Math.ceil(letters.length / 12))
    return letters.map((letter, i) => (i > 0 && i % piece === 0 ? softHyphen + letter : letter)).join('')
  })
  return broken.join(' ')
}
