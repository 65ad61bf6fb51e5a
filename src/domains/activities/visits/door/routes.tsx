import { isUuid } from '../../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { again, json, missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { momentOfTap, readTaps, tappedIn } from '../../../courses/index.ts'
import { paths } from '../paths.ts'
import type { DateAtDoor } from '../places/model.ts'
import { may } from '../policy.ts'
import { atActivity, type OpenedActivity } from '../shell/open.ts'
import { understandPerson } from '../sign-up/form.ts'
import { addWalkIn, takeTaps } from './actions.ts'
import type { Mark, Tap } from './model.ts'
import { DoorPage } from './pages/door.tsx'
import { PaperPage } from './pages/paper.tsx'
import { WalkInPage } from './pages/walk-in.tsx'
import { expectedOn, scanned, waitingOn } from './queries.ts'
import { dateToShow, mayMark } from './rules.ts'
import { doorWords } from './words.ts'

const taking = may['door.take']

const shownDate = (visit: Visit, { activity }: OpenedActivity): DateAtDoor | undefined =>
  dateToShow(activity.dates, visit.today, visit.query['dato'])

async function doorPage(visit: Visit, opened: OpenedActivity): Promise<Reply> {
  const { activity } = opened
  const date = shownDate(visit, opened)
  const code = visit.query['kode']
  const people = date ? await expectedOn(visit, activity, date, 'attendance') : []
  return page(
    <DoorPage
      frame={visit.frame}
      opened={opened}
      date={date}
      mayMark={date !== undefined && mayMark(date, visit.today)}
      people={people}
      waiting={date ? await waitingOn(visit, activity, date) : 0}
      typed={code ?? ''}
      scanned={date && code ? await scanned(visit, activity, date, code) : undefined}
    />,
  )
}

const isMark = (mark: string): mark is Mark => mark === 'present' || mark === 'none'

/** One button of the plain form was pressed. */
async function tapped(visit: Visit, opened: OpenedActivity): Promise<Reply> {
  const { typed } = await visit.sent()
  const { activity } = opened
  const date = activity.dates.find(({ id }) => id === typed['session'])
  const tap = tappedIn(typed)
  if (!date || !tap || !isMark(tap.mark)) return missing
  const outcome = await takeTaps(visit, activity.id, date.id, [
    {
      ...{ id: crypto.randomUUID(), guestId: tap.enrolmentId, mark: tap.mark },
      ...{ tappedAt: visit.now, device: '', count: 0 },
    },
  ])
  const w = doorWords(visit.language)
  return see(`${paths.door(activity.id)}?dato=${date.id}`, outcome.ok ? w.saved : w.future)
}

/** Taps that a phone kept until the line was there again. What it gets back is only whether they arrived. */
async function received(visit: Visit, opened: OpenedActivity): Promise<Reply> {
  const { typed } = await visit.sent()
  const sent = readTaps(typed['taps'])
  const dateId = typed['session']
  if (!sent || typeof dateId !== 'string' || !isUuid(dateId)) return missing
  const taps: Tap[] = sent.flatMap(({ id, enrolment, mark, waited, device, count }) =>
    isMark(mark)
      ? [{ id, guestId: enrolment, mark, device, count, tappedAt: momentOfTap(visit.now, waited) }]
      : [],
  )
  const outcome = await takeTaps(visit, opened.activity.id, dateId, taps)
  return outcome.ok ? json({ received: taps.map(({ id }) => id) }) : missing
}

function walkInPage(
  visit: Visit,
  opened: OpenedActivity,
  date: DateAtDoor,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const id = typeof typed['id'] === 'string' && isUuid(typed['id']) ? typed['id'] : crypto.randomUUID()
  const form = fillForm(visit.frame, typed, problems)
  return <WalkInPage frame={visit.frame} opened={opened} form={form} id={id} date={date} />
}

async function walkedIn(visit: Visit, opened: OpenedActivity): Promise<Reply> {
  const { typed } = await visit.sent()
  const date = shownDate(visit, opened)
  const id = String(typed['id'] ?? '')
  if (!date || !isUuid(id)) return missing
  const read = understandPerson(typed, visit.language)
  if (!read.ok) return again(walkInPage(visit, opened, date, typed, read.problems))
  const outcome = await addWalkIn(visit, opened.activity.id, { id, dateId: date.id, person: read.value })
  const { walkInPage: w } = doorWords(visit.language)
  if (outcome.ok) return see(`${paths.door(opened.activity.id)}?dato=${date.id}`, w[outcome.value])
  if (outcome.refusal.kind !== 'refused') return missing
  const { reason } = outcome.refusal
  const field = reason === 'alreadyHere' ? 'email' : ''
  return again(walkInPage(visit, opened, date, typed, [{ field, text: w.refusals[reason] }]))
}

/** A page about one date of the activity; missing while it has none. */
const withDate = (answer: (visit: Visit, opened: OpenedActivity, date: DateAtDoor) => Promise<Reply>) =>
  atActivity(taking, async (visit, opened) => {
    const date = shownDate(visit, opened)
    return date ? answer(visit, opened, date) : missing
  })

export const doorRoutes: readonly Route[] = [
  get(paths.door(':id'), taking, atActivity(taking, doorPage)),
  post(paths.door(':id'), taking, atActivity(taking, tapped)),
  post(paths.taps(':id'), taking, atActivity(taking, received)),
  get(
    paths.walkIn(':id'),
    taking,
    withDate(async (visit, opened, date) => page(walkInPage(visit, opened, date))),
  ),
  post(paths.walkIn(':id'), taking, atActivity(taking, walkedIn)),
  get(
    paths.paper(':id'),
    taking,
    withDate(async (visit, opened, date) => {
      const people = await expectedOn(visit, opened.activity, date, 'paperList')
      return page(<PaperPage frame={visit.frame} opened={opened} date={date} people={people} />)
    }),
  ),
]
