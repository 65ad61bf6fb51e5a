import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isNarrowed, pageCount, pageOf, readTableQuery, tableHref, withoutFilter } from './query.ts'

const rules = { sorts: ['name', 'amount'], filters: ['kommune', 'status'] }

test('the address is read and written back the same', () => {
  const address = 'q=beats+%26+b%C3%B8lger&kommune=ishoj&kommune=koege&sorter=-amount&side=3'
  const query = readTableQuery(new URLSearchParams(address), rules)
  assert.deepEqual(query, {
    page: 3,
    sort: { key: 'amount', descending: true },
    search: 'beats & bølger',
    filters: { kommune: ['ishoj', 'koege'] },
  })
  assert.equal(tableHref('/liste', query, { page: query.page }), `/liste?${address}`)
})

test('unknown columns and filters, and pages that are no pages, are ignored', () => {
  const query = readTableQuery(
    { sorter: 'password', side: '-4', evil: 'x', __proto__: 'y', q: ['a', 'b'] },
    rules,
  )
  assert.deepEqual(query, { page: 1, sort: undefined, search: 'a', filters: {} })
  assert.equal(isNarrowed(query), true)
  for (const side of ['0', '1.5', 'x', '1e9', 'Infinity'])
    assert.equal(readTableQuery({ side }, rules).page, 1)
})

test('the usual order holds until the address says another', () => {
  const ordered = { ...rules, order: '-name' }
  assert.deepEqual(readTableQuery({}, ordered).sort, { key: 'name', descending: true })
  assert.deepEqual(readTableQuery({ sorter: 'amount' }, ordered).sort, { key: 'amount', descending: false })
})

test('changing the order or a filter goes back to page one and keeps the rest', () => {
  const query = readTableQuery({ q: 'a', kommune: ['x', 'y'], status: 'ny', side: '5' }, rules)
  assert.equal(
    tableHref('/l', query, { sort: { key: 'name', descending: false } }),
    '/l?q=a&kommune=x&kommune=y&status=ny&sorter=name',
  )
  assert.equal(tableHref('/l', query, withoutFilter(query, 'kommune', 'x')), '/l?q=a&status=ny&kommune=y')
  assert.equal(tableHref('/l', query, withoutFilter(query, 'status', 'ny')), '/l?q=a&kommune=x&kommune=y')
  assert.equal(tableHref('/l', query, { search: '', filters: {} }), '/l')
})

test('a page beyond the end shows the last one', () => {
  const query = readTableQuery({ side: '99' }, rules)
  assert.deepEqual(pageOf([1, 2, 3, 4, 5], query, 2), [5])
  assert.deepEqual(pageOf([], query, 2), [])
  assert.equal(pageCount(0, 20), 1)
  assert.equal(pageCount(41, 20), 3)
})

test('whatever stands in the address, reading never throws and writing reads back the same', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('q', 'side', 'sorter', 'kommune', 'status', 'x'),
        fc.array(fc.string({ unit: 'binary' })),
      ),
      (given) => {
        const query = readTableQuery(given, rules)
        const well = (text: string) => text.toWellFormed()
        const again = readTableQuery(
          new URLSearchParams(tableHref('', query, { page: query.page }).slice(1)),
          rules,
        )
        assert.deepEqual(
          [again.page, again.sort, again.search],
          [query.page, query.sort, well(query.search).trim()],
        )
        assert.deepEqual(Object.keys(again.filters), Object.keys(query.filters))
      },
    ),
  )
})
