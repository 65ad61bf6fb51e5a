import { type SqlBool, sql } from 'kysely'
import { personIdOf } from '../../kernel/actor.ts'
import { dayOf } from '../../kernel/day.ts'
import { permits } from '../../kernel/permission.ts'
import { type Context, tablesOf } from '../../platform/actions/context.ts'
import type { Waiting } from '../../platform/rooms/room.ts'
import { longDay } from '../../ui/format/day.ts'
import type { Access } from './access/model.ts'
import { accessOf } from './access/queries.ts'
import { approvesMinutes } from './access/rules.ts'
import { tasksOf } from './followups/queries.ts'
import { waitingMatters } from './matters/queries.ts'
import { meetingsOf } from './meetings/queries.ts'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import type { GovernanceTables } from './tables.ts'
import { words } from './words.ts'

/** The agenda goes out so long before the meeting. */
const agendaLead = { days: 14 }

async function meetingsWaiting(context: Context, access: Access): Promise<Waiting[]> {
  const { waiting } = words(context.language).meetings
  const bodies = access.standings
    .filter(({ bodyId }) => approvesMinutes(access, bodyId))
    .map(({ bodyId }) => bodyId)
  if (bodies.length === 0) return []
  const meetings = await meetingsOf(context, { bodies, order: 'latest', most: 200 })
  return meetings.flatMap((meeting): Waiting[] => {
    const day = dayOf(meeting.startsAt)
    const runs = access.standings.some(({ bodyId, runs: does }) => does && bodyId === meeting.body.id)
    const said = {
      detail: `${meeting.body.name[context.language]} · ${longDay(day, context.language)}`,
      href: paths.meeting(meeting.id),
    }
    const begun = Temporal.Instant.compare(meeting.startsAt, context.now) <= 0
    const due = day.subtract(agendaLead)
    if (
      runs &&
      meeting.state === 'planned' &&
      !begun &&
      Temporal.PlainDate.compare(due.subtract({ days: 14 }), context.today) <= 0
    )
      return [{ ...said, title: waiting.sendAgenda, button: waiting.sendAgendaButton, due }]
    if (runs && meeting.state === 'sent' && begun)
      return [{ ...said, title: waiting.markHeld, button: waiting.markHeldButton, due: day }]
    if (meeting.state === 'held')
      return [{ ...said, title: waiting.approve, button: waiting.approveButton, due: day.add({ days: 14 }) }]
    return []
  })
}

async function mattersWaiting(context: Context): Promise<Waiting[]> {
  if (!permits(may.manage, context.actor)) return []
  const { waiting, matterKind } = words(context.language).agenda
  const matters = await waitingMatters(context)
  return matters
    .filter(({ meetingId }) => meetingId === undefined)
    .map(({ title, kind }) => ({
      title: waiting.matter(title),
      detail: matterKind(kind),
      href: paths.meetings(),
      button: waiting.matterButton,
    }))
}

/** Decisions to come at meetings where I cannot be counted on to be: sent agendas whose items lack my vote in writing. */
async function votesWaiting(context: Context): Promise<Waiting[]> {
  const me = personIdOf(context.actor)
  if (!me) return []
  const { waiting } = words(context.language).agenda
  const rows = await tablesOf<GovernanceTables>(context)
    .selectFrom('governance.meeting as g')
    .innerJoin('governance.body_member as m', 'm.body_id', 'g.body_id')
    .innerJoin('governance.agenda_item as i', 'i.meeting_id', 'g.id')
    .innerJoin('governance.body as b', 'b.id', 'g.body_id')
    .select(['g.id', 'i.id as item', 'i.title', 'g.ends_at', 'b.name', 'b.name_en'])
    .where('m.person_id', '=', me)
    .where('m.role', 'in', ['chair', 'member'])
    .where(
      sql<SqlBool>`m.from_day <= g.starts_at::date and (m.to_day is null or m.to_day >= g.starts_at::date)`,
    )
    .where('g.way', '=', 'written')
    .where('g.state', '=', 'sent')
    .where('i.kind', '=', 'decision')
    .where(
      sql<SqlBool>`not exists (select from governance.written_vote v where v.item_id = i.id and v.member_id = m.id)`,
    )
    .where(sql<SqlBool>`not exists (select from governance.decision d where d.item_id = i.id)`)
    .orderBy('g.ends_at')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    title: waiting.vote(row.title),
    detail: context.language === 'en' ? row.name_en || row.name : row.name,
    href: paths.vote(row.id, row.item),
    button: waiting.voteButton,
    due: dayOf(row.ends_at),
  }))
}

async function tasksWaiting(context: Context): Promise<Waiting[]> {
  const me = personIdOf(context.actor)
  if (!me) return []
  const { followUps } = words(context.language)
  return (await tasksOf(context, me)).map(({ task, number, title, due_day }) => ({
    title: task,
    detail: followUps.because(number, title),
    href: paths.decision(number),
    button: followUps.waitingButton,
    due: due_day,
  }))
}

/** Everything of this room that waits for the actor. */
export async function waiting(context: Context): Promise<Waiting[]> {
  if (context.actor.kind !== 'person') return []
  const access = await accessOf(context)
  return [
    ...(await votesWaiting(context)),
    ...(await meetingsWaiting(context, access)),
    ...(await mattersWaiting(context)),
    ...(await tasksWaiting(context)),
  ]
}
