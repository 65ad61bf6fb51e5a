import { randomUUID } from 'node:crypto'
import type { Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, conflict, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, type Understood, understand, uuid } from '../../../ui/form/understand/index.ts'
import { actorOf, personChoices, placeOf } from '../../people/index.ts'
import { idsIn, ownersFor } from '../parts/place.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { beginSpace, rewriteSpace } from './actions.ts'
import { answerTo } from './answer-to.ts'
import { spaceForm, typedSpace } from './form.ts'
import type { Space, SpaceFields } from './model.ts'
import { withWorkSpace } from './open.ts'
import { SpaceFormPage } from './pages/form.tsx'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { spaceWith } from './queries.ts'
import type { SpaceFormParts } from './said.ts'
import type { SpaceTables } from './tables.ts'
import { words } from './words.ts'

const edit = may.edit

async function partsOf(visit: Visit, before?: Space): Promise<SpaceFormParts> {
  return {
    frame: visit.frame,
    around: await surroundingsOf(visit),
    owners: await ownersFor(visit, edit, before ? [before.ownerId] : []),
    people: await personChoices(visit, { chosen: before?.hostId ? [before.hostId] : [] }),
  }
}

/** Whether somebody may answer for what belongs to an owner: who is asked must be able to. */
async function mayAnswer(visit: Visit, personId: string, ownerId: string): Promise<boolean> {
  const actor = await actorOf(visit, personId)
  const place = await placeOf(tablesOf<SpaceTables>(visit) as never, ownerId)
  return actor !== undefined && place !== undefined && permits(may['bookings.answer'], actor, place)
}

async function understood(
  visit: Visit,
  { around, owners, people }: SpaceFormParts,
  typed: Typed,
): Promise<Understood<SpaceFields>> {
  const { hoursUnclear, needsHost, hostMayNot } = words(visit.language).spaces.form
  const known = { owners: idsIn(owners), people: people.map(({ value }) => value) }
  const read = understand(spaceForm({ around, ...known, hoursUnclear, needsHost }), typed, visit.language)
  if (!read.ok || !read.value.isBookable || !read.value.hostId) return read
  if (await mayAnswer(visit, read.value.hostId, read.value.ownerId)) return read
  return { ok: false, problems: [{ field: 'hostId', text: hostMayNot }] }
}

async function showNew(visit: Visit): Promise<Reply> {
  const values = { id: randomUUID(), priceUnit: 'hour', closedOnHolidays: 'on', language: visit.language }
  return page(<SpaceFormPage {...(await partsOf(visit))} action={paths.newSpace()} values={values} isNew />)
}

async function begin(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const parts = await partsOf(visit)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const read = await understood(visit, parts, typedOf(typed))
  const shown = { ...parts, action: paths.newSpace(), values: { ...typedOf(typed), id }, isNew: true }
  if (!read.ok) return again(<SpaceFormPage {...shown} problems={read.problems} />)
  const outcome = await beginSpace(visit, id, read.value)
  if (!outcome.ok && outcome.refusal.kind !== 'refused') return answerTo(visit, outcome, paths.workSpaces())
  return see(paths.workSpace(id), words(visit.language).work.form.begun)
}

async function showEdit(visit: Visit, space: Space): Promise<Reply> {
  const values = { ...typedSpace(space), version: String(space.version) }
  const action = paths.editSpace(space.id)
  return page(<SpaceFormPage {...(await partsOf(visit, space))} {...{ action, values }} isNew={false} />)
}

async function saveEdit(visit: Visit, before: Space): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const parts = await partsOf(visit, before)
  const read = await understood(visit, parts, typedOf(typed))
  const shown = { ...parts, action: paths.editSpace(before.id), values: typedOf(typed), isNew: false }
  if (!read.ok) return again(<SpaceFormPage {...shown} problems={read.problems} />)
  const outcome = await rewriteSpace(visit, before.id, version, read.value)
  const back = paths.workSpace(before.id)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, back, words(visit.language).work.form.saved)
  const now = (await spaceWith(visit, before.id)) ?? before
  const stale = { theirs: typedSpace(now), version: now.version, takeTheirs: back }
  return conflict(<SpaceFormPage {...shown} stale={stale} />)
}

export const spaceFormRoutes: Route[] = [
  get(paths.newSpace(), edit, showNew),
  post(paths.newSpace(), edit, begin),
  get(paths.editSpace(':id'), edit, withWorkSpace(edit, showEdit)),
  post(paths.editSpace(':id'), edit, withWorkSpace(edit, saveEdit)),
]
