import { type Bytes, byteLength, cutTo } from './bytes.ts'
import { bias, systemMissing } from './cases.ts'
import { missingSpec } from './missing.ts'
import type { SavFile, SavVariable } from './model.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number): string => String(value).padStart(2, '0')
const measures = { nominal: 1, ordinal: 2, scale: 3 } as const
const textFormat = 1
const numberFormat = 5
/** The lowest number that SPSS takes: one step above system-missing. */
const lowest = -1.7976931348623155e308

/** How many elements of eight bytes one value of the column takes. */
export const elementsOf = (variable: SavVariable): number =>
  variable.kind === 'text' ? Math.ceil(variable.width / 8) : 1

const shortName = (at: number): string => `V${at + 1}`

export function writeHead(out: Bytes, { title, created, variables, rows }: SavFile): void {
  out.text('$FL2', 4)
  out.text('@(#) SPSS DATA FILE - Kulturmetropolen', 60)
  const elements = variables.reduce((all, variable) => all + elementsOf(variable), 0)
  out.int(2, elements, 1, 0, rows.length)
  out.double(bias)
  out.text(`${two(created.day)} ${months[created.month - 1]} ${two(created.year % 100)}`, 9)
  out.text(`${two(created.hour)}:${two(created.minute)}:${two(created.second)}`, 8)
  out.text(title, 64)
  out.text('', 3)
}

function formatOf(variable: SavVariable): number {
  if (variable.kind === 'text') return (textFormat << 16) | (variable.width << 8)
  return (numberFormat << 16) | (Math.max(8, variable.decimals + 6) << 8) | variable.decimals
}

export function writeVariable(out: Bytes, variable: SavVariable, at: number): void {
  const missing = variable.kind === 'number' ? missingSpec(variable) : { count: 0, values: [] }
  const format = formatOf(variable)
  const label = cutTo(variable.label, 252)
  out.int(2, variable.kind === 'text' ? variable.width : 0, label.length > 0 ? 1 : 0, missing.count)
  out.int(format, format)
  out.text(shortName(at), 8)
  if (label.length > 0) {
    out.int(label.length)
    out.raw(label)
    for (let rest = (4 - (label.length % 4)) % 4; rest > 0; rest -= 1) out.byte(32)
  }
  out.double(...missing.values)
  for (let more = elementsOf(variable) - 1; more > 0; more -= 1) {
    out.int(2, -1, 0, 0, 0, 0)
    out.text('', 8)
  }
}

/** The labels of the values of one column; `element` counts the eight-byte elements from 1. */
export function writeLabels(out: Bytes, variable: SavVariable, element: number): void {
  if (variable.kind !== 'number' || variable.labels.length === 0) return
  out.int(3, variable.labels.length)
  for (const { value, label } of variable.labels) {
    const bytes = cutTo(label, 120)
    out.double(value)
    out.byte(bytes.length)
    out.raw(bytes)
    for (let rest = (8 - ((bytes.length + 1) % 8)) % 8; rest > 0; rest -= 1) out.byte(32)
  }
  out.int(4, 1, element)
}

/** What the machine is, how the columns are to be shown, their long names, and that texts are UTF-8. */
export function writeExtensions(out: Bytes, variables: readonly SavVariable[]): void {
  out.int(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65001)
  out.int(7, 4, 8, 3)
  out.double(systemMissing, Number.MAX_VALUE, lowest)
  out.int(7, 11, 4, variables.length * 3)
  for (const variable of variables) {
    const width = variable.kind === 'text' ? Math.min(variable.width, 32) : 8
    out.int(measures[variable.measure], width, variable.kind === 'text' ? 0 : 1)
  }
  writeText(out, 13, variables.map(({ name }, at) => `${shortName(at)}=${name}`).join('\t'))
  writeText(out, 20, 'UTF-8')
  out.int(999, 0)
}

function writeText(out: Bytes, subtype: number, text: string): void {
  const length = byteLength(text)
  out.int(7, subtype, 1, length)
  out.raw(cutTo(text, length))
}
