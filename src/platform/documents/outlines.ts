import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../config/folders.ts'

/** By letter: how far the next one stands, and the outline, both in thousandths of the type size. */
type Letters = Readonly<Record<string, readonly [advance: number, outline: string]>>
type Faces = { readonly display: Letters; readonly text: Letters }

let read: Faces | undefined

/** The outlines of the two typefaces of the platform: display at weight 800, text at 700. Taken from the fonts in `ui/fonts`. */
function faces(): Faces {
  read ??= JSON.parse(
    readFileSync(join(projectFolder(), 'src/platform/documents/letters.json'), 'utf8'),
  ) as Faces
  return read
}

const entities: Readonly<Record<string, string>> = { '#34': '"', '#38': '&', '#60': '<', '#62': '>' }
const unescaped = (text: string): string =>
  text.replace(/&(#\d+);/g, (_, name: string) => entities[name] ?? '')

// How much tighter headings are set than the font says, as in the styles.
const tightness = -22

type Line = { readonly text: string; readonly x: number; readonly y: number; readonly size: number }

function drawn({ text, x, y, size }: Line, letters: Letters, tracking: number): string {
  let pen = 0
  const pieces = [...text].map((letter) => {
    const [advance, outline] = letters[letter] ?? letters['?'] ?? [500, '']
    const at = pen
    pen += advance + tracking
    return outline && `<path transform="translate(${at} 0)" d="${outline}"/>`
  })
  const scale = size / 1000
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${pieces.join('')}</g>`
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/**
 * Turns the words of one of our own posters into outlines, so that a picture of it looks the same on every machine, whatever fonts it has.
 * Letters the fonts do not know become question marks.
 */
export function withOutlines(svg: string): string {
  return svg.replace(/(<text\b[^>]*>)(.*?)<\/text>/gs, (_, tag: string, inside: string) => {
    const isDisplay = tag.includes('Bricolage')
    const letters = isDisplay ? faces().display : faces().text
    const size = Number(attribute(tag, 'font-size'))
    const spans = [...inside.matchAll(/(<tspan\b[^>]*>)(.*?)<\/tspan>/gs)]
    const lines = spans.length > 0 ? spans.map(([, span = '', text = '']) => [span, text]) : [[tag, inside]]
    const paths = lines.map(([place = '', text = '']) =>
      drawn(
        { text: unescaped(text), x: Number(attribute(place, 'x')), y: Number(attribute(place, 'y')), size },
        letters,
        isDisplay ? tightness : 0,
      ),
    )
    return `<g fill="${attribute(tag, 'fill')}">${paths.join('')}</g>`
  })
}
