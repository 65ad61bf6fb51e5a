import { type diceOf, pick } from './chance.ts'
import type { Shape } from './scheme.ts'

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** A shape laid out in a box: its outline, and whether a point lies in it. */
export type Figure = { readonly d: string; readonly inside: (x: number, y: number) => boolean } & (
  | { readonly kind: 'sun'; readonly cx: number; readonly cy: number; readonly r: number }
  | {
      readonly kind: 'band'
      readonly thickness: number
      readonly band: (y: number, thickness: number) => string
    }
)

type Dice = ReturnType<typeof diceOf>

/** One decimal is a third of a pixel on the largest poster, and keeps the drawing small. */
export const n = (value: number): number => Math.round(value * 10) / 10

/** How large and where the shape stands; art forms made of tiles get thicker shapes, so that nothing becomes lace. */
export function figureIn(box: Box, shape: Shape, artForm: string, dice: Dice): Figure {
  if (shape === 'sun') return sun(box, artForm, dice)
  return shape === 'wave' ? wave(box, artForm, dice) : zigzag(box, artForm, dice)
}

const tiled = (artForm: string) => ['beats', 'song', 'workshop'].includes(artForm)

function sun(box: Box, artForm: string, dice: Dice): Figure {
  const centred = artForm === 'conversation' || artForm === 'song'
  const share = tiled(artForm) ? 0.47 : pick(dice, [0.44, 0.5, 0.56])
  const cx = box.x + box.w * (centred ? 0.5 : pick(dice, [0.5, 0.62, 0.36]))
  const cy = box.y + box.h * (centred ? 0.5 : pick(dice, [0.5, 0.44, 0.58]))
  const r = Math.min(box.w, box.h * 1.1) * share
  const d = `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`
  return { kind: 'sun', d, cx, cy, r, inside: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 < r * r }
}

function rowsOf(box: Box, count: number, gap: number): number[] {
  return Array.from({ length: count }, (_, i) => box.y + box.h * 0.5 + (i - (count - 1) / 2) * gap)
}

function wave(box: Box, artForm: string, dice: Dice): Figure {
  const across = tiled(artForm) ? 2 : pick(dice, [2, 3])
  const r = box.w / across / 2
  const thickness = r * (artForm === 'song' || artForm === 'workshop' ? 0.9 : pick(dice, [0.62, 0.78]))
  const start = box.x - 2 * r * (1 + pick(dice, [0, 0.5, 0.25]))
  const rows = rowsOf(box, artForm === 'song' || artForm === 'dance' ? 1 : 2, thickness * 1.36 + r * 0.5)
  const band = (y: number, t: number) => waveBand({ from: start, to: box.x + box.w + 2 * r, y, r }, t)
  return {
    kind: 'band',
    thickness,
    band,
    d: rows.map((y) => band(y, thickness)).join(''),
    inside: (x, y) => rows.some((row) => waveDistance(x - start, y - row, r) < thickness / 2),
  }
}

type WaveLine = { readonly from: number; readonly to: number; readonly y: number; readonly r: number }

/** Half circles joined, up and down in turn, as a band of even thickness. */
function waveBand({ from, to, y, r }: WaveLine, t: number): string {
  const there: string[] = []
  const back: string[] = []
  let x = from
  let up = true
  while (x < to) {
    const outer = up ? r + t / 2 : r - t / 2
    const inner = up ? r - t / 2 : r + t / 2
    there.push(`a${n(outer)} ${n(outer)} 0 0 ${up ? 1 : 0} ${n(2 * outer)} 0`)
    back.unshift(`a${n(inner)} ${n(inner)} 0 0 ${up ? 0 : 1} ${n(-2 * inner)} 0`)
    x += 2 * r
    up = !up
  }
  const end = x + (up ? t / 2 : -t / 2)
  return `M${n(from - t / 2)} ${n(y)}${there.join('')}L${n(end)} ${n(y)}${back.join('')}Z`
}

function waveDistance(x: number, y: number, r: number): number {
  const arc = Math.floor(x / (2 * r))
  const middle = (2 * arc + 1) * r
  const up = arc % 2 === 0
  const isBeside = up ? y > 0 : y < 0
  if (isBeside) return Math.min(Math.hypot(x - middle + r, y), Math.hypot(x - middle - r, y))
  return Math.abs(Math.hypot(x - middle, y) - r)
}

function zigzag(box: Box, artForm: string, dice: Dice): Figure {
  const pitch = box.w / (tiled(artForm) ? 2.4 : pick(dice, [2, 2.6, 3.2]))
  const rise = (pitch * pick(dice, [1, 1.25])) / 2
  const thickness = pitch * (artForm === 'dance' ? 0.42 : pick(dice, [0.5, 0.62]))
  const start = box.x - pitch * (1 + pick(dice, [0, 0.5]))
  const rows = rowsOf(box, artForm === 'dance' ? 1 : 2, thickness * 1.7)
  const band = (y: number, t: number) => zigzagBand({ from: start, to: box.x + box.w, y, pitch, rise }, t)
  const middle = (x: number) => {
    const phase = ((((x - start) / pitch) % 2) + 2) % 2
    return phase < 1 ? rise - 2 * rise * phase : -rise + 2 * rise * (phase - 1)
  }
  return {
    kind: 'band',
    thickness,
    band,
    d: rows.map((y) => band(y, thickness)).join(''),
    inside: (x, y) => rows.some((row) => Math.abs(y - row - middle(x)) < thickness / 2),
  }
}

type Teeth = Omit<WaveLine, 'r'> & { readonly pitch: number; readonly rise: number }

function zigzagBand({ from, to, y, pitch, rise }: Teeth, t: number): string {
  const over: string[] = []
  const under: string[] = []
  for (let x = from, tooth = 0; x <= to + pitch; x += pitch, tooth++) {
    const middle = y + (tooth % 2 ? -rise : rise)
    over.push(`${n(x)} ${n(middle - t / 2)}`)
    under.unshift(`${n(x)} ${n(middle + t / 2)}`)
  }
  return `M${over.join('L')}L${under.join('L')}Z`
}
