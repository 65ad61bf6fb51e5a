// Works between the pages and the line: shows what was kept when there is no line, and never anything else.
import { keptAs, ownRootOf } from './keeping.ts'
import { forgetOwn, keepAsset, keepOwn, keepPage, keepsOwn, keptAnswer, tidy } from './store.ts'
import { dropForm, keepForm, sendForm, waitingBeside } from './waiting.ts'

declare const self: ServiceWorkerGlobalScope

const withoutLine = '/uden-net'
const resend = '/uden-net/send'
/** A line that says nothing for so many milliseconds is none, when something kept can be shown instead. */
const patience = 8000

const englishOr = (path: string, page: string): string => (/^\/en(\/|$)/.test(path) ? `/en${page}` : page)

async function keepPagesWithoutLine(): Promise<void> {
  const shelf = await caches.open('without-line')
  for (const page of [withoutLine, `/en${withoutLine}`]) {
    const answer = await fetch(page, { credentials: 'omit' })
    if (!answer.ok) continue
    const html = await answer.clone().text()
    await shelf.put(page, answer)
    for (const [, asset = ''] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g))
      await keepAsset(asset, await fetch(asset))
  }
}

/** The page that says there is no line; with a form that waits it says so. */
async function sorry(path: string, waits: boolean): Promise<Response> {
  const page = await (await caches.open('without-line')).match(englishOr(path, withoutLine))
  if (!page) return Response.error()
  const html = (await page.text()).replace(
    'data-waits=""',
    waits ? `data-waits="${encodeURIComponent(path)}"` : 'data-waits=""',
  )
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

const late = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

async function shownPage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const root = ownRootOf(pathname)
  const fetched = fetch(request)
  const kept = await keptAnswer(request.url)
  const answer = await Promise.race([fetched, ...(kept ? [late(patience)] : [])]).catch(() => undefined)
  if (!answer) return kept ?? sorry(pathname, false)
  if (root && (answer.status === 404 || answer.status === 410)) await forgetOwn(root)
  else if (!root || (await keepsOwn(pathname))) await keepPage(request.url, answer.clone())
  return answer
}

async function sentForm(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const body = await request.clone().text()
  const answer = await fetch(request).catch(() => undefined)
  if (!answer) return sorry(pathname, (await keepsOwn(pathname)) && (await keepForm(request, body)))
  await dropForm(pathname)
  const root = ownRootOf(pathname)
  if (root && pathname.endsWith('/slet') && (answer.type === 'opaqueredirect' || answer.ok))
    await forgetOwn(root)
  return answer
}

async function sentAgain(url: URL): Promise<Response> {
  const path = url.searchParams.get('hvad') ?? ''
  if (!ownRootOf(path)) return Response.redirect('/', 303)
  return (await sendForm(path)) ?? sorry(path, true)
}

async function assetOf(request: Request): Promise<Response> {
  const kept = await keptAnswer(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  await keepAsset(request.url, answer.clone())
  return answer
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepPagesWithoutLine().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), tidy()]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== location.origin) return
  const kept = keptAs(url.pathname)
  if (request.method === 'GET' && kept === 'asset') event.respondWith(assetOf(request))
  else if (request.mode !== 'navigate') return
  else if (url.pathname === resend) event.respondWith(sentAgain(url))
  else if (request.method === 'POST' && kept === 'own') event.respondWith(sentForm(request))
  else if (request.method === 'GET' && kept !== 'nothing') event.respondWith(shownPage(request))
})

type Wish = { readonly keep?: string; readonly forget?: string; readonly waiting?: string }

self.addEventListener('message', (event) => {
  event.waitUntil(fulfil(event.data as Wish).then((answer) => event.ports[0]?.postMessage(answer)))
})

async function fulfil({ keep, forget, waiting }: Wish): Promise<unknown> {
  if (waiting !== undefined) return waitingBeside(waiting)
  const root = ownRootOf(keep ?? forget ?? '')
  if (root) await (forget ? forgetOwn(root) : keepWhole(root, keep ?? root))
  return undefined
}

/** Keeps the own page and, beside it, the questions that can be answered now. */
async function keepWhole(root: string, page: string): Promise<void> {
  await keepOwn(root)
  const answer = await fetch(page)
  const html = await answer.clone().text()
  await keepPage(page, answer)
  const questions = new Set([...html.matchAll(/href="([^"]*\/svar\/[^"]*)"/g)].map(([, href = '']) => href))
  for (const href of questions) if (ownRootOf(href) === root) await keepPage(href, await fetch(href))
}
