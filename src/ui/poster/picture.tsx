import { raw } from 'hono/html'
import { drawArtForm, knownArtForm } from './art-forms.ts'
import { diceOf, seedOf } from './chance.ts'
import { type Box, figureIn, n } from './figure.ts'
import { type AreaLook, lookOf, overlaps, type Scheme, schemes } from './scheme.ts'

/** What a picture is made of: the same facts always give the same picture. */
export type PictureFacts = {
  readonly area: AreaLook | string
  readonly artForm: string
  readonly title: string
  /** Tells two pictures of the same facts on one page apart. */
  readonly instance?: string | undefined
}

export type Plan = {
  readonly look: AreaLook
  readonly seed: number
  readonly scheme: Scheme
  readonly id: string
}

/** Draws every choice from the facts: no clock, no chance. */
export function planOf(facts: PictureFacts, kind: string): Plan {
  const look = lookOf(facts.area)
  const seed = seedOf(`${look.code}|${facts.artForm}|${facts.title}`)
  const scheme = schemes[look.palette][seed % 4] ?? schemes[look.palette][0]
  return { look, seed, scheme, id: `${kind}${seed.toString(36)}${facts.instance ?? ''}` }
}

/** The picture in a box of the drawing, cut at its edges. */
export function pictureIn(box: Box, { look, seed, scheme, id }: Plan, artForm: string): string {
  const dice = diceOf(seed)
  const hand = knownArtForm(artForm, seed)
  const figure = figureIn(box, look.shape, hand, dice)
  const outline = `M${n(box.x)} ${n(box.y)}h${n(box.w)}v${n(box.h)}h${n(-box.w)}Z`
  const field = scheme.field === scheme.ground ? '' : `<path fill="${scheme.field}" d="${outline}"/>`
  const colours = { ...scheme, overlap: overlaps[look.palette] }
  const drawn = drawArtForm(hand, { figure, box, colours, dice, id })
  return `<clipPath id="${id}c"><path d="${outline}"/></clipPath><g clip-path="url(#${id}c)">${field}${drawn}</g>`
}

export type CoverFacts = PictureFacts & { readonly width?: number; readonly height?: number }

/** The picture without words, in any format: thumbnails, page heads, empty states. An SVG, decoration only. */
export function cover({ width = 600, height = 600, ...facts }: CoverFacts): string {
  const plan = planOf(facts, `c${width}x${height}-`)
  const picture = pictureIn({ x: 0, y: 0, w: width, h: height }, plan, facts.artForm)
  return (
    `<svg class="cover" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">` +
    `<path fill="${plan.scheme.ground}" d="M0 0h${width}v${height}H0Z"/>${picture}</svg>`
  )
}

/** The cover as a part of a page. */
export function Cover(facts: CoverFacts) {
  return raw(cover(facts))
}
