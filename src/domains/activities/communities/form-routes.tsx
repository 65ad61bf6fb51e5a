import { randomUUID } from 'node:crypto'
import type { Typed } from '../../../kernel/outcome.ts'
import { again, conflict, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { personChoices } from '../../people/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { idsIn, ownersFor } from '../parts/place.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { beginCommunity, rewriteCommunity } from './actions.ts'
import { communityForm, typedCommunity } from './form.ts'
import type { Community } from './model.ts'
import { withCommunity } from './open.ts'
import { CommunityFormPage, type FormParts } from './pages/form.tsx'
import { StaleCommunityPage } from './pages/stale.tsx'
import { communityWith } from './queries.ts'

const edit = may['communities.edit']

async function partsOf(visit: Visit, before?: Community): Promise<FormParts> {
  return {
    frame: visit.frame,
    around: await surroundingsOf(visit),
    owners: await ownersFor(visit, edit, before ? [before.ownerId] : []),
    people: await personChoices(visit, { chosen: before?.bridgeId ? [before.bridgeId] : [] }),
  }
}

function understood(visit: Visit, { around, owners, people }: FormParts, typed: Typed) {
  const { needsDay, endsAfter } = words(visit.language).work.form
  const offered = {
    around,
    owners: idsIn(owners),
    people: people.map(({ value }) => value),
    needsDay,
    endsAfter,
  }
  return understand(communityForm(offered), typed, visit.language)
}

const usual = { rhythm: 'weekly', openness: 'dropIn', languages: ['da'], language: 'da' }

async function showNew(visit: Visit): Promise<Reply> {
  const values = { ...usual, id: randomUUID() }
  return page(
    <CommunityFormPage {...(await partsOf(visit))} action={paths.newCommunity()} values={values} isNew />,
  )
}

async function begin(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const parts = await partsOf(visit)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const read = understood(visit, parts, typedOf(typed))
  const shown = { ...parts, action: paths.newCommunity(), values: { ...typedOf(typed), id }, isNew: true }
  if (!read.ok) return again(<CommunityFormPage {...shown} problems={read.problems} />)
  const outcome = await beginCommunity(visit, id, read.value)
  if (!outcome.ok && outcome.refusal.kind !== 'refused')
    return answerTo(visit, outcome, paths.workCommunities())
  return see(paths.workCommunity(id), words(visit.language).work.form.begun)
}

async function showEdit(visit: Visit, community: Community): Promise<Reply> {
  const values = { ...typedCommunity(community), version: String(community.version) }
  const action = paths.editCommunity(community.id)
  return page(
    <CommunityFormPage {...(await partsOf(visit, community))} {...{ action, values }} isNew={false} />,
  )
}

async function saveEdit(visit: Visit, before: Community): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const parts = await partsOf(visit, before)
  const values = typedOf(typed)
  const read = understood(visit, parts, values)
  const action = paths.editCommunity(before.id)
  if (!read.ok)
    return again(
      <CommunityFormPage {...{ ...parts, action, values }} problems={read.problems} isNew={false} />,
    )
  const outcome = await rewriteCommunity(visit, before.id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.workCommunity(before.id), words(visit.language).work.form.saved)
  const now = (await communityWith(visit, before.id)) ?? before
  return conflict(
    <StaleCommunityPage
      {...{ ...parts, id: now.id, values }}
      theirs={typedCommunity(now)}
      version={now.version}
    />,
  )
}

export const communityFormRoutes: Route[] = [
  get(paths.newCommunity(), edit, showNew),
  post(paths.newCommunity(), edit, begin),
  get(paths.editCommunity(':id'), edit, withCommunity(edit, showEdit)),
  post(paths.editCommunity(':id'), edit, withCommunity(edit, saveEdit)),
]
