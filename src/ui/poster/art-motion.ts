import type { Drawing } from './drawing.ts'
import { n } from './figure.ts'

const stored = (id: string, d: string) => `<defs><path id="${id}p" d="${d}"/></defs>`
const again = (id: string, fill: string, rest: string) => `<use href="#${id}p" fill="${fill}" ${rest}/>`

/** Strips of film, each a moment later. */
export function film({ figure, box, colours, id }: Drawing): string {
  const strips = 5
  const gap = 8
  const width = (box.w - gap * (strips - 1)) / strips
  let drawn = stored(id, figure.d)
  for (let strip = 0; strip < strips; strip++) {
    const window = `M${n(box.x + strip * (width + gap))} ${n(box.y)}h${n(width)}v${n(box.h)}h${n(-width)}Z`
    const shape = again(id, strip % 2 ? colours.second : colours.shape, `y="${(strip - 2) * 46}"`)
    drawn += `<clipPath id="${id}f${strip}"><path d="${window}"/></clipPath><g clip-path="url(#${id}f${strip})">${shape}</g>`
  }
  return drawn
}

/** Two halves that face each other and do not quite fit. */
export function conversation({ figure, box, colours, id }: Drawing): string {
  const middle = n(figure.kind === 'sun' ? figure.cx : box.x + box.w / 2)
  const shift = 37
  const left = `M-400-400H${middle}V1600H-400Z`
  const right = `M${middle}-400H1800V1600H${middle}Z`
  return (
    `${stored(id, figure.d)}<clipPath id="${id}a"><path d="${left}"/></clipPath><clipPath id="${id}b"><path d="${right}"/></clipPath>` +
    `<g clip-path="url(#${id}a)">${again(id, colours.shape, `y="${-shift}"`)}</g>` +
    `<g clip-path="url(#${id}b)">${again(id, colours.second, `y="${shift}"`)}</g>`
  )
}

/** One shape in several turns. */
export function dance({ figure, box, colours, id }: Drawing): string {
  const px = box.x + box.w * 0.08
  const py = box.y + box.h * 1.02
  const colour = (turn: number) => (turn % 2 ? colours.second : colours.shape)
  if (figure.kind === 'sun') {
    let circles = ''
    for (let turn = 0; turn < 6; turn++) {
      const angle = -(0.06 + turn * 0.3)
      const reach = box.w * (0.42 + turn * 0.075)
      const r = box.w * 0.15 * (0.62 + turn * 0.17)
      const [x, y] = [px + Math.cos(angle) * reach, py + Math.sin(angle) * reach]
      circles += `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${colour(turn)}"/>`
    }
    return circles
  }
  let turned = stored(id, figure.d)
  for (let turn = 0; turn < 4; turn++) {
    const motion = `rotate(${-26 + turn * 17} ${n(px)} ${n(py)}) translate(0 ${60 - turn * 40})`
    turned += again(id, colour(turn), `transform="${motion}"`)
  }
  return turned
}

/** Speed: the shape leaves stripes behind it. */
export function streetSport({ figure, box, colours, dice, id }: Drawing): string {
  const stripes = 9
  const height = box.h / (stripes * 2)
  let d = ''
  for (let stripe = 0; stripe < stripes; stripe++) {
    const y = box.y + (stripe * 2 + 0.5) * height
    const end = box.x + box.w * (0.3 + dice() * 0.5)
    d += `M${n(box.x)} ${n(y)}H${n(end)}v${n(height)}H${n(box.x)}Z`
  }
  return (
    `<clipPath id="${id}s"><path d="${figure.d}"/></clipPath><path fill="${colours.shape}" d="${figure.d}"/>` +
    `<path fill="${colours.second}" d="${d}" clip-path="url(#${id}s)"/>`
  )
}
