import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../../kernel/actor.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { mayPermit, permits } from '../../../../kernel/permission.ts'
import { largestFile } from '../../../../platform/files/files.ts'
import { again, missing, page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { text, typedOf } from '../../../../ui/form/understand/index.ts'
import { readTableQuery } from '../../../../ui/index.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { partsFor } from '../activity-parts.ts'
import { answerTo, refusalSentence } from '../answer-to.ts'
import { answerCoHost, askCoHost, coHostsOf } from '../hosts/actions.ts'
import { moveNames, needsReason } from '../machine.ts'
import { type OpenActivity, withActivity } from '../open.ts'
import { paths } from '../paths.ts'
import { placeOfApproving } from '../place.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { listRules, workPage } from './list.ts'
import { moveActivity } from './moving.ts'
import { ActivityList } from './pages/list.tsx'
import { ActivityOverview } from './pages/overview.tsx'
import { givePicture, takePicture } from './picture.ts'

async function showList(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, listRules)
  const around = await surroundingsOf(visit)
  const found = await workPage(visit, query, around)
  const mayWrite = mayPermit(may.edit, visit.actor)
  return page(<ActivityList {...{ frame: visit.frame, query, around, mayWrite, ...found }} />)
}

async function overview(
  visit: Visit,
  { activity, rights }: OpenActivity,
  typed: { readonly values?: Typed; readonly problems?: readonly Problem[] } = {},
) {
  const { frame, now } = visit
  const coHosts = await coHostsOf(visit, activity.id)
  const answersFor = coHosts.flatMap(({ id }) =>
    permits(may['coHosts.answer'], visit.actor, placeOfApproving({ municipalityId: id })) ? [id] : [],
  )
  const around = await surroundingsOf(visit)
  const parts = await partsFor('work', visit, activity, frame)
  const me = personIdOf(visit.actor)
  return (
    <ActivityOverview
      {...{ frame, activity, rights, around, coHosts, answersFor, me, now, parts, ...typed }}
      copyId={randomUUID()}
    />
  )
}

const show = async (visit: Visit, open: OpenActivity): Promise<Reply> => page(await overview(visit, open))

async function move(visit: Visit, open: OpenActivity): Promise<Reply> {
  const step = moveNames.find((name) => name === visit.param('to'))
  if (!step) return missing
  const { typed } = await visit.sent()
  const reason = text({ max: 300, optional: true }).safeParse(typed['reason']).data ?? ''
  if (needsReason(step) && !reason) {
    const problems = [{ field: 'reason', text: refusalSentence(visit, 'needsReason') }]
    return again(await overview(visit, open, { values: typedOf(typed), problems }))
  }
  const { id } = open.activity
  const outcome = await moveActivity(visit, id, step, reason)
  const back = step === 'withdraw' ? paths.work() : paths.workActivity(id)
  return answerTo(visit, outcome, back, words(visit.language).work.moved[step])
}

async function keepPicture(visit: Visit, open: OpenActivity): Promise<Reply> {
  const { typed, files } = await visit.sent()
  const { work: w } = words(visit.language)
  const wrong = async (field: string, said: string) =>
    again(await overview(visit, open, { values: typedOf(typed), problems: [{ field, text: said }] }))
  const file = files['picture']?.[0]
  if (!file) return wrong('picture', w.pictureMissing)
  const altText = text({ max: 300, optional: true }).safeParse(typed['altText']).data ?? ''
  const outcome = await givePicture(visit, open.activity.id, file, altText)
  if (!outcome.ok && outcome.refusal.kind === 'refused') {
    const { reason } = outcome.refusal
    return wrong(reason === 'altTextMissing' ? 'altText' : 'picture', refusalSentence(visit, reason))
  }
  return answerTo(visit, outcome, paths.workActivity(open.activity.id), w.pictureKept)
}

async function dropPicture(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const outcome = await takePicture(visit, activity.id)
  return answerTo(visit, outcome, paths.workActivity(activity.id), words(visit.language).work.pictureDropped)
}

async function ask(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const { typed } = await visit.sent()
  const { municipalities } = await surroundingsOf(visit)
  const chosen = municipalities.find(({ id }) => id === typed['municipality'])
  const back = paths.workActivity(activity.id)
  if (!chosen) return answerTo(visit, { ok: false, refusal: { kind: 'refused', reason: 'other' } }, back)
  const outcome = await askCoHost(visit, activity.id, chosen.id)
  return answerTo(visit, outcome, back, words(visit.language).work.hostAsked)
}

async function answer(visit: Visit, { activity }: OpenActivity): Promise<Reply> {
  const municipality = visit.param('municipality')
  if (!isUuid(municipality)) return missing
  const isYes = (await visit.sent()).typed['answer'] === 'yes'
  const outcome = await answerCoHost(visit, activity.id, municipality, isYes)
  return answerTo(visit, outcome, paths.workActivity(activity.id), words(visit.language).work.hostAnswered)
}

export const workRoutes: Route[] = [
  get(paths.work(), may.work, showList),
  get(paths.workActivity(':id'), may.work, withActivity(undefined, show)),
  post(paths.moveActivity(':id', ':to'), may.work, withActivity(undefined, move)),
  post(paths.picture(':id'), may.edit, withActivity(may.edit, keepPicture), largestFile + 1_048_576),
  post(paths.dropPicture(':id'), may.edit, withActivity(may.edit, dropPicture)),
  post(paths.askCoHost(':id'), may.edit, withActivity(may.edit, ask)),
  post(paths.answerCoHost(':id', ':municipality'), may['coHosts.answer'], withActivity(undefined, answer)),
]
