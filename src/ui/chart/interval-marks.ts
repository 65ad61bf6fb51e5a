import { type Scale, textWidth } from './scale.ts'

export type Mark = {
  readonly at: number
  readonly label: string
  /** What a narrow drawing says instead; '' leaves the mark out there. */
  readonly short?: string
}

export type Zone = { readonly from: number; readonly to: number; readonly label: string }

type Label = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; line: boolean }

/** The zone has the top line; marks share the next, and neighbours that would collide lean away from each other. */
export function markRows(marks: readonly Mark[], zone: Zone | undefined, scale: Scale, width: number) {
  const ordered = marks.toSorted((a, b) => a.at - b.at)
  const y = zone ? 46 : 18
  const labels = ordered.map((mark, index): Label => {
    const x = scale.at(mark.at)
    const side = leaning(ordered, index, scale)
    return { x, y, text: mark.label, anchor: inside(x, mark.label, width) ?? side, line: true }
  })
  if (zone) {
    const x = scale.at((zone.from + zone.to) / 2)
    labels.push({ x, y: 18, text: zone.label, anchor: inside(x, zone.label, width) ?? 'middle', line: false })
  }
  const raised = raisedWhereNeeded(labels)
  const height = (zone ? 28 : 0) + (marks.length > 0 ? 28 : 0) + 4
  return { labels: raised, height: raised === labels ? height : height + lift }
}

const lift = 24

/** From where to where a label reaches. */
function reachOf({ x, text, anchor }: Label): readonly [number, number] {
  const width = textWidth(text)
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return [from, from + width]
}

/** Labels on one line that still run into each other go on two: all move down by a line but those in the way. */
function raisedWhereNeeded(labels: readonly Label[]): readonly Label[] {
  let edge = Number.NEGATIVE_INFINITY
  const inTheWay = labels.map((label) => {
    const [from, to] = reachOf(label)
    const collides = label.line && from < edge
    if (label.line && !collides) edge = to
    return collides
  })
  if (!inTheWay.includes(true)) return labels
  return labels.map((label, index) =>
    !label.line || inTheWay[index] ? label : { ...label, y: label.y + lift },
  )
}

function inside(x: number, label: string, width: number): 'start' | 'end' | undefined {
  const half = textWidth(label) / 2
  return x - half < 0 ? 'start' : x + half > width ? 'end' : undefined
}

function leaning(marks: readonly Mark[], index: number, scale: Scale): Label['anchor'] {
  const collides = (a: Mark | undefined, b: Mark | undefined) =>
    a && b ? scale.at(b.at) - scale.at(a.at) < (textWidth(a.label) + textWidth(b.label)) / 2 + 12 : false
  if (collides(marks[index], marks[index + 1])) return 'end'
  return collides(marks[index - 1], marks[index]) ? 'start' : 'middle'
}
