import type { Child } from 'hono/jsx'
import { wholeNumber } from '../format/number.ts'
import { type ChartFacts, ChartFigure, Drawing } from './figure.tsx'
import { round, textWidth } from './scale.ts'

export type StepCount = { readonly label: string; readonly first: number; readonly second: number }

type Props = ChartFacts & {
  /** The steps of a scale from its lowest, with how many stand on each at two times. */
  steps: readonly StepCount[]
  /** What the two times are called: `Før` and `Efter`. */
  times: readonly [string, string]
  /** What the steps are, as the heading of the table. */
  what: string
  /** The steps from here on mean something of their own. */
  zone?: { readonly from: number; readonly label: string }
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
    <ChartFigure facts={facts} wide={<Columns {...draw} />} narrow={<Rows {...draw} />} table={table}>
      {children}
    </ChartFigure>
  )
}

type DrawProps = Pick<Props, 'steps' | 'times'> & {
  zone: Props['zone'] | undefined
  say: (value: number) => string
  most: number
  description: string
}

const tall = 240
const top = 56

/** On the step where most stand the two columns carry the names of the times. */
const tallest = (steps: readonly StepCount[], most: number): number =>
  steps.findIndex(({ first, second }) => first === most || second === most)

function Columns({ steps, times, zone, say, most, description }: DrawProps) {
  const step = 680 / steps.length
  const bar = Math.min(38, step * 0.4)
  const named = tallest(steps, most)
  const height = (count: number) => round((count / most) * tall)
  const bottom = top + tall
  const zoneAt = zone && round(zone.from * step + 4)
  return (
    <Drawing width={680} height={bottom + (zone ? 66 : 36)} form="wide" description={description}>
      {zone && zoneAt !== undefined && (
        <>
          <rect class="zone" x={zoneAt} y={top - 4} width={round(680 - zoneAt)} height={tall + 4} />
          <text class="f-faint" x={round((zoneAt + 680) / 2)} y={bottom + 56} text-anchor="middle">
            {zone.label}
          </text>
        </>
      )}
      {steps.map(({ label, first, second }, index) => {
        const middle = round((index + 0.5) * step)
        return (
          <g>
            <Column
              x={middle - bar - 2}
              width={bar}
              height={height(first)}
              bottom={bottom}
              look="bar-first"
            />
            <Column x={middle + 2} width={bar} height={height(second)} bottom={bottom} look="bar" />
            {index === named ? (
              <Named at={middle} texts={[`${times[0]} ${say(first)}`, `${times[1]} ${say(second)}`]} />
            ) : (
              [first, second].map((count, time) => (
                <text
                  x={round(middle + (time - 0.5) * (bar + 4))}
                  y={bottom - height(count) - 8}
                  text-anchor="middle"
                >
                  {say(count)}
                </text>
              ))
            )}
            <text class="f-faint" x={middle} y={bottom + 26} text-anchor="middle">
              {label}
            </text>
          </g>
        )
      })}
      <path class="axis" d={`M0 ${bottom}H680`} />
    </Drawing>
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

type ColumnProps = { x: number; width: number; height: number; bottom: number; look: 'bar' | 'bar-first' }

function Column({ x, width, height, bottom, look }: ColumnProps) {
  if (height <= 0) return null
  return <rect class={look} x={round(x)} y={round(bottom - height)} width={round(width)} height={height} />
}

const rowHeight = 62

function Rows({ steps, times, zone, say, most, description }: DrawProps) {
  const left = Math.max(...steps.map(({ label }) => textWidth(label))) + 14
  const named = tallest(steps, most)
  const room = Math.max(...times.map((time) => textWidth(`${time} ${say(most)}`))) + 16
  const width = (count: number) => round((count / most) * (350 - left - room))
  const zoneAt = zone && zone.from * rowHeight
  const height = steps.length * rowHeight + (zone ? 30 : 0)
  return (
    <Drawing width={350} height={height} form="narrow" description={description}>
      {zone && zoneAt !== undefined && (
        <>
          <rect class="zone" x="0" y={zoneAt} width="350" height={steps.length * rowHeight - zoneAt} />
          <text class="f-faint" x="0" y={height - 8}>
            {zone.label}
          </text>
        </>
      )}
      {steps.map(({ label, first, second }, index) => (
        <g>
          <text class="f-mid" x="2" y={index * rowHeight + 36}>
            {label}
          </text>
          {[first, second].map((count, time) => (
            <>
              {count > 0 && (
                <rect
                  class={time === 0 ? 'bar-first' : 'bar'}
                  x={left}
                  y={index * rowHeight + 6 + time * 25}
                  width={width(count)}
                  height="22"
                />
              )}
              <text x={round(left + width(count) + 8)} y={index * rowHeight + 23 + time * 25}>
                {index === named ? `${times[time]} ${say(count)}` : say(count)}
              </text>
            </>
          ))}
        </g>
      ))}
    </Drawing>
  )
}
