import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Outcome } from '../../../kernel/outcome.ts'
import { mayPermit, permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { text, typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { readTableQuery } from '../../../ui/index.ts'
import { batteriesKnown } from '../course-parts.ts'
import { answerTo } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { beginDraft, createModel, dropDraft, publishDraft, retireModel, saveDraft } from './actions.ts'
import { changesOf } from './changes.ts'
import { modelForm } from './form.ts'
import { formParts, reading } from './form-parts.ts'
import { type CourseModel, draftOf, type ModelVersion, shownVersion } from './model.ts'
import { ModelFormPage, StaleModelPage } from './pages/form.tsx'
import { ModelsPage } from './pages/list.tsx'
import { ModelPage } from './pages/model.tsx'
import { coursesOfModel, modelAt, modelRows, originOf } from './queries.ts'
import { saidOfModel } from './said.ts'
import { emptyModel, typedModel } from './typed.ts'

const seesDrafts = (visit: Visit): boolean => mayPermit(may.readDrafts, visit.actor)

async function list(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, { filters: ['omraade', 'maalgruppe'] })
  const around = await surroundingsOf(visit)
  const group = query.filters['maalgruppe']?.find((id) => around.groups.some((one) => one.id === id))
  const rows = await modelRows(visit, {
    ...{ search: query.search, area: query.filters['omraade']?.[0]?.replaceAll('\0', '').toWellFormed() },
    ...{ group, seesDrafts: seesDrafts(visit) },
  })
  const mayTend = permits(may.tendModels, visit.actor)
  return page(<ModelsPage frame={visit.frame} query={query} rows={rows} around={around} mayTend={mayTend} />)
}

async function drawn(visit: Visit, model: CourseModel, version: ModelVersion): Promise<Reply> {
  const around = await surroundingsOf(visit)
  const rights = {
    mayTend: permits(may.tendModels, visit.actor),
    mayStart: mayPermit(may.start, visit.actor),
    seesDrafts: seesDrafts(visit),
  }
  const everyone = words(visit.language).models.everyone
  return page(
    <ModelPage
      {...{ frame: visit.frame, model, version, around, rights }}
      {...(await coursesOfModel(visit, model.id, rights.seesDrafts))}
      changes={changesOf(model.versions, { around, language: visit.language })}
      origin={await originOf(visit, version)}
      batteries={await batteriesKnown(visit, version.batteries, everyone)}
    />,
  )
}

async function show(visit: Visit): Promise<Reply> {
  const model = await modelAt(visit, visit.param('slug'))
  const version = model && shownVersion(model, seesDrafts(visit))
  return model && version ? drawn(visit, model, version) : missing
}

async function showVersion(visit: Visit): Promise<Reply> {
  const model = await modelAt(visit, visit.param('slug'))
  const version = model?.versions.find(({ number }) => String(number) === visit.param('number'))
  if (!model || !version || (version.state === 'draft' && !seesDrafts(visit))) return missing
  return drawn(visit, model, version)
}

async function showNew(visit: Visit): Promise<Reply> {
  const values = { ...emptyModel, id: randomUUID() }
  const parts = await formParts(visit)
  return page(<ModelFormPage {...parts} action={paths.newModel()} values={values} spare={6} />)
}

async function create(visit: Visit): Promise<Reply> {
  const { typed, button } = await visit.sent()
  const parts = await formParts(visit)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const shown = { ...parts, action: paths.newModel(), values: { ...typedOf(typed), id } }
  if (button === 'more') return page(<ModelFormPage {...shown} spare={6} />)
  const read = understand(modelForm(typed, reading(visit, parts)), typed, visit.language)
  if (!read.ok) return again(<ModelFormPage {...shown} problems={read.problems} />)
  const outcome = await createModel(visit, id, read.value)
  const slug = outcome.ok ? outcome.value : ''
  return answerTo(visit, outcome, paths.model(slug), words(visit.language).models.created)
}

async function showDraft(visit: Visit): Promise<Reply> {
  const model = await modelAt(visit, visit.param('slug'))
  const draft = model && draftOf(model)
  if (!draft) return missing
  const values = { ...typedModel(draft), version: String(draft.version) }
  const parts = await formParts(visit, draft)
  const action = paths.draftModel(visit.param('slug'))
  return page(<ModelFormPage {...parts} action={action} values={values} number={draft.number} />)
}

async function save(visit: Visit): Promise<Reply> {
  const model = await modelAt(visit, visit.param('slug'))
  if (!model) return missing
  const { typed, version, button } = await visit.sent()
  const draft = draftOf(model)
  const parts = await formParts(visit, draft)
  const action = paths.draftModel(model.slug)
  const shown = { ...parts, action, values: typedOf(typed), number: draft?.number ?? 1 }
  if (button === 'more') return page(<ModelFormPage {...shown} spare={6} />)
  const read = understand(modelForm(typed, reading(visit, parts)), typed, visit.language)
  if (!read.ok) return again(<ModelFormPage {...shown} problems={read.problems} />)
  const outcome = await saveDraft(visit, model.id, version, read.value)
  const isStale = !outcome.ok && outcome.refusal.kind === 'stale'
  if (!isStale || !draft)
    return answerTo(visit, outcome, pathOfDraft(model), words(visit.language).models.draftSaved)
  const names = { around: parts.around, language: visit.language }
  const [theirs, mine] = [saidOfModel(draft, names), saidOfModel(read.value, names)]
  const saidOnly = (said: typeof theirs) =>
    Object.fromEntries(said.map(({ key, value }) => [`said_${key}`, value]))
  const fields = [...new Map([...theirs, ...mine].map((one) => [one.key, one])).values()]
  return conflict(
    <StaleModelPage
      {...{ frame: visit.frame, action, values: typedOf(typed), version: draft.version, back: action }}
      fields={fields.map(({ key, label }) => ({ name: `said_${key}`, label }))}
      theirs={saidOnly(theirs)}
      mine={saidOnly(mine)}
    />,
  )
}

const pathOfDraft = (model: CourseModel): string => {
  const draft = draftOf(model)
  return draft ? paths.modelVersion(model.slug, String(draft.number)) : paths.model(model.slug)
}

/** One button about one model: what it does, where it leads, what is said. */
const pressed =
  (
    act: (visit: Visit, model: CourseModel) => Promise<Outcome<unknown>>,
    said: 'draftBegun' | 'dropped' | 'published',
    path: (model: CourseModel) => string,
  ) =>
  async (visit: Visit): Promise<Reply> => {
    const model = await modelAt(visit, visit.param('slug'))
    if (!model) return missing
    const outcome = await act(visit, model)
    const isGone = outcome.ok && outcome.value === false
    return answerTo(visit, outcome, isGone ? paths.models() : path(model), words(visit.language).models[said])
  }

const retirement = z.object({ reason: text({ max: 300, optional: true }), again: text({ optional: true }) })

async function retire(visit: Visit): Promise<Reply> {
  const model = await modelAt(visit, visit.param('slug'))
  if (!model) return missing
  const { typed } = await visit.sent()
  const read = understand(retirement, typed, visit.language)
  if (!read.ok) return see(paths.model(model.slug), read.problems[0]?.text)
  const { reason, again: isAgain } = read.value
  const outcome = await retireModel(visit, model.id, isAgain ? undefined : (reason ?? ''))
  const { models: w } = words(visit.language)
  return answerTo(visit, outcome, paths.model(model.slug), isAgain ? w.unretireDone : w.retireDone)
}

const toModel = ({ slug }: CourseModel): string => paths.model(slug)
const toDraft = ({ slug }: CourseModel): string => paths.draftModel(slug)

export const modelRoutes: Route[] = [
  get(paths.models(), may.work, list),
  get(paths.newModel(), may.tendModels, showNew),
  post(paths.newModel(), may.tendModels, create),
  get(paths.model(':slug'), may.work, show),
  get(paths.modelVersion(':slug', ':number'), may.work, showVersion),
  get(paths.draftModel(':slug'), may.tendModels, showDraft),
  post(paths.draftModel(':slug'), may.tendModels, save),
  post(
    paths.beginDraft(':slug'),
    may.tendModels,
    pressed((v, m) => beginDraft(v, m.id), 'draftBegun', toDraft),
  ),
  post(
    paths.dropDraft(':slug'),
    may.tendModels,
    pressed((v, m) => dropDraft(v, m.id), 'dropped', toModel),
  ),
  post(
    paths.publishModel(':slug'),
    may.tendModels,
    pressed((v, m) => publishDraft(v, m.id), 'published', toModel),
  ),
  post(paths.retireModel(':slug'), may.tendModels, retire),
]
