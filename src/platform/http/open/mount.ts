import { gzipSync } from 'node:zlib'
import type { Hono, Context as HonoContext } from 'hono'
import { visitor } from '../../../kernel/actor.ts'
import { dayOf } from '../../../kernel/day.ts'
import type { House } from '../../actions/context.ts'
import { newToken } from '../../config/secret.ts'
import { log } from '../../log/log.ts'
import { limited } from '../limits.ts'
import { withoutSecret } from '../secret-paths.ts'
import { addressOf } from '../visiting.ts'
import { acceptsOne, inHeader, isKnown, tagOf } from './freshness.ts'
import { type Asked, type OpenAddress, type OpenReply, problem } from './model.ts'

const worthPacking = 1400
const quickly = 2

async function bodyOf(request: Request, most: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function askedOf(c: HonoContext, house: House): Asked {
  const now = house.clock.now()
  return {
    ...{ house, actor: visitor, language: 'da', now, today: dayOf(now) },
    database: house.store.database,
    reference: newToken().slice(0, 10),
    url: new URL(c.req.url),
    param: (name) => (c.req.param(name as never) as string | undefined) ?? '',
    headers: c.req.raw.headers,
    body: (most) => bodyOf(c.req.raw, most),
    address: addressOf(c, house),
  }
}

const isPacked = (type: string): boolean => !/^(image\/(?!svg)|font\/|application\/zip)/.test(type)

/** Anybody may read it from any page, and nobody needs to fetch twice what has not changed. */
function headersOf(reply: OpenReply, tag: string): Headers {
  const headers = new Headers({
    'Content-Type': reply.type,
    'Cache-Control': reply.keeps === undefined ? 'no-cache' : `public, max-age=${reply.keeps}`,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    Vary: 'Accept, Accept-Encoding',
    ...reply.headers,
  })
  if (reply.status === 200) headers.set('ETag', tag)
  if (reply.modified) headers.set('Last-Modified', inHeader(reply.modified))
  return headers
}

function respond(c: HonoContext, reply: OpenReply): Response {
  const tag = reply.status === 200 ? tagOf(reply.content) : ''
  const headers = headersOf(reply, tag)
  if (reply.status === 200 && isKnown(c.req.raw.headers, tag, reply.modified))
    return new Response(null, { status: 304, headers })
  if (reply.status === 204) return new Response(null, { status: 204, headers })
  const packs = reply.content.length >= worthPacking && isPacked(reply.type)
  if (!packs || !acceptsOne(c.req.header('accept-encoding'), ['gzip']))
    return new Response(reply.content as string, { status: reply.status, headers })
  headers.set('Content-Encoding', 'gzip')
  return new Response(gzipSync(reply.content, { level: quickly }), { status: reply.status, headers })
}

async function answered(c: HonoContext, house: House, { method, answer }: OpenAddress): Promise<OpenReply> {
  const asked = askedOf(c, house)
  try {
    if (await limited(asked, method)) return problem(429, 'Too many requests; wait a little.')
    return await answer(asked)
  } catch (error) {
    log.error(
      { reference: asked.reference, path: withoutSecret(c.req.path), error },
      'a request of a program failed',
    )
    return problem(500, `Something went wrong. Reference: ${asked.reference}`)
  }
}

/** A page of ours that reads this from elsewhere may ask conditionally. */
const beforehand = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Accept, If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
    },
  })

/** Opens the addresses for programs; before the pages, so that one address may have both. */
export function mountOpen(app: Hono, house: House, addresses: readonly OpenAddress[]): void {
  for (const address of addresses) {
    const { method, path, accepts } = address
    app.on(method, path, async (c, next) => {
      if (accepts && !acceptsOne(c.req.header('accept'), accepts)) return next()
      return respond(c, await answered(c, house, address))
    })
    if (method === 'GET' && !accepts) app.options(path, () => beforehand('GET, HEAD'))
  }
}
