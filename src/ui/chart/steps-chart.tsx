import type { Child } from 'hono/jsx'
import { wholeNumber } from '../format/number.ts'
import { type ChartFacts, ChartFigure, Drawing } from './figure.tsx'
import { round, textWidth } from './scale.ts'
import { type StepCount, type StepsDrawing, type StepZone, tallest } from './steps.ts'
import { StepRows } from './steps-rows.tsx'

type Props = ChartFacts & {
  /** The steps of a scale from its lowest, with how many stand on each at two times. */
  steps: readonly StepCount[]
  /** What the two times are called: `Før` and `Efter`. */
  times: readonly [string, string]
  /** What the steps are, as the heading of the table. */
  what: string
  /** The steps from here on mean something of their own. */
  zone?: StepZone
  children?: Child
}

/** How people stand on the few steps of a scale at two times: beside each other, and every number written on. */
export function StepsChart({ steps, times, what, zone, children, ...facts }: Props) {
  const say = (value: number) => wholeNumber(value, facts.language)
  const most = Math.max(...steps.flatMap(({ first, second }) => [first, second]), 1)
  const draw = { steps, times, zone, say, most, description: facts.description }
  const table = {
    caption: facts.message,
    head: [what, ...times],
    rows: steps.map(({ label, first, second }) => [label, say(first), say(second)]),
  }
  return (
    <ChartFigure facts={facts} wide={<Columns {...draw} />} narrow={<StepRows {...draw} />} table={table}>
      {children}
    </ChartFigure>
  )
}

const tall = 240
const top = 56
const bottom = top + tall

function Columns({ steps, times, zone, say, most, description }: StepsDrawing) {
  const step = 680 / steps.length
  const named = tallest(steps, most)
  return (
    <Drawing width={680} height={bottom + (zone ? 66 : 36)} form="wide" description={description}>
      {zone && <ZoneColumns from={round(zone.from * step + 4)} label={zone.label} />}
      {steps.map((each, index) => (
        <Step
          {...{ step: each, say, most, width: step, middle: round((index + 0.5) * step) }}
          names={index === named ? times : undefined}
        />
      ))}
      <path class="axis" d={`M0 ${bottom}H680`} />
    </Drawing>
  )
}

function ZoneColumns({ from, label }: { from: number; label: string }) {
  return (
    <>
      <rect class="zone" x={from} y={top - 4} width={round(680 - from)} height={tall + 4} />
      <text class="f-faint" x={round((from + 680) / 2)} y={bottom + 56} text-anchor="middle">
        {label}
      </text>
    </>
  )
}

type StepProps = {
  step: StepCount
  width: number
  middle: number
  most: number
  say: (value: number) => string
  /** The names of the two times, where they stand on these columns. */
  names: readonly [string, string] | undefined
}

/** Two columns beside each other, each with its number above it. */
function Step({ step: { label, first, second }, width, middle, most, say, names }: StepProps) {
  const bar = Math.min(38, width * 0.4)
  const height = (count: number) => round((count / most) * tall)
  const above = [first, second].map((count, time) => (
    <text x={round(middle + (time - 0.5) * (bar + 4))} y={bottom - height(count) - 8} text-anchor="middle">
      {say(count)}
    </text>
  ))
  return (
    <g>
      <Column x={middle - bar - 2} width={bar} height={height(first)} look="bar-first" />
      <Column x={middle + 2} width={bar} height={height(second)} look="bar" />
      {names ? (
        <Named at={middle} texts={[`${names[0]} ${say(first)}`, `${names[1]} ${say(second)}`]} />
      ) : (
        above
      )}
      <text class="f-faint" x={middle} y={bottom + 26} text-anchor="middle">
        {label}
      </text>
    </g>
  )
}

/** The two times by name above the highest columns, inside the drawing also at its ends. */
function Named({ at, texts: [first, second] }: { at: number; texts: readonly [string, string] }) {
  const gap = 12
  const whole = textWidth(first) + gap + textWidth(second)
  const from = Math.min(Math.max(at - textWidth(first) - gap / 2, 0), 680 - whole)
  return (
    <>
      <text class="f-mid" x={round(from)} y={top - 24}>
        {first}
      </text>
      <text class="f-mid" x={round(from + textWidth(first) + gap)} y={top - 24}>
        {second}
      </text>
    </>
  )
}

type ColumnProps = { x: number; width: number; height: number; look: 'bar' | 'bar-first' }

function Column({ x, width, height, look }: ColumnProps) {
  if (height <= 0) return null
  return <rect class={look} x={round(x)} y={round(bottom - height)} width={round(width)} height={height} />
}
