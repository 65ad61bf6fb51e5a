import { type Frame, PublicPage, Table, type TableFilter, type TableQuery } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { organisationKinds } from '../../tables.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import { pageSize } from '../directory.ts'
import type { Listed } from '../model.ts'
import { whatItIs } from '../what-it-is.ts'

type ListProps = {
  frame: Frame
  rows: readonly Listed[]
  total: number
  query: TableQuery
  places: readonly { readonly code: string; readonly name: string }[]
}

/** Everyone the region works with, for everybody. */
export function PublicDirectoryPage({ frame, rows, total, query, places }: ListProps) {
  const words = wordsOf(frame.language)
  const said = words.organisations.public
  return (
    <PublicPage frame={frame} title={said.title} description={said.lead}>
      <div class="wrap section">
        <div class="page-head">
          <h1>{said.title}</h1>
          <p class="lead">{said.lead}</p>
        </div>
        <Table
          frame={frame}
          caption={said.caption}
          hideCaption
          columns={[
            {
              key: 'navn',
              header: said.name,
              sort: true,
              names: true,
              cell: ({ slug, name }) => <a href={frame.to(paths.organisation(slug))}>{name}</a>,
            },
            { key: 'hvad', header: said.what, cell: (row) => whatItIs(words, row) },
            { key: 'kommune', header: said.place, sort: true, cell: (row) => row.municipalityName ?? '–' },
          ]}
          rows={rows}
          base={frame.to(paths.organisations())}
          query={query}
          total={total}
          pageSize={pageSize}
          filters={publicFilters(words, places)}
          searchable
          empty={{ title: said.emptyTitle }}
        />
      </div>
    </PublicPage>
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
