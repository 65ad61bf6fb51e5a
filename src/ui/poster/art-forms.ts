import { conversation, dance, film, streetSport } from './art-motion.ts'
import { beats, song, workshop, writing } from './art-tiles.ts'
import type { Drawing } from './drawing.ts'
import { n } from './figure.ts'

/** Echoes: rings in the sun; elsewhere parallel bands that thin out. */
function music({ figure, box, colours }: Drawing): string {
  if (figure.kind === 'sun') {
    const { cx, cy, r } = figure
    const disc = (share: number, fill: string) =>
      `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r * share)}" fill="${fill}"/>`
    const rings = [0.84, 0.7, 0.56].map(
      (share) =>
        `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r * share)}" fill="none" stroke="${colours.field}" stroke-width="10"/>`,
    )
    return disc(1, colours.shape) + rings.join('') + disc(0.3, colours.second) + disc(0.05, colours.field)
  }
  let d = ''
  let y = box.y + box.h * 0.12
  let thickness = figure.thickness * 1.15
  for (let echo = 0; echo < 7; echo++) {
    d += figure.band(y + thickness / 2, thickness)
    y += thickness + figure.thickness * 0.42
    thickness *= 0.74
  }
  return `<path fill="${colours.shape}" d="${d}"/>`
}

/** Cut paper: a quarter laid over the shape from a corner; where they overlap the colour changes. */
function visualArt({ figure, box, colours, dice, id }: Drawing): string {
  const side = box.w * 0.46
  const fromLeft = dice() < 0.5
  const reach = n(fromLeft ? side : -side)
  const corner = `M${n(fromLeft ? box.x : box.x + box.w)} ${n(box.y + box.h)}`
  const leaf = `${corner}v${n(-side)}a${n(side)} ${n(side)} 0 0 ${fromLeft ? 1 : 0} ${reach} ${n(side)}Z`
  const over = colours.field === colours.second ? colours.overlap : colours.field
  return (
    `<path fill="${colours.shape}" d="${figure.d}"/><path fill="${colours.second}" d="${leaf}"/>` +
    `<clipPath id="${id}s"><path d="${figure.d}"/></clipPath><path clip-path="url(#${id}s)" fill="${over}" d="${leaf}"/>`
  )
}

const artForms = {
  writing,
  music,
  beats,
  song,
  visualArt,
  film,
  conversation,
  workshop,
  dance,
  streetSport,
} as const satisfies Record<string, (drawing: Drawing) => string>

export type ArtForm = keyof typeof artForms

/** The art forms a poster knows how to draw. */
export const artFormNames = Object.keys(artForms) as ArtForm[]

/** Draws by art form; one that nobody has drawn yet borrows the hand of another, always the same. */
export function drawArtForm(artForm: ArtForm, drawing: Drawing): string {
  return artForms[artForm](drawing)
}

export function knownArtForm(artForm: string, seed: number): ArtForm {
  if (Object.hasOwn(artForms, artForm)) return artForm as ArtForm
  return artFormNames[seed % artFormNames.length] ?? 'visualArt'
}
