import type { Outcome, Typed } from '../../../../kernel/outcome.ts'
import { again, conflict, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { words } from '../words.ts'
import type { Accepted } from './accepting.ts'
import { acceptScreen, type Desk, keepScreen, type WhyNot } from './actions.ts'
import { asTyped, refusalOf, understandAnswers } from './form.ts'
import type { Block, Draft, Stored } from './model.ts'
import type { Idle } from './pages/bare-page.tsx'
import { DiffersPage } from './pages/differs.tsx'
import { ScreenPage } from './pages/screen.tsx'
import { blanksIn } from './rules.ts'
import { type Position, positionIn, queryOf } from './screen.ts'

/** Where questions are answered: the desk with its draft, the addresses around it, and what travels with its forms. */
export interface Place {
  readonly desk: Desk
  readonly draft: () => Promise<Draft>
  /** Without language prefix. */
  readonly path: string
  readonly thanks: string
  readonly hidden: Typed
  readonly idle?: Idle | undefined
  /** What is shown when nobody sits here any more. */
  readonly gone: () => Reply
}

const isRefusedWhole = ({ items }: Block, answers: Stored): boolean =>
  items.every(({ id }) => {
    const answer = answers[id]?.answer
    return typeof answer === 'object' && answer?.missing === 'refused'
  })

/** The answers so far as the fields show them. */
function fieldsOf(blocks: readonly Block[], answers: Stored): Typed {
  const fields = blocks.flatMap(({ items }) => items.map(({ id }) => [id, asTyped(answers[id]?.answer)]))
  const refusals = blocks
    .filter((block) => isRefusedWhole(block, answers))
    .map(({ instrument }) => [refusalOf(instrument.id), 'on'])
  return Object.fromEntries([...fields, ...refusals])
}

/** What every screen of one place is drawn with. */
const drawing = (visit: Visit, { desk, path, hidden, idle }: Place, position: Position, draft: Draft) => ({
  ...{ frame: visit.frame, position, action: path, idle },
  hidden: { ...hidden, version: String(draft.version) },
  isCorrection: draft.corrects !== undefined || desk.begin.corrects !== undefined,
})

/** The screen somebody is at. */
export async function showScreen(visit: Visit, place: Place): Promise<Reply> {
  const draft = await place.draft()
  const position = positionIn(visit.query, place.desk.blocks, draft)
  const values = fieldsOf(position.blocks, draft.answers)
  return page(<ScreenPage {...drawing(visit, place, position, draft)} values={values} />)
}

/** Answers of one screen on their way: saved and on to the next, back, or handed in. */
export async function takeScreen(visit: Visit, place: Place): Promise<Reply> {
  const { typed, version, button } = await visit.sent()
  const position = positionIn(typed, place.desk.blocks, await place.draft())
  const { answers, problems } = understandAnswers(
    position.blocks,
    typed,
    words(visit.language).filling.problems,
  )
  if (problems.length > 0 && button !== 'back') {
    const drawn = drawing(visit, place, position, { ...(await place.draft()), version })
    return again(<ScreenPage {...drawn} values={typed} problems={problems} />)
  }
  const sending = { visit, place, position, typed, typing: { typed: answers, seen: version } }
  return position.isLast && button !== 'back' ? handIn(sending) : goOn(sending, button === 'back' ? -1 : 1)
}

interface Sending {
  readonly visit: Visit
  readonly place: Place
  readonly position: Position
  readonly typed: Typed
  readonly typing: Parameters<typeof keepScreen>[2]
}

/** Whether to ask once about questions of a scale that have no answer. */
const asksAboutBlanks = ({ position, typed }: Sending, answers: Stored): number =>
  typed.spurgt === String(position.step) ? 0 : blanksIn(position.blocks, answers).length

async function goOn(sending: Sending, steps: 1 | -1): Promise<Reply> {
  const { visit, place, position, typing } = sending
  const kept = await keepScreen(visit, place.desk, typing)
  if (!kept) return place.gone()
  if (kept.kind === 'differs') return differing(sending, kept.draft, kept.items)
  const blanks = steps === 1 ? asksAboutBlanks(sending, kept.draft.answers) : 0
  if (blanks > 0) return askedOnce(sending, kept.draft, blanks)
  const next = Math.max(1, position.step + steps)
  return see(place.path + queryOf(position.mode, next, place.hidden))
}

function askedOnce({ visit, place, position }: Sending, draft: Draft, blanks: number): Reply {
  const values = fieldsOf(position.blocks, draft.answers)
  return again(<ScreenPage {...drawing(visit, place, position, draft)} values={values} blanks={blanks} />)
}

async function handIn(sending: Sending): Promise<Reply> {
  const { visit, place, typing } = sending
  const blanks = asksAboutBlanks(sending, storedFrom(typing.typed))
  if (blanks > 0) return goOn(sending, 1)
  const outcome = await acceptScreen(visit, place.desk, typing)
  return answered(sending, outcome)
}

const storedFrom = (typed: Sending['typing']['typed']): Stored =>
  Object.fromEntries([...typed].map(([id, answer]) => [id, { answer, saving: 0 }]))

async function answered(sending: Sending, outcome: Outcome<Accepted, WhyNot>): Promise<Reply> {
  const { visit, place, typing } = sending
  if (outcome.ok) return see(place.thanks)
  if (outcome.refusal.kind !== 'refused' || outcome.refusal.reason === 'gone') return place.gone()
  if (outcome.refusal.reason === 'changedMeanwhile')
    return see(place.path, words(visit.language).filling.gone.changed)
  const kept = await keepScreen(visit, place.desk, typing)
  return kept?.kind === 'differs' ? differing(sending, kept.draft, kept.items) : place.gone()
}

function differing(
  { visit, place, position, typed, typing }: Sending,
  draft: Draft,
  items: readonly string[],
): Reply {
  const { csrf: _token, ...rest } = typed
  const differences = position.blocks.flatMap(({ instrument, items: asked }) =>
    asked
      .filter(({ id }) => items.includes(id))
      .map((item) => ({
        ...{ instrument, item },
        there: draft.answers[item.id]?.answer ?? null,
        here: typing.typed.get(item.id) ?? null,
      })),
  )
  return conflict(
    <DiffersPage
      frame={visit.frame}
      action={place.path}
      again={{ ...rest, version: String(draft.version) }}
      keepThere={place.path + queryOf(position.mode, position.step, place.hidden)}
      differences={differences}
      idle={place.idle}
    />,
  )
}
