// Advance widths of Bricolage Grotesque at optical size 96, weight 800, in thousandths of an em:
// with them the server sets titles without a browser.
const rows: readonly [width: number, letters: string][] = [
  [174, "'"],
  [193, ','],
  [203, ' \u00a0'],
  [234, 'il'],
  [235, ';'],
  [243, 'I'],
  [244, 'j'],
  [246, '.'],
  [250, ':'],
  [268, '!'],
  [303, '()'],
  [310, '1'],
  [313, '-'],
  [323, 'J'],
  [349, '/'],
  [368, 't'],
  [376, 'f'],
  [396, '?'],
  [400, 'r'],
  [460, 'L'],
  [466, '»«'],
  [483, 'z'],
  [486, '+'],
  [498, '7'],
  [500, '–'],
  [510, 'F'],
  [516, 'T'],
  [517, 's'],
  [530, 'v'],
  [537, 'eé'],
  [539, 'cy'],
  [540, 'E'],
  [541, 'k'],
  [543, 'axåä'],
  [549, 'g'],
  [550, 'Z'],
  [551, '2'],
  [557, 'uü'],
  [562, 'hn'],
  [565, '35'],
  [567, 'oøö'],
  [574, 'pq'],
  [576, 'bd'],
  [585, 'S'],
  [586, 'P'],
  [592, '6'],
  [594, '0'],
  [595, 'Y'],
  [603, '9'],
  [607, '4'],
  [608, 'B8'],
  [615, 'R'],
  [621, 'D'],
  [623, 'KX'],
  [627, 'U'],
  [631, 'C'],
  [632, 'V'],
  [637, 'H'],
  [649, 'G'],
  [659, 'AQÅ'],
  [661, 'O'],
  [670, 'Ø'],
  [694, 'N'],
  [697, '&'],
  [799, 'w'],
  [822, 'M'],
  [858, 'æ'],
  [860, 'm'],
  [863, 'Æ'],
  [915, 'W'],
]

const widths = new Map(
  rows.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)

/** Display type is tightened by this much of an em after every letter. */
export const tracking = -0.022

/** The width of a line in ems, when every letter is known; letters of other scripts are taken as wide as they can be. */
export function widthOf(line: string): number {
  let width = 0
  for (const letter of line) width += letterWidth(letter) / 1000 + tracking
  return Math.max(width, 0)
}

/** Whether the width is measured rather than guessed: guessed lines are held to their width by the drawing itself. */
export const isMeasured = (line: string): boolean => [...line].every((letter) => widths.has(letter))

function letterWidth(letter: string): number {
  const measured = widths.get(letter)
  if (measured !== undefined) return measured
  if (/\p{Mn}|\p{Cf}/u.test(letter)) return 0
  const base = widths.get(letter.normalize('NFD')[0] ?? '')
  return base ?? ((letter.codePointAt(0) ?? 0) < 0x250 ? 700 : 1100)
}
