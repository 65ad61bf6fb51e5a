import { raw } from 'hono/html'
import type { Box } from './figure.ts'
import { n } from './figure.ts'
import { isMeasured, widthOf } from './letters.ts'
import { type PictureFacts, type Plan, pictureIn, planOf } from './picture.tsx'
import { lineHeight, type SetTitle, setTitle } from './title.ts'

export type PosterFacts = PictureFacts & {
  /** One line at the foot: when and where. */
  readonly foot?: string | undefined
  /** Said to those who cannot see it; without a label the poster is decoration beside its title. */
  readonly label?: string | undefined
  /** With namespace and typefaces, to stand as a file of its own. */
  readonly standalone?: boolean | undefined
}

const width = 600
const height = 848
const margin = 36

/** The poster of a thing, A format, as SVG: title as large as it can be, the rest is picture. */
export function poster(facts: PosterFacts): string {
  const plan = planOf(facts, 'p')
  const isTitleOnTop = (plan.seed >>> 5) % 3 === 0
  const title = setTitle(facts.title, { measure: width - 2 * margin, height: 330, most: 168 })
  const titleHeight = title.size * lineHeight * title.lines.length
  const zone = titleHeight + margin + (facts.foot ? 74 : 40)
  const box = { x: 0, y: isTitleOnTop ? zone : 0, w: width, h: height - zone }
  const first = (isTitleOnTop ? margin : height - zone + margin * 0.55) + title.size * 0.74
  const footY = isTitleOnTop ? margin + titleHeight + 36 : height - margin + 4
  const size = { w: width, h: height }
  const words = titleText(title, first, plan, facts) + footText(facts, n(footY), plan)
  return drawing('poster', size, plan, facts, pictureIn(box, plan, facts.artForm) + words)
}

/** The picture that is shown when a page is shared: 1200 × 630, title to the left. */
export function shareImage(facts: PosterFacts): string {
  const plan = planOf(facts, 's')
  const size = { w: 1200, h: 630 }
  const box: Box = { x: 636, y: 0, w: 564, h: 630 }
  const title = setTitle(facts.title, { measure: 564, height: 430, most: 168 })
  const words = titleText(title, margin + title.size * 0.74, plan, facts) + footText(facts, 590, plan)
  return drawing('share-image', size, plan, facts, pictureIn(box, plan, facts.artForm) + words)
}

/** The poster as a part of a page. */
export function Poster(facts: PosterFacts) {
  return raw(poster(facts))
}

type Size = { readonly w: number; readonly h: number }

function drawing(name: string, { w, h }: Size, plan: Plan, facts: PosterFacts, inside: string): string {
  const said = facts.label ? `role="img" aria-label="${escaped(facts.label)}"` : 'aria-hidden="true"'
  const file = facts.standalone ? ` xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"` : ''
  const ground = `<path fill="${plan.scheme.ground}" d="M0 0h${w}v${h}H0Z"/>`
  return `<svg class="${name}"${file} viewBox="0 0 ${w} ${h}" ${said} focusable="false">${ground}${inside}</svg>`
}

function titleText({ size, lines }: SetTitle, first: number, { scheme }: Plan, facts: PosterFacts): string {
  if (lines.length === 0) return ''
  const face = facts.standalone
    ? ' font-family="Bricolage Display, Bricolage Grotesque, sans-serif" font-weight="800" letter-spacing="-0.022em"'
    : ''
  const spans = lines.map((line, index) => {
    // Letters that are not in the table of widths are held to the width they were given.
    const held = isMeasured(line)
      ? ''
      : ` textLength="${n(widthOf(line) * size)}" lengthAdjust="spacingAndGlyphs"`
    const y = n(first + index * size * lineHeight)
    return `<tspan x="${n(margin - size * 0.035)}" y="${y}"${held}>${escaped(line)}</tspan>`
  })
  return `<text class="poster-title"${face} font-size="${size}" fill="${scheme.title}">${spans.join('')}</text>`
}

// Atkinson Hyperlegible Next at weight 700 is never wider than this, on the average of a line.
const footLetter = 0.58
const smallestFoot = 15

function footText({ foot, standalone }: PosterFacts, y: number, { scheme }: Plan): string {
  const line = oneLine(foot ?? '')
  if (line === '') return ''
  const most = Math.floor((width - 2 * margin) / (smallestFoot * footLetter))
  const letters = [...line]
  const shown =
    letters.length > most
      ? `${letters
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`
      : line
  const size = n(Math.min(21, (width - 2 * margin) / ([...shown].length * footLetter)))
  const face = standalone
    ? ' font-family="Atkinson Next, Atkinson Hyperlegible Next, sans-serif" font-weight="700"'
    : ''
  return `<text class="poster-foot"${face} font-size="${size}" x="${margin}" y="${y}" fill="${scheme.title}">${escaped(shown)}</text>`
}

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()

const escaped = (text: string): string =>
  oneLine(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
