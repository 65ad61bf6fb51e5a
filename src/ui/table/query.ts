/** How a list is seen: which page, in which order, narrowed by what. All of it stands in the address. */
export type TableQuery = {
  readonly page: number
  readonly sort?: { readonly key: string; readonly descending: boolean } | undefined
  readonly search: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** Which names the address may carry; everything else in it is ignored. */
export type TableQueryRules = {
  readonly sorts?: readonly string[]
  readonly filters?: readonly string[]
  /** The order when the address says none: a column, with `-` in front for falling. */
  readonly order?: string
}

type Given = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads the query of an address, for example `?sorter=-navn&side=2&q=beat&kommune=ishoj`. Never throws. */
export function readTableQuery(given: Given, rules: TableQueryRules = {}): TableQuery {
  const all = (name: string): string[] => {
    const found = given instanceof URLSearchParams ? given.getAll(name) : own(given, name)
    return found.map((text) => text.slice(0, 200)).filter((text) => text !== '')
  }
  const page = Number(all('side')[0] ?? 1)
  const filters = (rules.filters ?? []).map((name) => [name, all(name)] as const)
  return {
    page: Number.isSafeInteger(page) && page > 0 && page < 1_000_000 ? page : 1,
    sort: readSort(all('sorter')[0], rules) ?? readSort(rules.order, rules),
    search: (all('q')[0] ?? '').trim(),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
  }
}

function own(given: Exclude<Given, URLSearchParams>, name: string): readonly string[] {
  const value = Object.hasOwn(given, name) ? given[name] : undefined
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function readSort(text: string | undefined, { sorts = [] }: TableQueryRules): TableQuery['sort'] {
  const descending = text?.startsWith('-') ?? false
  const key = descending ? text?.slice(1) : text
  return key !== undefined && sorts.includes(key) ? { key, descending } : undefined
}

type Change = Partial<Pick<TableQuery, 'page' | 'sort' | 'search'>> & {
  readonly filters?: Readonly<Record<string, readonly string[]>>
}

/** The query part of the address of the same list with something changed; any change but of page goes to page one. */
export function tableHref(base: string, query: TableQuery, change: Change = {}): string {
  const next = { ...query, page: 1, ...change }
  const parts = new URLSearchParams()
  if (next.search) parts.set('q', next.search)
  for (const [name, values] of Object.entries(next.filters))
    for (const value of values) parts.append(name, value)
  if (next.sort) parts.set('sorter', `${next.sort.descending ? '-' : ''}${next.sort.key}`)
  if (next.page > 1) parts.set('side', String(next.page))
  const text = parts.toString()
  return text ? `${base}?${text}` : base
}

/** The same list without one value of one filter. */
export function withoutFilter(query: TableQuery, name: string, value: string): Change {
  const left = (query.filters[name] ?? []).filter((each) => each !== value)
  const { [name]: _dropped, ...others } = query.filters
  return { filters: left.length > 0 ? { ...others, [name]: left } : others }
}

/** Whether anything narrows the list. */
export const isNarrowed = (query: TableQuery): boolean =>
  query.search !== '' || Object.keys(query.filters).length > 0

/** The rows of one page, for lists that are whole in memory. A page beyond the end shows the last one. */
export function pageOf<Row>(rows: readonly Row[], query: TableQuery, size: number): readonly Row[] {
  const page = Math.min(query.page, pageCount(rows.length, size))
  return rows.slice((page - 1) * size, page * size)
}

export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size))
