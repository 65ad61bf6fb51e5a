/** An answer as a test reads it. */
export interface Seen {
  readonly status: number
  readonly headers: Headers
  /** Where a redirect leads, without host. */
  readonly location: string
  readonly html: string
  /** The words of the page without markup, white space folded. */
  readonly text: string
}

export type Fields = Readonly<Record<string, string | readonly string[] | File>>

const host = 'http://kulturmetropolen.test'

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&shy;': '',
}

function wordsOf(html: string): string {
  const body = html.replace(/<head>.*?<\/head>/s, '').replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' ')
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp|shy);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whatever answers requests: the application itself, or a running program. */
export interface Served {
  request(address: string, init: RequestInit): Response | Promise<Response>
}

/** A browser without script over the application itself, no network between. Keeps cookies; sends the token of the form it looks at. */
export class Browser {
  readonly #app: Served
  readonly #cookies = new Map<string, string>()

  constructor(app: Served, sessionToken?: string) {
    this.#app = app
    if (sessionToken) this.#cookies.set('km_session', sessionToken)
  }

  /** The cookies as the browser would send them. */
  get cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async #ask(path: string, init: RequestInit): Promise<Seen> {
    const cookie = this.cookieHeader
    const headers = { ...(init.headers as Record<string, string>), cookie, host: new URL(host).host }
    const response = await this.#app.request(host + path, { ...init, headers })
    for (const header of response.headers.getSetCookie()) this.#keep(header)
    const html = await response.text()
    const location = (response.headers.get('location') ?? '').replace(host, '')
    return { status: response.status, headers: response.headers, location, html, text: wordsOf(html) }
  }

  #keep(header: string): void {
    const [pair = ''] = header.split(';')
    const [name = '', value = ''] = pair.split('=', 2)
    if (value === '') this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }

  get(path: string): Promise<Seen> {
    return this.#ask(path, { method: 'GET' })
  }

  /** Follows a redirect once. */
  async follow(seen: Seen): Promise<Seen> {
    return this.get(seen.location)
  }

  /** The hidden fields of the first form on a page that posts to `action` (any form when it is left out). */
  hidden({ html }: Seen, action?: string): Record<string, string> {
    const forms = html.match(/<form\b.*?<\/form>/gs) ?? []
    const form =
      forms.find(
        (one) => /method="post"/i.test(one) && (action === undefined || one.includes(`action="${action}"`)),
      ) ?? ''
    const inputs = form.match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? []
    return Object.fromEntries(
      inputs.map((input) => [
        /name="([^"]*)"/.exec(input)?.[1] ?? '',
        (/value="([^"]*)"/.exec(input)?.[1] ?? '').replaceAll('&amp;', '&'),
      ]),
    )
  }

  /** Sends a form. The hidden fields (token, version) come from the page `from`, which is fetched first; default: the path itself. */
  async send(path: string, fields: Fields, from: string = path): Promise<Seen> {
    const page = await this.get(from)
    const hidden = { ...this.hidden(page), ...this.hidden(page, path) }
    return this.sendRaw(path, { ...hidden, ...fields })
  }

  /** Sends exactly these fields. */
  sendRaw(path: string, fields: Fields): Promise<Seen> {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) data.append(name, one)
    }
    return this.#ask(path, { method: 'POST', body: data, headers: { origin: host } })
  }
}
