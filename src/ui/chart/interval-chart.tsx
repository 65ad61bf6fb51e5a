import type { Child } from 'hono/jsx'
import { decimal } from '../format/number.ts'
import { uiWords } from '../words.ts'
import { type ChartFacts, ChartFigure, Drawing } from './figure.tsx'
import { round, type Scale, scaleOf, textWidth } from './scale.ts'

export type Interval = {
  readonly label: string
  readonly estimate: number
  readonly low: number
  readonly high: number
}

type Mark = {
  readonly at: number
  readonly label: string
  /** What a narrow drawing says instead; '' leaves the mark out there. */
  readonly short?: string
}
type Zone = { readonly from: number; readonly to: number; readonly label: string }

type Props = ChartFacts & {
  intervals: readonly Interval[]
  /** What the numbers are, as the heading of the table: `Ændring i WHO-5`. */
  what: string
  /** Places that mean something: `som før` at 0, `mærkes i hverdagen` at 10. */
  marks?: readonly Mark[]
  /** A span that means nothing of importance. */
  zone?: Zone
  decimals?: number
  children?: Child
}

/** Estimates with their uncertainty: the band is the interval, the dot the best guess, all numbers written on it. */
export function IntervalChart({
  intervals,
  what,
  marks = [],
  zone,
  decimals = 1,
  children,
  ...facts
}: Props) {
  const words = uiWords(facts.language).chart
  const say = (value: number) => decimal(value, facts.language, decimals)
  const draw = { intervals, zone, say, description: facts.description }
  const shortMarks = marks
    .map(({ at, label, short }) => ({ at, label: short ?? label }))
    .filter(({ label }) => label !== '')
  const table = {
    caption: facts.message,
    head: [words.what, what, words.range],
    rows: intervals.map((row) => [row.label, say(row.estimate), words.interval(say(row.low), say(row.high))]),
  }
  return (
    <ChartFigure
      facts={facts}
      wide={<Intervals {...draw} marks={marks} form="wide" width={980} />}
      narrow={<Intervals {...draw} marks={shortMarks} form="narrow" width={350} />}
      table={table}
    >
      {children}
    </ChartFigure>
  )
}

type DrawProps = {
  intervals: readonly Interval[]
  marks: readonly Mark[]
  zone: Zone | undefined
  say: (value: number) => string
  description: string
  form: 'wide' | 'narrow'
  width: number
}

const rowHeight = 116

function Intervals({ intervals, marks, zone, say, description, form, width }: DrawProps) {
  const values = [...intervals.flatMap(({ low, high }) => [low, high]), ...marks.map(({ at }) => at), 0]
  if (zone) values.push(zone.from, zone.to)
  const scale = scaleOf(values, { from: 30, to: width - 30 }, form === 'wide' ? 7 : 4)
  const top = markRows(marks, zone, scale, width)
  const bottom = top.height + intervals.length * rowHeight
  return (
    <Drawing width={width} height={bottom + 50} form={form} description={description}>
      {zone && (
        <rect
          class="zone"
          x={scale.at(zone.from)}
          y={top.height}
          width={round(scale.at(zone.to) - scale.at(zone.from))}
          height={bottom - top.height + 12}
        />
      )}
      {top.labels.map((label) => (
        <>
          {label.line && <path class="grid-line" d={`M${label.x} ${label.y + 8}V${bottom + 12}`} />}
          <text class="f-faint" x={label.x} y={label.y} text-anchor={label.anchor}>
            {label.text}
          </text>
        </>
      ))}
      {intervals.map((row, index) => (
        <IntervalRow row={row} y={top.height + index * rowHeight} scale={scale} say={say} width={width} />
      ))}
      <Axis
        scale={scale}
        y={bottom + 12}
        width={width}
        say={(value) => String(value).replace('-', '−').replace('.', ',')}
      />
    </Drawing>
  )
}

type Label = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; line: boolean }

/** The zone has the top line; marks share the next, and neighbours that would collide lean away from each other. */
function markRows(marks: readonly Mark[], zone: Zone | undefined, scale: Scale, width: number) {
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

type RowProps = { row: Interval; y: number; scale: Scale; say: (value: number) => string; width: number }

function IntervalRow({ row, y, scale, say, width }: RowProps) {
  const [low, high, middle] = [scale.at(row.low), scale.at(row.high), scale.at(row.estimate)]
  const inFrame = (x: number) => Math.min(Math.max(x, 24), width - 24)
  const apart = high - low > 90
  return (
    <g>
      <text class="f-mid" x="0" y={y + 22}>
        {row.label}
      </text>
      <rect class="band" x={low} y={y + 52} width={Math.max(round(high - low), 2)} height="32" />
      <circle class="dot" cx={middle} cy={y + 68} r="10" />
      <text class="f-mid" x={inFrame(middle)} y={y + 44} text-anchor="middle">
        {say(row.estimate)}
      </text>
      {apart ? (
        <>
          <text x={inFrame(low)} y={y + 106} text-anchor="middle">
            {say(row.low)}
          </text>
          <text x={inFrame(high)} y={y + 106} text-anchor="middle">
            {say(row.high)}
          </text>
        </>
      ) : (
        <text x={Math.min(Math.max((low + high) / 2, 60), width - 60)} y={y + 106} text-anchor="middle">
          {`${say(row.low)} · ${say(row.high)}`}
        </text>
      )}
    </g>
  )
}

type AxisProps = { scale: Scale; y: number; width: number; say: (value: number) => string }

/** The line under a drawing with its numbers. */
export function Axis({ scale, y, width, say }: AxisProps) {
  return (
    <>
      <path class="axis" d={`M10 ${y}H${width - 10}`} />
      {scale.ticks.map((tick) => (
        <>
          <path class="axis" d={`M${scale.at(tick)} ${y}v8`} />
          <text class="f-faint" x={scale.at(tick)} y={y + 28} text-anchor="middle">
            {say(tick)}
          </text>
        </>
      ))}
    </>
  )
}
