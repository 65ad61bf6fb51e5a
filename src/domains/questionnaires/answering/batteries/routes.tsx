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
import { typedOf, understand } from '../../../../ui/form/understand/index.ts'
import type { OpenCourse } from '../../../courses/index.ts'
import { onCourse, refusalSentence } from '../measured.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { changePlan } from './actions.ts'
import { coursePlan } from './asked-about.ts'
import { planForm } from './form.ts'
import { ownNow } from './instruments.ts'
import { PlanPage } from './pages/plan.tsx'

async function show(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { course } = open
  const plan = await coursePlan(visit, course)
  if (plan.fixedOn) return see(paths.measuring(course.slug), words(visit.language).refusals.fixed)
  const values = {
    extra: plan.extra,
    asksWork: plan.asksWork ? 'on' : '',
    asksWaiting: plan.asksWaiting ? 'on' : '',
    own: plan.own,
    version: String(plan.version),
  }
  return page(<PlanPage frame={visit.frame} open={open} values={values} own={await ownNow(visit)} />)
}

async function save(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { course } = open
  const { typed, version } = await visit.sent()
  const read = understand(planForm, typed, visit.language)
  const drawn = { frame: visit.frame, open, values: typedOf(typed), own: await ownNow(visit) }
  if (!read.ok) return again(<PlanPage {...drawn} problems={read.problems} />)
  const outcome = await changePlan(visit, course, { plan: read.value, version })
  if (outcome.ok) return see(paths.measuring(course.slug), words(visit.language).measuring.planForm.saved)
  const { refusal } = outcome
  if (refusal.kind === 'stale')
    return conflict(<PlanPage {...drawn} stale={{ fields: refusal.current, version: refusal.version }} />)
  if (refusal.kind === 'refused')
    return again(
      <PlanPage {...drawn} problems={[{ field: '', text: refusalSentence(visit, refusal.reason) }]} />,
    )
  return refusal.kind === 'absent' ? missing : refusedEntry
}

export const planRoutes: Route[] = [
  get(paths.plan(':slug'), may.changePlan, onCourse(may.changePlan, show)),
  post(paths.plan(':slug'), may.changePlan, onCourse(may.changePlan, save)),
]
