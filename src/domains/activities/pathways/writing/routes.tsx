import { randomUUID } from 'node:crypto'
import type { Outcome, Typed } from '../../../../kernel/outcome.ts'
import { mayPermit } from '../../../../kernel/permission.ts'
import {
  again,
  conflict,
  missing,
  page,
  type Reply,
  refusedEntry,
  see,
} from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { typedOf, uuid } from '../../../../ui/form/understand/index.ts'
import { idsIn, mayFor, ownersFor } from '../../parts/place.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { flowIn } from '../flow/queries.ts'
import type { Pathway } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { allPathways, pathwayWith } from '../queries.ts'
import { words } from '../words.ts'
import { beginPathway, movePathway, rewritePathway } from './actions.ts'
import { typedPathway, understandPathway } from './form.ts'
import { type FormParts, PathwayFormPage, StalePathwayPage } from './pages/form.tsx'
import { PathwayList } from './pages/list.tsx'
import { WorkPathwayPage } from './pages/overview.tsx'

const partsOf = async (visit: Visit, before?: Pathway): Promise<FormParts> => ({
  frame: visit.frame,
  around: await surroundingsOf(visit),
  owners: await ownersFor(visit, may.edit, before ? [before.ownerId] : []),
})

function after(visit: Visit, outcome: Outcome<unknown>, path: string, said: string): Reply {
  if (outcome.ok) return see(path, said)
  const { refusal } = outcome
  if (refusal.kind === 'forbidden') return refusedEntry
  return refusal.kind === 'refused' ? see(path, words(visit.language).refusals.notYours) : missing
}

const withPathway =
  (answer: (visit: Visit, pathway: Pathway) => Promise<Reply>, mustOwn = true) =>
  async (visit: Visit): Promise<Reply> => {
    const pathway = await pathwayWith(visit, visit.param('id'))
    if (!pathway) return missing
    if (mustOwn && !(await mayFor(visit, may.edit, pathway.ownerId))) return refusedEntry
    return answer(visit, pathway)
  }

const understood = (visit: Visit, typed: Typed, { around, owners }: FormParts) =>
  understandPathway(visit, typed, around, idsIn(owners))

async function begin(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const parts = await partsOf(visit)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const values = { ...typedOf(typed), id }
  const read = await understood(visit, values, parts)
  if (!read.ok)
    return again(
      <PathwayFormPage
        {...{ ...parts, values }}
        action={paths.newPathway()}
        problems={read.problems}
        isNew
      />,
    )
  const outcome = await beginPathway(visit, id, read.value)
  return after(visit, outcome, paths.workPathway(id), words(visit.language).form.begun)
}

async function save(visit: Visit, before: Pathway): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const parts = await partsOf(visit, before)
  const values = typedOf(typed)
  const read = await understood(visit, values, parts)
  const action = paths.edit(before.id)
  if (!read.ok)
    return again(<PathwayFormPage {...{ ...parts, values, action }} problems={read.problems} isNew={false} />)
  const outcome = await rewritePathway(visit, before.id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return after(visit, outcome, paths.workPathway(before.id), words(visit.language).form.saved)
  const now = (await pathwayWith(visit, before.id)) ?? before
  return conflict(<StalePathwayPage {...{ ...parts, values, now }} />)
}

async function showOne(visit: Visit, pathway: Pathway): Promise<Reply> {
  const all = await allPathways(visit)
  return page(
    <WorkPathwayPage
      {...{ frame: visit.frame, pathway, today: visit.today }}
      flow={await flowIn(visit, all)}
      mayEdit={mayPermit(may.edit, visit.actor) && (await mayFor(visit, may.edit, pathway.ownerId))}
    />,
  )
}

const move = (to: 'published' | 'draft') =>
  withPathway(async (visit, pathway) => {
    const outcome = await movePathway(visit, pathway.id, to)
    return after(visit, outcome, paths.workPathway(pathway.id), words(visit.language).work.moved[to])
  })

export const writingRoutes: readonly Route[] = [
  get(paths.work(), may.work, async (visit) =>
    page(
      <PathwayList
        frame={visit.frame}
        pathways={await allPathways(visit)}
        mayWrite={mayPermit(may.edit, visit.actor)}
      />,
    ),
  ),
  get(paths.newPathway(), may.edit, async (visit) => {
    const values = {
      language: 'da',
      id: randomUUID(),
      level1: 'local',
      level2: 'regional',
      level3: 'national',
    }
    return page(
      <PathwayFormPage {...{ ...(await partsOf(visit)), values }} action={paths.newPathway()} isNew />,
    )
  }),
  post(paths.newPathway(), may.edit, begin),
  get(paths.workPathway(':id'), may.work, withPathway(showOne, false)),
  get(
    paths.edit(':id'),
    may.edit,
    withPathway(async (visit, pathway) => {
      const values = { ...typedPathway(pathway), version: String(pathway.version) }
      const action = paths.edit(pathway.id)
      return page(
        <PathwayFormPage {...{ ...(await partsOf(visit, pathway)), values, action }} isNew={false} />,
      )
    }),
  ),
  post(paths.edit(':id'), may.edit, withPathway(save)),
  post(paths.publish(':id'), may.edit, move('published')),
  post(paths.hide(':id'), may.edit, move('draft')),
]
