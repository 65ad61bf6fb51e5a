import { z } from 'zod'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { choice, longText, typedOf, understand } from '../../../ui/form/understand/index.ts'
import { longDay } from '../../../ui/index.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { type OpenCourse, withCourse } from '../parts/open-course.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { cancelCourse, mergeCourse, switchSignUp, takeStep } from './actions.ts'
import { isGoingOn, steps } from './machine.ts'
import { CancelPage, MergePage } from './pages.tsx'
import { mergeTargets } from './queries.ts'

async function step(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const wanted = steps.find((one) => one === visit.param('step'))
  if (!wanted) return missing
  const outcome = await takeStep(visit, course.id, wanted)
  return answerTo(visit, outcome, paths.work(course.slug), words(visit.language).course.stepDone[wanted])
}

async function signUp(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const { button } = await visit.sent()
  const isOpen = button === 'open'
  const { course: w } = words(visit.language)
  const outcome = await switchSignUp(visit, course.id, isOpen)
  return answerTo(visit, outcome, paths.work(course.slug), isOpen ? w.signUpOpened : w.signUpClosed)
}

async function showCancel(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  return page(<CancelPage frame={visit.frame} course={course} isPossible={isGoingOn(course.state)} />)
}

const cancelForm = z.object({ reason: longText({ max: 1000 }) })

async function cancel(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const shown = { frame: visit.frame, course, isPossible: true, values: typedOf(typed) }
  const read = understand(cancelForm, typed, visit.language)
  if (!read.ok) return again(<CancelPage {...shown} problems={read.problems} />)
  const outcome = await cancelCourse(visit, course.id, read.value.reason)
  return answerTo(visit, outcome, paths.work(course.slug), words(visit.language).course.cancelled)
}

async function mergeParts(visit: Visit, { course }: OpenCourse) {
  const targets = await mergeTargets(visit, course)
  const options = targets.map(({ id, title, host, first_on }) => ({
    value: id,
    label: [title, host, first_on && longDay(first_on, visit.language)].filter(Boolean).join(', '),
  }))
  return { frame: visit.frame, course, options, isPossible: isGoingOn(course.state) }
}

async function showMerge(visit: Visit, open: OpenCourse): Promise<Reply> {
  return page(<MergePage {...(await mergeParts(visit, open))} />)
}

async function merge(visit: Visit, open: OpenCourse): Promise<Reply> {
  const { typed } = await visit.sent()
  const parts = await mergeParts(visit, open)
  const values: Typed = typedOf(typed)
  const drawn = (problems: readonly Problem[]) =>
    again(<MergePage {...parts} values={values} problems={problems} />)
  const into = z.object({ into: choice(parts.options.map(({ value }) => value)) })
  const read = understand(into, typed, visit.language)
  if (!read.ok) return drawn(read.problems)
  const outcome = await mergeCourse(visit, open.course.id, read.value.into)
  if (!outcome.ok && outcome.refusal.kind === 'refused')
    return drawn([{ field: 'into', text: refusalSentence(visit, outcome.refusal.reason) }])
  return answerTo(visit, outcome, paths.work(open.course.slug), words(visit.language).course.mergedDone)
}

export const stateRoutes: Route[] = [
  post(paths.step(':slug', ':step'), may.run, withCourse(may.run, step)),
  post(paths.signUpSwitch(':slug'), may.arrange, withCourse(may.arrange, signUp)),
  get(paths.cancel(':slug'), may.arrange, withCourse(may.arrange, showCancel)),
  post(paths.cancel(':slug'), may.arrange, withCourse(may.arrange, cancel)),
  get(paths.merge(':slug'), may.arrange, withCourse(may.arrange, showMerge)),
  post(paths.merge(':slug'), may.arrange, withCourse(may.arrange, merge)),
]
