/** Where a municipality lies: its middle in degrees. */
export type Placed = { readonly code: string; readonly lat: number; readonly lon: number }

export type Cell = { readonly column: number; readonly row: number }

/**
 * Gives every municipality a tile of its own on a grid, as near as possible to where it lies on the map.
 * Nobody shares a tile, and the same places always give the same grid.
 */
export function tilesOf(places: readonly Placed[]): ReadonlyMap<string, Cell> {
  if (places.length === 0) return new Map()
  const { columns, rows } = gridFor(places)
  const wishes = wishesOf(places, columns, rows)
  const free = Array.from({ length: columns * rows }, (_, i) => ({
    column: i % columns,
    row: Math.floor(i / columns),
  }))
  const chosen = wishes.map((wish) => free.splice(nearest(wish, free), 1)[0] ?? { column: 0, row: 0 })
  settle(wishes, chosen, free)
  return trimmed(new Map(places.map(({ code }, index) => [code, chosen[index] ?? { column: 0, row: 0 }])))
}

/** Room for about twice as many tiles as there are places, tall or wide like the region itself. */
function gridFor(places: readonly Placed[]): { columns: number; rows: number } {
  const length = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const tall = length(places.map(({ lat }) => lat)) * 111
  const wide = length(places.map(({ lon }) => lon)) * 62
  const shape = Math.min(Math.max(tall / Math.max(wide, 0.001), 0.6), 1.6)
  const columns = Math.max(1, Math.ceil(Math.sqrt((places.length * 1.8) / shape)))
  return { columns, rows: Math.max(Math.ceil(columns * shape), Math.ceil(places.length / columns)) }
}

type Wish = { readonly x: number; readonly y: number }

// Half where a place lies, half its turn in the row of all: crowded corners spread out, direction stays.
function wishesOf(places: readonly Placed[], columns: number, rows: number): Wish[] {
  const shares = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
    return values.map((value) => {
      const place = high === low ? 0.5 : (value - low) / (high - low)
      return (place + sorted.indexOf(value) / Math.max(values.length - 1, 1)) / 2
    })
  }
  const across = shares(places.map(({ lon }) => lon))
  const down = shares(places.map(({ lat }) => lat))
  return places.map((_, i) => ({ x: (across[i] ?? 0) * (columns - 1), y: (1 - (down[i] ?? 0)) * (rows - 1) }))
}

const away = ({ x, y }: Wish, { column, row }: Cell): number => (column - x) ** 2 + (row - y) ** 2

function nearest(wish: Wish, cells: readonly Cell[]): number {
  let best = 0
  for (let i = 1; i < cells.length; i++) {
    const [cell, least] = [cells[i], cells[best]]
    if (cell && least && away(wish, cell) < away(wish, least)) best = i
  }
  return best
}

/** Lets places move to free tiles, and change with each other, as long as all together come nearer. */
function settle(wishes: readonly Wish[], chosen: Cell[], free: Cell[]): void {
  for (let round = 0, moved = true; moved && round < 50; round++) {
    moved = false
    for (const [i, wish] of wishes.entries()) {
      moved = change(chosen, i, free, nearest(wish, free), (a, b) => away(wish, b) - away(wish, a)) || moved
      for (let j = i + 1; j < wishes.length; j++) {
        const other = wishes[j] ?? wish
        moved =
          change(
            chosen,
            i,
            chosen,
            j,
            (a, b) => away(wish, b) + away(other, a) - away(wish, a) - away(other, b),
          ) || moved
      }
    }
  }
}

function change(from: Cell[], i: number, to: Cell[], j: number, cost: (a: Cell, b: Cell) => number): boolean {
  const [a, b] = [from[i], to[j]]
  if (!a || !b || cost(a, b) > -1e-9) return false
  from[i] = b
  to[j] = a
  return true
}

/** Without empty columns and rows at the sides or between. */
function trimmed(cells: ReadonlyMap<string, Cell>): Map<string, Cell> {
  const used = (axis: 'column' | 'row') =>
    [...new Set([...cells.values()].map((cell) => cell[axis]))].sort((a, b) => a - b)
  const [columns, rows] = [used('column'), used('row')]
  return new Map(
    [...cells].map(([code, { column, row }]) => [
      code,
      { column: columns.indexOf(column), row: rows.indexOf(row) },
    ]),
  )
}
