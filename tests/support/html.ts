/** One field of a form, as the page drew it. */
export interface DrawnField {
  readonly name: string
  /** The type of the input, or `select` or `textarea`. */
  readonly kind: string
  readonly value: string
  /** Whether it would be sent if nothing was touched. */
  readonly sent: boolean
  readonly options: readonly string[]
}

export interface DrawnForm {
  readonly action: string
  readonly method: string
  readonly fields: readonly DrawnField[]
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The value of one attribute of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

const optionsOf = (inner: string): readonly { value: string; chosen: boolean }[] =>
  [...inner.matchAll(/<option\b[^>]*>/g)].map(([tag]) => ({
    value: attribute(tag, 'value') ?? '',
    chosen: /\sselected\b/.test(tag),
  }))

function selectOf(tag: string, inner: string): DrawnField {
  const options = optionsOf(inner)
  const chosen = options.find((option) => option.chosen) ?? options[0]
  return {
    name: attribute(tag, 'name') ?? '',
    kind: 'select',
    value: chosen?.value ?? '',
    sent: true,
    options: options.map(({ value }) => value),
  }
}

function inputOf(tag: string): DrawnField {
  const kind = attribute(tag, 'type') ?? (tag.startsWith('<button') ? 'submit' : 'text')
  const marked = /\schecked\b/.test(tag)
  return {
    name: attribute(tag, 'name') ?? '',
    kind,
    value: attribute(tag, 'value') ?? (kind === 'checkbox' || kind === 'radio' ? 'on' : ''),
    sent: kind === 'checkbox' || kind === 'radio' ? marked : kind !== 'submit' && kind !== 'file',
    options: [],
  }
}

function fieldsIn(html: string): DrawnField[] {
  const pattern =
    /(<select\b[^>]*>)(.*?)<\/select>|(<textarea\b[^>]*>)(.*?)<\/textarea>|<(?:input|button)\b[^>]*>/gs
  return [...html.matchAll(pattern)]
    .map(([tag, select, options = '', area, text = '']): DrawnField => {
      if (select) return selectOf(select, options)
      if (!area) return inputOf(tag)
      return {
        name: attribute(area, 'name') ?? '',
        kind: 'textarea',
        value: plain(text),
        sent: true,
        options: [],
      }
    })
    .filter(({ name }) => name !== '')
}

/** Every form of a page, in order. */
export const formsIn = (html: string): DrawnForm[] =>
  [...html.matchAll(/(<form\b[^>]*>)(.*?)<\/form>/gs)].map(([, tag = '', inner = '']) => ({
    action: attribute(tag, 'action') ?? '',
    method: (attribute(tag, 'method') ?? 'get').toUpperCase(),
    fields: fieldsIn(inner),
  }))

/** Where the links of a page lead inside the platform, without what comes after `#`. */
export const linksIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<a\b[^>]*>/g)]
      .map(([tag]) => (attribute(tag, 'href') ?? '').replace(/#.*$/, ''))
      .filter((href) => /^\/(?!\/)/.test(href)),
  ),
]
