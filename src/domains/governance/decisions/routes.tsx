import { personIdOf } from '../../../kernel/actor.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { personChoices } from '../../people/index.ts'
import { accessOf } from '../access/queries.ts'
import { runs, seesWorkOf } from '../access/rules.ts'
import type { AgendaItem } from '../agenda/model.ts'
import { withOwnItem } from '../agenda/routes.tsx'
import { answered } from '../answering.ts'
import { addFollowUp, markFollowUp } from '../followups/actions.ts'
import { followUpForm } from '../followups/form.ts'
import { FollowUps } from '../followups/pages/follow-ups.tsx'
import { followUpsOf } from '../followups/queries.ts'
import type { Meeting } from '../meetings/model.ts'
import { meetingAgain } from '../meetings/routes.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { recordDecision } from './actions.ts'
import { readDecision } from './form.ts'
import { logPage } from './log.ts'
import type { Decision } from './model.ts'
import { DecisionPage } from './pages/decision.tsx'
import { RecordDecisionPage } from './pages/form.tsx'
import { DecisionsPage } from './pages/log.tsx'
import { decisionNumbered, standingDecisions } from './queries.ts'

const log = get(paths.decisions(), may.follow, async (visit) =>
  page(<DecisionsPage frame={visit.frame} {...(await logPage(visit, await accessOf(visit), visit.query))} />),
)

async function decisionPage(
  visit: Visit,
  decision: Decision,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { frame, today } = visit
  const access = await accessOf(visit)
  const runsIt = runs(access, decision.bodyId)
  const seesMeeting = seesWorkOf(access, decision.bodyId)
  const followUps = await followUpsOf(visit, decision.id)
  const people = runsIt ? await personChoices(visit) : []
  const form = fillForm(frame, typed, problems)
  const rest = { followUps, people, today, form, runs: runsIt, me: personIdOf(visit.actor) }
  return (
    <DecisionPage frame={frame} decision={decision} seesMeeting={seesMeeting}>
      <FollowUps frame={frame} number={decision.number} {...rest} />
    </DecisionPage>
  )
}

const withDecision =
  (answer: (visit: Visit, decision: Decision) => Promise<Reply>) => async (visit: Visit) => {
    const decision = await decisionNumbered(visit, await accessOf(visit), visit.param('number'))
    return decision ? answer(visit, decision) : missing
  }

const show = get(
  paths.decision(':number'),
  may.follow,
  withDecision(async (visit, decision) => page(await decisionPage(visit, decision))),
)

const addTask = post(
  paths.followUps(':number'),
  may.arrange,
  withDecision(async (visit, decision) => {
    const { typed } = await visit.sent()
    const back = async (problems: readonly Problem[]) =>
      again(await decisionPage(visit, decision, typed, problems))
    const read = understand(followUpForm, typed, visit.language)
    if (!read.ok) return back(read.problems)
    const done = () => see(paths.decision(decision.number), words(visit.language).followUps.added)
    return answered(visit.language, await addFollowUp(visit, decision, read.value), done, back)
  }),
)

const markTask = post(
  paths.followUpDone(':number', ':task'),
  may.followUp,
  withDecision(async (visit, decision) => {
    const isDone = (await visit.sent()).typed.done !== 'no'
    const { followUps } = words(visit.language)
    const outcome = await markFollowUp(visit, decision, visit.param('task'), isDone)
    const done = () => see(paths.decision(decision.number), isDone ? followUps.marked : followUps.reopened)
    return answered(visit.language, outcome, done, async (problems) =>
      again(await decisionPage(visit, decision, {}, problems)),
    )
  }),
)

async function recordPage(
  visit: Visit,
  meeting: Meeting,
  item: AgendaItem,
  typed: Typed,
  problems: readonly Problem[] = [],
) {
  const standing = await standingDecisions(visit, meeting.body.id)
  const options = standing.map(({ id, number, title }) => ({ value: id, label: `${number}: ${title}` }))
  const form = fillForm(visit.frame, typed, problems)
  return (
    <RecordDecisionPage frame={visit.frame} form={form} meeting={meeting} item={item} standing={options} />
  )
}

const askRecord = get(
  paths.decide(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => {
    if (item.decision || item.kind !== 'decision') return see(paths.meeting(meeting.id))
    const begun = { title: item.title, text: item.proposal, how: 'agreed' }
    return page(await recordPage(visit, meeting, item, begun))
  }),
)

const record = post(
  paths.decide(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => {
    const { typed } = await visit.sent()
    const read = readDecision(meeting.way === 'written' ? { ...typed, how: 'agreed' } : typed, visit.language)
    if (!read.ok) return again(await recordPage(visit, meeting, item, typed, read.problems))
    const outcome = await recordDecision(visit, meeting, item.id, read.value)
    const flash = words(visit.language).decisions.recorded
    return answered(
      visit.language,
      outcome,
      ({ number }) => see(paths.meeting(meeting.id), flash(number)),
      async (problems) => recordAgain(visit, meeting, item, typed, problems, !outcome.ok && outcome.refusal),
    )
  }),
)

/** Somebody else was first: there is nothing left to type. Any other reason: the form with what was typed. */
async function recordAgain(
  visit: Visit,
  meeting: Meeting,
  item: AgendaItem,
  typed: Typed,
  problems: readonly Problem[],
  refusal: false | { readonly kind: string; readonly reason?: string },
): Promise<Reply> {
  if (refusal && refusal.reason === 'alreadyDecided') return meetingAgain(visit, meeting.id, problems)
  return again(await recordPage(visit, meeting, item, typed, problems))
}

export const decisionRoutes: readonly Route[] = [log, show, addTask, markTask, askRecord, record]
