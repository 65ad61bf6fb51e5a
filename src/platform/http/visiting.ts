import type { Context as HonoContext } from 'hono'
import { type Actor, visitor } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/day.ts'
import type { Context, House } from '../actions/context.ts'
import { newToken } from '../config/secret.ts'
import { type Session, sessionOf } from '../sessions/sessions.ts'
import type { Assets } from './assets.ts'
import {
  cookieHeader,
  flashCookie,
  formCookie,
  formToken,
  newFormHolder,
  readCookies,
  sessionCookie,
} from './cookies.ts'
import { readForm, type SentForm } from './form.ts'
import { frameOf, languageOf } from './frame.ts'
import type { Furnishing } from './furnishing.ts'
import type { Opener } from './opening.ts'
import type { Cookie, Visit } from './visit.ts'

export interface Premises {
  readonly house: House
  readonly assets: Assets
  readonly furnishing: Furnishing
}

/** The premises with what the edge knows about its routes. */
export interface Edge extends Premises {
  readonly opens: Opener
}

/** A visit, what the edge must know about it, and the form token's holder. */
export interface Visiting {
  readonly visit: Visit
  readonly formHolder: string | undefined
}

async function whoIs(
  { house, furnishing }: Premises,
  token: string | undefined,
): Promise<{ actor: Actor; session?: Session }> {
  if (!token) return { actor: visitor }
  const { database } = house.store
  const now = house.clock.now()
  const session = await sessionOf({ database, now }, token)
  const actor = session && (await furnishing.actorOf({ database, today: dayOf(now) }, session.personId))
  return session && actor ? { actor, session } : { actor: visitor }
}

/** The network address of whoever asks, for rate limits. */
export function addressOf(c: HonoContext, house: House): string {
  const forwarded = house.config.trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  const bindings = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return forwarded ?? bindings?.incoming?.socket?.remoteAddress ?? 'unknown'
}

function paramOf(c: HonoContext): (name: string) => string {
  return (name) => c.req.param(name as never) ?? ''
}

/** Gives the form token of the page, one for all its forms; an anonymous browser gets its cookie only when a form is really drawn. */
function formTokens(house: House, holder: string | undefined, keepCookie: Visit['keepCookie']): () => string {
  let known = holder
  let token: string | undefined
  return () => {
    if (!known) {
      known = newFormHolder()
      keepCookie({ name: formCookie, value: known })
    }
    token ??= formToken(house, known)
    return token
  }
}

/**
 * Makes a visit of a request: who it is, in which language, with the frame of the page that will answer.
 * @param most the largest form the route takes, in bytes
 */
export async function visitOf(c: HonoContext, premises: Edge, most: number): Promise<Visiting> {
  const { house } = premises
  const url = new URL(c.req.url)
  const { language, here } = languageOf(url.pathname)
  const cookie = readCookies(house, c.req.header('cookie'))
  const sessionToken = cookie(sessionCookie)
  const { actor, session } = await whoIs(premises, sessionToken)
  const keepCookie = (kept: Cookie) => c.header('Set-Cookie', cookieHeader(house, kept), { append: true })
  const now = house.clock.now()
  const context: Context = {
    house,
    actor,
    language,
    now,
    today: dayOf(now),
    database: house.store.database,
    reference: newToken().slice(0, 10),
  }
  const formHolder = session && sessionToken ? sessionToken : cookie(formCookie)
  const csrf = formTokens(house, formHolder, keepCookie)
  const flash = cookie(flashCookie)
  if (flash && c.req.method === 'GET') keepCookie({ name: flashCookie, value: '' })
  const frame = await frameOf({ ...premises, context, url, here, flash, csrf })
  let form: Promise<SentForm> | undefined
  const sent = () => {
    form ??= readForm(c.req.raw, most)
    return form
  }
  const visit: Visit = {
    ...context,
    url,
    frame,
    param: paramOf(c),
    query: Object.fromEntries(url.searchParams),
    sent,
    address: addressOf(c, house),
    sessionId: session?.id,
    cookie,
    keepCookie,
    userAgent: c.req.header('user-agent') ?? '',
  }
  return { visit, formHolder }
}
