import { randomUUID } from 'node:crypto'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { newIdIn } from '../proposals/form.ts'
import { words } from '../words.ts'
import { setLimit } from './actions.ts'
import { limitForm } from './form.ts'
import { LimitPage } from './pages/limit.tsx'
import { limitsThroughTime } from './queries.ts'

const drawn = async (visit: Visit, values: Typed, problems: readonly Problem[] = []) => (
  <LimitPage
    frame={visit.frame}
    limits={await limitsThroughTime(visit)}
    today={visit.today}
    maySet={permits(may.setLimit, visit.actor)}
    values={values}
    problems={problems}
  />
)

const show = async (visit: Visit): Promise<Reply> => page(await drawn(visit, { id: randomUUID() }))

async function set(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = newIdIn(typed) ?? randomUUID()
  const read = understand(limitForm(visit.today), typed, visit.language)
  if (!read.ok) return again(await drawn(visit, { ...typedOf(typed), id }, read.problems))
  const outcome = await setLimit(visit, id, read.value)
  return answerTo(visit, outcome, paths.limit(), words(visit.language).work.limit.saved)
}

export const limitRoutes: Route[] = [
  get(paths.limit(), may.readProposals, show),
  post(paths.limit(), may.setLimit, set),
]
