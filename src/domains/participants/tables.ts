import type { Kysely } from 'kysely'
import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Generated } from '../../platform/database/tables.ts'
import type { PeopleViews } from '../people/index.ts'
import type { Basis, ConsentPurpose, ConsentWay } from './consent/model.ts'
import type { Way } from './identity/model.ts'
import type { LinkKind } from './own/model.ts'

interface KeyVersionTable {
  version: number
  check_value: Uint8Array
  is_current: boolean
  made_at: Moment
  retired_at: Moment | null
}

interface ParticipantTable {
  id: string
  municipality_id: string
  language: Language | null
  way: Way | null
  registered_on: Day | null
  last_day: Day | null
  identity: Uint8Array | null
  identity_key: Uint8Array | null
  link_key: Uint8Array | null
  key_version: number | null
  mail_hash: Uint8Array | null
  erased_on: Day | null
  version: Generated<number>
}

interface StayTable {
  participant_id: string
  enrolment_id: string
  until_day: Day
}

interface PseudonymTable {
  enrolment_id: string
  participant_id: string
  sealed: Uint8Array
}

interface OwnLinkTable {
  participant_id: string
  kind: LinkKind
  token_hash: Uint8Array
  sealed_token: Uint8Array
  key_version: number
  made_on: Day
}

interface ConsentTextTable {
  id: string
  purpose: ConsentPurpose
  number: number
  text_da: string
  text_en: string
  from_day: Day
  written_by: string | null
}

interface ConsentTable {
  id: string
  participant_id: string
  purpose: ConsentPurpose
  text_id: string
  given_at: Moment
  way: ConsentWay
  taken_by: string | null
  withdrawn_at: Moment | null
}

interface LegalBasisTable {
  id: string
  municipality_id: string | null
  purpose: ConsentPurpose
  basis: Basis
  rule_da: string
  rule_en: string
  responsible: string
  from_day: Day
  set_by: string | null
  set_at: Moment
  version: Generated<number>
}

/** The tables of this room; nobody else sees them. */
export interface ParticipantTables extends PeopleViews {
  'participants.key_version': KeyVersionTable
  'participants.participant': ParticipantTable
  'participants.stay': StayTable
  'participants.pseudonym': PseudonymTable
  'participants.own_link': OwnLinkTable
  'participants.consent_text': ConsentTextTable
  'participants.consent': ConsentTable
  'participants.legal_basis': LegalBasisTable
}

/** The database as this room sees it inside a transaction of whichever room. */
export type ParticipantTx = Kysely<ParticipantTables>

/** A transaction of any room: this room sees its own tables in it. */
export interface AnyTransaction {
  readonly isTransaction: true
}

export const ours = (tx: AnyTransaction): ParticipantTx => tx as unknown as ParticipantTx
