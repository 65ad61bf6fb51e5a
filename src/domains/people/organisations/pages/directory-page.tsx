import {
  type Column,
  type Frame,
  Table,
  type TableFilter,
  type TableQuery,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { organisationKinds } from '../../tables.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import { pageSize } from '../directory.ts'
import { fields, type Listed } from '../model.ts'
import { fieldWord } from '../what-it-is.ts'

type Props = {
  frame: Frame
  rows: readonly Listed[]
  total: number
  query: TableQuery
  places: readonly { readonly code: string; readonly name: string }[]
  mayAdd: boolean
}

/** Everyone the region works with, as a list to search and take along. */
export function DirectoryPage({ frame, rows, total, query, places, mayAdd }: Props) {
  const words = wordsOf(frame.language)
  const said = words.organisations.directory
  return (
    <WorkPage frame={frame} title={said.title}>
      <div class="work-head">
        <div>
          <h1>{said.title}</h1>
          <p class="lead">{said.lead}</p>
        </div>
        <p class="button-row">
          {mayAdd && (
            <a class="button" href={frame.to(paths.newOrganisation())}>
              {said.add}
            </a>
          )}
          <a class="button outline" href={frame.to(paths.population())}>
            {said.population}
          </a>
        </p>
      </div>
      <Table
        frame={frame}
        caption={said.caption}
        hideCaption
        columns={columnsOf(frame, words)}
        rows={rows}
        base={frame.to(paths.directory())}
        query={query}
        total={total}
        pageSize={pageSize}
        filters={filtersOf(words, places)}
        searchable
        downloads={{
          xlsx: frame.to(paths.directoryFile('xlsx')),
          excel: frame.to(paths.directoryFile('excel')),
          machine: frame.to(paths.directoryFile('maskine')),
        }}
        empty={{
          title: said.emptyTitle,
          text: said.emptyText,
          ...(mayAdd ? { action: { href: frame.to(paths.newOrganisation()), label: said.add } } : {}),
        }}
      />
    </WorkPage>
  )
}

function columnsOf(frame: Frame, words: PeopleWords): Column<Listed>[] {
  const said = words.organisations.directory
  return [
    {
      key: 'navn',
      header: said.name,
      sort: true,
      names: true,
      cell: ({ slug, name, active }) => (
        <>
          <a href={frame.to(paths.workOrganisation(slug))}>{name}</a>
          {!active && (
            <span class="small muted"> ({words.organisations.page.closedTitle.toLowerCase()})</span>
          )}
        </>
      ),
    },
    { key: 'slags', header: said.kind, cell: ({ kind }) => words.kinds[kind] },
    { key: 'fag', header: said.field, cell: ({ field }) => fieldWord(words, field) ?? '–' },
    {
      key: 'kommune',
      header: said.place,
      sort: true,
      cell: ({ municipalityName }) => municipalityName ?? '–',
    },
  ]
}

function filtersOf(words: PeopleWords, places: Props['places']): TableFilter[] {
  const said = words.organisations.directory
  return [
    {
      name: 'slags',
      label: said.kind,
      options: organisationKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    },
    {
      name: 'kommune',
      label: said.place,
      options: [
        { value: 'vores', label: said.ours },
        ...places.map(({ code, name }) => ({ value: code, label: name })),
        { value: 'ingen', label: words.organisations.noPlace },
      ],
    },
    {
      name: 'fag',
      label: said.field,
      options: fields.map((field) => ({ value: field, label: words.fields[field] })),
    },
    {
      name: 'status',
      label: said.status,
      options: [
        { value: 'aktive', label: said.active },
        { value: 'lukkede', label: said.closed },
      ],
    },
  ]
}
