import type { Frame } from '../frame.ts'
import { isNarrowed, type TableQuery, tableHref, withoutFilter } from './query.ts'

export type TableFilter = {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type Props = {
  frame: Frame
  base: string
  query: TableQuery
  filters: readonly TableFilter[]
  searchable: boolean
  label: string
}

/**
 * Narrowing a list: a plain form whose answers stand in the address, and what is in use with a way to drop it.
 * On a narrow screen the choices are folded away behind one line; the styles decide, so it works without script.
 */
export function FilterForm(props: Props) {
  const { frame, base, query, filters, searchable, label } = props
  const chosen = choicesIn(query, filters)
  return (
    <>
      <form
        class="list-filter"
        method="get"
        action={base}
        {...{ role: 'search' }}
        aria-label={`${frame.words.table.filter}: ${label}`}
      >
        <div class="filter-parts">
          {searchable && <SearchField {...props} />}
          {searchable && filters.length > 0 && <Fold {...props} />}
          {filters.length > 0 && <Choices {...props} />}
        </div>
        {query.sort && (
          <input type="hidden" name="sorter" value={`${query.sort.descending ? '-' : ''}${query.sort.key}`} />
        )}
        {Object.entries(besides(query, filters)).flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
      </form>
      {isNarrowed(chosen) && <InUse {...props} />}
    </>
  )
}

const partOf = (query: TableQuery, isWanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(query.filters).filter(([name]) => isWanted(name)))

const isAmong = (filters: readonly TableFilter[]) => (name: string) =>
  filters.some((filter) => filter.name === name)

/** What was chosen in this form. */
const choicesIn = (query: TableQuery, filters: readonly TableFilter[]): TableQuery => ({
  ...query,
  filters: partOf(query, isAmong(filters)),
})

/** What narrows the list elsewhere on the page, such as a tab: it stays when something is chosen here. */
const besides = (query: TableQuery, filters: readonly TableFilter[]) =>
  partOf(query, (name) => !isAmong(filters)(name))

function Choices({ frame, query, filters }: Props) {
  return (
    <div class="filter-choices">
      {filters.map((filter) => (
        <FilterSelect filter={filter} chosen={query.filters[filter.name] ?? []} frame={frame} />
      ))}
      <Show frame={frame} />
    </div>
  )
}

function Show({ frame }: { frame: Frame }) {
  return (
    <button class="button outline" type="submit">
      {frame.words.table.show}
    </button>
  )
}

function SearchField({ frame, query }: Props) {
  return (
    <div class="filter-search">
      <div class="field">
        <label for="q">{frame.words.table.search}</label>
        <input class="input" type="search" id="q" name="q" value={query.search} />
      </div>
      <Show frame={frame} />
    </div>
  )
}

/** Says how many choices are in use; what it opens stands right after it. */
function Fold({ frame, query, filters }: Props) {
  const used = Object.values(choicesIn(query, filters).filters).reduce(
    (sum, values) => sum + values.length,
    0,
  )
  return (
    <details class="filter-fold" open={used > 0}>
      <summary>{frame.words.table.filters(used)}</summary>
    </details>
  )
}

type SelectProps = { frame: Frame; filter: TableFilter; chosen: readonly string[] }

function FilterSelect({ frame, filter, chosen }: SelectProps) {
  return (
    <div class="field">
      <label for={`filter-${filter.name}`}>{filter.label}</label>
      <select class="input" id={`filter-${filter.name}`} name={filter.name}>
        <option value="">{frame.words.table.all}</option>
        {filter.options.map((option) => (
          <option value={option.value} selected={chosen.includes(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

function InUse({ frame, base, query, filters }: Props) {
  const words = frame.words.table
  const used = filters.flatMap((filter) =>
    (query.filters[filter.name] ?? []).map((value) => ({
      label: filter.options.find((option) => option.value === value)?.label ?? value,
      href: tableHref(base, query, withoutFilter(query, filter.name, value)),
    })),
  )
  if (query.search) used.unshift({ label: `»${query.search}«`, href: tableHref(base, query, { search: '' }) })
  return (
    <div class="in-use">
      <span class="in-use-lead">{words.inUse}</span>
      <ul class="in-use-list">
        {used.map(({ label, href }) => (
          <li>
            <a class="in-use-item" href={href} aria-label={words.remove(label)}>
              {label}
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        ))}
      </ul>
      <a class="target" href={tableHref(base, query, { search: '', filters: besides(query, filters) })}>
        {words.clear}
      </a>
    </div>
  )
}
