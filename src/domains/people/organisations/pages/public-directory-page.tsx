import {
  Empty,
  FilterForm,
  type Frame,
  isNarrowed,
  Pagination,
  PublicPage,
  pageCount,
  spanOf,
  type TableFilter,
  type TableQuery,
  tableHref,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { organisationKinds } from '../../tables.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import { pageSize } from '../directory.ts'
import type { Listed } from '../model.ts'
import { ActorRegister, RegisterOrder } from './actor-register.tsx'

type ListProps = {
  frame: Frame
  rows: readonly Listed[]
  total: number
  query: TableQuery
  places: readonly { readonly code: string; readonly name: string }[]
}

/** Everyone the region works with, for everybody. */
export function PublicDirectoryPage(props: ListProps) {
  const { frame, rows, query, places } = props
  const words = wordsOf(frame.language)
  const said = words.organisations.public
  return (
    <PublicPage frame={frame} title={said.title} description={said.lead}>
      <div class="wrap register-page">
        <div class="page-head">
          <h1>{said.title}</h1>
          <p class="lead">{said.lead}</p>
        </div>
        <FilterForm
          frame={frame}
          base={frame.to(paths.organisations())}
          query={query}
          filters={publicFilters(words, places)}
          searchable
          label={said.caption}
        />
        {rows.length === 0 ? <Nobody frame={frame} query={query} /> : <Everyone {...props} />}
      </div>
    </PublicPage>
  )
}

function Everyone({ frame, rows, total, query }: ListProps) {
  const pages = pageCount(total, pageSize)
  const page = Math.min(query.page, pages)
  return (
    <>
      <RegisterOrder frame={frame} query={query} />
      <ActorRegister frame={frame} rows={rows} query={query} />
      <div class="list-foot">
        <p class="small muted figures">{spanOf(frame, { page, pageSize, shown: rows.length, total })}</p>
        <Pagination
          language={frame.language}
          page={page}
          pages={pages}
          href={(to) => tableHref(frame.to(paths.organisations()), query, { page: to })}
        />
      </div>
    </>
  )
}

function Nobody({ frame, query }: Pick<ListProps, 'frame' | 'query'>) {
  const words = frame.words.table
  const all = { href: frame.to(paths.organisations()), label: words.clear }
  return isNarrowed(query) ? (
    <Empty level={2} title={words.none} action={all}>
      {words.noneText}
    </Empty>
  ) : (
    <Empty level={2} title={wordsOf(frame.language).organisations.public.emptyTitle} />
  )
}

const publicFilters = (words: PeopleWords, places: ListProps['places']): TableFilter[] => [
  {
    name: 'slags',
    label: words.organisations.public.what,
    options: organisationKinds
      .filter((kind) => kind !== 'administration' && kind !== 'foreignBody')
      .map((kind) => ({ value: kind, label: words.kinds[kind] })),
  },
  {
    name: 'kommune',
    label: words.organisations.public.place,
    options: [
      ...places.map(({ code, name }) => ({ value: code, label: name })),
      { value: 'ingen', label: words.organisations.noPlace },
    ],
  },
]
