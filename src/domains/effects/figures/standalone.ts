import { textWidth } from '../../../ui/chart/scale.ts'

/** What the style sheet says about the parts of a drawing, written on the parts: a file stands alone. */
const looks: Readonly<Record<string, string>> = {
  bar: 'fill="#ffc21f" stroke="#17140f" stroke-width="2"',
  'bar-first': 'fill="#fbf5e6" stroke="#17140f" stroke-width="2"',
  lost: 'fill="none" stroke="#17140f" stroke-width="2" stroke-dasharray="5 5"',
  band: 'fill="#ffc21f"',
  dot: 'fill="#17140f"',
  zone: 'fill="#f1e7cf"',
  axis: 'fill="none" stroke="#17140f" stroke-width="2"',
  'grid-line': 'fill="none" stroke="#cabfa6" stroke-width="1.5"',
}

const paper = '#fbf5e6'
const margin = 40

/** The first wide drawing of a page as a file of its own, on paper; nothing where there is no drawing. */
export function standaloneSvg(html: string): string | undefined {
  const found =
    /<svg class="figure wide" viewBox="0 0 (\d+) ([\d.]+)"[^>]*aria-label="([^"]*)"[^>]*>(.*?)<\/svg>/s.exec(
      html,
    )
  if (!found) return undefined
  const [, wide = '0', high = '0', label = '', inside = ''] = found
  const [width, height] = [Number(wide) + 2 * margin, Number(high) + 2 * margin]
  const drawn = inside
    .replace(/ class="([^"]*)"/g, (_, names: string) => (looks[names] ? ` ${looks[names]}` : ''))
    .replace(/<text([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, text: string) =>
      placed(attributes, text),
    )
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img" aria-label="${label}">` +
    `<title>${label}</title><rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${paper}"/>${drawn}</svg>`
  )
}

/** Words start where they stand: not every program knows how to centre them in the same way. */
function placed(attributes: string, text: string): string {
  const at = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
  const words = numericEntities(text)
  const width = textWidth(words.replace(/&#\d+;/g, 'x'))
  const anchor = at('text-anchor')
  const x = Number(at('x') ?? 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
  return `<text x="${Math.round(x * 10) / 10}" y="${at('y') ?? 0}" font-family="Atkinson Hyperlegible Next, sans-serif" font-size="17" fill="#17140f">${words}</text>`
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&#38;',
  '&lt;': '&#60;',
  '&gt;': '&#62;',
  '&quot;': '&#34;',
  '&#39;': "'",
}

const numericEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? found).replaceAll('\u00a0', ' ')
