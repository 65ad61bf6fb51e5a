import type { LineHint } from './source.ts'
import { areaLabel, isBareLabel } from './vocabulary.ts'

export type CellLine = { text: string; hint?: LineHint }
export type Cell = CellLine[]

const filled = (cell: Cell) => cell.filter((line) => line.text.trim() !== '')
const isLabelCell = (cell: Cell | undefined) => {
  const lines = filled(cell ?? [])
  return lines.length === 1 && isBareLabel((lines[0]?.text ?? '').trim())
}
const labelText = (cell: Cell) => (filled(cell)[0]?.text ?? '').trim().replace(/\s*:$/, '')

/** A labelled cell reads like running text: `Mål: At øge …`, or the label over its list. */
function labelled(label: string, cell: Cell): CellLine[] {
  const lines = filled(cell)
  const [only] = lines
  if (lines.length === 0) return []
  if (lines.length === 1 && only && !only.hint) return [{ text: `${label}: ${only.text.trim()}` }]
  return [{ text: `${label}:` }, ...lines]
}

function plainRow(row: Cell[]): CellLine[] {
  const cells = row.map(filled).filter((cell) => cell.length > 0)
  const flat = cells.flat()
  if (cells.length < 2 || flat.some((line) => line.hint) || flat.length > cells.length) return flat
  return [{ text: flat.map((line) => line.text.trim()).join(' | ') }]
}

/** `Nr.` beside the names of the focus areas: their numbers. */
const isNumberColumn = (cell: Cell) => /^(?:nr|nummer|no)\.?$|^#$/i.test(labelText(cell))

function rowUnder(head: Cell[], row: Cell[]): CellLine[] {
  const area = head.findIndex((cell) => areaLabel(labelText(cell)) !== undefined)
  const numbers = head.findIndex(isNumberColumn)
  const number = /^\d{1,2}(?=[.)]?$)/.exec(labelText(row[numbers] ?? []))?.[0]
  return row.flatMap((cell, column) => {
    const title = labelText(head[column] ?? [])
    if (area >= 0 && number !== undefined && column === numbers) return []
    if (column === area && number !== undefined) return labelled(`${title} ${number}`, cell)
    return title === '' ? filled(cell) : labelled(title, cell)
  })
}

/** Tables turned into lines: columns or rows that name parts of the agreement are read as those parts. */
export function tableLines(rows: Cell[][]): CellLine[] {
  const [head, ...body] = rows
  if (!head) return []
  const named = head.filter((cell) => filled(cell).length > 0)
  if (named.length > 1 && named.filter(isLabelCell).length > 1 && body.length > 0) {
    return body.flatMap((row) => rowUnder(head, row))
  }
  return rows.flatMap((row) => {
    const [first = [], ...rest] = row
    if (!isLabelCell(first) || rest.flatMap(filled).length === 0) return plainRow(row)
    return labelled(labelText(first), rest.flat())
  })
}
