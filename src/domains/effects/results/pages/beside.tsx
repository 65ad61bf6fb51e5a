import type { Child } from 'hono/jsx'
import type { Language } from '../../../../kernel/language.ts'
import { IntervalChart } from '../../../../ui/index.ts'
import { outcomes } from '../../analysis/outcomes.ts'
import type { NamedCell } from '../../door/cells.ts'
import { aboutIn } from '../../figures/about.ts'
import { aboutOf, type FigureName, outcomeIn } from '../../figures/model.ts'
import type { FigureNumber } from '../../figures/number.ts'
import type { Said } from '../../figures/said.ts'
import { words } from '../../words.ts'
import { linksOf, type Source } from '../source.ts'

type Props = {
  source: Source
  cell: NamedCell
  name: FigureName
  numbers: readonly FigureNumber[]
  said: Said
  level?: 2 | 3
  children?: Child
}

type Rows = ReturnType<typeof words>['beside']['rows']

/** The estimates of a figure that have both ends, in the order of its numbers. */
function intervalsOf(language: Language, numbers: readonly FigureNumber[], names: Rows) {
  const at = (what: string, of: string | undefined) =>
    numbers.find((each) => each.what === what && each.of === of)?.value ?? null
  return numbers
    .filter(({ what }) => what === 'change' || what === 'difference' || what === 'alpha')
    .flatMap((each) => {
      const { of = '', value } = each
      const [low, high] = [at('low', each.of), at('high', each.of)]
      const label = Object.hasOwn(names, of) ? names[of as keyof Rows] : aboutIn(language, each)
      return value === null || low === null || high === null ? [] : [{ label, estimate: value, low, high }]
    })
}

const ofDifferences: readonly string[] = ['perceived', 'jointSenders', 'comparison']

/** One thing worked out beside the main analysis: its estimates under each other on one scale, and what they say. */
export function BesideAnswer({ source, cell, name, numbers, said, level = 3, children }: Props) {
  const { language } = source.frame
  const w = words(language)
  const intervals = intervalsOf(language, numbers, w.beside.rows)
  const title = said.heading
  const prose = said.sentences.map((text) => <p>{text}</p>)
  if (intervals.length === 0) {
    const Heading = `h${level}` as const
    return (
      <section class="answer">
        <Heading class="answer-title">{title}</Heading>
        <div class="prose">{prose.length > 0 ? prose : <p>{w.beside.notWorkedOut}</p>}</div>
      </section>
    )
  }
  return (
    <IntervalChart
      {...{ language, level, intervals, message: title }}
      {...drawingOf(language, name)}
      description={[title, ...intervals.map(({ label }) => label)].filter(Boolean).join(' · ')}
      {...linksOf(source, cell, name, w.followBack)}
    >
      {prose}
      {children}
    </IntervalChart>
  )
}

/** What is drawn besides the bands: no change, and what people notice where it is about a change. */
function drawingOf(language: Language, name: FigureName) {
  const w = words(language)
  const [about, outcome] = [aboutOf(name), outcomeIn(name)]
  if (about === 'reliability') return { what: w.numbers.names.alpha, decimals: 2, marks: [] }
  const isDifference = ofDifferences.includes(about)
  const { important } = outcomes[outcome]
  return {
    what: w.changeIn(w.outcomesShort[outcome]),
    marks: [
      { at: 0, label: isDifference ? w.beside.alike : w.asBefore },
      ...(important === null || isDifference
        ? []
        : [{ at: important, label: w.noticed, short: w.noticedShort }]),
    ],
  }
}
