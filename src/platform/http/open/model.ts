import type { Moment } from '../../../kernel/day.ts'
import type { Context } from '../../actions/context.ts'

/** A request of a program: read as a visitor, whoever sends it, and whatever cookies come along. */
export interface Asked extends Context {
  readonly url: URL
  /** A piece of the path, decoded. */
  readonly param: (name: string) => string
  readonly headers: Headers
  /** What was sent, of at most so many bytes; nothing when it is more. */
  readonly body: (most: number) => Promise<Uint8Array | undefined>
  /** The network address, for rate limits; never stored. */
  readonly address: string
}

/** What a program is answered. */
export interface OpenReply {
  readonly status: number
  readonly type: string
  readonly content: string | Uint8Array
  /** When this last changed, as far as anybody knows. */
  readonly modified?: Moment | undefined
  /** Seconds for which it may be kept without asking; it is asked about every time when left out. */
  readonly keeps?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** One address of the platform for programs: no page, no cookie, no form. What is behind it is public. */
export interface OpenAddress {
  readonly method: 'GET' | 'POST'
  /** Pieces as in pages; `:slug{[a-z0-9-]+\\.ics}` takes only what fits. Not translated. */
  readonly path: string
  /** Answers only those who accept one of these types; everybody else gets the page that has the same address. */
  readonly accepts?: readonly string[]
  readonly answer: (asked: Asked) => Promise<OpenReply>
}

type Answer = OpenAddress['answer']

export const openGet = (path: string, answer: Answer, accepts?: readonly string[]): OpenAddress => ({
  ...{ method: 'GET', path, answer },
  ...(accepts ? { accepts } : {}),
})

export const openPost = (path: string, answer: Answer): OpenAddress => ({ method: 'POST', path, answer })

type Facts = Pick<OpenReply, 'modified' | 'keeps' | 'headers'>

export const told = (type: string, content: string | Uint8Array, facts: Facts = {}): OpenReply => ({
  ...{ status: 200, type, content },
  ...facts,
})

export const toldJson = (value: unknown, facts: Facts & { readonly type?: string } = {}): OpenReply => {
  const { type = 'application/json; charset=utf-8', ...rest } = facts
  return told(type, JSON.stringify(value), rest)
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}

/** Says what went wrong, as programs understand it (RFC 9457). */
export const problem = (status: number, detail: string): OpenReply => ({
  status,
  type: 'application/problem+json; charset=utf-8',
  content: JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail }),
})

export const notThere = problem(404, 'There is nothing public at this address.')
