import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { newIdIn } from '../proposals/form.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { dropMilestone, editMilestone, markMilestone, setMilestone } from './actions.ts'
import { milestoneForm } from './form.ts'
import { MilestonePage, MilestonesPage } from './pages/milestones.tsx'
import { milestonesOf } from './queries.ts'

const list = async (
  visit: Visit,
  { project, rights }: OpenProject,
  values: Typed,
  problems?: readonly Problem[],
) => (
  <MilestonesPage
    frame={visit.frame}
    project={project}
    rights={rights}
    around={await surroundingsOf(visit)}
    milestones={await milestonesOf(visit, project.id)}
    today={visit.today}
    values={values}
    problems={problems ?? []}
  />
)

const show = async (visit: Visit, open: OpenProject): Promise<Reply> =>
  page(await list(visit, open, { id: randomUUID() }))

async function set(visit: Visit, open: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = newIdIn(typed) ?? randomUUID()
  const read = understand(milestoneForm, typed, visit.language)
  if (!read.ok) return again(await list(visit, open, { ...typedOf(typed), id }, read.problems))
  const outcome = await setMilestone(visit, open.project.id, id, read.value)
  return answerTo(
    visit,
    outcome,
    paths.milestones(open.project.id),
    words(visit.language).work.milestones.set,
  )
}

async function one(visit: Visit, { project }: OpenProject) {
  return (await milestonesOf(visit, project.id)).find(({ id }) => id === visit.param('milestone'))
}

async function showOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const milestone = await one(visit, open)
  if (!milestone) return missing
  const { id, title, due, version } = milestone
  const values = { title, due: shortDay(due), version: String(version) }
  return page(<MilestonePage frame={visit.frame} project={open.project} id={id} values={values} />)
}

async function saveOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const milestone = await one(visit, open)
  if (!milestone) return missing
  const { typed, version } = await visit.sent()
  const shown = { frame: visit.frame, project: open.project, id: milestone.id, values: typedOf(typed) }
  const read = understand(milestoneForm, typed, visit.language)
  if (!read.ok) return again(<MilestonePage {...shown} problems={read.problems} />)
  const outcome = await editMilestone(visit, open.project.id, milestone.id, version, read.value)
  if (!outcome.ok && outcome.refusal.kind === 'stale') {
    const { current, version } = outcome.refusal
    return conflict(<MilestonePage {...shown} stale={{ theirs: current, version }} />)
  }
  return answerTo(
    visit,
    outcome,
    paths.milestones(open.project.id),
    words(visit.language).work.milestones.saved,
  )
}

async function mark(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const id = visit.param('milestone')
  if (!isUuid(id)) return missing
  const { typed } = await visit.sent()
  const outcome = await markMilestone(visit, project.id, id, typed['reached'] !== 'no')
  return answerTo(visit, outcome, paths.milestones(project.id), words(visit.language).work.milestones.marked)
}

async function drop(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const id = visit.param('milestone')
  if (!isUuid(id)) return missing
  const outcome = await dropMilestone(visit, project.id, id)
  return answerTo(visit, outcome, paths.milestones(project.id), words(visit.language).work.milestones.dropped)
}

export const milestoneRoutes: Route[] = [
  get(paths.milestones(':id'), may.work, withProject(undefined, show)),
  post(paths.milestones(':id'), may.carryOut, withProject(may.carryOut, set)),
  get(paths.milestone(':id', ':milestone'), may.carryOut, withProject(may.carryOut, showOne)),
  post(paths.milestone(':id', ':milestone'), may.carryOut, withProject(may.carryOut, saveOne)),
  post(paths.milestoneDone(':id', ':milestone'), may.carryOut, withProject(may.carryOut, mark)),
  post(paths.dropMilestone(':id', ':milestone'), may.carryOut, withProject(may.carryOut, drop)),
]
