import type { Frame } from '../../ui/frame.ts'
import type { Context } from '../actions/context.ts'
import type { SentForm } from './form.ts'

/** One request, as a route sees it: the context of its actions, what was asked for, and the frame of its page. */
export interface Visit extends Context {
  readonly url: URL
  readonly frame: Frame
  /** A piece of the path, `:slug` and the like; decoded. */
  readonly param: (name: string) => string
  readonly query: Readonly<Record<string, string>>
  readonly sent: () => Promise<SentForm>
  /** The network address of the visitor, for rate limits; never stored. */
  readonly address: string
  /** The session that carries a signed-in person. */
  readonly sessionId: string | undefined
  /** A cookie that came with the request. */
  readonly cookie: (name: string) => string | undefined
  /** Cookies to set with the answer. */
  readonly keepCookie: (cookie: Cookie) => void
  readonly userAgent: string
}

export interface Cookie {
  readonly name: string
  /** '' removes the cookie. */
  readonly value: string
  /** Seconds; without it the cookie goes with the browser. */
  readonly lasts?: number
}
