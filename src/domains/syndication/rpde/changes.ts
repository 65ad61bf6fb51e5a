/** One item of a feed of changes: as it is now, or that it is gone (RPDE 1.0). */
export interface Item {
  readonly state: 'updated' | 'deleted'
  readonly kind: string
  readonly id: string
  readonly modified: number
  readonly data?: unknown
}

/** Where a copy has come to. */
export interface Reached {
  readonly modified: bigint
  readonly id: string
}

/** Both parts of where one has come to, or neither; nothing when they cannot be understood. */
export function reachedIn(query: URLSearchParams): { readonly seen: Reached | undefined } | undefined {
  const [modified, id] = [query.get('afterTimestamp'), query.get('afterId')]
  if (modified === null && id === null) return { seen: undefined }
  const isWhole = /^\d{1,18}$/.test(modified ?? '') && /^[0-9a-f-]{36}$/.test(id ?? '')
  return isWhole ? { seen: { modified: BigInt(modified ?? 0), id: id ?? '' } } : undefined
}

/** A page of changes: its last item says where the next page begins; a page without items is the last, and its next is itself. */
export function changesPage(address: string, seen: Reached | undefined, items: readonly Item[]) {
  const last = items.at(-1)
  const [modified, id] = last ? [last.modified, last.id] : [seen?.modified, seen?.id]
  const next = modified === undefined ? address : `${address}?afterTimestamp=${modified}&afterId=${id}`
  return { next, items, license: 'https://creativecommons.org/licenses/by/4.0/' }
}
