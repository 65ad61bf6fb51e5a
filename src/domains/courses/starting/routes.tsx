import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { tablesOf } from '../../../platform/actions/context.ts'
import { again, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand, uuid } from '../../../ui/form/understand/index.ts'
import { municipalityOf, personChoices } from '../../people/index.ts'
import { freeDaysIn } from '../calendar/queries.ts'
import { type CourseModel, type ModelVersion, versionInUse } from '../models/model.ts'
import { modelAt } from '../models/queries.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { CourseTables } from '../tables.ts'
import { words } from '../words.ts'
import { startCourse } from './actions.ts'
import { hostChoices } from './choices.ts'
import { type Start, startForm } from './form.ts'
import { daysFor } from './laying-out.ts'
import { StartPage } from './pages/start.tsx'

interface Opened {
  readonly model: CourseModel
  readonly version: ModelVersion
}

/** The model of the address, as courses are started from it. */
async function opened(visit: Visit): Promise<Opened | undefined> {
  const model = await modelAt(visit, visit.param('slug'))
  const version = model && !model.retiredOn ? versionInUse(model) : undefined
  return model && version && { model, version }
}

async function parts(visit: Visit, { model, version }: Opened) {
  return {
    ...{ frame: visit.frame, slug: model.slug, model: version },
    hosts: await hostChoices(visit),
    leaders: await personChoices(visit),
  }
}

type Parts = Awaited<ReturnType<typeof parts>>

const valuesIn = (options: Parts['hosts']): string[] =>
  options.flatMap((entry) => entry.options.map(({ value }) => value))

async function show(visit: Visit): Promise<Reply> {
  const open = await opened(visit)
  if (!open) return missing
  const shown = await parts(visit, open)
  const [only, another] = valuesIn(shown.hosts)
  const isOwn = !permits(may.start, visit.actor)
  const values = {
    ...{ id: randomUUID(), title: open.version.title, host: only && !another ? only : '' },
    leader: isOwn ? (personIdOf(visit.actor) ?? '') : '',
  }
  return page(<StartPage {...shown} values={values} />)
}

/** The days a course would lie on; nothing when three years do not hold them. */
async function laidFor(visit: Visit, version: ModelVersion, start: Start) {
  const municipality = await municipalityOf(visit, start.host)
  const free = await freeDaysIn(tablesOf<CourseTables>(visit), municipality?.organisationId ?? start.host, {
    ...{ from: start.firstDay, school: version.skipsSchoolHolidays },
  })
  const days = daysFor(start, version.plan.length, version, free)
  return days.days.length === version.plan.length ? { days, time: start.time } : undefined
}

async function send(visit: Visit): Promise<Reply> {
  const open = await opened(visit)
  if (!open) return missing
  const { typed, button } = await visit.sent()
  const shown = await parts(visit, open)
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const values: Typed = { ...typedOf(typed), id }
  const drawn = (problems: readonly Problem[]) =>
    again(<StartPage {...shown} values={values} problems={problems} />)
  const asksWeekdays = open.version.timesAWeek > 1
  const form = startForm({ hosts: valuesIn(shown.hosts), today: visit.today, asksWeekdays })
  const read = understand(form, typed, visit.language)
  if (!read.ok) return drawn(read.problems)
  const start = read.value
  if (button === 'create') return make(visit, open, { id, start, drawn })
  const laid = await laidFor(visit, open.version, start)
  if (!laid) return drawn([{ field: 'firstDay', text: refusalSentence(visit, 'noRoom') }])
  return page(<StartPage {...shown} values={values} laid={laid} />)
}

interface Making {
  readonly id: string
  readonly start: Start
  readonly drawn: (problems: readonly Problem[]) => Reply
}

const fieldOf: Readonly<Record<string, string>> = {
  noMunicipality: 'host',
  noRoom: 'firstDay',
  retired: '',
}

async function make(visit: Visit, { version }: Opened, { id, start, drawn }: Making): Promise<Reply> {
  const outcome = await startCourse(visit, { id, model: version, start })
  if (outcome.ok) return see(paths.work(outcome.value), words(visit.language).start.created)
  const { refusal } = outcome
  if (refusal.kind !== 'refused') return answerTo(visit, outcome, paths.models())
  const field = fieldOf[refusal.reason] ?? 'leader'
  return drawn([{ field, text: refusalSentence(visit, refusal.reason) }])
}

export const startRoutes: Route[] = [
  get(paths.start(':slug'), may.start, show),
  post(paths.start(':slug'), may.start, send),
]
