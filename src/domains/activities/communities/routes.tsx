import { isUuid } from '../../../kernel/ids.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { readTableQuery } from '../../../ui/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { mayFor } from '../parts/place.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import type { ActivityTables } from '../tables.ts'
import { words } from '../words.ts'
import { moveCommunity } from './actions.ts'
import { listRules } from './conditions.ts'
import { answerAsBridge, answerCoHost, askCoHost } from './consent.ts'
import { workPage } from './lists.ts'
import { type Community, communityStates } from './model.ts'
import { withCommunity } from './open.ts'
import { CommunityList } from './pages/list.tsx'
import { CommunityOverview } from './pages/overview.tsx'
import { coHostsOf } from './queries.ts'

async function showList(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, listRules)
  const around = await surroundingsOf(visit)
  const found = await workPage(visit, query, around)
  const mayWrite = mayPermit(may['communities.edit'], visit.actor)
  return page(<CommunityList {...{ frame: visit.frame, query, around, mayWrite, ...found }} />)
}

async function requestsFor(visit: Visit, id: string): Promise<number> {
  const row = await tablesOf<ActivityTables>(visit)
    .selectFrom('activities.buddy_request')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('community_id', '=', id)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

async function showOne(visit: Visit, community: Community): Promise<Reply> {
  const coHosts = await coHostsOf(visit, community.id)
  const answersFor: string[] = []
  if (mayPermit(may['coHosts.answer'], visit.actor))
    for (const { id } of coHosts) if (await mayFor(visit, may['coHosts.answer'], id)) answersFor.push(id)
  return page(
    <CommunityOverview
      {...{ frame: visit.frame, community, coHosts, answersFor }}
      around={await surroundingsOf(visit)}
      requests={await requestsFor(visit, community.id)}
      mayEdit={await mayFor(visit, may['communities.edit'], community.ownerId)}
      isBridge={visit.actor.kind === 'person' && visit.actor.id === community.bridgeId}
    />,
  )
}

async function move(visit: Visit, community: Community): Promise<Reply> {
  const to = communityStates.find((state) => state === visit.param('to'))
  if (!to) return missing
  const outcome = await moveCommunity(visit, community.id, to)
  return answerTo(
    visit,
    outcome,
    paths.workCommunity(community.id),
    words(visit.language).work.communities.moved[to],
  )
}

const saysYes = async (visit: Visit): Promise<boolean> => (await visit.sent()).typed['answer'] === 'yes'

async function agree(visit: Visit, community: Community): Promise<Reply> {
  const { communities: w } = words(visit.language).work
  const yes = await saysYes(visit)
  const outcome = await answerAsBridge(visit, community.id, yes)
  return answerTo(visit, outcome, paths.workCommunity(community.id), yes ? w.bridgeSaidYes : w.bridgeSaidNo)
}

async function ask(visit: Visit, community: Community): Promise<Reply> {
  const { typed } = await visit.sent()
  const { municipalities } = await surroundingsOf(visit)
  const chosen = municipalities.find(({ id }) => id === typed['municipality'])
  const back = paths.workCommunity(community.id)
  if (!chosen) return answerTo(visit, { ok: false, refusal: { kind: 'refused', reason: 'other' } }, back)
  const outcome = await askCoHost(visit, community.id, chosen.id)
  return answerTo(visit, outcome, back, words(visit.language).work.communities.coHostAsked)
}

async function answer(visit: Visit, community: Community): Promise<Reply> {
  const municipality = visit.param('municipality')
  if (!isUuid(municipality)) return missing
  const outcome = await answerCoHost(visit, community.id, municipality, await saysYes(visit))
  const said = words(visit.language).work.communities.coHostAnswered
  return answerTo(visit, outcome, paths.workCommunity(community.id), said)
}

const edit = may['communities.edit']

export const communityRoutes: Route[] = [
  get(paths.workCommunities(), may.work, showList),
  get(paths.workCommunity(':id'), may.work, withCommunity(undefined, showOne)),
  post(paths.moveCommunity(':id', ':to'), edit, withCommunity(edit, move)),
  post(paths.agreeToBridge(':id'), may['bridge.agree'], withCommunity(undefined, agree)),
  post(paths.askCoHost(':id'), edit, withCommunity(edit, ask)),
  post(paths.answerCoHost(':id', ':municipality'), may['coHosts.answer'], withCommunity(undefined, answer)),
]
