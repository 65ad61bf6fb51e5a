import type { Citer } from '../../../kernel/citation.ts'
import { Facts, type Frame, uiWords, wholeNumber } from '../../../ui/index.ts'
import { coursePaths } from '../../courses/index.ts'
import { projectPaths } from '../../projects/index.ts'
import type { NamedBehind } from '../door/reading.ts'
import { words } from '../words.ts'
import type { Chain } from './chain.ts'

type Props = {
  frame: Frame
  chain: Chain
  /** Inside, models and needs have pages of their own. */
  isInside: boolean
}

/** From the number back to courses, institutions, models, projects and the needs they began with. */
export function Behind(props: Props) {
  const w = words(props.frame.language).figure
  return (
    <section class="answer">
      <h2 class="answer-title">{w.behind}</h2>
      <p>{w.countsOnly}</p>
      <Facts
        as="rows"
        facts={stepsOf(props).map(({ name, items }) => ({
          ...{ name, value: items.length > 0 ? <Links items={items} /> : undefined },
        }))}
      />
    </section>
  )
}

type Step = { readonly name: string; readonly items: readonly Item[] }
type Item = { readonly label: string; readonly href?: string | undefined }

/** Each step back, with what may be named there. */
function stepsOf({ frame, chain, isInside }: Props): Step[] {
  const w = words(frame.language).figure
  const inside = (path: string) => (isInside ? frame.to(path) : undefined)
  const items = <Of,>(
    all: readonly Of[],
    label: (one: Of) => string,
    href: (one: Of) => string | undefined,
  ) => all.map((one) => ({ label: label(one), href: href(one) }))
  const name = (each: NamedBehind) => counted(frame, each)
  const title = (each: { readonly title: string }) => each.title
  return [
    { name: w.courses, items: [{ label: wholeNumber(chain.courses, frame.language) }] },
    {
      name: w.openCourses,
      items: items(chain.open, title, ({ slug }) => frame.to(coursePaths.course(slug))),
    },
    { name: w.institutions, items: items(chain.institutions, name, () => undefined) },
    { name: w.models, items: items(chain.models, name, ({ key }) => inside(coursePaths.model(key))) },
    {
      name: w.projects,
      items: items(chain.projects, title, ({ slug }) => frame.to(projectPaths.project(slug))),
    },
    { name: w.needs, items: items(chain.needs, title, ({ id }) => inside(projectPaths.need(id))) },
  ]
}

const counted = ({ language }: Frame, { courses, ...name }: NamedBehind): string =>
  `${name[language]} (${words(language).figure.coursesIn(courses)})`

/** The way forward again: what rests on this number. */
export function CitedBy({ frame, citers }: { frame: Frame; citers: readonly Citer[] }) {
  const w = uiWords(frame.language).cited
  return (
    <section class="answer">
      <h2 class="answer-title">{w.citedBy}</h2>
      {citers.length === 0 ? (
        <p>{w.citedByNobody}</p>
      ) : (
        <Links
          items={citers.map(({ kind, title, path }) => ({
            label: `${kind}: ${title}`,
            href: frame.to(path),
          }))}
        />
      )}
    </section>
  )
}

function Links({ items }: { items: readonly Item[] }) {
  return (
    <ul class="chain-list">
      {items.map(({ label, href }) => (
        <li>{href ? <a href={href}>{label}</a> : label}</li>
      ))}
    </ul>
  )
}
