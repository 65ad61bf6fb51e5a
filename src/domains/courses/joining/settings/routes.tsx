import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { inDanishOrder } from '../../../../kernel/text.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { municipalitiesToday } from '../../../people/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { atCourse, type OpenedCourse } from '../shell/open.ts'
import { setRules } from './actions.ts'
import { typedRules, understandRules } from './form.ts'
import { PlacesPage } from './pages/places.tsx'
import { owedFor, rulesOf } from './queries.ts'
import { settingWords } from './words.ts'

const setting = may['places.set']

async function towns(visit: Visit) {
  const all = await municipalitiesToday(visit)
  return all
    .map(({ organisationId, name }) => ({ id: organisationId, name }))
    .sort((a, b) => inDanishOrder(a.name, b.name))
}

interface Shown {
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly isStale?: boolean
}

async function placesPage(
  visit: Visit,
  opened: OpenedCourse,
  { typed, problems, isStale = false }: Shown = {},
) {
  const kept = await rulesOf(visit, opened.course.id)
  const version = typed && !isStale ? Number(typed['version'] ?? 0) : kept.version
  return (
    <PlacesPage
      frame={visit.frame}
      opened={opened}
      form={fillForm(visit.frame, typed ?? typedRules(kept), problems)}
      version={version}
      municipalities={await towns(visit)}
      owed={await owedFor(visit, opened.course.id)}
      isStale={isStale}
    />
  )
}

async function saved(visit: Visit, opened: OpenedCourse): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const ids = (await towns(visit)).map(({ id }) => id)
  const read = understandRules(typed, visit.language, ids, opened.course.capacity)
  if (!read.ok) return again(await placesPage(visit, opened, { typed, problems: read.problems }))
  const outcome = await setRules(visit, opened.course.id, { rules: read.value, version })
  if (outcome.ok) return see(paths.places(opened.course.slug), settingWords(visit.language).saved)
  if (outcome.refusal.kind !== 'stale') return missing
  return conflict(await placesPage(visit, opened, { typed, isStale: true }))
}

export const settingRoutes: readonly Route[] = [
  get(
    paths.places(':slug'),
    setting,
    atCourse(setting, async (visit, opened) => page(await placesPage(visit, opened))),
  ),
  post(paths.places(':slug'), setting, atCourse(setting, saved)),
]
