import { isUuid } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { historyOf } from '../../../platform/audit/history.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { MarkdownPreview, previewedText, WorkPage } from '../../../ui/index.ts'
import { panelsOf } from '../course-parts.ts'
import { staffParts } from '../model.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { type OpenCourse, withCourse } from '../parts/open-course.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { appoint, endAppointment } from '../staff/actions.ts'
import { appointForm } from '../staff/form.ts'
import { areaNamed } from '../surroundings/model.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { namesOfActors } from './names-of-actors.ts'
import { HistoryPage } from './pages/history.tsx'
import { OverviewPage, type OverviewProps } from './pages/overview.tsx'
import { overviewOf } from './queries.ts'

type Unfinished = Pick<OverviewProps, 'appointing'>

async function drawn(visit: Visit, open: OpenCourse, unfinished: Unfinished = {}, chosen?: string) {
  const overview = await overviewOf(visit, open, chosen ? [chosen] : [])
  const panels = await panelsOf(visit, open.course, visit.frame)
  return (
    <OverviewPage
      {...{ frame: visit.frame, open, overview, panels, now: visit.now, today: visit.today }}
      {...unfinished}
    />
  )
}

const show = async (visit: Visit, open: OpenCourse): Promise<Reply> => page(await drawn(visit, open))

async function appointing(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const { course: w } = words(visit.language)
  const shown = async (problems: readonly Problem[], chosen?: string) =>
    again(await drawn(visit, open, { appointing: { values: typedOf(typed), problems } }, chosen))
  const form = appointForm({ nobody: w.nobodyChosen, mailForPeers: w.mailForPeers })
  const read = understand(form, typed, visit.language)
  if (!read.ok) return shown(read.problems)
  const outcome = await appoint(visit, open.course.id, read.value)
  const { person } = read.value
  if (outcome.ok || outcome.refusal.kind !== 'refused')
    return answerTo(visit, outcome, paths.work(open.course.slug), w.appointed)
  const { reason } = outcome.refusal
  const field = person ? 'person' : 'email'
  // Somebody unknown is not shown by name: that could be a young person, who is in no list.
  return shown(
    [{ field, text: refusalSentence(visit, reason) }],
    reason === 'unknownPerson' ? undefined : person,
  )
}

async function ending(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const person = visit.param('person')
  const part = staffParts.find((one) => one === visit.param('part'))
  if (!isUuid(person) || !part) return missing
  const outcome = await endAppointment(visit, course.id, person, part)
  return answerTo(visit, outcome, paths.work(course.slug), words(visit.language).course.ended)
}

async function history(visit: Visit, open: OpenCourse): Promise<Reply> {
  const entries = await historyOf(visit, { kind: 'courses.course', id: open.course.id })
  const actors = await namesOfActors(
    visit,
    entries.flatMap(({ actorId, actorKind }) => (actorKind === 'person' && actorId ? [actorId] : [])),
  )
  const area = areaNamed(await surroundingsOf(visit), open.course.areaKey)
  return page(<HistoryPage {...{ frame: visit.frame, open, area, entries, actors }} />)
}

async function preview(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const title = visit.frame.words.form.previewTitle
  return page(
    <WorkPage frame={visit.frame} title={title}>
      <h1>{title}</h1>
      <MarkdownPreview text={previewedText(typed).slice(0, 20_000)} title={title} />
    </WorkPage>,
  )
}

export const previewRoutes: Route[] = [post(paths.preview(), may.work, preview)]

export const overviewRoutes: Route[] = [
  get(paths.work(':slug'), may.work, withCourse(undefined, show)),
  post(paths.staff(':slug'), may.appoint, withCourse(may.appoint, appointing)),
  post(
    paths.endStaff(':slug', ':person', ':part'),
    may.endAppointment,
    withCourse(may.endAppointment, ending),
  ),
  get(paths.history(':slug'), may.readDrafts, withCourse(may.readDrafts, history)),
]
