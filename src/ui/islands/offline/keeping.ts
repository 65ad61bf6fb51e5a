/** What a phone keeps of an address, for the time without a line. */
export type Kept = 'asset' | 'programme' | 'own' | 'nothing'

const own = /^(?:\/en)?(\/min\/[^/?]+)(?:$|[/?])/

/** The secret link an address lies behind, without language: `/min/KEY`; nothing for calendars and other addresses. */
export function ownRootOf(path: string): string | undefined {
  const root = own.exec(path)?.[1]
  return root === '/min/kalender' ? undefined : root
}

/** How an address of this site is kept, by its path alone. Pages say themselves whether they may be kept at all. */
export function keptAs(path: string): Kept {
  if (path.startsWith('/assets/')) return 'asset'
  if (ownRootOf(path)) return 'own'
  return /^(\/en)?\/(det-sker|forloeb)($|[/?])/.test(path) ? 'programme' : 'nothing'
}

/** Milliseconds for which a page is kept: what is somebody's own a fortnight, the programme of a day two. */
export const keptFor: Readonly<Record<Exclude<Kept, 'nothing'>, number>> = {
  asset: 30 * 86_400_000,
  own: 14 * 86_400_000,
  programme: 2 * 86_400_000,
}

/** Whether what was kept at `keptAt` is too old to be shown. Both in milliseconds of the same clock. */
export const isTooOld = (kept: Exclude<Kept, 'nothing'>, keptAt: number, now: number): boolean =>
  !(now - keptAt <= keptFor[kept])

/** A kept page says in its outermost element when it was kept, so that it can tell its reader. */
export const withKeptTime = (html: string, keptAt: number): string =>
  html.replace('<html ', `<html data-kept="${new Date(keptAt).toISOString()}" `)

/** Pages carry this where they may be kept on a device: never one on which somebody is signed in, never a shared tablet. */
export const mayBeKept = (html: string): boolean => html.includes('<km-offline')
