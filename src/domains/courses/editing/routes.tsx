import { again, conflict, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { projectsOf } from '../../projects/index.ts'
import type { Course } from '../model.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { areaOptions, groupOptions } from '../parts/choices.ts'
import { type OpenCourse, withCourse } from '../parts/open-course.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { courseOf } from '../queries.ts'
import { hostChoices } from '../starting/choices.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { editCourse } from './actions.ts'
import { courseForm, typedCourse } from './form.ts'
import { EditCoursePage } from './pages/edit.tsx'
import { StaleCoursePage } from './pages/stale.tsx'
import { saidInForm } from './said.ts'

async function parts(visit: Visit, course: Course) {
  const around = await surroundingsOf(visit)
  const projects = await projectsOf(visit, { organisationId: course.municipality.id, most: 300 })
  return {
    ...{ frame: visit.frame, course, around },
    hosts: await hostChoices(visit, [course.host.id]),
    areas: areaOptions(around, course.areaKey),
    groups: groupOptions(around, course.targetGroupIds),
    projects: projects.map(({ id, title, from }) => ({ value: id, label: `${title} (${from.year})` })),
  }
}

type Parts = Awaited<ReturnType<typeof parts>>

function reading(visit: Visit, { hosts, areas, groups, projects, course }: Parts) {
  const { courseForm: w, modelForm } = words(visit.language)
  const values = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value)
  return courseForm({
    hosts: hosts.flatMap(({ options }) => values(options)),
    ...{ areas: values(areas), groups: values(groups) },
    // A project of elsewhere stays where it is chosen already.
    projects: [...values(projects), ...(course.projectId ? [course.projectId] : [])],
    ...{ nameIt: w.nameIt, youthNoAge: modelForm.youthNoAge },
  })
}

async function show(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const values = { ...typedCourse(course), version: String(course.version) }
  return page(<EditCoursePage {...(await parts(visit, course))} values={values} />)
}

async function save(visit: Visit, { course }: OpenCourse): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const known = await parts(visit, course)
  const shown = { ...known, values: typedOf(typed) }
  const read = understand(reading(visit, known), typed, visit.language)
  if (!read.ok) return again(<EditCoursePage {...shown} problems={read.problems} />)
  const outcome = await editCourse(visit, course.id, version, read.value)
  if (!outcome.ok && outcome.refusal.kind === 'refused') {
    const problems = [{ field: 'host', text: refusalSentence(visit, outcome.refusal.reason) }]
    return again(<EditCoursePage {...shown} problems={problems} />)
  }
  if (outcome.ok || outcome.refusal.kind !== 'stale')
    return answerTo(visit, outcome, paths.work(course.slug), words(visit.language).courseForm.saved)
  const now = (await courseOf(visit, course.id)) ?? course
  const theirs = { ...typedCourse(now), ...saidInForm(typedCourse(now), known) }
  const values = { ...typedOf(typed), ...saidInForm(typedOf(typed), known) }
  return conflict(
    <StaleCoursePage {...{ frame: visit.frame, course, values, theirs, version: now.version }} />,
  )
}

export const editingRoutes: Route[] = [
  get(paths.edit(':slug'), may.arrange, withCourse(may.arrange, show)),
  post(paths.edit(':slug'), may.arrange, withCourse(may.arrange, save)),
]
