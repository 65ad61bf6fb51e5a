import { type Kysely, sql } from 'kysely'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Count } from '../decisions/rules.ts'
import { paperNumber } from '../meetings/rules.ts'
import { filePath } from '../paths.ts'
import type { GovernanceTables } from '../tables.ts'
import type { AgendaEntry, AgendaItem, Paper } from './model.ts'

type Tables = Kysely<GovernanceTables>

const itemRows = (tables: Tables, meetingId: string) =>
  tables
    .selectFrom('governance.agenda_item as i')
    .leftJoin('governance.matter as m', 'm.id', 'i.matter_id')
    .leftJoin('governance.decision as d', 'd.item_id', 'i.id')
    .select([
      'i.id',
      'i.kind',
      'i.title',
      'i.text',
      'i.proposal',
      'i.is_closed',
      'i.is_recurring',
      'i.minutes',
    ])
    .select([
      'i.version',
      'i.minutes_version',
      'm.id as matter_id',
      'm.kind as matter_kind',
      'm.title as matter_title',
    ])
    .select(['m.path as matter_path', 'm.areas as matter_areas', 'm.state as matter_state'])
    .select(['d.number', 'd.outcome', 'd.text as decision_text', 'd.is_public'])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.place')
    .execute()

type ItemRow = Awaited<ReturnType<typeof itemRows>>[number]

async function papersOf(tables: Tables, meetingId: string): Promise<Map<string, Omit<Paper, 'number'>[]>> {
  const rows = await tables
    .selectFrom('governance.meeting_paper as p')
    .innerJoin('governance.agenda_item as i', 'i.id', 'p.item_id')
    .select(['p.id', 'p.item_id', 'p.title', 'p.file_id', 'p.url'])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('p.place')
    .execute()
  const papers = rows.map(({ item_id, id, title, file_id, url }) => ({
    item_id,
    paper: { id, title, href: file_id ? filePath(file_id) : (url ?? ''), isFile: file_id !== null },
  }))
  return new Map(
    [...Map.groupBy(papers, ({ item_id }) => item_id)].map(([item, list]) => [
      item,
      list.map(({ paper }) => paper),
    ]),
  )
}

async function writtenVotesOf(tables: Tables, meetingId: string): Promise<Map<string, Count>> {
  const rows = await tables
    .selectFrom('governance.written_vote as v')
    .innerJoin('governance.agenda_item as i', 'i.id', 'v.item_id')
    .select(['v.item_id', 'v.vote', sql<number>`count(*)::int`.as('count')])
    .where('i.meeting_id', '=', meetingId)
    .groupBy(['v.item_id', 'v.vote'])
    .execute()
  const counts = new Map<string, Count>()
  for (const { item_id, vote, count } of rows) {
    const known = counts.get(item_id) ?? { for: 0, against: 0, neither: 0 }
    counts.set(item_id, { ...known, [vote]: count })
  }
  return counts
}

const decisionOf = ({ number, outcome, decision_text, is_public }: ItemRow): AgendaItem['decision'] =>
  number && outcome ? { number, outcome, text: decision_text ?? '', isPublic: is_public ?? false } : undefined

const matterOf = (row: ItemRow): AgendaItem['matter'] =>
  row.matter_id
    ? {
        id: row.matter_id,
        kind: row.matter_kind ?? '',
        title: row.matter_title ?? '',
        path: row.matter_path ?? '',
        areas: row.matter_areas ?? [],
        isWaiting: row.matter_state === 'waiting',
      }
    : undefined

/** The agenda in order. Without `seesClosed`, closed items are only their number: nothing else leaves this function. */
export async function agendaOf(
  context: Context,
  meetingId: string,
  seesClosed: boolean,
  tables: Tables = tablesOf(context),
): Promise<AgendaEntry[]> {
  const rows = await itemRows(tables, meetingId)
  const papers = await papersOf(tables, meetingId)
  const votes = await writtenVotesOf(tables, meetingId)
  return rows.map((row, index): AgendaEntry => {
    const number = index + 1
    if (row.is_closed && !seesClosed) return { shown: false, number }
    return {
      shown: true,
      id: row.id,
      number,
      kind: row.kind,
      title: row.title,
      text: row.text,
      proposal: row.proposal,
      isClosed: row.is_closed,
      isRecurring: row.is_recurring,
      minutes: row.minutes,
      version: row.version,
      minutesVersion: row.minutes_version,
      matter: matterOf(row),
      papers: (papers.get(row.id) ?? []).map((paper, place) => ({
        ...paper,
        number: paperNumber(number, place + 1),
      })),
      written: votes.get(row.id) ?? { for: 0, against: 0, neither: 0 },
      decision: decisionOf(row),
    }
  })
}

/** One item of a meeting, or nothing when it is not there or may not be read. */
export async function itemOf(
  context: Context,
  meetingId: string,
  itemId: string,
  seesClosed: boolean,
  tables: Tables = tablesOf(context),
): Promise<AgendaItem | undefined> {
  const entries = await agendaOf(context, meetingId, seesClosed, tables)
  return entries.find((entry): entry is AgendaItem => entry.shown && entry.id === itemId)
}
