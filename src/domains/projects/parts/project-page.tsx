import type { Child } from 'hono/jsx'
import { Form, type Frame, fillForm, HiddenFields, Submit, Tabs, WorkPage } from '../../../ui/index.ts'
import { isPublicState } from '../model.ts'
import { paths } from '../paths.ts'
import type { Project } from '../proposals/model.ts'
import { areasNamed, type Surroundings } from '../surroundings/model.ts'
import { words } from '../words.ts'
import { AreaTags } from './area-tags.tsx'
import type { ProjectRights } from './open-project.ts'

export type ProjectTab = 'overview' | 'partners' | 'milestones' | 'notes' | 'files' | 'history'

type Props = {
  frame: Frame
  project: Project
  around: Surroundings
  rights: ProjectRights
  tab: ProjectTab
  hasProblems?: boolean
  /** Carries the identifier of a copy, so that two clicks make one. */
  copyId?: string | undefined
  children?: Child
}

/** The pages of one project in the workspace: what it is, where it stands, and the way to its other pages. */
export function ProjectPage({ frame, project, around, rights, tab, hasProblems, copyId, children }: Props) {
  const { register, names } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={project.title}
      hasProblems={hasProblems}
      trail={[{ label: register.title, href: frame.to(paths.register()) }]}
    >
      <div class="work-head">
        <div>
          <AreaTags areas={areasNamed(around, project.areas)} />
          <h1>{project.title}</h1>
          <p>
            <span class={`badge state-${project.state}`}>{names.states[project.state]}</span>
          </p>
        </div>
        <Doings frame={frame} project={project} rights={rights} copyId={copyId} />
      </div>
      <ProjectTabs frame={frame} project={project} tab={tab} seesInside={rights.seesInside} />
      <div class="tab-body">{children}</div>
    </WorkPage>
  )
}

type DoingsProps = Pick<Props, 'frame' | 'project' | 'rights' | 'copyId'>

function Doings({ frame, project, rights, copyId }: DoingsProps) {
  const { work: w } = words(frame.language)
  return (
    <div class="button-row">
      {rights.mayEdit && (
        <a class="button small outline" href={frame.to(paths.edit(project.id))}>
          {w.edit}
        </a>
      )}
      {rights.mayCopy && copyId && (
        <Form form={fillForm(frame)} action={frame.to(paths.copy(project.id))}>
          <HiddenFields values={{ id: copyId }} />
          <Submit kind="outline" size="small">
            {w.copy}
          </Submit>
        </Form>
      )}
      {isPublicState(project.state) && (
        <a class="target" href={frame.to(paths.project(project.slug))}>
          {w.public}
        </a>
      )}
    </div>
  )
}

type TabsProps = Pick<Props, 'frame' | 'project' | 'tab'> & { seesInside: boolean }

function ProjectTabs({ frame, project, tab, seesInside }: TabsProps) {
  const { tabs: w } = words(frame.language).work
  const each = (name: ProjectTab, path: string) => ({
    href: frame.to(path),
    label: w[name],
    current: name === tab,
  })
  const open = [
    each('overview', paths.work(project.id)),
    each('partners', paths.partners(project.id)),
    each('milestones', paths.milestones(project.id)),
    each('notes', paths.notes(project.id)),
  ]
  const inside = [each('files', paths.files(project.id)), each('history', paths.history(project.id))]
  return <Tabs label={w.label} tabs={seesInside ? [...open, ...inside] : open} />
}
