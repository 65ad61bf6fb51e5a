import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isUuid } from '../../../../kernel/ids.ts'
import type { Outcome, Problem, Typed } from '../../../../kernel/outcome.ts'
import { mayPermit } from '../../../../kernel/permission.ts'
import { again, missing, page, type Reply, refusedEntry, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { choice, text, typedOf, understand, uuid } from '../../../../ui/form/understand/index.ts'
import { fillForm } from '../../../../ui/index.ts'
import { identitiesOf } from '../../../participants/index.ts'
import { organisationChoices, personChoices } from '../../../people/index.ts'
import { idsIn, mayFor } from '../../parts/place.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { answerBridge, askBridge, joinTwo } from '../meeting/actions.ts'
import { wordsOfHello } from '../own/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { judgeCard } from './actions.ts'
import { JudgePage } from './pages/judge.tsx'
import { MeetingPage } from './pages/meeting.tsx'
import { type BridgeChoices, WatchPage } from './pages/watch.tsx'
import { bridgesFor, meetingsFor, meetingWith, reportedCard, reportedCards, unbridged } from './queries.ts'

function after(visit: Visit, outcome: Outcome<unknown>, path: string, said: string): Reply {
  if (outcome.ok) return see(path, said)
  const { refusal } = outcome
  if (refusal.kind === 'forbidden') return refusedEntry
  if (refusal.kind !== 'refused') return missing
  const sentences: Readonly<Record<string, string>> = words(visit.language).refusals
  return see(path, sentences[refusal.reason] ?? words(visit.language).refusals.other)
}

/** Whom and where somebody may ask; nothing when they arrange no bridge persons. */
async function choicesFor(visit: Visit): Promise<BridgeChoices | undefined> {
  if (!mayPermit(may['bridges.arrange'], visit.actor)) return undefined
  const { municipalities } = await surroundingsOf(visit)
  const own = []
  for (const { id, name } of municipalities)
    if (await mayFor(visit, may['bridges.arrange'], id)) own.push({ value: id, label: name })
  return {
    municipalities: own,
    organisations: await organisationChoices(visit),
    people: await personChoices(visit),
  }
}

async function drawn(visit: Visit, typed: Typed = {}, problems: readonly Problem[] = []) {
  const mayJudge = mayPermit(may['cards.judge'], visit.actor)
  const form = fillForm(visit.frame, { id: randomUUID(), ...typed }, problems)
  return (
    <WatchPage
      {...{ frame: visit.frame, form, choices: await choicesFor(visit) }}
      reported={mayJudge ? await reportedCards(visit) : undefined}
      lacking={mayJudge ? await unbridged(visit) : 0}
      meetings={await meetingsFor(visit)}
      bridges={await bridgesFor(visit)}
    />
  )
}

const bridgeForm = ({ municipalities, organisations, people }: BridgeChoices) =>
  z.object({
    municipalityId: choice(municipalities.map(({ value }) => value)),
    organisationId: choice(idsIn(organisations)),
    personId: choice(people.map(({ value }) => value)),
    task: text({ max: 80 }),
  })

async function ask(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const choices = await choicesFor(visit)
  if (!choices) return refusedEntry
  const read = understand(bridgeForm(choices), typed, visit.language)
  if (!read.ok) return again(await drawn(visit, typedOf(typed), read.problems))
  const id = uuid().safeParse(typed['id']).data ?? randomUUID()
  const outcome = await askBridge(visit, id, read.value)
  return after(visit, outcome, paths.work(), words(visit.language).work.sent)
}

async function showMeeting(visit: Visit): Promise<Reply> {
  const meeting = await meetingWith(visit, visit.param('id'))
  if (!meeting) return missing
  const people = meeting.cards.map(({ participantId }) => participantId)
  const known = meeting.state === 'joined' ? await identitiesOf(visit, people, 'contact') : new Map()
  const text = (await wordsOfHello(visit, meeting.id)) ?? ''
  const around = await surroundingsOf(visit)
  return page(<MeetingPage {...{ frame: visit.frame, meeting, known, text, around }} />)
}

async function join(visit: Visit): Promise<Reply> {
  const meeting = await meetingWith(visit, visit.param('id'))
  if (!meeting) return missing
  const { button } = await visit.sent()
  if (button !== 'join' && button !== 'not') return missing
  const { work: w } = words(visit.language)
  const outcome = await joinTwo(visit, meeting.id, button === 'join')
  return button === 'join'
    ? after(visit, outcome, paths.meeting(meeting.id), w.joined)
    : after(visit, outcome, paths.work(), w.notJoined)
}

async function judge(visit: Visit): Promise<Reply> {
  const id = visit.param('id')
  const { button } = await visit.sent()
  if (!isUuid(id) || (button !== 'keep' && button !== 'remove')) return missing
  const { work: w } = words(visit.language)
  return after(
    visit,
    await judgeCard(visit, id, button),
    paths.work(),
    button === 'keep' ? w.kept : w.removed,
  )
}

export const watchRoutes: readonly Route[] = [
  get(paths.work(), may.work, async (visit) => page(await drawn(visit))),
  get(paths.judge(':id'), may['cards.judge'], async (visit) => {
    const found = await reportedCard(visit, visit.param('id'))
    if (!found) return missing
    const text = found.helloId ? await wordsOfHello(visit, found.helloId) : undefined
    const reasons = (await reportedCards(visit)).find(({ id }) => id === found.card.id)?.reasons ?? []
    const around = await surroundingsOf(visit)
    return page(<JudgePage {...{ frame: visit.frame, card: found.card, reasons, text, around }} />)
  }),
  post(paths.judge(':id'), may['cards.judge'], judge),
  post(paths.askBridge(), may['bridges.arrange'], ask),
  post(paths.answerBridge(':id'), may['bridge.answer'], async (visit) => {
    const id = visit.param('id')
    if (!isUuid(id)) return missing
    const yes = (await visit.sent()).typed['answer'] === 'yes'
    const { work: w } = words(visit.language)
    return after(visit, await answerBridge(visit, id, yes), paths.work(), yes ? w.saidYes : w.saidNo)
  }),
  get(paths.meeting(':id'), may['bridge.join'], showMeeting),
  post(paths.meeting(':id'), may['bridge.join'], join),
]
