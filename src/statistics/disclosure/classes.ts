import { equation, type SparseVector } from './row-space.ts'
import type { Unit } from './thresholds.ts'

/** A set of units about which a number is, or would be, told. */
export interface Cell {
  readonly id: string
  readonly units: readonly string[]
}

/** The unknowns of a set of tables, and every cell as an equation over them. */
export interface System {
  /** Units that no table tells apart are one unknown. */
  readonly classes: readonly (readonly Unit[])[]
  /** The unknowns of a cell, by their number. */
  readonly placesOf: (cell: Cell) => ReadonlySet<number>
  readonly vectorOf: (cell: Cell) => SparseVector
  readonly unitsAt: (places: Iterable<number>) => Unit[]
}

/**
 * Merges units that lie in exactly the same cells: what cannot be told apart in any table is one unknown. Units without
 * people are left out, they add nothing to any sum. Only the cells given may be asked for.
 */
export function systemOf(units: readonly Unit[], cells: readonly Cell[]): System {
  const known = units.filter(({ people }) => people > 0)
  const within = new Map<string, number[]>(known.map(({ id }) => [id, []]))
  cells.forEach((cell, index) => {
    for (const unit of new Set(cell.units)) within.get(unit)?.push(index)
  })
  const placeOf = new Map<string, number>()
  const bySignature = new Map<string, number>()
  const classes: Unit[][] = []
  for (const unit of known) {
    const signature = (within.get(unit.id) ?? []).join()
    const place = bySignature.get(signature) ?? classes.length
    if (place === classes.length) {
      bySignature.set(signature, place)
      classes.push([])
    }
    classes[place].push(unit)
    placeOf.set(unit.id, place)
  }
  const placesOf = (cell: Cell) =>
    new Set(
      cell.units.flatMap((id) => {
        const place = placeOf.get(id)
        return place === undefined ? [] : [place]
      }),
    )
  return {
    classes,
    placesOf,
    vectorOf: (cell) => equation(placesOf(cell)),
    unitsAt: (places) => [...places].flatMap((place) => classes[place]),
  }
}
