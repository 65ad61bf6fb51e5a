import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import type { Agreement } from '../lifecycle/model.ts'
import { agreementById, agreementBySlug } from '../lifecycle/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { allThemes, themesFollowedBy } from '../themes/queries.ts'
import { words as wordsIn } from '../words.ts'
import { editArea, relateAreas } from './actions.ts'
import { areaFields, readArea, readRelations, relationFields } from './form.ts'
import type { FocusArea } from './model.ts'
import { AreaPage, RelationsPage } from './pages/area.tsx'
import { focusAreasOf, relationsOf } from './queries.ts'

interface FoundArea {
  readonly agreement: Agreement
  readonly area: FocusArea
}

async function findArea(visit: Visit): Promise<FoundArea | undefined> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  const areas = agreement ? await focusAreasOf(visit, agreement.id) : []
  const area = areas.find(({ slug }) => slug === visit.param('area'))
  return agreement && area && { agreement, area }
}

async function areaPage(
  visit: Visit,
  { agreement, area }: FoundArea,
  shown: { typed?: Typed; problems?: readonly Problem[]; isStale?: boolean } = {},
) {
  const followed = await themesFollowedBy(visit, [area.id, ...area.objectives.map(({ id }) => id)])
  const stored = areaFields(area, followed)
  return (
    <AreaPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      agreement={agreement}
      area={area}
      themes={await allThemes(visit)}
      form={fillForm(visit.frame, shown.typed ?? stored, shown.problems)}
      stale={shown.isStale ? { theirs: stored, version: area.version } : undefined}
    />
  )
}

async function saveArea(visit: Visit): Promise<Reply> {
  const found = await findArea(visit)
  if (!found) return missing
  const { typed, version } = await visit.sent()
  const read = readArea(typed, found.area, await allThemes(visit), visit.language)
  if (!read.ok) return again(await areaPage(visit, found, { typed, problems: read.problems }))
  const saved = await editArea(visit, found.area.id, version, read.value)
  if (saved.ok) return see(paths.workAgreement(found.agreement.slug), wordsIn(visit.language).areas.saved)
  const now = await findArea(visit)
  return now && saved.refusal.kind === 'stale'
    ? conflict(await areaPage(visit, now, { typed, isStale: true }))
    : missing
}

interface FoundRelations {
  readonly agreement: Agreement
  readonly predecessor: Agreement
  readonly earlier: readonly FocusArea[]
  readonly later: readonly FocusArea[]
}

async function findRelations(visit: Visit): Promise<FoundRelations | undefined> {
  const agreement = await agreementBySlug(visit, visit.param('slug'))
  const predecessor = agreement?.predecessorId
    ? await agreementById(visit, agreement.predecessorId)
    : undefined
  if (!agreement || !predecessor) return undefined
  const earlier = await focusAreasOf(visit, predecessor.id)
  return { agreement, predecessor, earlier, later: await focusAreasOf(visit, agreement.id) }
}

async function relationsPage(visit: Visit, found: FoundRelations, typed?: Typed) {
  const stored = relationFields(await relationsOf(visit, found.agreement.id))
  return (
    <RelationsPage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      {...found}
      form={fillForm(visit.frame, typed ?? stored)}
      stale={typed ? { theirs: stored, version: found.agreement.version } : undefined}
    />
  )
}

async function saveRelations(visit: Visit): Promise<Reply> {
  const found = await findRelations(visit)
  if (!found) return missing
  const { typed, version } = await visit.sent()
  const { slug } = found.agreement
  const saved = await relateAreas(visit, slug, version, readRelations(typed, found.earlier, found.later))
  if (saved.ok) return see(paths.workAgreement(slug), wordsIn(visit.language).areas.relationsSaved)
  const now = await findRelations(visit)
  return now && saved.refusal.kind === 'stale' ? conflict(await relationsPage(visit, now, typed)) : missing
}

export const areaRoutes: readonly Route[] = [
  get(paths.workArea(':slug', ':area'), may.edit, async (visit) => {
    const found = await findArea(visit)
    return found ? page(await areaPage(visit, found)) : missing
  }),
  post(paths.workArea(':slug', ':area'), may.edit, saveArea),
  get(paths.workRelations(':slug'), may.edit, async (visit) => {
    const found = await findRelations(visit)
    return found ? page(await relationsPage(visit, found)) : missing
  }),
  post(paths.workRelations(':slug'), may.edit, saveRelations),
]
