import { Engagement, type Frame } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { AreaLevel, MunicipalityYear } from '../model.ts'
import { givenIn, gottenIn, Side, type Words } from './numbers.tsx'

const few = 3
const size = { high: 3, medium: 2, low: 1, none: 0, unsaid: 0 } as const

type LevelsProps = { words: Words; levels: readonly AreaLevel[] }

/** How far the municipality goes in each area. */
export function Levels({ words, levels }: LevelsProps) {
  if (levels.length === 0) return null
  return (
    <ul class="engagement">
      {levels.map(({ look, name, level }) => (
        <li>
          <Engagement
            area={look}
            level={size[level ?? 'unsaid']}
            label={words.level(name, words.levels[level ?? 'unsaid'])}
          />
        </li>
      ))}
    </ul>
  )
}

type Props = { frame: Frame; words: Words; view: MunicipalityYear }

/** What the reader's municipality gives and gets, beside what waits. */
export function MunicipalityCard({ frame, words, view }: Props) {
  const { municipality, year, facts, levels } = view
  const page = frame.to(paths.municipality(municipality.slug))
  return (
    <aside aria-label={words.cardLabel}>
      <section class="municipality-card">
        <header>
          <p class="small">{words.cardTop(year)}</p>
          <h2>{municipality.name}</h2>
        </header>
        <div class="gives-gets">
          <Side
            frame={frame}
            words={words}
            title={words.gives}
            facts={givenIn(facts).slice(0, few)}
            level={3}
          />
          <Side
            frame={frame}
            words={words}
            title={words.gets}
            facts={gottenIn(facts).slice(0, few)}
            level={3}
          />
        </div>
        <Levels words={words} levels={levels} />
        <footer>
          <a class="target" href={`${page}#kilder`}>
            {words.sources}
          </a>
        </footer>
      </section>
    </aside>
  )
}
