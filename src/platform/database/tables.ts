import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Day, Moment } from '../../kernel/day.ts'

/** A column that the database fills when it is left out. */
export type { Generated }
/** JSON that is written as text and read as an object. */
export type Json<Content extends object | null> = JSONColumnType<Content, string, string>

interface EventTable {
  id: Generated<bigint>
  name: string
  content: ColumnType<unknown, string, never>
  happened_at: Moment
}

interface AuditTable {
  id: Generated<bigint>
  at: Moment
  actor_kind: 'visitor' | 'person' | 'system'
  actor_id: string | null
  action: string
  subject_kind: string | null
  subject_id: string | null
  detail: ColumnType<Record<string, unknown>, string, never>
  reference: string
}

interface SessionTable {
  id: Generated<string>
  token_hash: string
  person_id: string
  way: string
  device: string
  started_at: Moment
  seen_at: Moment
  ends_at: Moment
}

interface JobTable {
  id: Generated<string>
  kind: string
  payload: ColumnType<Record<string, unknown>, string, never>
  state: Generated<'waiting' | 'done' | 'dead'>
  run_after: Moment
  attempts: Generated<number>
  last_fault: string | null
  created_at: Moment
  finished_at: Moment | null
}

interface MailTable {
  id: Generated<string>
  /** Empty when the mail is to somebody whose address only their room knows. */
  to_address: string
  subject_kind: string | null
  subject_id: string | null
  purpose: string | null
  subject: string
  text: string
  html: string | null
  attachments: ColumnType<readonly { name: string; type: string; content: string }[], string, never>
  created_at: Moment
  sent_at: Moment | null
}

interface FileTable {
  id: Generated<string>
  name: string
  media_type: string
  size: number
  sha256: string
  content: Uint8Array
  subject_kind: string
  subject_id: string
  alt_text: string | null
  uploaded_by: string | null
  uploaded_at: Moment
}

interface SettingTable {
  name: string
  value: ColumnType<unknown, string, string>
}

interface RetentionRuleTable {
  kind: string
  days: number
  changed_at: Moment
  version: Generated<number>
}

interface RetentionRunTable {
  night: Day
  began_at: Moment
  ended_at: Moment | null
  counts: ColumnType<Record<string, number>, string | undefined, string>
}

/** The platform's own tables; rooms reach them only through the platform's functions. */
export interface PlatformTables {
  'platform.event': EventTable
  'platform.audit': AuditTable
  'platform.session': SessionTable
  'platform.job': JobTable
  'platform.mail': MailTable
  'platform.file': FileTable
  'platform.setting': SettingTable
  'platform.retention_rule': RetentionRuleTable
  'platform.retention_run': RetentionRunTable
}
