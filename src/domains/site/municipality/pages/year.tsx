import { type Frame, Notice, Tabs, WorkPage } from '../../../../ui/index.ts'
import { agreementPaths } from '../../../agreement/index.ts'
import { paths } from '../../paths.ts'
import type { Fact, MunicipalityYear, Point } from '../model.ts'
import { Levels } from './card.tsx'
import { givenIn, gottenIn, labelOf, numberOf, partOf, Side, type Words } from './numbers.tsx'
import { Together } from './together.tsx'

type Props = {
  frame: Frame
  words: Words
  view: MunicipalityYear
  years: readonly number[]
  points: readonly Point[]
  missing: number
  /** Whether the reader may go on to the other municipalities. */
  seesAll: boolean
  /** Whether the reader may enter what the municipality puts in. */
  mayEngage: boolean
}

/** What a municipality gives and gets in a year, where each number comes from, and how the two go together everywhere. */
export function MunicipalityPage(props: Props) {
  const { frame, words, view, years, seesAll } = props
  const { municipality, year, facts, levels } = view
  const here = frame.to(paths.municipality(municipality.slug))
  const back = { href: frame.to(paths.ownMunicipality()), label: words.all.back }
  const saidNothing = !facts.some(({ key }) => key === 'hours')
  return (
    <WorkPage frame={frame} title={`${municipality.name} ${year}`} trail={seesAll ? [back] : undefined}>
      <h1>{municipality.name}</h1>
      <p class="lead">{words.lead(municipality.name, year)}</p>
      <Years words={words} years={years} year={year} here={here} />
      {saidNothing && <Unsaid {...props} />}
      <div class="municipality-year">
        <div class="gives-gets large">
          <Side frame={frame} words={words} title={words.gives} facts={givenIn(facts)} level={2} />
          <Side frame={frame} words={words} title={words.gets} facts={gottenIn(facts)} level={2} />
        </div>
        <section class="municipality-levels">
          <h2>{words.engagement}</h2>
          <Levels words={words} levels={levels} />
          {facts.some(({ isExample }) => isExample) && <p class="small muted">{words.example}</p>}
        </section>
      </div>
      <Sources frame={frame} words={words} facts={[...givenIn(facts), ...gottenIn(facts)]} />
      <Together {...props} year={year} hidesNames={!seesAll} />
    </WorkPage>
  )
}

type YearsProps = { words: Words; years: readonly number[]; year: number; here: string }

/** The years one can choose between; nothing to choose when there is only one. */
export function Years({ words, years, year, here }: YearsProps) {
  if (years.length < 2) return null
  const tabs = years.map((one) => ({ href: `${here}?aar=${one}`, label: String(one), current: one === year }))
  return <Tabs label={words.years} tabs={tabs} />
}

function Unsaid({ frame, words, view, mayEngage }: Props) {
  return (
    <Notice>
      <p>
        {words.nothingSaid(view.year)}{' '}
        {mayEngage && <a href={frame.to(agreementPaths.workEngagement())}>{words.sayIt}</a>}
      </p>
    </Notice>
  )
}

type SourcesProps = { frame: Frame; words: Words; facts: readonly Fact[] }

function Sources({ frame, words, facts }: SourcesProps) {
  return (
    <section class="sources" aria-labelledby="kilder">
      <h2 id="kilder">{words.sourcesTitle}</h2>
      {facts.map((fact) => (
        <details>
          <summary>{words.sourceOf(numberOf(fact, frame), labelOf(fact, words))}</summary>
          <p>{words.facts[fact.key].from}</p>
          {fact.evidence.length > 0 && (
            <ul class="evidence">
              {fact.evidence.map((one) => (
                <li>
                  <span>{one.path ? <a href={frame.to(one.path)}>{one.title}</a> : one.title}</span>
                  <span class="figures">{partOf(one, frame)}</span>
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </section>
  )
}
