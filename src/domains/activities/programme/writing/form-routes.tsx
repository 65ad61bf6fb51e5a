import { randomUUID } from 'node:crypto'
import type { Typed } from '../../../../kernel/outcome.ts'
import { again, conflict, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, understand, uuid } from '../../../../ui/form/understand/index.ts'
import { idsIn, ownersFor } from '../../parts/place.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { answerTo } from '../answer-to.ts'
import type { Activity } from '../model.ts'
import { type OpenActivity, withActivity } from '../open.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { activityWith } from '../queries.ts'
import { words } from '../words.ts'
import { beginActivity, rewriteActivity } from './actions.ts'
import { planInNewYear } from './copy.ts'
import { activityForm, typedActivity } from './form.ts'
import { ActivityFormPage } from './pages/form.tsx'
import type { FormParts } from './pages/props.ts'
import { ownersOfLed, projectChoices } from './projects.ts'

async function partsOf(visit: Visit, before?: Activity): Promise<FormParts> {
  return {
    frame: visit.frame,
    around: await surroundingsOf(visit),
    owners: await ownersFor(visit, may.edit, [
      ...(before ? [before.ownerId] : []),
      ...(await ownersOfLed(visit)),
    ]),
    projects: await projectChoices(visit, before?.projectId),
  }
}

function understood(visit: Visit, { around, owners, projects }: FormParts, typed: Typed) {
  const { plan } = words(visit.language).form
  const offered = { around, plan, owners: idsIn(owners), projects: projects.map(({ value }) => value) }
  return understand(activityForm(offered), typed, visit.language)
}

async function showNew(visit: Visit): Promise<Reply> {
  const values = { planKind: 'once', languages: ['da'], language: 'da', id: randomUUID() }
  return page(<ActivityFormPage {...(await partsOf(visit))} values={values} />)
}

async function begin(visit: Visit): Promise<Reply> {
  const typed = typedOf((await visit.sent()).typed)
  const parts = await partsOf(visit)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const read = understood(visit, parts, typed)
  if (!read.ok)
    return again(<ActivityFormPage {...parts} values={{ ...typed, id }} problems={read.problems} />)
  const outcome = await beginActivity(visit, id, read.value)
  const isTwice =
    !outcome.ok && outcome.refusal.kind === 'refused' && outcome.refusal.reason === 'alreadyDone'
  if (!outcome.ok && !isTwice) return answerTo(visit, outcome, paths.work())
  return see(paths.workActivity(id), words(visit.language).form.begun)
}

async function showEdit(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const { id, version } = activity
  const values = typedActivity(activity)
  return page(<ActivityFormPage {...(await partsOf(visit, activity))} {...{ id, version, values }} />)
}

async function saveEdit(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const { id } = activity
  const parts = await partsOf(visit, activity)
  const values = typedOf(typed)
  const read = understood(visit, parts, values)
  if (!read.ok)
    return again(<ActivityFormPage {...{ ...parts, id, version, values }} problems={read.problems} />)
  const outcome = await rewriteActivity(visit, id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.workActivity(id), words(visit.language).form.saved)
  const now = (await activityWith(visit, id)) ?? activity
  const theirs = { current: typedActivity(now), version: now.version }
  return conflict(<ActivityFormPage {...{ ...parts, id, values, theirs }} />)
}

/** Last year's activity as this year's draft; pressing twice makes it once. */
async function copy(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const plan = planInNewYear(activity.plan, visit.today)
  const outcome = await beginActivity(visit, id, { ...activity, plan }, activity.id)
  const isTwice =
    !outcome.ok && outcome.refusal.kind === 'refused' && outcome.refusal.reason === 'alreadyDone'
  if (!outcome.ok && !isTwice) return answerTo(visit, outcome, paths.workActivity(activity.id))
  return see(paths.editActivity(id), words(visit.language).work.copied)
}

export const formRoutes: Route[] = [
  get(paths.newActivity(), may.edit, showNew),
  post(paths.newActivity(), may.edit, begin),
  get(paths.editActivity(':id'), may.edit, withActivity(may.edit, showEdit)),
  post(paths.editActivity(':id'), may.edit, withActivity(may.edit, saveEdit)),
  post(paths.copyActivity(':id'), may.edit, withActivity(may.edit, copy)),
]
