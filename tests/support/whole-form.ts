import type { Seen } from './browser.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** Everything a browser would send of the form that posts to `action`, without a button: what is drawn is what is sent. */
export function wholeForm({ html }: Seen, action: string): Record<string, string | string[]> {
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? []
  // The longest one: a small form beside it (take back, drop) may have the same address.
  const form = forms
    .filter((one) => attribute(one.slice(0, one.indexOf('>') + 1), 'action') === action)
    .sort((a, b) => b.length - a.length)[0]
  if (!form) throw new Error(`no form posts to ${action}`)
  const fields: Record<string, string | string[]> = {}
  const add = (name: string | undefined, value: string): void => {
    if (!name) return
    const known = fields[name]
    fields[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value]
  }
  const controls = /<input\b[^>]*>|<textarea\b[^>]*>(.*?)<\/textarea>|<select\b[^>]*>(.*?)<\/select>/gs
  for (const [tag, text, options] of form.matchAll(controls)) {
    const open = tag.slice(0, tag.indexOf('>') + 1)
    const name = attribute(open, 'name')
    if (open.startsWith('<textarea')) add(name, plain(text ?? '').trim())
    else if (open.startsWith('<select')) add(name, chosenIn(options ?? ''))
    else if (!/type="(radio|checkbox)"/.test(open) || / checked/.test(open)) {
      if (!/type="(file|submit)"/.test(open)) add(name, attribute(open, 'value') ?? '')
    }
  }
  return fields
}

function chosenIn(options: string): string {
  const all = options.match(/<option\b[^>]*>/g) ?? []
  return attribute(all.find((option) => / selected/.test(option)) ?? all[0] ?? '', 'value') ?? ''
}
