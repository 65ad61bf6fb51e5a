import { isUuid } from '../../../kernel/ids.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { choice, typedOf, understand } from '../../../ui/form/understand/index.ts'
import { corners } from '../model.ts'
import { answerTo } from '../parts/answer-to.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { addPartner, dropPartner, editPartner } from './actions.ts'
import { partnerForm } from './form.ts'
import { PartnerPage } from './pages/partner.tsx'
import { PartnersPage } from './pages/partners.tsx'
import { naturalPlace, organisationsNamed, partnersOf, suggestionsFor } from './queries.ts'
import { emptyCorners, hasSquare } from './rules.ts'

async function show(visit: Visit, { project, rights }: OpenProject): Promise<Reply> {
  const partners = await partnersOf(visit, project.id)
  const empty = rights.mayEdit && hasSquare(project.areas, partners) ? emptyCorners(partners) : []
  const search = (visit.query['find'] ?? '').slice(0, 100).replaceAll('\0', '').toWellFormed()
  const ids = partners.map(({ id }) => id)
  return page(
    <PartnersPage
      frame={visit.frame}
      project={project}
      rights={rights}
      around={await surroundingsOf(visit)}
      partners={partners}
      suggestions={await suggestionsFor(visit, project, empty, partners)}
      search={search}
      found={rights.mayEdit ? await organisationsNamed(visit, search, ids) : []}
    />,
  )
}

async function add(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const organisation = [typed['organisation'] ?? ''].flat().find(isUuid)
  const natural = organisation && (await naturalPlace(visit, organisation))
  if (!organisation || !natural) return missing
  const asked = choice(corners, { optional: true }).safeParse(typed['corner']).data
  const outcome = await addPartner(visit, project.id, {
    organisation,
    corner: asked ?? natural.corner,
    administration: natural.administration,
  })
  return answerTo(
    visit,
    outcome,
    paths.partners(project.id),
    words(visit.language).work.partners.added(natural.name),
  )
}

async function one(visit: Visit, { project }: OpenProject) {
  const partners = await partnersOf(visit, project.id)
  return partners.find(({ id }) => id === visit.param('organisation'))
}

async function showOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const partner = await one(visit, open)
  if (!partner) return missing
  const values = {
    corner: partner.corner ?? '',
    administration: partner.administration ?? '',
    does: partner.does,
    version: String(partner.version),
  }
  return page(<PartnerPage frame={visit.frame} project={open.project} partner={partner} values={values} />)
}

async function saveOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const partner = await one(visit, open)
  if (!partner) return missing
  const { typed, version } = await visit.sent()
  const shown = { frame: visit.frame, project: open.project, partner, values: typedOf(typed) }
  const read = understand(partnerForm, typed, visit.language)
  if (!read.ok) return again(<PartnerPage {...shown} problems={read.problems} />)
  const outcome = await editPartner(visit, open.project.id, partner.id, version, read.value)
  if (!outcome.ok && outcome.refusal.kind === 'stale')
    return conflict(<PartnerPage {...shown} theirs={outcome.refusal} />)
  return answerTo(visit, outcome, paths.partners(open.project.id), words(visit.language).work.partners.saved)
}

async function drop(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const organisation = visit.param('organisation')
  if (!isUuid(organisation)) return missing
  const outcome = await dropPartner(visit, project.id, organisation)
  if (!outcome.ok) return answerTo(visit, outcome, paths.partners(project.id))
  return see(paths.partners(project.id), words(visit.language).work.partners.dropped)
}

export const partnerRoutes: Route[] = [
  get(paths.partners(':id'), may.work, withProject(undefined, show)),
  post(paths.partners(':id'), may.edit, withProject(may.edit, add)),
  get(paths.partner(':id', ':organisation'), may.edit, withProject(may.edit, showOne)),
  post(paths.partner(':id', ':organisation'), may.edit, withProject(may.edit, saveOne)),
  post(paths.dropPartner(':id', ':organisation'), may.edit, withProject(may.edit, drop)),
]
