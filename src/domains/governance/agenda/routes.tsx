import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { answered } from '../answering.ts'
import type { Meeting } from '../meetings/model.ts'
import { meetingAgain, withOwnMeeting } from '../meetings/routes.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import {
  addItem,
  addMatter,
  changeItem,
  copyRecurringItems,
  moveItem,
  removeItem,
  writeMinutes,
} from './actions.ts'
import { itemForm, matterForm, minutesForm, typedItem } from './form.ts'
import type { AgendaItem } from './model.ts'
import { ItemFormPage, MinutesPage } from './pages/forms.tsx'
import { itemOf } from './queries.ts'

/** Finds the item of the address on a meeting the visitor runs. */
export const withOwnItem = (answer: (visit: Visit, meeting: Meeting, item: AgendaItem) => Promise<Reply>) =>
  withOwnMeeting(async (visit, meeting) => {
    const item = await itemOf(visit, meeting.id, visit.param('item'), true)
    return item ? answer(visit, meeting, item) : missing
  })

/** Does something by a button on the meeting page, and comes back there. */
function byButton(
  visit: Visit,
  meeting: Meeting,
  outcome: Awaited<ReturnType<typeof moveItem>>,
  flash?: string,
) {
  const back = (problems: readonly Problem[]) => meetingAgain(visit, meeting.id, problems)
  return answered(visit.language, outcome, () => see(paths.meeting(meeting.id), flash), back)
}

const ask = get(
  paths.newItem(':id'),
  may.arrange,
  withOwnMeeting(async ({ frame }, meeting) =>
    page(<ItemFormPage frame={frame} form={fillForm(frame, { kind: 'discussion' })} meeting={meeting} />),
  ),
)

const add = post(
  paths.newItem(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const { frame } = visit
    const { typed } = await visit.sent()
    const shown = (problems: readonly Problem[]) =>
      again(<ItemFormPage frame={frame} form={fillForm(frame, typed, problems)} meeting={meeting} />)
    const read = understand(itemForm, typed, visit.language)
    if (!read.ok) return shown(read.problems)
    const done = () => see(paths.meeting(meeting.id), words(visit.language).agenda.saved)
    return answered(visit.language, await addItem(visit, meeting, read.value), done, shown)
  }),
)

const edit = get(
  paths.item(':id', ':item'),
  may.arrange,
  withOwnItem(async ({ frame }, meeting, item) =>
    page(
      <ItemFormPage frame={frame} form={fillForm(frame, typedItem(item))} meeting={meeting} item={item} />,
    ),
  ),
)

function itemAgain({ frame }: Visit, meeting: Meeting, item: AgendaItem, typed: Typed) {
  return (
    problems: readonly Problem[],
    theirs?: { current: Readonly<Record<string, string>>; version: number },
  ) => {
    const form = fillForm(frame, typed, problems)
    const body = <ItemFormPage frame={frame} form={form} meeting={meeting} item={item} theirs={theirs} />
    return theirs ? conflict(body) : again(body)
  }
}

const change = post(
  paths.item(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => {
    const { typed, version } = await visit.sent()
    const shown = itemAgain(visit, meeting, { ...item, version }, typed)
    const read = understand(itemForm, typed, visit.language)
    if (!read.ok) return shown(read.problems)
    const done = () => see(paths.meeting(meeting.id), words(visit.language).agenda.saved)
    return answered(
      visit.language,
      await changeItem(visit, meeting, item.id, read.value, version),
      done,
      shown,
    )
  }),
)

const move = post(
  paths.moveItem(':id', ':item'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const direction = (await visit.sent()).button === 'down' ? 'down' : 'up'
    return byButton(visit, meeting, await moveItem(visit, meeting, visit.param('item'), direction))
  }),
)

const remove = post(
  paths.removeItem(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) =>
    byButton(visit, meeting, await removeItem(visit, meeting, item.id), words(visit.language).agenda.removed),
  ),
)

const copy = post(
  paths.repeatItems(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const done = ({ copied }: { copied: number }) =>
      see(paths.meeting(meeting.id), words(visit.language).agenda.copied(copied))
    return answered(visit.language, await copyRecurringItems(visit, meeting), done, (problems) =>
      meetingAgain(visit, meeting.id, problems),
    )
  }),
)

const putOn = post(
  paths.addMatter(':id'),
  may.arrange,
  withOwnMeeting(async (visit, meeting) => {
    const read = understand(matterForm, (await visit.sent()).typed, visit.language)
    if (!read.ok) return meetingAgain(visit, meeting.id, read.problems)
    const outcome = await addMatter(visit, meeting, read.value.matter)
    return byButton(visit, meeting, outcome, words(visit.language).agenda.saved)
  }),
)

const askMinutes = get(
  paths.minutes(':id', ':item'),
  may.arrange,
  withOwnItem(async ({ frame }, meeting, item) => {
    const form = fillForm(frame, { minutes: item.minutes })
    return page(<MinutesPage frame={frame} form={form} meeting={meeting} item={item} />)
  }),
)

function minutesAgain({ frame }: Visit, meeting: Meeting, item: AgendaItem, typed: Typed) {
  return (
    problems: readonly Problem[],
    theirs?: { current: Readonly<Record<string, string>>; version: number },
  ) => {
    const form = fillForm(frame, typed, problems)
    const body = <MinutesPage frame={frame} form={form} meeting={meeting} item={item} theirs={theirs} />
    return theirs ? conflict(body) : again(body)
  }
}

const saveMinutes = post(
  paths.minutes(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => {
    const { typed, version } = await visit.sent()
    const shown = minutesAgain(visit, meeting, { ...item, minutesVersion: version }, typed)
    const read = understand(minutesForm, typed, visit.language)
    if (!read.ok) return shown(read.problems)
    const outcome = await writeMinutes(visit, meeting, item.id, read.value.minutes ?? '', version)
    const flash = words(visit.language).agenda.minutesSaved
    return answered(visit.language, outcome, () => see(paths.meeting(meeting.id), flash), shown)
  }),
)

export const agendaRoutes: readonly Route[] = [
  ask,
  add,
  edit,
  change,
  move,
  remove,
  copy,
  putOn,
  askMinutes,
  saveMinutes,
]
