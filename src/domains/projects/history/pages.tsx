import { type Frame, momentText, Timeline } from '../../../ui/index.ts'
import type { ProjectState } from '../model.ts'
import type { ProjectRights } from '../parts/open-project.ts'
import { ProjectPage } from '../parts/project-page.tsx'
import type { Project } from '../proposals/model.ts'
import type { TakenStep } from '../states/queries.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { words } from '../words.ts'
import type { NamedEntry } from './queries.ts'

type Props = {
  frame: Frame
  project: Project
  rights: ProjectRights
  around: Surroundings
  steps: readonly TakenStep[]
  entries: readonly NamedEntry[]
}

/** How a project came to stand where it stands, and everything that was changed about it. */
export function HistoryPage({ frame, project, rights, around, steps, entries }: Props) {
  const { history: w } = words(frame.language).work
  return (
    <ProjectPage frame={frame} project={project} around={around} rights={rights} tab="history">
      <section>
        <h2>{w.steps}</h2>
        <Steps frame={frame} project={project} steps={steps} />
      </section>
      <section class="work-section">
        <h2>{w.entries}</h2>
        <Entries frame={frame} entries={entries} />
      </section>
    </ProjectPage>
  )
}

function Steps({ frame, project, steps }: Pick<Props, 'frame' | 'project' | 'steps'>) {
  const { work, names } = words(frame.language)
  const { history: w } = work
  const first = {
    when: momentText(project.proposedAt, frame.language),
    iso: project.proposedAt.toString(),
    title: w.proposed,
    who: project.proposedBy ?? undefined,
  }
  const taken = steps.map(({ to, at, who, words: said, decision }) => ({
    when: momentText(at, frame.language),
    iso: at.toString(),
    title: names.states[to as ProjectState],
    who: who ?? undefined,
    detail: (
      <>
        {decision && (
          <p>
            <a href={frame.to(decision.path)}>
              {w.decision(decision.number)}: {decision.title}
            </a>
          </p>
        )}
        {said && <p>{said}</p>}
      </>
    ),
  }))
  return <Timeline label={w.steps} happenings={[first, ...taken]} />
}

function Entries({ frame, entries }: Pick<Props, 'frame' | 'entries'>) {
  const { history: w } = words(frame.language).work
  if (entries.length === 0) return <p>{w.untouched}</p>
  const actions: Readonly<Record<string, string>> = w.actions
  const happenings = entries.map(({ at, action, actorKind, who }) => ({
    when: momentText(at, frame.language),
    iso: at.toString(),
    title: actions[action] ?? w.other,
    who: who ?? (actorKind === 'system' ? w.platform : w.someone),
  }))
  return <Timeline label={w.entries} happenings={happenings} />
}
