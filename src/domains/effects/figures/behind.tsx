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
export function Behind({ frame, chain, isInside }: Props) {
  const w = words(frame.language).figure
  const inside = (path: string) => (isInside ? frame.to(path) : undefined)
  const steps = [
    { name: w.courses, items: [{ label: wholeNumber(chain.courses, frame.language) }] },
    {
      name: w.openCourses,
      items: chain.open.map(({ slug, title }) => ({
        ...{ label: title, href: frame.to(coursePaths.course(slug)) },
      })),
    },
    { name: w.institutions, items: chain.institutions.map((each) => ({ label: counted(frame, each) })) },
    {
      name: w.models,
      items: chain.models.map((each) => ({
        ...{ label: counted(frame, each), href: inside(coursePaths.model(each.key)) },
      })),
    },
    {
      name: w.projects,
      items: chain.projects.map(({ slug, title }) => ({
        ...{ label: title, href: frame.to(projectPaths.project(slug)) },
      })),
    },
    {
      name: w.needs,
      items: chain.needs.map(({ id, title }) => ({ label: title, href: inside(projectPaths.need(id)) })),
    },
  ]
  return (
    <section class="answer">
      <h2 class="answer-title">{w.behind}</h2>
      <p>{w.countsOnly}</p>
      <Facts
        as="rows"
        facts={steps.map(({ name, items }) => ({
          name,
          value: items.length > 0 ? <Links items={items} /> : undefined,
        }))}
      />
    </section>
  )
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

function Links({
  items,
}: {
  items: readonly { readonly label: string; readonly href?: string | undefined }[]
}) {
  return (
    <ul class="chain-list">
      {items.map(({ label, href }) => (
        <li>{href ? <a href={href}>{label}</a> : label}</li>
      ))}
    </ul>
  )
}
