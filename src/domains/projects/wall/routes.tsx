import type { Context } from '../../../platform/actions/context.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { type Frame, poster, readTableQuery } from '../../../ui/index.ts'
import { projectFiles } from '../files/routes.tsx'
import { milestonesOf } from '../milestones/queries.ts'
import { isPublicState } from '../model.ts'
import { notesOf } from '../notes/queries.ts'
import { partnersOf } from '../partners/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { Project } from '../proposals/model.ts'
import { copiesOf, needsAnswered, projectAt, projectWith } from '../proposals/queries.ts'
import { sectionsWith } from '../sections.ts'
import { stepsOf } from '../states/queries.ts'
import { areasNamed, lookOfArea } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { PublicProjectPage } from './pages/project.tsx'
import { WallPage } from './pages/wall.tsx'
import { footOf } from './posters.ts'
import { wallPage, wallRules } from './queries.ts'

async function showWall(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, wallRules)
  const around = await surroundingsOf(visit)
  const found = await wallPage(visit, query)
  return page(<WallPage frame={visit.frame} query={query} {...found} around={around} />)
}

async function publicProject(visit: Visit): Promise<Project | undefined> {
  const slug = visit.param('slug')
  const project = /^[a-z0-9-]{1,100}$/.test(slug) ? await projectAt(visit, slug) : undefined
  return project && isPublicState(project.state) ? project : undefined
}

/** Everything around a project that everybody may see. */
async function openPartsOf(context: Context, frame: Frame, project: Project) {
  const copies = await copiesOf(context, project.id)
  const earlier = project.copiedFrom ? await projectWith(context, project.copiedFrom.id) : undefined
  const steps = await stepsOf(context, project.id)
  return {
    around: await surroundingsOf(context),
    partners: await partnersOf(context, project.id),
    needs: await needsAnswered(context, project.id),
    milestones: await milestonesOf(context, project.id),
    news: await notesOf(context, project.id, { onlyPublic: true }),
    files: await projectFiles(context, project.id, false),
    later: copies.filter(({ state }) => isPublicState(state)),
    earlier: earlier && isPublicState(earlier.state) ? earlier : undefined,
    sections: await sectionsWith(context, [project.id], frame),
    decision: steps.findLast(({ to }) => to === 'approved')?.decision ?? null,
  }
}

async function showProject(visit: Visit): Promise<Reply> {
  const project = await publicProject(visit)
  if (!project) return missing
  const parts = await openPartsOf(visit, visit.frame, project)
  return page(<PublicProjectPage frame={visit.frame} project={project} {...parts} />)
}

/** The poster as a file of its own. */
async function posterFile(visit: Visit): Promise<Reply> {
  const project = await publicProject(visit)
  if (!project) return missing
  const around = await surroundingsOf(visit)
  const [area] = areasNamed(around, project.areas)
  const places = around.municipalities
    .filter(({ id }) => project.municipalities.includes(id))
    .map(({ name }) => name)
  const content = poster({
    area: area ? lookOfArea(area) : 'shared',
    artForm: project.artForm,
    title: project.title,
    foot: footOf(places, project.from, project.to),
    label: project.title,
    standalone: true,
  })
  return {
    kind: 'data',
    content,
    type: 'image/svg+xml; charset=utf-8',
    headers: { 'Cache-Control': 'public, max-age=3600' },
  }
}

export const wallRoutes: Route[] = [
  get(paths.wall(), may.read, showWall),
  get(paths.project(':slug'), may.read, showProject),
  get(paths.poster(':slug'), may.read, posterFile),
]
