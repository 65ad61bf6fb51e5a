import { AreaTag } from '../area-tag.tsx'
import { money } from '../format/money.ts'
import type { Frame } from '../frame.ts'
import { type TableQuery, tableHref } from '../table/query.ts'
import type { Column } from '../table/rows.tsx'
import { Table } from '../table/table.tsx'

type Project = {
  name: string
  municipality: string
  area: string
  areaName: string
  ore: bigint
  status: string
}

const projects: Project[] = [
  {
    name: 'Ord.Liv.Skriv!, hold 3',
    municipality: 'Furesø',
    area: 'health',
    areaName: 'Et bedre liv med kultur',
    ore: 4125000_00n / 10n,
    status: 'I gang',
  },
  {
    name: 'Beats i kælderen',
    municipality: 'Roskilde',
    area: 'music',
    areaName: 'Musik',
    ore: 18400_00n,
    status: 'Mangler regnskab',
  },
  { name: 'Asfalt', municipality: 'Køge', area: 'youth', areaName: 'Unge', ore: 98250_50n, status: 'I gang' },
  {
    name: 'Ungekulturens topmøde',
    municipality: 'Roskilde',
    area: 'youth',
    areaName: 'Unge',
    ore: 210000_00n,
    status: 'Afsluttet',
  },
]

const columnsIn = (frame: Frame): Column<Project>[] => [
  {
    key: 'navn',
    header: 'Projekt',
    names: true,
    sort: true,
    cell: ({ name }) => <a href={frame.to(frame.here)}>{name}</a>,
  },
  { key: 'kommune', header: 'Kommune', sort: true, cell: ({ municipality }) => municipality },
  {
    key: 'omraade',
    header: 'Indsatsområde',
    cell: ({ area, areaName }) => <AreaTag area={area} name={areaName} />,
  },
  { key: 'status', header: 'Status', cell: ({ status }) => status },
  {
    key: 'beloeb',
    header: 'Bevilget',
    sort: true,
    align: 'end',
    cell: ({ ore }) => money(ore, frame.language),
  },
]

const query: TableQuery = {
  page: 2,
  search: 'be',
  sort: { key: 'beloeb', descending: true },
  filters: { kommune: ['roskilde'] },
}

const filters = [
  {
    name: 'kommune',
    label: 'Kommune',
    options: [
      { value: 'roskilde', label: 'Roskilde' },
      { value: 'koege', label: 'Køge' },
    ],
  },
  {
    name: 'status',
    label: 'Status',
    options: [
      { value: 'i-gang', label: 'I gang' },
      { value: 'afsluttet', label: 'Afsluttet' },
    ],
  },
]

/** A list in use, and one where nothing fits. */
export function SheetLists({ frame }: { frame: Frame }) {
  const base = frame.to(frame.here)
  return (
    <>
      <h2>Lister</h2>
      <Table
        frame={frame}
        caption="Projekter"
        columns={columnsIn(frame)}
        rows={projects}
        base={base}
        query={query}
        total={412}
        pageSize={4}
        filters={filters}
        searchable
        downloads={{ xlsx: base, excel: base, machine: base }}
      />
      <h2>Når intet er der</h2>
      <Table
        frame={frame}
        caption="Regninger"
        columns={columnsIn(frame)}
        rows={[]}
        base={tableHref(base, query)}
        query={query}
      />
    </>
  )
}
