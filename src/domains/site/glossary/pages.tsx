import { Empty, type Frame, PublicPage } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { SearchField } from '../search/search-field.tsx'
import type { Term } from './model.ts'
import type { da } from './words.da.ts'

type Words = typeof da
type Props = { frame: Frame; words: Words; typed: string; terms: readonly Term[] }

/** The words of the work, letter by letter, each with an address of its own. */
export function GlossaryPage({ frame, words, typed, terms }: Props) {
  const groups = Map.groupBy(terms, ({ name }) => letterOf(name[frame.language], frame.language))
  return (
    <PublicPage frame={frame} title={words.title} description={words.description}>
      <div class="wrap section glossary">
        <h1>{words.title}</h1>
        <p class="lead spaced">{words.lead}</p>
        <SearchField
          action={frame.to(paths.glossary())}
          label={words.search}
          button={words.submit}
          typed={typed}
        />
        {typed !== '' && terms.length > 0 && (
          <p>
            {words.found(terms.length)} <a href={frame.to(paths.glossary())}>{words.all}</a>
          </p>
        )}
        {typed === '' && <Letters words={words} letters={[...groups.keys()]} />}
        {terms.length === 0 && (
          <Empty
            title={words.none(typed)}
            level={2}
            action={{ href: frame.to(paths.glossary()), label: words.all }}
          >
            {words.noneText}
          </Empty>
        )}
        {[...groups].map(([letter, list]) => (
          <section class="glossary-letter" aria-labelledby={`bogstav-${letter}`}>
            <h2 id={`bogstav-${letter}`}>{letter}</h2>
            <dl>
              {list.map((term) => (
                <Entry frame={frame} words={words} term={term} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </PublicPage>
  )
}

const letterOf = (name: string, language: Frame['language']): string =>
  name.slice(0, 1).toLocaleUpperCase(language)

function Letters({ words, letters }: { words: Words; letters: readonly string[] }) {
  return (
    <nav aria-label={words.letters}>
      <ul class="glossary-letters">
        {letters.map((letter) => (
          <li>
            <a href={`#bogstav-${letter}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Entry({ frame, words, term }: { frame: Frame; words: Words; term: Term }) {
  const other = frame.language === 'da' ? 'en' : 'da'
  return (
    <div id={term.code}>
      <dt>{term.name[frame.language]}</dt>
      <dd>
        {term.meaning[frame.language]}
        <span class="small muted glossary-other">
          {words.otherLanguage}: <span lang={other}>{term.name[other]}</span> · {words.belongs}{' '}
          {words.topics[term.topic]}
        </span>
      </dd>
    </div>
  )
}
