import { randomUUID } from 'node:crypto'
import type { Insertable, Transaction } from 'kysely'
import { folded } from '../../../src/domains/governance/decisions/search.ts'
import { momentAt } from '../../../src/domains/governance/meetings/form.ts'
import type { GovernanceTables } from '../../../src/domains/governance/tables.ts'
import { cast } from '../cast.ts'
import { organisations } from '../organisations.ts'
import { bodyIds, seededBodies, seededMembers } from './bodies.ts'
import { meetingId } from './ids.ts'
import type { SeededDecision, SeededItem, SeededMeeting } from './meeting.ts'

export type Tx = Transaction<GovernanceTables>

const day = (text: string) => Temporal.PlainDate.from(text)
const momentOn = (on: string, at: string) => momentAt(day(on), Temporal.PlainTime.from(at))

const bodyOf = ({ body }: SeededMeeting) => {
  const found = seededBodies.find(({ name }) => name === body)
  if (!found) throw new Error(`no body ${body}`)
  return found
}

function rowOf(meeting: SeededMeeting): Insertable<GovernanceTables['governance.meeting']> {
  const { on, from, to, lastDay, way = 'sitting', state, host } = meeting
  const starts_at = momentOn(on, from)
  const ends_at = momentOn(lastDay ?? on, to)
  const over = state === 'held' || state === 'approved'
  return {
    id: meetingId(meeting.number),
    body_id: bodyIds[meeting.body],
    way,
    state,
    starts_at,
    ends_at,
    place: meeting.place ?? '',
    online_url: meeting.online ?? '',
    host_id: host ? organisations[host] : null,
    note: meeting.note ?? '',
    agenda_sent_at:
      state === 'planned' ? null : starts_at.subtract({ hours: way === 'written' ? 0 : 24 * 14 }),
    held_at: over ? ends_at : null,
    approved_at: state === 'approved' ? ends_at.add({ hours: 24 * 10 }) : null,
  }
}

/** Who votes there, and how many of them came. */
function turnoutOf({ body, away = [] }: SeededMeeting) {
  const voters = seededMembers.filter(
    (one) => one.body === body && (one.role === 'chair' || one.role === 'member'),
  )
  const present = voters.filter(({ organisation }) => !organisation || !away.includes(organisation))
  return { voters: voters.length, taking_part: present.length }
}

async function writeAttendance(tx: Tx, meeting: SeededMeeting): Promise<void> {
  const { body, state, way, away = [] } = meeting
  if ((state !== 'held' && state !== 'approved') || way === 'written') return
  const members = await tx
    .selectFrom('governance.body_member')
    .select(['id', 'organisation_id', 'person_id'])
    .where('body_id', '=', bodyIds[body])
    .where('person_id', 'is not', null)
    .execute()
  const missing = new Set<string | null>(away.map((name) => organisations[name]))
  const rows = members.map(({ id, organisation_id }) => ({
    meeting_id: meetingId(meeting.number),
    member_id: id,
    state: missing.has(organisation_id) ? ('apology' as const) : ('present' as const),
  }))
  await tx.insertInto('governance.attendance').values(rows).execute()
}

async function nextRunning(tx: Tx, body_id: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('governance.decision_count')
    .values({ body_id, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'year'])
        .doUpdateSet((eb) => ({ last: eb('governance.decision_count.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

async function writeMatter(
  tx: Tx,
  meeting: SeededMeeting,
  matter: SeededDecision['matter'],
): Promise<string | null> {
  if (!matter) return null
  const { id } = await tx
    .insertInto('governance.matter')
    .values({
      kind: matter.kind,
      subject_id: matter.subject,
      title: matter.title,
      path: matter.path,
      areas: JSON.stringify(matter.areas),
      state: 'decided',
      submitted_at: momentOn(meeting.on, '08:00').subtract({ hours: 24 * 30 }),
      submitted_by: cast.mette.id,
      settled_at: momentOn(meeting.on, meeting.to),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface Decided {
  readonly meeting: SeededMeeting
  readonly item: SeededItem
  readonly itemId: string
  readonly decision: SeededDecision
  readonly matterId: string | null
}

async function writeDecision(tx: Tx, { meeting, item, itemId, decision, matterId }: Decided): Promise<void> {
  const body = bodyOf(meeting)
  const { year } = day(meeting.on)
  const running = await nextRunning(tx, bodyIds[meeting.body], year)
  const number = `${body.prefix ? `${body.prefix}-` : ''}${year}-${running}`
  const { matter, votes } = decision
  const row = {
    id: decision.id ?? randomUUID(),
    number,
    body_id: bodyIds[meeting.body],
    year,
    running,
    item_id: itemId,
    meeting_id: meetingId(meeting.number),
    title: decision.title,
    text: decision.text ?? '',
    outcome: decision.outcome ?? 'adopted',
    decided_on: day(meeting.on),
    votes_for: votes?.[0] ?? null,
    votes_against: votes?.[1] ?? null,
    votes_neither: votes?.[2] ?? null,
    ...turnoutOf(meeting),
    matter_id: matterId,
    kind: matter?.kind ?? null,
    subject_id: matter?.subject ?? null,
    subject_title: matter?.title ?? '',
    subject_path: matter?.path ?? '',
    areas: JSON.stringify(matter?.areas ?? []),
    area_keys: (matter?.areas ?? []).map(({ key }) => key),
    is_public: body.isOpen && !item.closed,
    recorded_at: momentOn(meeting.on, meeting.to),
    recorded_by: cast.mette.id,
    search_text: folded(
      [number, decision.title, decision.text, matter?.title, body.da].filter(Boolean).join('\n'),
    ),
  }
  await tx.insertInto('governance.decision').values(row).execute()
  await writeTasks(tx, row.id, decision)
}

async function writeTasks(tx: Tx, decision_id: string, { tasks = [] }: SeededDecision): Promise<void> {
  for (const [task, responsible_id, due, done] of tasks) {
    const ended = done ? { done_at: momentOn(done, '12:00'), done_by: responsible_id } : {}
    await tx
      .insertInto('governance.follow_up')
      .values({ decision_id, task, responsible_id, due_day: day(due), ...ended })
      .execute()
  }
}

async function writeItem(tx: Tx, meeting: SeededMeeting, item: SeededItem, place: number): Promise<void> {
  const matterId = await writeMatter(tx, meeting, item.decision?.matter)
  const { id } = await tx
    .insertInto('governance.agenda_item')
    .values({
      meeting_id: meetingId(meeting.number),
      place,
      kind: item.kind,
      title: item.title,
      text: item.text ?? '',
      proposal: item.proposal ?? '',
      is_closed: item.closed ?? false,
      is_recurring: item.recurring ?? false,
      matter_id: matterId,
      minutes: item.minutes ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [index, [title, url]] of (item.links ?? []).entries())
    await tx
      .insertInto('governance.meeting_paper')
      .values({ item_id: id, place: index + 1, title, url })
      .execute()
  if (item.decision) await writeDecision(tx, { meeting, item, itemId: id, decision: item.decision, matterId })
}

/** Writes a meeting with its agenda, attendance and decisions, numbered in the order they were made. */
export async function writeMeeting(tx: Tx, meeting: SeededMeeting): Promise<void> {
  await tx.insertInto('governance.meeting').values(rowOf(meeting)).execute()
  await writeAttendance(tx, meeting)
  for (const [index, item] of meeting.items.entries()) await writeItem(tx, meeting, item, index + 1)
}
