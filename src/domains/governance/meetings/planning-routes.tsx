import { zone } from '../../../kernel/day.ts'
import { isUuid } from '../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, pageCount, readTableQuery } from '../../../ui/index.ts'
import { accessOf } from '../access/queries.ts'
import { bodiesWithWork, runsBody } from '../access/rules.ts'
import { answered } from '../answering.ts'
import { allBodies, type ListedBody } from '../bodies/queries.ts'
import { waitingMatters } from '../matters/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { planMeetings } from './actions.ts'
import { momentAt, readMeeting } from './form.ts'
import { NewMeetingPage } from './pages/form.tsx'
import { MeetingsPage } from './pages/list.tsx'
import { YearPage } from './pages/year.tsx'
import { countMeetings, meetingsOf } from './queries.ts'
import { hostChoices } from './routes.tsx'
import { readYear } from './year-form.ts'

const pastOnPage = 15

const list = get(paths.meetings(), may.follow, async (visit) => {
  const bodies = bodiesWithWork(await accessOf(visit))
  const past = { bodies, before: visit.now, order: 'latest', most: pastOnPage } as const
  const pages = pageCount(await countMeetings(visit, past), pastOnPage)
  const number = Math.min(readTableQuery(visit.query).page, pages)
  const coming = await meetingsOf(visit, { bodies, from: visit.now, order: 'soonest', most: 100 })
  const earlier = await meetingsOf(visit, { ...past, offset: (number - 1) * pastOnPage })
  const matters = permits(may.manage, visit.actor) ? await waitingMatters(visit) : []
  const mayPlan = permits(may.arrange, visit.actor)
  const rest = { matters, mayPlan, hasBodies: bodies.length > 0, page: number, pastPages: pages }
  return page(<MeetingsPage frame={visit.frame} coming={coming} past={earlier} {...rest} />)
})

/** The bodies whose meetings the visitor plans. */
const ownBodies = async (visit: Visit): Promise<ListedBody[]> =>
  (await allBodies(visit)).filter(({ active, kind }) => active && runsBody(visit.actor, kind))

const bodyChoices = (bodies: readonly ListedBody[], { language }: Visit) =>
  bodies.map(({ id, name }) => ({ value: id, label: name[language] }))

const chosenBody = (typed: Typed, bodies: readonly ListedBody[]): ListedBody | undefined =>
  typeof typed.body === 'string' && isUuid(typed.body)
    ? bodies.find(({ id }) => id === typed.body)
    : undefined

const chooseBody = (visit: Visit): Problem => ({
  field: 'body',
  text: visit.frame.words.understand.emptyChoice,
})

async function newPage(visit: Visit, typed: Typed, problems: readonly Problem[] = []) {
  const bodies = bodyChoices(await ownBodies(visit), visit)
  const form = fillForm(visit.frame, typed, problems)
  return <NewMeetingPage frame={visit.frame} form={form} bodies={bodies} hosts={await hostChoices(visit)} />
}

const ask = get(paths.newMeeting(), may.arrange, async (visit) => {
  const bodies = await ownBodies(visit)
  const wanted = bodies.find(({ slug }) => slug === visit.query.organ) ?? bodies[0]
  return page(await newPage(visit, { way: 'sitting', from: '10.00', to: '12.00', body: wanted?.id ?? '' }))
})

const plan = post(paths.newMeeting(), may.arrange, async (visit) => {
  const { typed } = await visit.sent()
  const body = chosenBody(typed, await ownBodies(visit))
  const read = readMeeting(typed, visit.language)
  if (!body || !read.ok)
    return again(
      await newPage(visit, typed, [...(body ? [] : [chooseBody(visit)]), ...(read.ok ? [] : read.problems)]),
    )
  return planned(visit, await planMeetings(visit, body, [read.value]), async (problems) =>
    again(await newPage(visit, typed, problems)),
  )
})

function planned(
  visit: Visit,
  outcome: Awaited<ReturnType<typeof planMeetings>>,
  back: (problems: readonly Problem[]) => Promise<Reply>,
): Promise<Reply> {
  const said = words(visit.language).meetings
  const done = (ids: string[]) =>
    see(ids.length === 1 && ids[0] ? paths.meeting(ids[0]) : paths.yearPlan(), said.planned(ids.length))
  return answered(visit.language, outcome, done, back)
}

const yearOf = ({ query, today }: Visit): number => {
  const year = Number(query.aar)
  return Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : today.year
}

async function yearPage(visit: Visit, typed: Typed, problems: readonly Problem[] = []) {
  const year = yearOf(visit)
  const start = (of: number) =>
    momentAt(Temporal.PlainDate.from({ year: of, month: 1, day: 1 }), Temporal.PlainTime.from('00:00'))
  const bodies = bodiesWithWork(await accessOf(visit))
  const span = {
    bodies,
    from: start(year),
    before: start(year + 1).add({ hours: 24 }),
    order: 'soonest',
    most: 500,
  } as const
  const all = await meetingsOf(visit, span)
  const meetings = all.filter(({ startsAt }) => startsAt.toZonedDateTimeISO(zone).year === year)
  const choices = bodyChoices(await ownBodies(visit), visit)
  const form = fillForm(visit.frame, typed, problems)
  const rest = { year, meetings, bodies: choices, hosts: await hostChoices(visit) }
  return <YearPage frame={visit.frame} form={form} {...rest} />
}

const year = get(paths.yearPlan(), may.follow, async (visit) =>
  page(await yearPage(visit, { from: '10.00', to: '12.00' })),
)

const planYear = post(paths.yearPlan(), may.arrange, async (visit) => {
  const { typed } = await visit.sent()
  const body = chosenBody(typed, await ownBodies(visit))
  const read = readYear(typed, visit.language)
  if (!body || !read.ok)
    return again(
      await yearPage(visit, typed, [...(body ? [] : [chooseBody(visit)]), ...(read.ok ? [] : read.problems)]),
    )
  return planned(visit, await planMeetings(visit, body, read.value), async (problems) =>
    again(await yearPage(visit, typed, problems)),
  )
})

export const planningRoutes: readonly Route[] = [list, ask, plan, year, planYear]
