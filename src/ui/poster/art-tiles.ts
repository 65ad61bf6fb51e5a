import type { Drawing } from './drawing.ts'
import { type Figure, n } from './figure.ts'

/** Words on lines: the left edge follows the shape, the right one is ragged like a page; now and then a paragraph ends. */
export function writing({ figure, box, colours, dice, id }: Drawing): string {
  const rows = 17
  const height = box.h / rows
  let d = ''
  for (let row = 0; row < rows; row++) {
    const y = box.y + (row + 0.24) * height
    const ragged = (row + 1) % 6 === 0 ? 0.95 : dice() * 0.26
    const span = spanAt(figure, y + height * 0.26, ragged)
    let x = span ? span.from : box.x - dice() * 60
    const end = span ? span.to : box.x + box.w
    while (x < end - 12) {
      const word = Math.min(24 + dice() * 120, end - x)
      d += `M${n(x)} ${n(y)}h${n(word)}v${n(height * 0.52)}h${n(-word)}Z`
      x += word + 14
    }
  }
  return `<clipPath id="${id}s"><path d="${figure.d}"/></clipPath><path clip-path="url(#${id}s)" fill="${colours.shape}" d="${d}"/>`
}

function spanAt(figure: Figure, y: number, ragged: number): { from: number; to: number } | undefined {
  if (figure.kind !== 'sun') return undefined
  const half = Math.sqrt(Math.max(0, figure.r ** 2 - (y - figure.cy) ** 2))
  return { from: figure.cx - half, to: figure.cx + half * (1 - ragged) }
}

type Tile = { readonly x: number; readonly y: number; readonly u: number; readonly even: boolean }

/** Squares over the whole box, one drawing inside the shape and another outside. */
function tiles(
  { figure, box, colours }: Drawing,
  across: number,
  draw: (tile: Tile, isIn: boolean) => string,
): string {
  const u = box.w / across
  let inner = ''
  let outer = ''
  for (let row = 0; row * u < box.h; row++)
    for (let column = 0; column < across; column++) {
      const tile = { x: box.x + column * u, y: box.y + row * u, u, even: (row + column) % 2 === 0 }
      const isIn = figure.inside(tile.x + u / 2, tile.y + u / 2)
      if (isIn) inner += draw(tile, true)
      else outer += draw(tile, false)
    }
  return `<path fill="${colours.shape}" d="${inner}"/><path fill="${colours.second}" d="${outer}"/>`
}

/** A step sequencer: big squares where the shape is, small ones where it is not. */
export function beats(drawing: Drawing): string {
  return tiles(drawing, 12, ({ x, y, u }, isIn) => {
    const half = u * (isIn ? 0.43 : 0.09)
    const side = n(2 * half)
    return `M${n(x + u / 2 - half)} ${n(y + u / 2 - half)}h${side}v${side}h${-side}Z`
  })
}

/** Open mouths: half circles that turn where the shape is. */
export function song(drawing: Drawing): string {
  return tiles(drawing, drawing.figure.kind === 'sun' ? 6 : 8, ({ x, y, u }, isIn) =>
    isIn
      ? `M${n(x)} ${n(y + u * 0.25)}a${n(u / 2)} ${n(u / 2)} 0 0 0 ${n(u)} 0Z`
      : `M${n(x + u * 0.3)} ${n(y + u / 2)}a${n(u * 0.2)} ${n(u * 0.2)} 0 0 1 ${n(u * 0.4)} 0Z`,
  )
}

/** Tiles: quarter circles that turn as they please, coloured where the shape is. */
export function workshop(drawing: Drawing): string {
  return tiles(drawing, 6, (tile, isIn) => {
    const turn = Math.floor(drawing.dice() * 4)
    if (isIn) return quarter(tile, turn)
    return tile.even ? dot(tile) : ''
  })
}

function quarter({ x, y, u }: Tile, turn: number): string {
  const s = n(u)
  const arc = (dx: number, dy: number) => `a${s} ${s} 0 0 1 ${dx} ${dy}Z`
  if (turn === 0) return `M${n(x)} ${n(y)}h${s}${arc(-s, s)}`
  if (turn === 1) return `M${n(x + u)} ${n(y)}v${s}${arc(-s, -s)}`
  if (turn === 2) return `M${n(x + u)} ${n(y + u)}h${-s}${arc(s, -s)}`
  return `M${n(x)} ${n(y + u)}v${-s}${arc(s, s)}`
}

function dot({ x, y, u }: Tile): string {
  const r = n(u * 0.08)
  const d = n(u * 0.16)
  return `M${n(x + u * 0.42)} ${n(y + u * 0.5)}a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 ${-d} 0Z`
}
