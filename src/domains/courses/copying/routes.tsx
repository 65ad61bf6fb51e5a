import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { day, text, typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/index.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { type OpenCourse, withCourse } from '../parts/open-course.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { copyCourse } from './actions.ts'
import { CopyPage } from './pages.tsx'
import { dayForCopy, titleForCopy } from './rules.ts'

async function show(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const first = dayForCopy(course.firstOn, visit.today)
  const values = {
    ...{ id: randomUUID(), title: titleForCopy(course.title, course.firstOn, first) },
    firstDay: shortDay(first),
  }
  return page(<CopyPage frame={visit.frame} course={course} values={values} />)
}

async function copy(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const values: Typed = { ...typedOf(typed), id }
  const drawn = (problems: readonly Problem[]) =>
    again(<CopyPage frame={visit.frame} course={course} values={values} problems={problems} />)
  const near = { from: visit.today.subtract({ years: 1 }), to: visit.today.add({ years: 3 }) }
  const form = z.object({ title: text({ max: 120 }), firstDay: day(near) })
  const read = understand(form, typed, visit.language)
  if (!read.ok) return drawn(read.problems)
  const outcome = await copyCourse(visit, course.id, { id, ...read.value })
  if (!outcome.ok && outcome.refusal.kind === 'refused')
    return drawn([{ field: 'firstDay', text: refusalSentence(visit, outcome.refusal.reason) }])
  const path = outcome.ok ? paths.work(outcome.value) : paths.register()
  return answerTo(visit, outcome, path, words(visit.language).start.created)
}

export const copyRoutes: Route[] = [
  get(paths.copy(':slug'), may.start, withCourse(may.start, show)),
  post(paths.copy(':slug'), may.start, withCourse(may.start, copy)),
]
