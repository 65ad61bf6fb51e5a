import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { decimal, type Frame, percent, wholeNumber } from '../../../ui/index.ts'
import { projectPaths } from '../../projects/index.ts'
import type { MainEstimate } from '../analysis/model.ts'
import { words } from '../words.ts'
import type { Chain } from './chain.ts'
import { aboutIn } from './files.tsx'
import { type Figure, partOf } from './model.ts'
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
  children?: Child
}

/** One number, and everything it stands on: what it says, how it was worked out, and what lies behind. */
export function FigureParts({ frame, figure, made, chain, drawing, children }: Props) {
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
        <dl class="fact-rows">
          <Row name={w.release} value={wholeNumber(made.number, language)} />
          <Row name={w.madeOn} value={made.madeOn} />
          <Row name={w.dataVersion} value={<code>{made.dataVersion.slice(0, 16)}</code>} />
          <Row name={w.codeVersion} value={made.codeVersion} />
          <Row name={w.label} value={labelIn(language, figure)} />
        </dl>
      </section>
      {chain && <Behind frame={frame} chain={chain} />}
    </>
  )
}

function Row({ name, value }: { name: string; value: Child }) {
  if (!value) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
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

function mainOf({ name, reading }: Figure): MainEstimate | null {
  const told = reading.change.who5[partOf(name)]
  return name.startsWith('trivsel') && told.state === 'shown' ? told.value.reading.main : null
}

function methodOf(language: Language, figure: Figure): string {
  const { methods } = words(language).figure
  if (figure.name === 'svar') return methods.flow
  if (figure.name === 'afsender') return methods.senders
  if (figure.name.startsWith('ensomhed')) return methods.loneliness
  return methods[mainOf(figure)?.method ?? 'mixedModel']
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

/** From the number back to courses, models, projects and, through the projects, the needs they began with. */
function Behind({ frame, chain }: { frame: Frame; chain: Chain }) {
  const w = words(frame.language).figure
  return (
    <section class="answer">
      <h2 class="answer-title">{w.behind}</h2>
      <p>{w.countsOnly}</p>
      <dl class="fact-rows">
        <Row name={w.courses} value={wholeNumber(chain.courses, frame.language)} />
        <Row
          name={w.models}
          value={<Links items={chain.models.map((model) => ({ label: model[frame.language] }))} />}
        />
        <Row
          name={w.projects}
          value={
            chain.projects.length > 0 && (
              <Links
                items={chain.projects.map(({ slug, title }) => ({
                  label: title,
                  href: frame.to(projectPaths.project(slug)),
                }))}
              />
            )
          }
        />
      </dl>
    </section>
  )
}

function Links({ items }: { items: readonly { readonly label: string; readonly href?: string }[] }) {
  return (
    <ul class="chain-list">
      {items.map(({ label, href }) => (
        <li>{href ? <a href={href}>{label}</a> : label}</li>
      ))}
    </ul>
  )
}
