import { createHmac } from 'node:crypto'
import { columnOf, type DataSet } from '../datasets/model.ts'

/** A name that belongs to one study only: without its key nobody gets back to the platform's own, nor to another study's. */
const renamed = (key: string, kind: 'person' | 'course', name: string): string =>
  `${kind === 'person' ? 'p' : 'c'}${createHmac('sha256', key).update(`${kind}\0${name}`).digest('hex').slice(0, 16)}`

/**
 * Gives people and courses names of their own for one study, and an order that follows from these names alone. The same key gives
 * the same names, so that a later delivery can be joined to an earlier one; when the key is gone, so is the way back.
 * This is not anonymous: rare combinations can still point at somebody.
 */
export function pseudonymised({ variables, rows }: DataSet, key: string): DataSet {
  if (key.length < 32) throw new RangeError('the key of a study has at least 32 characters')
  const [person, course] = [columnOf({ variables, rows }, 'person'), columnOf({ variables, rows }, 'course')]
  const named = rows.map((row) =>
    row.map((cell, at) => {
      if (at === person) return renamed(key, 'person', String(cell))
      return at === course ? renamed(key, 'course', String(cell)) : cell
    }),
  )
  const order = (row: readonly unknown[]): string => `${row[course]} ${row[person]}`
  return { variables, rows: named.sort((a, b) => (order(a) < order(b) ? -1 : 1)) }
}
