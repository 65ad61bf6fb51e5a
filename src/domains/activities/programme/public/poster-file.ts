import { encode } from 'uqr'
import { type PosterFacts, poster } from '../../../../ui/index.ts'

const sheet = { width: 600, height: 848 }
const scale = 0.86
const margin = 42
const squares = 74

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An address as dark squares on white: cameras read it so. */
function codeOf(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg x="${margin}" y="752" width="${squares}" height="${squares}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#17140f" d="${dark.join('')}"/></svg>`
}

interface Printed extends PosterFacts {
  /** The whole address of the page: on the poster as a code and in letters. */
  readonly address: string
  readonly lines: readonly string[]
}

const textAt = (y: number, size: number, text: string): string =>
  `<text x="${margin + squares + 18}" y="${y}" font-size="${size}" font-family="'Atkinson Hyperlegible Next', 'Segoe UI', sans-serif" fill="#17140f">${escaped(text)}</text>`

/** The poster to print, A format: the drawing on paper, under it the way to the page as a code and in letters. */
export function printedPoster({ address, lines, ...facts }: Printed): string {
  const { width, height } = sheet
  const inner = poster({ ...facts, standalone: true }).replace(
    /^<svg class="poster" xmlns="[^"]*" width="\d+" height="\d+"/,
    `<svg x="${margin}" y="20" width="${width * scale}" height="${height * scale}"`,
  )
  const said = [...lines, address.replace(/^https?:\/\//, '')].slice(0, 3)
  const text = said.map((line, index) => textAt(770 + index * 24, index === 0 ? 19 : 15, line)).join('')
  const label = escaped(facts.title)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><path fill="#fff" d="M0 0h${width}v${height}H0z"/>${inner}${codeOf(address)}${text}</svg>`
}
