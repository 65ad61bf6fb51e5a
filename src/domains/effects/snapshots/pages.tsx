import type { Child } from 'hono/jsx'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  Empty,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  longDay,
  PublicPage,
  Submit,
  TextArea,
  TextField,
  WorkPage,
  wholeNumber,
} from '../../../ui/index.ts'
import { projectPaths } from '../../projects/index.ts'
import { type NamedCell, wholeRegion } from '../door/cells.ts'
import { paths } from '../paths.ts'
import { paths as proofPaths } from '../research/paths.ts'
import { SimulatedNotice } from '../results/pages/answers.tsx'
import { nameOf, type Source } from '../results/source.ts'
import { words } from '../words.ts'
import type { Snapshot } from './queries.ts'

type ListProps = {
  frame: Frame
  all: readonly Snapshot[]
  mayFreeze: boolean
  /** Whether every number can be fetched with a script that finds it again. */
  mayProve: boolean
  values: Typed
  problems?: readonly Problem[]
}

/** Everything that was frozen, and freezing the newest. */
export function SnapshotsPage({ frame, all, mayFreeze, mayProve, values, problems = [] }: ListProps) {
  const { title, snapshots: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <WorkPage
      frame={frame}
      title={w.title}
      hasProblems={problems.length > 0}
      trail={[{ label: title, href: frame.to(paths.results()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
      </div>
      {all.length === 0 ? (
        <Empty level={2} title={w.empty}>
          {w.emptyText}
        </Empty>
      ) : (
        <ul class="snapshots">
          {all.map((snapshot) => (
            <SnapshotItem {...{ frame, snapshot, mayFreeze, mayProve }} />
          ))}
        </ul>
      )}
      {mayFreeze && (
        <section class="form-page">
          <h2>{w.freeze}</h2>
          <ErrorSummary form={form} />
          <Form form={form} action={frame.to(paths.snapshots())} class="spaced">
            <TextField form={form} name="title" label={w.name} />
            <TextArea form={form} name="note" label={w.note} rows={3} optional />
            <Submit>{w.freeze}</Submit>
          </Form>
        </section>
      )}
    </WorkPage>
  )
}

type ItemProps = { frame: Frame; snapshot: Snapshot; mayFreeze: boolean; mayProve: boolean }

function SnapshotItem({ frame, snapshot, mayFreeze, mayProve }: ItemProps) {
  const { snapshots: w } = words(frame.language)
  const { publishedOn, title, slug, digest, note } = snapshot
  return (
    <li>
      <h2>{publishedOn ? <a href={frame.to(paths.snapshot(slug))}>{title}</a> : title}</h2>
      <p>
        {publishedOn ? w.publishedOn(longDay(publishedOn, frame.language)) : w.notPublished} · {w.release}{' '}
        {wholeNumber(snapshot.release, frame.language)} · {w.digest} <code>{digest.slice(0, 16)}</code>
      </p>
      {note && <p>{note}</p>}
      {mayProve && publishedOn && (
        <p>
          <a href={frame.to(proofPaths.proof(slug))}>{w.prove}</a>
        </p>
      )}
      {mayFreeze && !publishedOn && (
        <Form form={fillForm(frame, {})} action={frame.to(paths.publish(slug))}>
          <Submit>{w.publish}</Submit>
        </Form>
      )}
    </li>
  )
}

type PublicProps = {
  source: Source
  snapshot: Snapshot
  /** The group that is looked at. */
  cell: NamedCell
  answers: Child
  earlier: readonly Snapshot[]
  mayProve: boolean
}

/** What everybody may see: one frozen set, from who answered to what cannot be said. */
export function PublicResultsPage({ source, snapshot, cell, answers, earlier, mayProve }: PublicProps) {
  const { frame } = source
  const w = words(frame.language)
  const isRegion = cell.kind === wholeRegion.kind
  const name = nameOf(cell, frame)
  return (
    <PublicPage
      frame={frame}
      title={isRegion ? snapshot.title : `${name} · ${snapshot.title}`}
      description={w.published.lead}
      trail={isRegion ? [] : [{ label: snapshot.title, href: frame.to(paths.snapshot(snapshot.slug)) }]}
    >
      <div class="wrap results">
        <header class="results-head">
          {!isRegion && <p>{w.kinds[cell.kind]}</p>}
          <h1>{isRegion ? w.published.title : name}</h1>
          <p class="lead">{w.published.lead}</p>
          <p class="muted">
            {snapshot.title} ·{' '}
            {snapshot.publishedOn && w.snapshots.publishedOn(longDay(snapshot.publishedOn, frame.language))}
          </p>
          <SimulatedNotice source={source} />
        </header>
        {answers}
        <About {...{ frame, snapshot, earlier, mayProve }} />
      </div>
    </PublicPage>
  )
}

type AboutProps = Pick<PublicProps, 'snapshot' | 'earlier' | 'mayProve'> & { frame: Frame }

function About({ frame, snapshot, earlier, mayProve }: AboutProps) {
  const { published: w, snapshots: s } = words(frame.language)
  return (
    <section class="answer">
      <h2 class="answer-title">{w.about}</h2>
      <div class="prose">
        <p>{w.aboutText}</p>
        <p>{w.openData}</p>
        {snapshot.note && <p>{snapshot.note}</p>}
        <p>
          {s.digest}: <code>{snapshot.digest.slice(0, 16)}</code>
        </p>
        {mayProve && (
          <p>
            <a href={frame.to(proofPaths.proof(snapshot.slug))}>{s.prove}</a>
          </p>
        )}
      </div>
      {earlier.length > 0 && (
        <>
          <h3>{w.earlier}</h3>
          <ul>
            {earlier.map(({ slug, title }) => (
              <li>
                <a href={frame.to(paths.snapshot(slug))}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

export function NothingPublishedPage({ frame }: { frame: Frame }) {
  const { published: w } = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} description={w.lead}>
      <div class="wrap results">
        <h1>{w.title}</h1>
        <Empty
          level={2}
          title={w.empty}
          action={{ href: frame.to(projectPaths.wall()), label: w.emptyAction }}
        >
          {w.emptyText}
        </Empty>
      </div>
    </PublicPage>
  )
}
