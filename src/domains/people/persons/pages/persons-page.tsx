import { roles } from '../../../../kernel/actor.ts'
import {
  type Column,
  type Frame,
  Table,
  type TableFilter,
  type TableQuery,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { type PeopleWords, wordsOf } from '../../words.ts'
import { personsOnPage } from '../list.ts'
import type { ListedPerson } from '../model.ts'

type Props = {
  frame: Frame
  rows: readonly ListedPerson[]
  total: number
  query: TableQuery
  organisations: readonly { readonly id: string; readonly name: string }[]
  mayAdd: boolean
}

/** The people who work in the agreement: names, titles, places and roles; no contact data. */
export function PersonsPage({ frame, rows, total, query, organisations, mayAdd }: Props) {
  const words = wordsOf(frame.language)
  const said = words.persons.list
  const adding = { href: frame.to(paths.newPerson()), label: said.add }
  return (
    <WorkPage frame={frame} title={said.title}>
      <div class="work-head">
        <div>
          <h1>{said.title}</h1>
          <p class="lead">{said.lead}</p>
        </div>
        {mayAdd && (
          <p class="button-row">
            <a class="button" href={adding.href}>
              {adding.label}
            </a>
          </p>
        )}
      </div>
      <Table
        frame={frame}
        caption={said.caption}
        hideCaption
        columns={columnsOf(frame, words)}
        rows={rows}
        base={frame.to(paths.persons())}
        query={query}
        total={total}
        pageSize={personsOnPage}
        filters={filtersOf(words, organisations)}
        searchable
        empty={{ title: said.emptyTitle, ...(mayAdd ? { action: adding } : {}) }}
      />
    </WorkPage>
  )
}

function columnsOf(frame: Frame, words: PeopleWords): Column<ListedPerson>[] {
  const said = words.persons.list
  return [
    {
      key: 'navn',
      header: said.name,
      sort: true,
      names: true,
      cell: ({ id, name, active }) => (
        <>
          <a href={frame.to(paths.person(id))}>{name}</a>
          {!active && <span class="small muted"> ({said.closed.toLowerCase()})</span>}
        </>
      ),
    },
    { key: 'titel', header: said.title2, cell: ({ title }) => title || '–' },
    {
      key: 'organisation',
      header: said.organisation,
      sort: true,
      cell: ({ organisationName }) => organisationName ?? '–',
    },
    {
      key: 'roller',
      header: said.roles,
      cell: (person) =>
        person.roles.length > 0 ? person.roles.map((role) => words.roles[role]).join(', ') : said.noRole,
    },
  ]
}

function filtersOf(words: PeopleWords, organisations: Props['organisations']): TableFilter[] {
  const said = words.persons.list
  return [
    {
      name: 'organisation',
      label: said.organisation,
      options: organisations.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'rolle',
      label: said.role,
      options: roles.map((role) => ({ value: role, label: words.roles[role] })),
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
