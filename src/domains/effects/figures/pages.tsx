import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { decimal, Facts, type Frame, percent, wholeNumber } from '../../../ui/index.ts'
import type { MainEstimate } from '../analysis/model.ts'
import { words } from '../words.ts'
import { aboutIn } from './about.ts'
import { Behind } from './behind.tsx'
import type { Chain } from './chain.ts'
import { aboutOf, type Figure, partOf } from './model.ts'
import { type FigureNumber, labelOf, numbersOf, toldValue } from './numbers.ts'

type Made = {
  readonly number: number
  readonly madeOn: string
  readonly dataVersion: string
  readonly codeVersion: string
}

type Props = {
  frame: Frame
  figure: Figure
  made: Made
  chain: Chain | undefined
  drawing: Child
  /** Whether it stands in the workspace, where models and needs have pages. */
  isInside: boolean
  children?: Child
}

/** One number, and everything it stands on: what it says, how it was worked out, and what lies behind. */
export function FigureParts({ frame, figure, made, chain, drawing, isInside, children }: Props) {
  const { language } = frame
  const w = words(language).figure
  return (
    <>
      {children}
      {drawing}
      <Numbers frame={frame} figure={figure} />
      <section class="answer">
        <h2 class="answer-title">{w.method}</h2>
        <div class="prose">
          <p>{methodOf(language, figure)}</p>
          <p>{municipalitiesIn(language, figure)}</p>
        </div>
        <Facts
          as="rows"
          facts={[
            { name: w.release, value: wholeNumber(made.number, language) },
            { name: w.madeOn, value: made.madeOn },
            { name: w.people, value: peopleIn(language, figure) },
            { name: w.dataVersion, value: <code>{made.dataVersion.slice(0, 16)}</code> },
            { name: w.codeVersion, value: made.codeVersion },
            { name: w.label, value: labelIn(language, figure) },
          ]}
        />
      </section>
      {chain && <Behind frame={frame} chain={chain} isInside={isInside} />}
    </>
  )
}

function Numbers({ frame, figure }: { frame: Frame; figure: Figure }) {
  const { language } = frame
  const w = words(language)
  const rows = numbersOf(figure)
  if (rows.length === 0) return <p>{w.hiddenShort}.</p>
  return (
    <section class="table-frame" tabindex={0} aria-label={w.figure.numbers}>
      <table>
        <caption>{w.figure.numbers}</caption>
        <thead>
          <tr>
            <th scope="col">{w.numbers.what}</th>
            <th scope="col" class="amount">
              {w.numbers.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                {[w.numbers.names[row.what], aboutIn(language, row)].filter(Boolean).join(' · ')}
              </th>
              <td class="amount">{written(language, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function written(language: Language, row: FigureNumber): string {
  const value = toldValue(row)
  if (value === null) return '–'
  if (row.unit === 'points') return decimal(value, language)
  if (row.unit === 'share' || row.unit === 'percentPoints') return percent(value, language)
  return wholeNumber(value, language)
}

function mainOf(figure: Figure): MainEstimate | null {
  const told = figure.reading.change.who5[partOf(figure.name)]
  return aboutOf(figure.name) === 'wellbeing' && told.state === 'shown' ? told.value.reading.main : null
}

function methodOf(language: Language, figure: Figure): string {
  const { methods } = words(language).figure
  const about = aboutOf(figure.name)
  return about === 'wellbeing' ? methods[mainOf(figure)?.method ?? 'mixedModel'] : methods[about]
}

function municipalitiesIn(language: Language, figure: Figure): string {
  const main = mainOf(figure)
  const w = words(language).figure
  if (!main) return ''
  return main.municipality === 'random' ? w.municipalityRandom : w.municipalityLeftOut
}

function labelIn(language: Language, figure: Figure): string {
  const label = labelOf(figure)
  if (!label) return ''
  const { name, means } = words(language).labels[label]
  return `${name}: ${means}`
}

/** How many people the number is about; the nearest five where everybody may read it. */
function peopleIn(language: Language, figure: Figure): string {
  const found = numbersOf(figure).find(({ what }) => what === 'pairs')
  return found?.value === undefined || found.value === null ? '' : wholeNumber(found.value, language)
}
