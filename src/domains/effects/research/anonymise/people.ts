import { type Cell, columnOf } from '../datasets/model.ts'
import { courseOrder } from './courses.ts'
import { hidingOf } from './local.ts'
import { drawn } from './seeded.ts'
import { hideColumns, knownOf, type Table } from './table.ts'

/** What neighbours know of a person, from what is most readily given up to what is kept longest. */
const personOrder = [
  'other_treatment',
  'referral',
  'job_status',
  'living_alone',
  'gender',
  'age_band',
] as const

/** Who is hidden is drawn from the pseudonym alone, not from the study: two studies laid side by side show no more than one. */
const draw = (pseudonym: string): string => drawn('hide', pseudonym)

function blurBlock(table: Table, rows: Cell[][], giveUp: readonly string[], k: number): void {
  const person = columnOf(table, 'person')
  const keyed = rows.map((row) => ({ row, key: draw(String(row[person])) }))
  const members = keyed.map(({ row, key }) => ({ key, known: knownOf(table, row, giveUp) }))
  const hiding = hidingOf(members, { k, giveUp })
  for (const { row, key } of keyed) hideColumns(table, row, hiding.get(key) ?? [])
}

/** Hides what neighbours know until everybody looks like at least k - 1 others of the same course, or of the pool. */
export function blurPeople(
  table: Table,
  { blocks, pool }: { readonly blocks: readonly Cell[][][]; readonly pool: Cell[][] },
  k: number,
): void {
  const there = (names: readonly string[]): string[] =>
    names.filter((name) => table.variables.some((variable) => variable.name === name))
  const listed = new Set<string>(personOrder)
  const others = table.variables.filter(({ name, part }) => part === 'person' && !listed.has(name))
  const person = [...others.map(({ name }) => name), ...there(personOrder)]
  for (const rows of blocks) blurBlock(table, rows, person, k)
  const last = new Set(['gender', 'age_band'])
  const early = person.filter((name) => !last.has(name))
  const describing = there(courseOrder)
  const giveUp = [
    ...early,
    ...describing.slice(0, -2),
    ...person.filter((name) => last.has(name)),
    ...describing.slice(-2),
  ]
  if (pool.length > 0) blurBlock(table, pool, giveUp, k)
}
