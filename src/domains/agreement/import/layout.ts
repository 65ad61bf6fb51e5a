import { markerOf } from './markers.ts'
import type { SourceLine } from './source.ts'

/** How a text was set: whether its lines were broken to a width, and whether blank lines part its paragraphs. */
export type Layout = {
  wrapped: boolean
  lineSpaced: boolean
  blanksPart: boolean
  proportional: boolean
  width: number
}

const NARROW = /[iljtfrI.,:;'’|!() \-[\]]/
const WIDE = /[mwMWæÆ@–—%]/
const CAPITAL = /[A-ZØÅ]/

/** Rough width of a line set in a proportional face, where an ordinary small letter is 1. */
function printedWidth(text: string): number {
  let width = 0
  for (const char of text)
    width += NARROW.test(char) ? 0.55 : WIDE.test(char) ? 1.5 : CAPITAL.test(char) ? 1.25 : 1
  return width
}

export const measure = (layout: Pick<Layout, 'proportional'>, text: string) =>
  layout.proportional ? printedWidth(text) : text.length

const startsSmall = (text: string) => /^\p{Ll}/u.test(text) && !markerOf(text)
const endsHyphenated = (text: string) => /\p{L}[-\u00ad]$/u.test(text)
const runsOn = (above: string, below: string) =>
  !/[.!?:;]$/.test(above) && (startsSmall(below) || (endsHyphenated(above) && !markerOf(below)))

type Transition = { above: string; below: string; blanks: number }

function transitions(lines: SourceLine[]): Transition[] {
  const found: Transition[] = []
  let above: string | undefined
  let blanks = 0
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      blanks++
      continue
    }
    if (above !== undefined) found.push({ above, below: text, blanks })
    above = text
    blanks = 0
  }
  return found
}

function spread(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(variance) / Math.max(mean, 1)
}

const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** Reads from the lines themselves how they were set; lines that must run on are the evidence. */
export function detectLayout(lines: SourceLine[]): Layout {
  const all = transitions(lines)
  const single = all.filter((one) => one.blanks === 1)
  const direct = all.filter((one) => one.blanks === 0)
  const across = (of: Transition[]) => of.filter((one) => runsOn(one.above, one.below))
  const lineSpaced = direct.length <= single.length * 0.25 && across(single).length >= single.length * 0.25
  const joined = across(lineSpaced ? all.filter((one) => one.blanks < 2) : direct)
  const full = joined.map((one) => one.above)
  const wide = direct.filter((one) => one.above.length > 150).length > direct.length * 0.2
  const wrapped = joined.length > 0 && joined.length >= (lineSpaced ? single : direct).length * 0.12 && !wide
  if (!wrapped || full.length === 0)
    return { wrapped: false, lineSpaced: false, blanksPart: true, proportional: false, width: Infinity }
  const proportional = spread(full.map(printedWidth)) < spread(full.map((text) => text.length))
  const width = percentile(
    full.map((text) => measure({ proportional }, text)),
    0.95,
  )
  const blanksPart = !lineSpaced && direct.length < all.length * 0.93
  return { wrapped, lineSpaced, blanksPart, proportional, width }
}
