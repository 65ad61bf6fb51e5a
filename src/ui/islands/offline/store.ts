import { isTooOld, type Kept, keptAs, mayBeKept, ownRootOf, withKeptTime } from './keeping.ts'

type Keepable = Exclude<Kept, 'nothing'>

const keptAtHeader = 'x-kept-at'
const shelfOf = (kept: Keepable): Promise<Cache> => caches.open(`kept-${kept}`)
/** The programme is many pages; of one's own there are few. */
const mostPages = 80

/** The same address whatever the fragment. */
const keyOf = (address: string): string => {
  const { pathname, search } = new URL(address, location.origin)
  return pathname + search
}

async function put(kept: Keepable, key: string, body: BodyInit, type: string): Promise<void> {
  const shelf = await shelfOf(kept)
  await shelf.put(
    key,
    new Response(body, { headers: { 'Content-Type': type, [keptAtHeader]: String(Date.now()) } }),
  )
  const keys = await shelf.keys()
  for (const old of keys.slice(0, Math.max(0, keys.length - mostPages))) await shelf.delete(old)
}

/** Keeps a page that was just fetched, if it says that it may be kept. */
export async function keepPage(address: string, answer: Response): Promise<void> {
  const key = keyOf(address)
  const kept = keptAs(key)
  if (kept === 'nothing' || kept === 'asset' || !answer.ok) return
  const html = await answer.text()
  if (mayBeKept(html)) await put(kept, key, html, 'text/html; charset=utf-8')
}

/** Keeps a style sheet, script, font or picture: its name changes with its content. */
export async function keepAsset(address: string, answer: Response): Promise<void> {
  if (!answer.ok) return
  await put('asset', keyOf(address), await answer.arrayBuffer(), answer.headers.get('content-type') ?? '')
}

/** What is kept of an address, if it is not too old. A page says when it was kept. */
export async function keptAnswer(address: string): Promise<Response | undefined> {
  const key = keyOf(address)
  const kept = keptAs(key)
  if (kept === 'nothing') return undefined
  const shelf = await shelfOf(kept)
  const answer = await shelf.match(key)
  if (!answer) return undefined
  const keptAt = Number(answer.headers.get(keptAtHeader) ?? Number.NaN)
  if (isTooOld(kept, keptAt, Date.now())) {
    await shelf.delete(key)
    return undefined
  }
  if (kept === 'asset') return answer
  return new Response(withKeptTime(await answer.text(), keptAt), { headers: answer.headers })
}

/** Whether this device was asked to keep what lies behind a secret link. */
export const keepsOwn = async (path: string): Promise<boolean> => {
  const root = ownRootOf(path)
  return root !== undefined && (await (await shelfOf('own')).match(`${root}/huskes`)) !== undefined
}

/** Notes that this device keeps what lies behind a secret link. */
export const keepOwn = (root: string): Promise<void> => put('own', `${root}/huskes`, '', 'text/plain')

/** Forgets everything behind a secret link: pages and answers that wait. */
export async function forgetOwn(root: string): Promise<void> {
  for (const shelf of [await shelfOf('own'), await caches.open('waiting')])
    for (const { url } of await shelf.keys())
      if (ownRootOf(new URL(url).pathname) === root) await shelf.delete(url)
}

/** Drops what is too old, also of links nobody opens any more. */
export async function tidy(): Promise<void> {
  for (const kept of ['own', 'programme', 'asset'] as const) {
    const shelf = await shelfOf(kept)
    for (const request of await shelf.keys()) {
      const at = Number((await shelf.match(request))?.headers.get(keptAtHeader) ?? Number.NaN)
      if (!isTooOld(kept, at, Date.now())) continue
      const root = kept === 'own' ? ownRootOf(new URL(request.url).pathname) : undefined
      await (root ? forgetOwn(root) : shelf.delete(request))
    }
  }
}
