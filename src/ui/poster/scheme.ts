export type Shape = 'sun' | 'wave' | 'zigzag'
export type Palette = 'yellow' | 'vermilion' | 'ultramarine' | 'neutral'

/** How a focus area looks everywhere: one shape and one palette. Areas of the region's own list bring theirs. */
export type AreaLook = { readonly code: string; readonly shape: Shape; readonly palette: Palette }
export type AreaCode = 'health' | 'music' | 'youth' | 'shared'

/** Colours of one picture. `shape` and `second` are drawn on `field`; `title` is written on `ground`. */
export type Scheme = {
  readonly ground: string
  readonly field: string
  readonly shape: string
  readonly second: string
  readonly title: string
}

const ink = '#17140F'
const paper = '#FBF5E6'
const sand = '#F1E7CF'
const yellow = '#FFC21F'
const lightYellow = '#FFE7A6'
const vermilion = '#F04A23'
const lightVermilion = '#FFC9B5'
const ultramarine = '#2A2FC4'
const lightUltramarine = '#C3CFFF'

const scheme = (ground: string, shape: string, second: string, title: string, field = ground): Scheme => ({
  ground,
  field,
  shape,
  second,
  title,
})

type Schemes = readonly [Scheme, Scheme, Scheme, Scheme]

/** Four schemes a palette, at most four flat colours each; every title has at least 4.5:1 on its ground. */
export const schemes: Readonly<Record<Palette, Schemes>> = {
  yellow: [
    scheme(yellow, ink, paper, ink),
    scheme(yellow, paper, ink, ink),
    scheme(ink, yellow, paper, paper),
    scheme(lightYellow, yellow, paper, ink, ink),
  ],
  vermilion: [
    scheme(vermilion, lightVermilion, ink, ink),
    scheme(vermilion, paper, ink, ink),
    scheme(lightVermilion, vermilion, ink, ink),
    scheme(ink, vermilion, lightVermilion, paper),
  ],
  ultramarine: [
    scheme(ultramarine, lightUltramarine, paper, paper),
    scheme(ultramarine, paper, lightUltramarine, paper),
    scheme(lightUltramarine, ultramarine, ink, ink),
    scheme(lightUltramarine, paper, lightUltramarine, ink, ultramarine),
  ],
  neutral: [
    scheme(sand, ink, vermilion, ink),
    scheme(ink, sand, yellow, paper),
    scheme(sand, ultramarine, yellow, ink),
    scheme(sand, vermilion, ink, ink),
  ],
}

/** The colour that an overlap takes when it would otherwise vanish. */
export const overlaps: Readonly<Record<Palette, string>> = {
  yellow: vermilion,
  vermilion: yellow,
  ultramarine: yellow,
  neutral: yellow,
}

const known: Readonly<Record<AreaCode, AreaLook>> = {
  health: { code: 'health', shape: 'sun', palette: 'yellow' },
  music: { code: 'music', shape: 'wave', palette: 'vermilion' },
  youth: { code: 'youth', shape: 'zigzag', palette: 'ultramarine' },
  shared: { code: 'shared', shape: 'sun', palette: 'neutral' },
}

/** The look of a focus area; a code nobody knows gets the neutral one. */
export function lookOf(area: AreaLook | string): AreaLook {
  if (typeof area !== 'string') return area
  return Object.hasOwn(known, area) ? known[area as AreaCode] : known.shared
}
