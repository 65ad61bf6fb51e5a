import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Hono, type Context as HonoContext } from 'hono'
import type { Child } from 'hono/jsx'
import { mayPermit } from '../../kernel/permission.ts'
import { log } from '../log/log.ts'
import type { Route } from '../rooms/room.ts'
import { assetNamed } from './assets.ts'
import { cookieHeader, flashCookie, formTokenFits } from './cookies.ts'
import { faultPage } from './fault-pages.tsx'
import { BodyTooLarge } from './form.ts'
import { languageOf, toLanguage } from './frame.ts'
import { limited } from './limits.ts'
import type { OpenAddress } from './open/model.ts'
import { mountOpen } from './open/mount.ts'
import { openerOf, pageAbove } from './opening.ts'
import type { Reply } from './reply.ts'
import { isSecretPath, secretHeaders, withoutSecret } from './secret-paths.ts'
import { comesFromUs, securityHeaders } from './security.ts'
import type { Visit } from './visit.ts'
import { type Edge, type Premises, type Visiting, visitOf } from './visiting.ts'

const megabyte = 1_048_576
/** Below this many characters a page fits in a packet or two anyway. */
const worthPacking = 2000
const quickly = 2

/** hono/jsx ends void elements as XML does; HTML has no use for the slash, and the validator remarks on every one. */
const asHtml = (text: string): string =>
  text.replace(/<(input|meta|link|img|br|hr|wbr|col|source)\b([^<>]*)\/>/g, '<$1$2>')

async function drawn(c: HonoContext, body: Child, status: number): Promise<Response> {
  const text = asHtml(String(await body?.toString()))
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Vary', 'Accept-Encoding, Cookie')
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
  if (text.length < worthPacking || !(c.req.header('accept-encoding') ?? '').includes('gzip'))
    return c.body(text, status as 200)
  c.header('Content-Encoding', 'gzip')
  return c.body(new Uint8Array(gzipSync(text, { level: quickly })), status as 200)
}

const fault = (c: HonoContext, visit: Visit, kind: Parameters<typeof faultPage>[1], status: number) =>
  drawn(c, faultPage(visit, kind), status)

function respond(c: HonoContext, visit: Visit, reply: Reply): Response | Promise<Response> {
  if (reply.kind === 'page') return drawn(c, reply.body, reply.status)
  if (reply.kind === 'missing') return fault(c, visit, 'missing', 404)
  if (reply.kind === 'forbidden') return fault(c, visit, 'forbidden', 403)
  if (reply.kind === 'signIn') return c.redirect(signInPath(visit), 303)
  if (reply.kind === 'see') {
    if (reply.flash)
      c.header(
        'Set-Cookie',
        cookieHeader(visit.house, { name: flashCookie, value: reply.flash, lasts: 60 }),
        { append: true },
      )
    return c.redirect(inHeader(toLanguage(visit.language, reply.path)), 303)
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) c.header(name, value)
  c.header('Content-Type', reply.type)
  return c.body(reply.content as string)
}

/** An address may carry what a header cannot: it is written as a browser would write it. */
const inHeader = (address: string): string =>
  address.toWellFormed().replace(/[^\x21-\x7e]/gu, (sign) => encodeURIComponent(sign))

const signInPath = ({ language, frame, url }: Visit): string =>
  `${toLanguage(language, '/log-ind')}?videre=${encodeURIComponent(frame.here + url.search)}`

async function formFits({ visit, formHolder }: Visiting, c: HonoContext): Promise<boolean> {
  const host = c.req.header('host') ?? visit.url.host
  if (!comesFromUs(c.req.raw.headers, host, isSecretPath(c.req.path))) return false
  return formTokenFits(visit.house, formHolder, (await visit.sent()).typed.csrf)
}

async function admit(c: HonoContext, visiting: Visiting, route: Route): Promise<Response> {
  const { visit } = visiting
  if (!mayPermit(route.permission, visit.actor)) {
    return respond(
      c,
      visit,
      visit.actor.kind === 'visitor' && route.method === 'GET' ? { kind: 'signIn' } : { kind: 'forbidden' },
    )
  }
  if (route.method === 'POST') {
    const unfit = await visit.sent().then(
      () => undefined,
      (fault: unknown) => (fault instanceof BodyTooLarge ? ('tooLarge' as const) : ('unreadable' as const)),
    )
    if (unfit) return fault(c, visit, unfit, unfit === 'tooLarge' ? 413 : 400)
    if (!(await formFits(visiting, c))) return fault(c, visit, 'oldForm', 403)
  }
  return respond(c, visit, await route.answer(visit))
}

function handle(premises: Edge, route: Route | undefined) {
  return async (c: HonoContext): Promise<Response> => {
    const visiting = await visitOf(c, premises, route?.largest ?? megabyte)
    const { visit } = visiting
    try {
      if (await limited(visit, route?.method ?? 'GET')) return await fault(c, visit, 'tooMany', 429)
      return route ? await admit(c, visiting, route) : await fault(c, visit, 'missing', 404)
    } catch (error) {
      log.error(
        { reference: visit.reference, path: withoutSecret(visit.frame.here), error },
        'a request failed',
      )
      return fault(c, visit, 'fault', 500)
    }
  }
}

const isPath = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** The same address without slashes at its end, never one on another host; nothing when there is none to take off. */
const withoutLastSlash = (path: string): string | undefined =>
  /^\/(?!assets\/)[^/\\].*\/$/.test(path) ? path.replace(/\/+$/, '') : undefined

/** The whole HTTP side of the platform: assets, what programs read, then every route of every room in both languages, then "not found". */
export function edge(premises: Premises, routes: readonly Route[], open: readonly OpenAddress[] = []): Hono {
  const app = new Hono()
  const whole: Edge = { ...premises, opens: openerOf(routes) }
  const above = pageAbove(routes)
  app.use(async (c, next) => {
    if (!isPath(c.req.path)) return c.text('Bad Request', 400)
    await next()
    if (isSecretPath(c.req.path))
      for (const [name, value] of Object.entries(secretHeaders)) c.res.headers.set(name, value)
    for (const [name, value] of Object.entries(securityHeaders))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    return undefined
  })
  app.get('/assets/:name', (c) => {
    const asset = assetNamed(c.req.param('name'))
    if (!asset) return c.text('Not Found', 404)
    const brotli = (c.req.header('accept-encoding') ?? '').includes('br') ? asset.brotli : undefined
    const headers = {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
    }
    return c.body(brotli ?? asset.plain, 200, brotli ? { ...headers, 'Content-Encoding': 'br' } : headers)
  })
  app.get('/service-worker.js', (c) => {
    const service = assetNamed(basename(premises.assets.js('service')))
    if (!service) return c.text('Not Found', 404)
    return c.body(service.plain, 200, { 'Content-Type': service.type, 'Cache-Control': 'no-cache' })
  })
  mountOpen(app, premises.house, open)
  for (const route of routes) {
    const paths = [route.path, toLanguage('en', route.path), ...(route.path === '/' ? ['/en/'] : [])]
    app.on(route.method, paths, handle(whole, route))
  }
  app.get('*', async (c, next) => {
    const shorter = withoutLastSlash(c.req.path)
    if (shorter !== undefined) return c.redirect(inHeader(shorter + new URL(c.req.url).search), 308)
    const { language, here } = languageOf(c.req.path)
    const page = above(here)
    return page === undefined ? next() : c.redirect(inHeader(toLanguage(language, page)), 303)
  })
  app.notFound(handle(whole, undefined))
  app.onError((error, c) => {
    log.error({ error }, 'a request failed before it could be answered')
    return c.text('Der skete en fejl. / Something went wrong.', 500)
  })
  return app
}
