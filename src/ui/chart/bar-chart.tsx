import type { Child } from 'hono/jsx'
import { wholeNumber } from '../format/number.ts'
import { uiWords } from '../words.ts'
import { type ChartFacts, ChartFigure, Drawing } from './figure.tsx'
import { round, textWidth } from './scale.ts'

export type Bar = {
  readonly label: string
  /** At least zero; `hidden` when disclosure control keeps it back. */
  readonly value: number | 'hidden'
  /** Drawn after the bar with a broken line: those who are no longer with us. */
  readonly lost?: number | undefined
  /** Said after the bar. */
  readonly note?: string | undefined
}

type Props = ChartFacts & {
  bars: readonly Bar[]
  /** What the values are, as the heading of the table: `Antal`. */
  what: string
  say?: (value: number) => string
  children?: Child
}

/** Amounts beside each other, each with its number written on it. */
export function BarChart({ bars, what, say, children, ...facts }: Props) {
  const words = uiWords(facts.language).chart
  const told = say ?? ((value: number) => wholeNumber(value, facts.language))
  const text = ({ value }: Bar) => (value === 'hidden' ? words.hidden : told(value))
  const draw = { bars, text, most: Math.max(...bars.map(reach), 1e-9) }
  const hasNotes = bars.some(({ note }) => note)
  const table = {
    caption: facts.message,
    head: [words.what, what, ...(hasNotes ? [''] : [])],
    rows: bars.map((bar) => [bar.label, text(bar), ...(hasNotes ? [bar.note ?? ''] : [])]),
  }
  return (
    <ChartFigure
      facts={facts}
      wide={<WideBars {...draw} description={facts.description} />}
      narrow={<NarrowBars {...draw} description={facts.description} />}
      table={table}
    >
      {children}
    </ChartFigure>
  )
}

const size = ({ value }: Bar): number => (value === 'hidden' ? 0 : Math.max(0, value))
const reach = (bar: Bar): number => size(bar) + (bar.lost ?? 0)

type DrawProps = { bars: readonly Bar[]; text: (bar: Bar) => string; most: number; description: string }

function WideBars({ bars, text, most, description }: DrawProps) {
  const left = Math.min(Math.max(...bars.map(({ label }) => textWidth(label)), 60) + 20, 280)
  const note = Math.max(...bars.map((bar) => textWidth(bar.note ?? '')), 0)
  const scale = Math.max(120, 680 - left - note - 20) / most
  return (
    <Drawing width={680} height={bars.length * 57} form="wide" description={description}>
      {bars.map((bar, index) => (
        <g>
          <text x="0" y={index * 57 + 31}>
            {bar.label}
          </text>
          <BarWithLabel bar={bar} text={text(bar)} x={left} y={index * 57 + 4} height={44} scale={scale} />
        </g>
      ))}
    </Drawing>
  )
}

function NarrowBars({ bars, text, most, description }: DrawProps) {
  const note = Math.max(...bars.map((bar) => textWidth(bar.note ?? '')), 0)
  const scale = Math.max(110, 346 - note - 10) / most
  return (
    <Drawing width={350} height={bars.length * 70} form="narrow" description={description}>
      {bars.map((bar, index) => (
        <g>
          <text x="0" y={index * 70 + 18}>
            {bar.label}
          </text>
          <BarWithLabel bar={bar} text={text(bar)} x={1} y={index * 70 + 26} height={32} scale={scale} />
        </g>
      ))}
    </Drawing>
  )
}

type BarProps = { bar: Bar; text: string; x: number; y: number; height: number; scale: number }

function BarWithLabel({ bar, text, x, y, height, scale }: BarProps) {
  const width = round(size(bar) * scale)
  const lost = round((bar.lost ?? 0) * scale)
  const fits = textWidth(text) + 24 < width
  const middle = round(y + height / 2 + 6)
  const after = round(x + width + lost + 10)
  return (
    <>
      {width > 0 && <rect class="bar" x={x} y={y} width={width} height={height} />}
      {lost > 0 && <rect class="lost" x={round(x + width)} y={y} width={lost} height={height} />}
      <text class={fits ? 'f-mid on-sun' : 'f-mid'} x={fits ? x + 12 : after} y={middle}>
        {text}
      </text>
      {bar.note && (
        <text class="f-faint" x={fits ? after : round(after + textWidth(text) + 14)} y={middle}>
          {bar.note}
        </text>
      )}
    </>
  )
}
