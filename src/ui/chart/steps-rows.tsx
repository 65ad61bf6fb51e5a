import { Drawing } from './figure.tsx'
import { round, textWidth } from './scale.ts'
import { type StepCount, type StepsDrawing, tallest } from './steps.ts'

const rowHeight = 62

/** The same steps under each other, for narrow pages. */
export function StepRows({ steps, times, zone, say, most, description }: StepsDrawing) {
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
      {steps.map((step, index) => (
        <Row
          {...{ step, say, left, width, top: index * rowHeight }}
          names={index === named ? times : undefined}
        />
      ))}
    </Drawing>
  )
}

type RowProps = {
  step: StepCount
  top: number
  left: number
  width: (count: number) => number
  say: (value: number) => string
  names: readonly [string, string] | undefined
}

/** Two bars under each other, each with its number after it. */
function Row({ step: { label, first, second }, top, left, width, say, names }: RowProps) {
  return (
    <g>
      <text class="f-mid" x="2" y={top + 36}>
        {label}
      </text>
      {[first, second].map((count, time) => (
        <>
          {count > 0 && (
            <rect
              class={time === 0 ? 'bar-first' : 'bar'}
              x={left}
              y={top + 6 + time * 25}
              width={width(count)}
              height="22"
            />
          )}
          <text x={round(left + width(count) + 8)} y={top + 23 + time * 25}>
            {names ? `${names[time]} ${say(count)}` : say(count)}
          </text>
        </>
      ))}
    </g>
  )
}
