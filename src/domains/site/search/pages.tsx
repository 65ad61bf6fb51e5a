import type { Child } from 'hono/jsx'
import { Empty, type Frame, type NavItem, PublicPage, WorkPage } from '../../../ui/index.ts'
import type { Findings, Group } from './model.ts'
import { SearchField } from './search-field.tsx'
import type { da } from './words.da.ts'

type Words = typeof da

export type SearchProps = {
  frame: Frame
  words: Words
  findings: Findings
  /** The address of this search, in the language of the page. */
  action: string
  /** Where to begin when nothing is asked or found. */
  starts: readonly NavItem[]
  /** The heading over them while nothing is asked. */
  startsTitle: string
  hint: string
  /** How many of one kind mean that there may be more. */
  most: number
}

/** The search of the public pages. */
export function PublicSearchPage(props: SearchProps) {
  return (
    <PublicPage frame={props.frame} title={titleOf(props)} hidden={props.findings.typed !== ''}>
      <div class="wrap section search-page">
        <Search {...props} />
      </div>
    </PublicPage>
  )
}

/** The search of the workspace; Ctrl-K shows the part with the class `hits` in a dialog. */
export function WorkSearchPage(props: SearchProps) {
  return (
    <WorkPage frame={props.frame} title={titleOf(props)}>
      <div class="search-page">
        <Search {...props} />
      </div>
    </WorkPage>
  )
}

const titleOf = ({ words, findings: { typed } }: SearchProps): string =>
  typed === '' ? words.title : words.titleOf(typed)

function Search(props: SearchProps) {
  const { words, findings, action, hint } = props
  return (
    <>
      <h1>{words.title}</h1>
      <SearchField
        action={action}
        label={words.label}
        button={words.button}
        typed={findings.typed}
        hint={hint}
      />
      {findings.typed === '' ? <Starts {...props} title={props.startsTitle} /> : <Answer {...props} />}
    </>
  )
}

function Answer(props: SearchProps) {
  const { frame, words, findings, most } = props
  if (findings.total === 0)
    return (
      <div class="hits">
        <Empty title={words.none(findings.typed)} level={2}>
          {words.noneText}
        </Empty>
        <Starts {...props} />
      </div>
    )
  const { typed, instead, isPartly, total, groups } = findings
  return (
    <div class="hits">
      <p class="hits-count">
        {instead ? words.instead(typed, instead) : isPartly ? words.partly(typed) : words.found(total, typed)}
      </p>
      {groups.map((group) => (
        <GroupList frame={frame} group={group} more={group.found.length >= most ? words.more : undefined} />
      ))}
    </div>
  )
}

type GroupProps = { frame: Frame; group: Group; more: Child }

function GroupList({ frame, group: { kind, found }, more }: GroupProps) {
  return (
    <section class="hit-group">
      <h2 class="hit-group-title">
        {kind} <span class="muted">{found.length}</span>
      </h2>
      <ul class="hit-list">
        {found.map(({ title, text, path, lang }) => (
          <li>
            <a href={frame.to(path)} lang={lang}>
              <span class="hit-title">{title}</span>
              {text && <span class="hit-text">{text}</span>}
            </a>
          </li>
        ))}
      </ul>
      {more && <p class="small muted">{more}</p>}
    </section>
  )
}

function Starts({ starts, title }: SearchProps & { title?: string }) {
  return (
    <div class="search-starts">
      {title && <h2>{title}</h2>}
      <ul class="start-list">
        {starts.map(({ href, label }) => (
          <li>
            <a class="button outline small" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
