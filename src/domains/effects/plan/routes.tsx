import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { longDay, type Theirs } from '../../../ui/index.ts'
import { wholeRegion } from '../door/cells.ts'
import { latestRelease, readingAt, sendersAt } from '../door/door.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { answerTo } from '../results/answer-to.ts'
import { words } from '../words.ts'
import { submitPlan, writePlan } from './actions.ts'
import { planForm } from './form.ts'
import { PlanPage } from './form-page.tsx'
import { SendersPage } from './pages.tsx'
import { coursesBySender, plansThroughTime } from './queries.ts'

async function show(visit: Visit): Promise<Reply> {
  const release = await latestRelease(visit)
  return page(
    <SendersPage
      frame={visit.frame}
      plans={await plansThroughTime(visit)}
      senders={release ? await sendersAt(visit, release) : { state: 'none' }}
      region={release && (await readingAt(visit, release, wholeRegion.kind, wholeRegion.key))}
      isSimulated={release?.isSimulated ?? false}
      courses={await coursesBySender(visit)}
      mayPlan={permits(may.plan, visit.actor)}
    />,
  )
}

interface Drawn {
  readonly values: Typed
  readonly problems?: readonly Problem[]
  readonly version?: number
  readonly theirs?: Theirs
}

const drawn = async (visit: Visit, { values, problems = [], version = 0, theirs }: Drawn) => (
  <PlanPage
    {...{ frame: visit.frame, values, problems, version, theirs }}
    isAfterLocking={(await plansThroughTime(visit)).some(({ state }) => state === 'locked')}
  />
)

async function write(visit: Visit): Promise<Reply> {
  const [newest] = await plansThroughTime(visit)
  const usual = { outcome: 'who5', margin: '5', covariates: ['before', 'targetGroup', 'level'] }
  if (newest?.state !== 'draft') return page(await drawn(visit, { values: usual }))
  const { outcome, margin, covariates, reason, version } = newest
  const values = { outcome, margin: String(margin), covariates, reason }
  return page(await drawn(visit, { values, version }))
}

async function save(visit: Visit): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const read = understand(planForm(), typed, visit.language)
  const values = typedOf(typed)
  if (!read.ok) return again(await drawn(visit, { values, version, problems: read.problems }))
  const outcome = await writePlan(visit, { kind: 'senders', ...read.value }, version)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.senders(), words(visit.language).senders.saved)
  return conflict(await drawn(visit, { values, version, theirs: outcome.refusal }))
}

async function submit(visit: Visit): Promise<Reply> {
  const w = words(visit.language).senders
  const outcome = await submitPlan(
    visit,
    'senders',
    `${words('da').senders.plan}: ${longDay(visit.today, 'da')}`,
  )
  return answerTo(visit, outcome, paths.senders(), w.submitted)
}

export const planRoutes: Route[] = [
  get(paths.senders(), may.see, show),
  get(paths.plan(), may.plan, write),
  post(paths.plan(), may.plan, save),
  post(paths.submitPlan(), may.plan, submit),
]
