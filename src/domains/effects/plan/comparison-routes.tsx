import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { longDay, type Theirs } from '../../../ui/index.ts'
import { wholeRegion } from '../door/cells.ts'
import { latestRelease, readingAt } from '../door/door.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { answerTo } from '../results/answer-to.ts'
import { words } from '../words.ts'
import { submitPlan, writePlan } from './actions.ts'
import { ComparisonFormPage } from './comparison-form-page.tsx'
import { ComparisonPage } from './comparison-page.tsx'
import { comparisonFields, comparisonForm, ownWaitingTime } from './form.ts'
import { comparableModels, comparisonsThroughTime } from './queries.ts'

async function show(visit: Visit): Promise<Reply> {
  const release = await latestRelease(visit)
  const region = release && (await readingAt(visit, release, wholeRegion.kind, wholeRegion.key))
  return page(
    <ComparisonPage
      frame={visit.frame}
      plans={await comparisonsThroughTime(visit)}
      region={region || undefined}
      isSimulated={release?.isSimulated ?? false}
      models={await comparableModels(visit)}
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
  <ComparisonFormPage
    {...{ frame: visit.frame, values, problems, version, theirs }}
    models={await comparableModels(visit)}
  />
)

async function write(visit: Visit): Promise<Reply> {
  const [newest] = await comparisonsThroughTime(visit)
  if (newest?.state !== 'draft')
    return page(await drawn(visit, { values: { outcome: 'who5', against: ownWaitingTime } }))
  const { outcome, design, reason, version } = newest
  const against = design === 'waitingTime' ? ownWaitingTime : newest.against
  return page(await drawn(visit, { values: { outcome, against, reason }, version }))
}

async function save(visit: Visit): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const slugs = (await comparableModels(visit)).map(({ slug }) => slug)
  const read = understand(comparisonForm(slugs), typed, visit.language)
  const values = typedOf(typed)
  if (!read.ok) return again(await drawn(visit, { values, version, problems: read.problems }))
  const outcome = await writePlan(visit, comparisonFields(read.value), version)
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.comparison(), words(visit.language).senders.saved)
  return conflict(await drawn(visit, { values, version, theirs: outcome.refusal }))
}

async function submit(visit: Visit): Promise<Reply> {
  const title = `${words('da').comparison.planTitle}: ${longDay(visit.today, 'da')}`
  const outcome = await submitPlan(visit, 'comparison', title)
  return answerTo(visit, outcome, paths.comparison(), words(visit.language).senders.submitted)
}

export const comparisonRoutes: Route[] = [
  get(paths.comparison(), may.see, show),
  get(paths.comparisonPlan(), may.plan, write),
  post(paths.comparisonPlan(), may.plan, save),
  post(paths.submitComparison(), may.plan, submit),
]
