/** Where a municipality lies: its middle in degrees. */
export type Placed = { readonly code: string; readonly lat: number; readonly lon: number }

export type Cell = { readonly column: number; readonly row: number }

/**
 * Gives every municipality a tile of its own on a grid, as near as possible to where it lies on the map.
 * Neighbours keep their direction; nobody shares a tile. The same places always give the same grid.
 */
export function tilesOf(
  places: readonly Placed[],
  columns = gridSide(places.length),
): ReadonlyMap<string, Cell> {
  const rows = Math.max(columns, Math.ceil((places.length * 1.6) / columns))
  const wanted = places.map((place) => ({ code: place.code, ...wantedCell(place, places, columns, rows) }))
  // Those at the edges choose first: in the middle there is room to move.
  const order = wanted.toSorted(
    (a, b) => edge(b, columns, rows) - edge(a, columns, rows) || (a.code < b.code ? -1 : 1),
  )
  const taken = new Set<string>()
  const cells = new Map<string, Cell>()
  for (const place of order) {
    const cell = nearestFree(place, columns, rows, taken)
    taken.add(`${cell.column},${cell.row}`)
    cells.set(place.code, cell)
  }
  return trimmed(cells)
}

const gridSide = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count * 1.7)))

type Wish = { readonly x: number; readonly y: number }

function wantedCell(place: Placed, all: readonly Placed[], columns: number, rows: number): Wish {
  const share = (value: number, values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return high === low ? 0.5 : (value - low) / (high - low)
  }
  const x =
    share(
      place.lon,
      all.map(({ lon }) => lon),
    ) *
    (columns - 1)
  const y =
    (1 -
      share(
        place.lat,
        all.map(({ lat }) => lat),
      )) *
    (rows - 1)
  return { x, y }
}

const edge = ({ x, y }: Wish, columns: number, rows: number): number =>
  Math.max(Math.abs(x / Math.max(columns - 1, 1) - 0.5), Math.abs(y / Math.max(rows - 1, 1) - 0.5))

function nearestFree(wish: Wish, columns: number, rows: number, taken: ReadonlySet<string>): Cell {
  let best: Cell = { column: 0, row: rows }
  let least = Number.POSITIVE_INFINITY
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const away = (column - wish.x) ** 2 + (row - wish.y) ** 2
      if (away < least && !taken.has(`${column},${row}`)) {
        least = away
        best = { column, row }
      }
    }
  return best
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
