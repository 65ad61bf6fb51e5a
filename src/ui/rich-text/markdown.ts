import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

const reader = new MarkdownIt('default', { html: false, linkify: true, breaks: true, maxNesting: 20 })
reader.disable(['image'])

type Level = 2 | 3 | 4 | 5 | 6

/**
 * Markdown as safe HTML: no raw HTML, pictures or strange links. Headings begin at `from`, and never skip a level,
 * so that they fit under the heading of the page.
 */
export function markdownHtml(text: string, from: Level = 2): string {
  const tokens = reader.parse(text.toWellFormed().replaceAll('\0', ''), {})
  let last = from - 1
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue
    if (token.type === 'heading_open') last = Math.min(Number(token.tag.slice(1)) + from - 1, last + 1, 6)
    token.tag = `h${last}`
  }
  return sanitizeHtml(reader.renderer.render(tokens, reader.options, {}), rules)
}

const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'strong', 'em', 's', 'code', 'pre', 'blockquote'],
    ...['ul', 'ol', 'li', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'], th: ['scope'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: /^https?:/i.test(href) ? { href, rel: 'nofollow noopener' } : { href },
    }),
    th: (tagName) => ({ tagName, attribs: { scope: 'col' } }),
  },
}

/** The words of a Markdown text without its signs, for excerpts and search. */
export function markdownWords(text: string): string {
  const html = markdownHtml(text).replace(/<br ?\/?>|<\/(?:p|h\d|li|td|th|blockquote|pre)>/g, ' ')
  const plain = sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
  return plain
    .replace(/&(?:amp|lt|gt|quot);/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim()
}
