import { round, textWidth } from '../../../../ui/chart/scale.ts'
import { ChartFigure, Drawing, type Frame, type Scale, scaleOf, wholeNumber } from '../../../../ui/index.ts'
import type { Point } from '../model.ts'
import { togetherness } from '../rules.ts'
import type { Words } from './numbers.tsx'

type Props = {
  frame: Frame
  words: Words
  year: number
  points: readonly Point[]
  /** How many municipalities have said nothing, and so are not drawn. */
  missing: number
  hidesNames: boolean
}

/** Giving and getting of all municipalities in one figure. The heading says only what the numbers can carry. */
export function Together({ frame, words, year, points, missing, hidesNames }: Props) {
  const said = words.together
  if (points.length === 0) return null
  const { language } = frame
  const table = {
    caption: said.description(year),
    head: [words.all.municipality, said.x, said.y],
    rows: points.map(({ name, gives, gets }) => [
      name,
      wholeNumber(gives, language),
      wholeNumber(gets, language),
    ]),
  }
  const description = said.description(year)
  const facts = { language, message: said[togetherness(points)], description, level: 2 as const }
  const draw = { points, description, frame, words }
  return (
    <ChartFigure
      facts={facts}
      wide={<Dots {...draw} form="wide" width={680} height={420} />}
      narrow={<Dots {...draw} form="narrow" width={350} height={380} />}
      table={table}
    >
      <p>{said.caveat}</p>
      {hidesNames && <p>{said.hidden}</p>}
      {missing > 0 && <p>{said.missing(missing)}</p>}
    </ChartFigure>
  )
}

type DotsProps = {
  points: readonly Point[]
  description: string
  frame: Frame
  words: Words
  form: 'wide' | 'narrow'
  width: number
  height: number
}

function Dots({ points, description, frame, words, form, width, height }: DotsProps) {
  const bottom = height - 62
  const x = scaleOf(
    [0, ...points.map(({ gives }) => gives)],
    { from: 44, to: width - 40 },
    form === 'wide' ? 6 : 4,
  )
  const y = scaleOf([0, ...points.map(({ gets }) => gets)], { from: bottom, to: 40 }, 5)
  const dots = placed(points, x, y, width)
  return (
    <Drawing width={width} height={height} form={form} description={description}>
      <Axes frame={frame} words={words} x={x} y={y} bottom={bottom} width={width} />
      {dots.map(({ point, cx, cy }) => (
        <circle class={point.isOwn ? 'bar' : 'dot-other'} cx={cx} cy={cy} r={point.isOwn ? 11 : 7} />
      ))}
      {dots.map(
        ({ point, label }) =>
          label && (
            <text
              class={point.isOwn ? 'f-mid' : undefined}
              x={label.x}
              y={label.y}
              text-anchor={label.anchor}
            >
              {point.label}
            </text>
          ),
      )}
    </Drawing>
  )
}

type AxesProps = { frame: Frame; words: Words; x: Scale; y: Scale; bottom: number; width: number }

function Axes({ frame, words, x, y, bottom, width }: AxesProps) {
  const whole = (value: number) => Number.isInteger(value)
  return (
    <>
      {y.ticks.filter(whole).map((tick) => (
        <>
          <path class="grid-line" d={`M44 ${y.at(tick)}H${width - 10}`} />
          <text class="f-faint" x="34" y={y.at(tick) + 6} text-anchor="end">
            {wholeNumber(tick, frame.language)}
          </text>
        </>
      ))}
      {x.ticks.filter(whole).map((tick) => (
        <text class="f-faint" x={x.at(tick)} y={bottom + 24} text-anchor="middle">
          {wholeNumber(tick, frame.language)}
        </text>
      ))}
      <path class="axis" d={`M44 ${bottom}H${width - 10}`} />
      <text class="f-mid" x="0" y="18">
        {words.together.y}
      </text>
      <text class="f-mid" x={width - 10} y={bottom + 52} text-anchor="end">
        {words.together.x}
      </text>
    </>
  )
}

type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' }
type Dot = {
  readonly point: Point
  readonly cx: number
  readonly cy: number
  readonly label: Label | undefined
}
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Puts each name right, left, above or below its dot, where it meets nothing; own first. A name without room stands in the table only. */
function placed(points: readonly Point[], x: Scale, y: Scale, width: number): Dot[] {
  const dots = points.map((point) => ({ point, cx: x.at(point.gives), cy: y.at(point.gets) }))
  const taken: Box[] = dots.map(({ cx, cy }) => ({
    left: cx - 8,
    right: cx + 8,
    top: cy - 8,
    bottom: cy + 8,
  }))
  return dots
    .toSorted((a, b) => Number(b.point.isOwn) - Number(a.point.isOwn))
    .map((dot) => {
      if (dot.point.label === undefined) return { ...dot, label: undefined }
      const own = textWidth(dot.point.label)
      const { cx, cy } = dot
      const ways: readonly (Label & { readonly left: number })[] = [
        { x: cx + 15, y: cy + 6, anchor: 'start', left: cx + 14 },
        { x: cx - 15, y: cy + 6, anchor: 'end', left: cx - 15 - own },
        { x: cx, y: cy - 16, anchor: 'middle', left: cx - own / 2 },
        { x: cx, y: cy + 30, anchor: 'middle', left: cx - own / 2 },
      ]
      const fitting = ways.find(({ left, y: base }) => {
        const box = { left, right: left + own, top: base - 15, bottom: base + 4 }
        return left > 40 && left + own < width && !taken.some((other) => meets(box, other))
      })
      if (!fitting) return { ...dot, label: undefined }
      taken.push({
        left: fitting.left,
        right: fitting.left + own,
        top: fitting.y - 15,
        bottom: fitting.y + 4,
      })
      return { ...dot, label: { x: round(fitting.x), y: round(fitting.y), anchor: fitting.anchor } }
    })
}
