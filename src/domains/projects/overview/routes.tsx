import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { longText, typedOf, understand } from '../../../ui/form/understand/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { type OpenProject, openProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { takeStep } from '../states/actions.ts'
import { needsWords, type Step, steps } from '../states/machine.ts'
import { words } from '../words.ts'
import { OverviewPage } from './pages/overview.tsx'
import { overviewOf } from './queries.ts'

async function drawn(
  visit: Visit,
  open: OpenProject,
  tried?: { readonly step: Step; readonly values: Typed; readonly problems: readonly Problem[] },
) {
  const overview = await overviewOf(visit, open)
  const { project, rights } = open
  return (
    <OverviewPage
      frame={visit.frame}
      project={project}
      rights={rights}
      overview={overview}
      copyId={randomUUID()}
      tried={tried}
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
  if (!read.ok)
    return again(await drawn(visit, open, { step, values: typedOf(typed), problems: read.problems }))
  const outcome = await takeStep(visit, open.project.id, step, read.value.words ?? '')
  return answerTo(visit, outcome, paths.work(open.project.id), words(visit.language).work.steps[step].done)
}

export const overviewRoutes: Route[] = [
  get(paths.work(':id'), may.work, withProject(undefined, show)),
  post(paths.step(':id', ':step'), may.carryOut, step),
]
