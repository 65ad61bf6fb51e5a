import type { Child } from 'hono/jsx'
import { decimal } from '../format/number.ts'
import { uiWords } from '../words.ts'
import { type ChartFacts, ChartFigure, Drawing } from './figure.tsx'
import { type Mark, markRows, type Zone } from './interval-marks.ts'
import { round, type Scale, scaleOf } from './scale.ts'

export type Interval = {
  readonly label: string
  readonly estimate: number
  readonly low: number
  readonly high: number
}

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
  const point = facts.language === 'da' ? ',' : '.'
  const draw = { intervals, zone, say, point, description: facts.description }
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
  /** What stands before decimals in the numbers of the axis. */
  point: string
  description: string
  form: 'wide' | 'narrow'
  width: number
}

const rowHeight = 116

function Intervals({ intervals, marks, zone, say, point, description, form, width }: DrawProps) {
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
        say={(value) => String(value).replace('-', '−').replace('.', point)}
      />
    </Drawing>
  )
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
