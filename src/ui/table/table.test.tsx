import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Frame } from '../frame.ts'
import { shownPages } from '../pagination.tsx'
import { uiWords } from '../words.ts'
import { readTableQuery } from './query.ts'
import type { Column } from './rows.tsx'
import { Table } from './table.tsx'

const frame = { language: 'da', words: uiWords('da') } as Frame
type Line = { name: string; count: number }
const columns: Column<Line>[] = [
  { key: 'name', header: 'Navn', names: true, sort: true, cell: ({ name }) => name },
  { key: 'count', header: 'Antal', align: 'end', sort: true, cell: ({ count }) => count },
]
const rules = { sorts: ['name', 'count'], filters: ['kommune'] }
const filters = [{ name: 'kommune', label: 'Kommune', options: [{ value: 'i', label: 'Ishøj' }] }]
const draw = (query: Record<string, string>, rows: Line[], total = rows.length) =>
  String(
    <Table
      frame={frame}
      caption="Hold"
      columns={columns}
      rows={rows}
      base="/hold"
      query={readTableQuery(query, rules)}
      total={total}
      pageSize={2}
      filters={filters}
      searchable
      downloads={{ excel: '/hold.csv?til=excel', xlsx: '/hold.xlsx' }}
    />,
  )
const two = [
  { name: 'A & B', count: 3 },
  { name: 'C', count: 0 },
]

test('headings sort, turn round on the second click and keep what is chosen', () => {
  const html = draw({ sorter: 'name', kommune: 'i' }, two, 9)
  assert.match(
    html,
    /aria-sort="ascending"[^>]*><a class="sort-link" href="\/hold\?kommune=i&amp;sorter=-name"/,
  )
  assert.match(html, /href="\/hold\?kommune=i&amp;sorter=count"/)
  assert.match(html, /<caption>Hold<\/caption>/)
  assert.match(html, /<th scope="row">A &amp; B<\/th><td class="amount" data-label="Antal">3</)
})

test('pages, files and what is in use carry the whole choice', () => {
  const html = draw({ kommune: 'i', q: 'beat', side: '2' }, two, 9)
  assert.match(html, /Viser 3-4 af 9/)
  assert.match(html, /rel="next" href="\/hold\?q=beat&amp;kommune=i&amp;side=3"/)
  assert.match(html, /href="\/hold.csv\?til=excel&amp;q=beat&amp;kommune=i"/)
  assert.match(html, /href="\/hold.xlsx\?q=beat&amp;kommune=i"/)
  assert.match(html, /href="\/hold\?q=beat" aria-label="Fjern Ishøj"/)
  assert.match(html, /href="\/hold\?kommune=i" aria-label="Fjern »beat«"/)
  assert.match(html, /<option value="i" selected/)
})

test('nothing at all and nothing that fits are two different things', () => {
  assert.match(draw({}, []), /Her er stille endnu/)
  const narrowed = draw({ q: 'x' }, [])
  assert.match(narrowed, /Ingen rækker passer/)
  assert.match(narrowed, /href="\/hold">Vis alt/)
})

test('choices are folded away until one is in use, and how many are is said', () => {
  assert.match(draw({}, two), /<details class="filter-fold"><summary>Filtre</)
  assert.match(draw({ q: 'beat' }, two), /<details class="filter-fold"><summary>Filtre</)
  assert.match(draw({ kommune: 'i' }, two), /<details class="filter-fold" open=""><summary>Filtre \(1\)</)
})

test('a dash is marked, so that cards leave it out', () => {
  const html = draw({}, [{ name: '–', count: 1 }])
  assert.match(html, /<th scope="row" class="nothing">–</)
  assert.match(html, /<td class="amount" data-label="Antal">1</)
})

test('page numbers show the ends and the neighbours', () => {
  assert.deepEqual(shownPages(1, 3), [1, 2, 3])
  assert.deepEqual(shownPages(5, 9), [1, 'gap', 4, 5, 6, 'gap', 9])
  assert.deepEqual(shownPages(3, 5), [1, 2, 3, 4, 5])
  assert.deepEqual(shownPages(1, 103), [1, 2, 'gap', 103])
})
