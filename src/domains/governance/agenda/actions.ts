import { absent, done, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { coversMatter } from '../decisions/rules.ts'
import type { Meeting } from '../meetings/model.ts'
import { agendaIsOpen, minutesAreOpen, moved } from '../meetings/rules.ts'
import { onMeeting, type Tx } from '../meetings/running.ts'
import { type ItemWish, typedItem } from './form.ts'
import type { AgendaItem, AgendaRefusal } from './model.ts'
import { removePapersOf } from './papers.ts'
import { agendaOf } from './queries.ts'

const columnsOf = ({ kind, title, text, proposal, isClosed, isRecurring }: ItemWish) => ({
  kind,
  title,
  text: text ?? '',
  proposal: proposal ?? '',
  is_closed: isClosed,
  is_recurring: isRecurring,
})

const itemsIn = async (context: Context, tx: Tx, meetingId: string): Promise<AgendaItem[]> =>
  (await agendaOf(context, meetingId, true, tx)).filter((entry) => entry.shown)

const addAtEnd = (tx: Tx, meetingId: string, wish: ItemWish, place: number, matterId: string | null) =>
  tx
    .insertInto('governance.agenda_item')
    .values({ meeting_id: meetingId, place, matter_id: matterId, ...columnsOf(wish) })
    .returning('id')
    .executeTakeFirstOrThrow()

export const addItem = (context: Context, meeting: Meeting, wish: ItemWish) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'add-item', async (tx, current) => {
    if (!agendaIsOpen(current)) return refused('closedForChanges')
    const items = await itemsIn(context, tx, current.id)
    return done(await addAtEnd(tx, current.id, wish, items.length + 1, null))
  })

/** Puts a matter that waits on the agenda, with its title; only a body whose mandate covers it can be asked to decide. */
export const addMatter = (context: Context, meeting: Meeting, matterId: string) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'add-matter', async (tx, current) => {
    if (!agendaIsOpen(current)) return refused('closedForChanges')
    const matter = await tx
      .selectFrom('governance.matter')
      .select(['id', 'kind', 'title', 'state'])
      .where('id', '=', matterId)
      .forUpdate()
      .executeTakeFirst()
    if (!matter) return absent
    if (matter.state !== 'waiting') return refused('matterSettled')
    if (!coversMatter(current.body.decides, matter.kind)) return refused('outsideMandate')
    const items = await itemsIn(context, tx, current.id)
    if (items.some((item) => item.matter?.id === matter.id)) return refused('matterOnAgenda')
    const wish = {
      kind: 'decision',
      title: matter.title.slice(0, 200),
      isClosed: false,
      isRecurring: false,
    } as const
    return done(
      await addAtEnd(tx, current.id, { ...wish, text: '', proposal: '' }, items.length + 1, matter.id),
    )
  })

/** Changes an item until the meeting was held. What members voted on in writing stands as they read it. */
export const changeItem = (
  context: Context,
  meeting: Meeting,
  itemId: string,
  wish: ItemWish,
  version: number,
) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'change-item', async (tx, current) => {
    if (!agendaIsOpen(current)) return refused('closedForChanges')
    const item = (await itemsIn(context, tx, current.id)).find(({ id }) => id === itemId)
    if (!item) return absent
    if (item.version !== version) return stale(typedItem(item), item.version)
    if (item.decision) return refused('hasDecision')
    if (item.written.for + item.written.against + item.written.neither > 0) return refused('hasVotes')
    const kind = item.matter ? 'decision' : wish.kind
    await tx
      .updateTable('governance.agenda_item')
      .set({ ...columnsOf({ ...wish, kind }), version: version + 1 })
      .where('id', '=', itemId)
      .execute()
    return done({ id: itemId })
  })

async function putInOrder(tx: Tx, items: readonly AgendaItem[]): Promise<void> {
  for (const [index, { id, number }] of items.entries()) {
    if (number === index + 1) continue
    await tx
      .updateTable('governance.agenda_item')
      .set({ place: index + 1 })
      .where('id', '=', id)
      .execute()
  }
}

export const moveItem = (context: Context, meeting: Meeting, itemId: string, direction: 'up' | 'down') =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'move-item', async (tx, current) => {
    if (!agendaIsOpen(current)) return refused('closedForChanges')
    const items = await itemsIn(context, tx, current.id)
    await putInOrder(tx, moved(items, itemId, direction))
    return done({ id: itemId })
  })

/** Takes an item off; a matter on it waits for another meeting. Taking it off twice is the same as once. */
export const removeItem = (context: Context, meeting: Meeting, itemId: string) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'remove-item', async (tx, current) => {
    if (!agendaIsOpen(current)) return refused('closedForChanges')
    const items = await itemsIn(context, tx, current.id)
    const item = items.find(({ id }) => id === itemId)
    if (!item) return done({ id: itemId })
    if (item.decision) return refused('hasDecision')
    await removePapersOf(tx, itemId)
    await tx
      .deleteFrom('governance.agenda_item')
      .where('id', '=', itemId)
      .where('meeting_id', '=', current.id)
      .execute()
    await putInOrder(
      tx,
      items.filter(({ id }) => id !== itemId),
    )
    return done({ id: itemId })
  })

/** Copies the recurring items of the body's latest earlier meeting that has some; those already here are left out. */
export const copyRecurringItems = (context: Context, meeting: Meeting) =>
  onMeeting<{ copied: number }, AgendaRefusal>(context, meeting, 'copy-items', async (tx, current) => {
    if (!agendaIsOpen(current)) return refused('closedForChanges')
    const last = await tx
      .selectFrom('governance.meeting as g')
      .innerJoin('governance.agenda_item as i', 'i.meeting_id', 'g.id')
      .select('g.id')
      .where('g.body_id', '=', current.body.id)
      .where('g.id', '<>', current.id)
      .where('g.starts_at', '<', current.startsAt)
      .where('i.is_recurring', '=', true)
      .orderBy('g.starts_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    const here = await itemsIn(context, tx, current.id)
    const known = new Set(here.map(({ title }) => title))
    const wanted = last
      ? (await itemsIn(context, tx, last.id)).filter((item) => item.isRecurring && !known.has(item.title))
      : []
    if (wanted.length === 0) return refused('nothingToCopy')
    for (const [index, item] of wanted.entries())
      await addAtEnd(tx, current.id, item, here.length + index + 1, null)
    return done({ copied: wanted.length })
  })

/** Writes the minutes of one item, until they are approved. */
export const writeMinutes = (
  context: Context,
  meeting: Meeting,
  itemId: string,
  minutes: string,
  version: number,
) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'write-minutes', async (tx, current) => {
    if (!minutesAreOpen(current))
      return refused(current.state === 'approved' ? 'closedForChanges' : 'notHeld')
    const item = (await itemsIn(context, tx, current.id)).find(({ id }) => id === itemId)
    if (!item) return absent
    if (item.minutesVersion !== version) return stale({ minutes: item.minutes }, item.minutesVersion)
    await tx
      .updateTable('governance.agenda_item')
      .set({ minutes, minutes_version: version + 1 })
      .where('id', '=', itemId)
      .execute()
    return done({ id: itemId })
  })
