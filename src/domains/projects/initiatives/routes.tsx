import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../kernel/ids.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { mayPermit, permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { needWith } from '../needs/queries.ts'
import { answerTo } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { editInitiative, gatherNeeds } from './actions.ts'
import { initiativeForm, typedInitiative } from './form.ts'
import { InitiativeFormPage, StaleInitiativePage } from './pages/form.tsx'
import { InitiativePage, InitiativesPage } from './pages/initiative.tsx'
import { choosableNeeds, initiativeRows, initiativeWith } from './queries.ts'

async function showAll(visit: Visit): Promise<Reply> {
  const initiatives = await initiativeRows(visit)
  const mayGather = permits(may.gather, visit.actor)
  return page(<InitiativesPage frame={visit.frame} initiatives={initiatives} mayGather={mayGather} />)
}

async function showOne(visit: Visit): Promise<Reply> {
  const initiative = await initiativeWith(visit, visit.param('id'))
  if (!initiative) return missing
  const rights = {
    mayGather: permits(may.gather, visit.actor),
    mayPropose: mayPermit(may.propose, visit.actor),
    seesProposals: mayPermit(may.readProposals, visit.actor),
  }
  const around = await surroundingsOf(visit)
  return page(<InitiativePage frame={visit.frame} initiative={initiative} around={around} rights={rights} />)
}

const chosenIn = (typed: Typed): string[] => [typed['needs'] ?? []].flat().filter(isUuid)

const formParts = async (visit: Visit, chosen: readonly string[]) => ({
  frame: visit.frame,
  around: await surroundingsOf(visit),
  needs: await choosableNeeds(visit, chosen),
})

async function showNew(visit: Visit): Promise<Reply> {
  const need = await needWith(visit, visit.query['behov'] ?? '')
  const parts = await formParts(visit, need ? [need.id] : [])
  const values = {
    id: randomUUID(),
    title: need?.title ?? '',
    needs: need ? [need.id] : [],
    municipalities: need?.municipalities ?? [],
  }
  return page(<InitiativeFormPage {...parts} action={paths.newInitiative()} values={values} isNew />)
}

async function gather(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const parts = await formParts(visit, chosenIn(typed))
  const read = understand(formFor(visit, parts), typed, visit.language)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const values = { ...typedOf(typed), id }
  const shown = { ...parts, action: paths.newInitiative(), values, isNew: true }
  if (!read.ok) return again(<InitiativeFormPage {...shown} problems={read.problems} />)
  const outcome = await gatherNeeds(visit, id, read.value)
  if (!outcome.ok && outcome.refusal.kind !== 'refused') return answerTo(visit, outcome, paths.initiatives())
  return see(paths.initiative(id), words(visit.language).initiatives.form.saved)
}

const formFor = (visit: Visit, { around, needs }: Awaited<ReturnType<typeof formParts>>) =>
  initiativeForm(around, needs, words(visit.language).why.missing)

async function showEdit(visit: Visit): Promise<Reply> {
  const initiative = await initiativeWith(visit, visit.param('id'))
  if (!initiative) return missing
  const parts = await formParts(visit, initiative.needs)
  const values = { ...typedInitiative(initiative), version: String(initiative.version) }
  return page(
    <InitiativeFormPage
      {...parts}
      action={paths.editInitiative(initiative.id)}
      values={values}
      isNew={false}
      back={paths.initiative(initiative.id)}
    />,
  )
}

async function saveEdit(visit: Visit): Promise<Reply> {
  const before = await initiativeWith(visit, visit.param('id'))
  if (!before) return missing
  const { typed, version } = await visit.sent()
  const parts = await formParts(visit, [...chosenIn(typed), ...before.needs])
  const shown = { ...parts, action: paths.editInitiative(before.id), values: typedOf(typed) }
  const read = understand(formFor(visit, parts), typed, visit.language)
  if (!read.ok)
    return again(
      <InitiativeFormPage
        {...shown}
        problems={read.problems}
        isNew={false}
        back={paths.initiative(before.id)}
      />,
    )
  const outcome = await editInitiative(visit, before.id, version, read.value)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.initiative(before.id), words(visit.language).initiatives.form.saved)
  const now = (await initiativeWith(visit, before.id)) ?? before
  return conflict(
    <StaleInitiativePage {...shown} id={now.id} theirs={typedInitiative(now)} version={now.version} />,
  )
}

export const initiativeRoutes: Route[] = [
  get(paths.initiatives(), may.work, showAll),
  get(paths.newInitiative(), may.gather, showNew),
  post(paths.newInitiative(), may.gather, gather),
  get(paths.initiative(':id'), may.work, showOne),
  get(paths.editInitiative(':id'), may.gather, showEdit),
  post(paths.editInitiative(':id'), may.gather, saveEdit),
]
