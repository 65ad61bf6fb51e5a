import { attribute, xmlTokens } from './xml-tokens.ts'

export type WordStyle = {
  name: string
  basedOn?: string
  outlineLevel?: number
  numbering?: { list: string; depth: number }
}
export type WordStyles = Map<string, WordStyle>

type StyleRole = { kind: 'title' } | { kind: 'heading'; level: number } | { kind: 'contents' } | undefined

/** Paragraph styles by id: what they are called, build on and number. */
export function readStyles(xml: string): WordStyles {
  const styles: WordStyles = new Map()
  let current: WordStyle | undefined
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:style') current = undefined
    if (token.kind !== 'open') continue
    const value = attribute(token.attributes, 'w:val')
    if (token.name === 'w:style') {
      current = { name: '' }
      styles.set(attribute(token.attributes, 'w:styleId') ?? '', current)
    } else if (current && value !== undefined) keep(current, token.name, value)
  }
  return styles
}

function keep(style: WordStyle, tagName: string, value: string) {
  if (tagName === 'w:name') style.name = value
  if (tagName === 'w:basedOn') style.basedOn = value
  if (tagName === 'w:outlineLvl') style.outlineLevel = Number(value)
  if (tagName === 'w:numId') style.numbering = { list: value, depth: style.numbering?.depth ?? 0 }
  if (tagName === 'w:ilvl') style.numbering = { list: style.numbering?.list ?? '', depth: Number(value) }
}

function roleOfName(name: string): StyleRole {
  const heading = /^(?:heading|overskrift)\s?([1-9])$/i.exec(name)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (/^(?:title|titel)$/i.test(name)) return { kind: 'title' }
  if (/^(?:toc|indholdsfortegnelse)\s?\d$/i.test(name)) return { kind: 'contents' }
  return undefined
}

/** The style itself and those it is based on; a circle of styles ends after ten steps. */
function* lineage(styles: WordStyles, id: string): Generator<WordStyle> {
  let next: string | undefined = id
  for (let steps = 0; next !== undefined && steps < 10; steps++) {
    const style = styles.get(next)
    if (!style) return
    yield style
    next = style.basedOn
  }
}

/** What a paragraph of this style is: a heading of some level, the title, a line of the contents list. */
export function roleOfStyle(styles: WordStyles, id: string): StyleRole {
  const byId = roleOfName(id)
  if (byId) return byId
  for (const style of lineage(styles, id)) {
    const role = roleOfName(style.name)
    if (role) return role
    const level = style.outlineLevel
    if (level !== undefined && level < 9) return { kind: 'heading', level: level + 1 }
  }
  return undefined
}

export function numberingOfStyle(styles: WordStyles, id: string): WordStyle['numbering'] {
  for (const style of lineage(styles, id)) if (style.numbering?.list) return style.numbering
  return undefined
}
