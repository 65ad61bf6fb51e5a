import { isUuid } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { filesOf, largestFile } from '../../../platform/files/files.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { text, typedOf, understand } from '../../../ui/form/understand/index.ts'
import { readTableQuery } from '../../../ui/index.ts'
import { mayFor } from '../parts/place.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { moveSpace, setExceptionalDay } from './actions.ts'
import { answerTo, refusalSentence } from './answer-to.ts'
import { askedCount } from './bookings/queries.ts'
import { spaceListRules } from './conditions.ts'
import { exceptionForm } from './exception-form.ts'
import { workSpaces } from './lists.ts'
import { photoKind, type Space, spaceStates } from './model.ts'
import { withWorkSpace } from './open.ts'
import { SpaceList } from './pages/list.tsx'
import { SpaceOverview, type SpaceOverviewProps } from './pages/overview.tsx'
import { paths } from './paths.ts'
import { addPhoto, dropPhoto } from './photos.ts'
import { may } from './policy.ts'
import { words } from './words.ts'

async function showList(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, spaceListRules)
  const around = await surroundingsOf(visit)
  const found = await workSpaces(visit, query, around)
  const mayWrite = mayPermit(may.edit, visit.actor)
  return page(<SpaceList {...{ frame: visit.frame, query, around, mayWrite, ...found }} />)
}

async function drawn(visit: Visit, space: Space, wrong?: SpaceOverviewProps['wrong']) {
  const mayAnswer = await mayFor(visit, may['bookings.answer'], space.ownerId)
  return (
    <SpaceOverview
      {...{ frame: visit.frame, space, mayAnswer, today: visit.today, ...(wrong ? { wrong } : {}) }}
      photos={await filesOf(visit, { kind: photoKind, id: space.id })}
      asked={mayAnswer ? await askedCount(visit, space.id) : 0}
      mayEdit={await mayFor(visit, may.edit, space.ownerId)}
    />
  )
}

async function wrongAgain(visit: Visit, space: Space, form: string, problems: readonly Problem[]) {
  const { typed } = await visit.sent()
  return again(await drawn(visit, space, { form, values: typedOf(typed), problems }))
}

async function move(visit: Visit, space: Space): Promise<Reply> {
  const to = spaceStates.find((state) => state === visit.param('to'))
  if (!to) return missing
  const said = words(visit.language).spaces.work.moved[to]
  return answerTo(visit, await moveSpace(visit, space.id, to), paths.workSpace(space.id), said)
}

async function exceptional(visit: Visit, space: Space): Promise<Reply> {
  const { typed } = await visit.sent()
  const read = understand(exceptionForm(words(visit.language).bookings.endsAfter), typed, visit.language)
  if (!read.ok) return wrongAgain(visit, space, 'day', read.problems)
  const said = typed['as'] === 'usual' ? 'asUsual' : read.value
  const outcome = await setExceptionalDay(visit, space.id, read.value.day, said)
  return answerTo(visit, outcome, paths.workSpace(space.id), words(visit.language).spaces.work.daySaved)
}

async function photo(visit: Visit, space: Space): Promise<Reply> {
  const { typed, files } = await visit.sent()
  const { work: w } = words(visit.language).spaces
  const file = files['file']?.[0]
  if (!file) return wrongAgain(visit, space, 'photo', [{ field: 'file', text: w.photoMissing }])
  const altText = text({ max: 500, optional: true }).safeParse(typed['altText']).data ?? ''
  const outcome = await addPhoto(visit, space.id, file, altText)
  if (!outcome.ok && outcome.refusal.kind === 'refused') {
    const { reason } = outcome.refusal
    const field = reason === 'altTextMissing' ? 'altText' : 'file'
    return wrongAgain(visit, space, 'photo', [{ field, text: refusalSentence(visit, reason) }])
  }
  return answerTo(visit, outcome, paths.workSpace(space.id), w.photoAdded)
}

async function withoutPhoto(visit: Visit, space: Space): Promise<Reply> {
  const file = visit.param('file')
  if (!isUuid(file)) return missing
  const said = words(visit.language).spaces.work.photoDropped
  return answerTo(visit, await dropPhoto(visit, space.id, file), paths.workSpace(space.id), said)
}

const edit = may.edit

export const spaceRoutes: Route[] = [
  get(paths.workSpaces(), may.work, showList),
  get(
    paths.workSpace(':id'),
    may.work,
    withWorkSpace(undefined, async (visit, space) => page(await drawn(visit, space))),
  ),
  post(paths.moveSpace(':id', ':to'), edit, withWorkSpace(edit, move)),
  post(paths.exceptionalDay(':id'), edit, withWorkSpace(edit, exceptional)),
  post(paths.photos(':id'), edit, withWorkSpace(edit, photo), largestFile + 1_048_576),
  post(paths.dropPhoto(':id', ':file'), edit, withWorkSpace(edit, withoutPhoto)),
]
