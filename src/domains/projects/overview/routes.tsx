import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isUuid } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { longText, typedOf, understand } from '../../../ui/form/understand/index.ts'
import { leadersOfProject } from '../../people/index.ts'
import { appointLeader, endLeader } from '../leaders/actions.ts'
import { leaderForm } from '../leaders/form.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { type OpenProject, openProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { sectionsWith } from '../sections.ts'
import { takeStep } from '../states/actions.ts'
import { needsWords, steps } from '../states/machine.ts'
import { words } from '../words.ts'
import { OverviewPage, type OverviewProps } from './pages/overview.tsx'
import { overviewOf } from './queries.ts'

type Unfinished = Pick<OverviewProps, 'tried' | 'appointing'>

async function drawn(visit: Visit, open: OpenProject, unfinished: Unfinished = {}, chosen?: string) {
  const { project, rights } = open
  const overview = await overviewOf(visit, open, chosen ? [chosen] : [])
  return (
    <OverviewPage
      frame={visit.frame}
      project={project}
      rights={rights}
      overview={overview}
      copyId={randomUUID()}
      sections={await sectionsWith(visit, [project.id], visit.frame)}
      {...unfinished}
    />
  )
}

const show = async (visit: Visit, open: OpenProject): Promise<Reply> => page(await drawn(visit, open))

const reasoned = z.object({ words: longText({ max: 4000 }) })
const free = z.object({ words: longText({ max: 4000, optional: true }) })

async function step(visit: Visit): Promise<Reply> {
  const step = steps.find((one) => one === visit.param('step'))
  const open = step && (await openProject(visit))
  if (!open) return missing
  const { typed } = await visit.sent()
  const read = understand(needsWords.includes(step) ? reasoned : free, typed, visit.language)
  // What somebody else has made impossible meanwhile is told as such, whatever else is wrong with it.
  if (!read.ok && (await overviewOf(visit, open, [])).steps.includes(step))
    return again(
      await drawn(visit, open, { tried: { step, values: typedOf(typed), problems: read.problems } }),
    )
  const outcome = await takeStep(visit, open.project.id, step, (read.ok && read.value.words) || '')
  return answerTo(visit, outcome, paths.work(open.project.id), words(visit.language).work.steps[step].done)
}

async function appoint(visit: Visit, open: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const shown = async (problems: readonly Problem[], chosen?: string) =>
    again(await drawn(visit, open, { appointing: { values: typedOf(typed), problems } }, chosen))
  const read = understand(leaderForm, typed, visit.language)
  if (!read.ok) return shown(read.problems)
  const { person } = read.value
  const outcome = await appointLeader(visit, open.project.id, person)
  const refused = outcome.ok ? undefined : outcome.refusal
  if (refused?.kind === 'refused') {
    const problems = [{ field: 'person', text: refusalSentence(visit, refused.reason) }]
    // Somebody unknown is not shown by name: that could be a young person, who is in no list.
    return shown(problems, refused.reason === 'unknownPerson' ? undefined : person)
  }
  const { appointed } = words(visit.language).work.leaders
  const leaders = await leadersOfProject(visit, open.project.id)
  const name = leaders.find(({ personId }) => personId === person)?.name ?? ''
  return answerTo(visit, outcome, paths.work(open.project.id), appointed(name))
}

async function end(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const person = visit.param('person')
  if (!isUuid(person)) return missing
  const outcome = await endLeader(visit, project.id, person)
  return answerTo(visit, outcome, paths.work(project.id), words(visit.language).work.leaders.ended)
}

export const overviewRoutes: Route[] = [
  get(paths.work(':id'), may.work, withProject(undefined, show)),
  post(paths.leaders(':id'), may.appointLeader, withProject(may.appointLeader, appoint)),
  post(paths.endLeader(':id', ':person'), may.endLeader, withProject(may.endLeader, end)),
  post(paths.step(':id', ':step'), may.carryOut, step),
]
