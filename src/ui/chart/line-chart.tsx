import type { Child } from 'hono/jsx'
import { wholeNumber } from '../format/number.ts'
import { type AreaLook, lookOf } from '../poster/scheme.ts'
import { uiWords } from '../words.ts'
import { type ChartFacts, ChartFigure, Drawing } from './figure.tsx'
import { round, type Scale, scaleOf, spread, textWidth } from './scale.ts'

export type Series = {
  readonly name: string
  /** One value for each place along the bottom; `undefined` where there is none. */
  readonly values: readonly (number | undefined)[]
  /** The focus area whose colour the line takes. */
  readonly area?: AreaLook | string
}

type Props = ChartFacts & {
  /** The places along the bottom: years, months, waves. */
  places: readonly string[]
  series: readonly Series[]
  what: string
  say?: (value: number) => string
  children?: Child
}

/** Values over time, every line named where it ends. Zero is always in sight. */
export function LineChart({ places, series, what, say, children, ...facts }: Props) {
  const words = uiWords(facts.language).chart
  const told = say ?? ((value: number) => wholeNumber(value, facts.language))
  const draw = { places, series, say: told, description: facts.description }
  const table = {
    caption: `${facts.message} (${what})`,
    head: [words.what, ...series.map(({ name }) => name)],
    rows: places.map((place, index) => [
      place,
      ...series.map(({ values }) => (values[index] === undefined ? '–' : told(values[index]))),
    ]),
  }
  return (
    <ChartFigure
      facts={facts}
      wide={<Lines {...draw} form="wide" width={980} height={400} />}
      narrow={<Lines {...draw} form="narrow" width={350} height={320} />}
      table={table}
    >
      {children}
    </ChartFigure>
  )
}

type DrawProps = {
  places: readonly string[]
  series: readonly Series[]
  say: (value: number) => string
  description: string
  form: 'wide' | 'narrow'
  width: number
  height: number
}

function Lines({ places, series, say, description, form, width, height }: DrawProps) {
  const values = series.flatMap((line) => line.values.filter((value) => value !== undefined))
  const ends = series.map((line) => endOf(line, say, form))
  const right = Math.min(Math.max(...ends.map(({ label }) => textWidth(label)), 40) + 18, width * 0.5)
  const y = scaleOf([0, ...values], { from: height - 44, to: 24 }, 4)
  const left = Math.max(...y.ticks.map((tick) => textWidth(say(tick)))) + 12
  const step = (width - left - right) / Math.max(places.length - 1, 1)
  const x = (index: number) => round(left + index * step)
  // As many places are named as there is room for.
  const every = Math.ceil((Math.max(...places.map((place) => textWidth(place)), 1) + 12) / step)
  const labelAt = spread(
    ends.map(({ value }) => y.at(value)),
    22,
  )
  return (
    <Drawing width={width} height={height} form={form} description={description}>
      <Ground y={y} left={left} right={width - right} say={say} />
      {places.map((place, index) => (
        <text class="f-faint" x={x(index)} y={height - 12} text-anchor="middle">
          {index % every === 0 ? place : ''}
        </text>
      ))}
      {series.map((line, index) => (
        <Line line={line} x={x} y={y} index={index} />
      ))}
      {ends.map(({ label }, index) => (
        <text class="f-mid" x={width - right + 14} y={round((labelAt[index] ?? 0) + 6)}>
          {label}
        </text>
      ))}
    </Drawing>
  )
}

function endOf({ name, values }: Series, say: (value: number) => string, form: 'wide' | 'narrow') {
  const value = values.findLast((each) => each !== undefined) ?? 0
  const shown = form === 'narrow' && name.length > 14 ? `${name.slice(0, 13).trimEnd()}…` : name
  return { value, label: `${shown} ${say(value)}` }
}

type GroundProps = { y: Scale; left: number; right: number; say: (value: number) => string }

function Ground({ y, left, right, say }: GroundProps) {
  return (
    <>
      {y.ticks.map((tick) => (
        <>
          <path
            class={tick === 0 ? 'axis' : 'grid-line'}
            d={`M${round(left)} ${y.at(tick)}H${round(right)}`}
          />
          <text class="f-faint" x={round(left - 8)} y={y.at(tick) + 6} text-anchor="end">
            {say(tick)}
          </text>
        </>
      ))}
    </>
  )
}

type LineProps = { line: Series; x: (index: number) => number; y: Scale; index: number }

function Line({ line, x, y, index }: LineProps) {
  const tone = line.area ? ` tone-${lookOf(line.area).palette}` : ''
  const points = line.values.map((value, place) =>
    value === undefined ? undefined : `${x(place)} ${y.at(value)}`,
  )
  const d = points.map((point, place) => (point ? `${points[place - 1] ? 'L' : 'M'}${point}` : '')).join('')
  return (
    <>
      <path class={`line line-${index % 4}${tone}`} d={d} />
      {line.values.map(
        (value, place) =>
          value !== undefined && <circle class={`line-dot${tone}`} cx={x(place)} cy={y.at(value)} r="6" />,
      )}
    </>
  )
}
