import type { Day } from '../../../../kernel/day.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  longDay,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import type { ProjectRights } from '../../parts/open-project.ts'
import { ProjectPage } from '../../parts/project-page.tsx'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { Milestone } from '../model.ts'
import { isOverdue } from '../rules.ts'

type Props = {
  frame: Frame
  project: Project
  rights: ProjectRights
  around: Surroundings
  milestones: readonly Milestone[]
  today: Day
  values: Typed
  problems?: readonly Problem[]
}

/** What is to be reached by when, what has been reached, and setting more. */
export function MilestonesPage(props: Props) {
  const { frame, project, rights, around, milestones, problems = [] } = props
  const { milestones: w } = words(frame.language).work
  const form = fillForm(frame, props.values, problems)
  return (
    <ProjectPage
      frame={frame}
      project={project}
      around={around}
      rights={rights}
      tab="milestones"
      hasProblems={problems.length > 0}
    >
      <h2>{w.title}</h2>
      {milestones.length === 0 && <p class="spaced">{w.none}</p>}
      <ol class="milestone-list">
        {milestones.map((milestone) => (
          <MilestoneLine {...props} milestone={milestone} />
        ))}
      </ol>
      {rights.mayCarryOut && (
        <section class="work-section form-page">
          <h2>{w.add}</h2>
          <ErrorSummary form={form} />
          <Form form={form} action={frame.to(paths.milestones(project.id))} class="spaced">
            <HiddenFields values={{ id: props.values['id'] }} />
            <TextField form={form} name="title" label={w.what} />
            <DateField form={form} name="due" label={w.due} />
            <Submit>{w.add}</Submit>
          </Form>
        </section>
      )}
    </ProjectPage>
  )
}

function stateOf({ frame, today, milestone }: Props & { milestone: Milestone }): string {
  const { milestones: w } = words(frame.language).work
  const day = (on: Day) => longDay(on, frame.language)
  if (milestone.doneOn) return w.reachedOn(day(milestone.doneOn), milestone.doneBy)
  return isOverdue(milestone, today) ? w.overdue(day(milestone.due)) : w.dueOn(day(milestone.due))
}

function MilestoneLine(props: Props & { milestone: Milestone }) {
  const { frame, project, rights, milestone, today } = props
  const { milestones: w } = words(frame.language).work
  const look = milestone.doneOn ? 'reached' : isOverdue(milestone, today) ? 'overdue' : undefined
  return (
    <li class={look}>
      <div>
        <h3>{milestone.title}</h3>
        <p class="small">{stateOf(props)}</p>
      </div>
      {rights.mayCarryOut && (
        <div class="button-row">
          <Form form={fillForm(frame)} action={frame.to(paths.milestoneDone(project.id, milestone.id))}>
            <HiddenFields values={{ reached: milestone.doneOn ? 'no' : 'yes' }} />
            <Submit kind="outline" size="small">
              {milestone.doneOn ? w.undo : w.reach}
            </Submit>
          </Form>
          <a
            class="button outline small"
            href={frame.to(paths.milestone(project.id, milestone.id))}
            aria-label={`${w.edit}: ${milestone.title}`}
          >
            {w.edit}
          </a>
        </div>
      )}
    </li>
  )
}

type EditProps = {
  frame: Frame
  project: Project
  id: string
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** Rewriting one milestone, or deleting it. */
export function MilestonePage({ frame, project, id, values, problems = [], stale }: EditProps) {
  const { milestones: w } = words(frame.language).work
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.milestone(project.id, id))
  const back = frame.to(paths.milestones(project.id))
  const fields = [
    { name: 'title', label: w.what },
    { name: 'due', label: w.due },
  ]
  return (
    <WorkPage
      frame={frame}
      title={w.editTitle}
      hasProblems={problems.length > 0}
      trail={[{ label: project.title, href: back }]}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{w.editTitle}</h1>
        </div>
        {stale ? (
          <StaleEdit form={form} action={action} fields={fields} {...stale} takeTheirs={back} />
        ) : (
          <>
            <ErrorSummary form={form} />
            <Form form={form} action={action}>
              <HiddenFields values={{ version: values['version'] }} />
              <TextField form={form} name="title" label={w.what} />
              <DateField form={form} name="due" label={w.due} />
              <Submit>{w.save}</Submit>
            </Form>
            <Form
              form={fillForm(frame)}
              action={frame.to(paths.dropMilestone(project.id, id))}
              class="spaced"
            >
              <Submit kind="danger" size="small" confirm={w.dropSure}>
                {w.drop}
              </Submit>
            </Form>
          </>
        )}
      </div>
    </WorkPage>
  )
}
