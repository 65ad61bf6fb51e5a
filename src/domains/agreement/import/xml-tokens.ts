export type XmlToken =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
}

/** Only the five built-in entities and numbers: a document's own entities are never expanded. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (hex) return codePoint(Number.parseInt(hex, 16))
    if (decimal) return codePoint(Number(decimal))
    return NAMED[name] ?? whole
  })
}

/** Comments, declarations and CDATA start with `<!` or `<?`; gives where each ends and what it says. */
function special(xml: string, at: number): { end: number; text: string } {
  const [opening, closing] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<', '>']
  const found = xml.indexOf(closing, at + opening.length)
  const end = found < 0 ? xml.length : found + closing.length
  const isText = opening === '<![CDATA[' && found >= 0
  return { end, text: isText ? xml.slice(at + opening.length, found) : '' }
}

function tag(inside: string): XmlToken {
  if (inside.startsWith('/')) return { kind: 'close', name: inside.slice(1).trim() }
  const empty = inside.endsWith('/')
  const body = empty ? inside.slice(0, -1) : inside
  const space = body.search(/\s/)
  const name = space < 0 ? body : body.slice(0, space)
  return { kind: 'open', name, attributes: space < 0 ? '' : body.slice(space), empty }
}

/** The tags and texts of an XML document in order; broken XML ends early instead of failing. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open !== at) {
      const text = xml.slice(at, open < 0 ? xml.length : open)
      yield { kind: 'text', text: decodeEntities(text) }
      if (open < 0) return
    }
    const next = xml[open + 1]
    if (next === '!' || next === '?') {
      const { end, text } = special(xml, open)
      if (text) yield { kind: 'text', text }
      at = end
      continue
    }
    const close = xml.indexOf('>', open)
    if (close < 0) return
    yield tag(xml.slice(open + 1, close))
    at = close + 1
  }
}

/** The value of one attribute, such as `w:val`. */
export function attribute(attributes: string, name: string): string | undefined {
  const start = attributes.search(new RegExp(`(?:^|\\s)${name}\\s*=`))
  if (start < 0) return undefined
  const value = /=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(start))
  const raw = value?.[1] ?? value?.[2]
  return raw === undefined ? undefined : decodeEntities(raw)
}
