import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { again, conflict, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { MarkdownPreview, money, previewedText, WorkPage } from '../../../ui/index.ts'
import { personChoices } from '../../people/index.ts'
import { choosableNeeds, initiativeWith } from '../initiatives/queries.ts'
import { needWith } from '../needs/queries.ts'
import { answerTo } from '../parts/answer-to.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { typedWhy } from '../why/form.ts'
import { words } from '../words.ts'
import { editProject, proposeProject, setAnswers } from './actions.ts'
import { copyProject } from './copy.ts'
import { newIdIn, projectForm, typedProject } from './form.ts'
import type { Project } from './model.ts'
import { ProjectFormPage, StaleProjectPage } from './pages/form.tsx'
import { AnswersPage } from './pages/needs.tsx'
import { needsAnswered, ownerChoices, projectWith } from './queries.ts'

/** What the form is drawn with, and read by, besides what was typed. */
async function formParts(visit: Visit, project?: Project) {
  const me = personIdOf(visit.actor)
  return {
    frame: visit.frame,
    around: await surroundingsOf(visit),
    owners: await ownerChoices(visit, project?.owner),
    contacts: await personChoices(visit, { chosen: [project?.contact, me].filter((id) => id !== undefined) }),
  }
}

function reading(visit: Visit, parts: Awaited<ReturnType<typeof formParts>>) {
  const w = words(visit.language)
  return projectForm({
    around: parts.around,
    owners: parts.owners.flatMap(({ options }) => options.map(({ value }) => value)),
    contacts: parts.contacts.map(({ value }) => value),
    noReason: w.why.missing,
    endsBeforeStart: w.form.endsBeforeStart,
  })
}

/** What an initiative or a need already says, so that nobody writes it twice. */
async function begun(visit: Visit): Promise<Typed> {
  const initiative = await initiativeWith(visit, visit.query['initiativ'] ?? '')
  if (initiative) {
    const { title, summary, municipalities, needs, why, id } = initiative
    return { title, summary, municipalities, needs, initiative: id, ...typedWhy(why) }
  }
  const need = await needWith(visit, visit.query['behov'] ?? '')
  if (!need) return {}
  const { areas, themes, municipalities, id } = need
  return { areas, themes, municipalities, needs: [id], why_sharedNeed: need.title }
}

async function showNew(visit: Visit): Promise<Reply> {
  const parts = await formParts(visit)
  const values = {
    id: randomUUID(),
    levels: ['regional'],
    contact: personIdOf(visit.actor) ?? '',
    ...(await begun(visit)),
  }
  const initiative = await initiativeWith(visit, visit.query['initiativ'] ?? '')
  return page(
    <ProjectFormPage
      {...parts}
      action={paths.propose()}
      values={values}
      initiativeTitle={initiative?.title}
      isNew
    />,
  )
}

async function propose(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const parts = await formParts(visit)
  const id = newIdIn(typed) ?? randomUUID()
  const shown = { ...parts, action: paths.propose(), values: { ...typedOf(typed), id }, isNew: true }
  const read = understand(reading(visit, parts), typed, visit.language)
  if (!read.ok) return again(<ProjectFormPage {...shown} problems={read.problems} />)
  const needs = [typed['needs'] ?? []].flat().filter(isUuid)
  const initiative = [typed['initiative'] ?? ''].flat().find(isUuid)
  const outcome = await proposeProject(visit, id, read.value, { initiative, needs })
  if (!outcome.ok && outcome.refusal.kind !== 'refused') return answerTo(visit, outcome, paths.register())
  return see(paths.work(id), words(visit.language).form.proposed)
}

const fixedAmount = (visit: Visit, { state, amount }: Project): string | undefined =>
  state === 'proposal' ? undefined : money(amount, visit.language)

async function showEdit(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const parts = await formParts(visit, project)
  const values = { ...typedProject(project), version: String(project.version) }
  const shown = { ...parts, action: paths.edit(project.id), values, fixedAmount: fixedAmount(visit, project) }
  return page(<ProjectFormPage {...shown} isNew={false} />)
}

async function saveEdit(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const parts = await formParts(visit, project)
  const shown = {
    ...parts,
    action: paths.edit(project.id),
    values: typedOf(typed),
    fixedAmount: fixedAmount(visit, project),
    isNew: false,
  }
  const read = understand(reading(visit, parts), typed, visit.language)
  if (!read.ok) return again(<ProjectFormPage {...shown} problems={read.problems} />)
  const outcome = await editProject(visit, project.id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.work(project.id), words(visit.language).form.saved)
  const now = (await projectWith(visit, project.id)) ?? project
  return conflict(
    <StaleProjectPage {...shown} id={now.id} theirs={typedProject(now)} version={now.version} />,
  )
}

async function copy(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = newIdIn(typed) ?? randomUUID()
  const outcome = await copyProject(visit, project.id, id)
  const again = !outcome.ok && outcome.refusal.kind === 'refused'
  if (again) return see(paths.work(id))
  return answerTo(visit, outcome, paths.work(id), words(visit.language).form.copied)
}

async function showAnswers(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const chosen = (await needsAnswered(visit, project.id)).map(({ id }) => id)
  const needs = await choosableNeeds(visit, chosen)
  return page(<AnswersPage frame={visit.frame} project={project} needs={needs} chosen={chosen} />)
}

async function saveAnswers(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const needs = [typed['needs'] ?? []].flat().filter(isUuid).slice(0, 200)
  const outcome = await setAnswers(visit, project.id, needs)
  return answerTo(visit, outcome, paths.work(project.id), words(visit.language).form.needsSaved)
}

async function preview(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const title = visit.frame.words.form.previewTitle
  return page(
    <WorkPage frame={visit.frame} title={title}>
      <h1>{title}</h1>
      <MarkdownPreview text={previewedText(typed).slice(0, 20_000)} title={title} />
    </WorkPage>,
  )
}

export const proposalRoutes: Route[] = [
  get(paths.propose(), may.propose, showNew),
  post(paths.propose(), may.propose, propose),
  post(paths.preview(), may.work, preview),
  get(paths.edit(':id'), may.edit, withProject(may.edit, showEdit)),
  post(paths.edit(':id'), may.edit, withProject(may.edit, saveEdit)),
  post(paths.copy(':id'), may.propose, withProject(may.propose, copy)),
  get(paths.answers(':id'), may.edit, withProject(may.edit, showAnswers)),
  post(paths.answers(':id'), may.edit, withProject(may.edit, saveAnswers)),
]
