import type { Moment } from '../../../kernel/day.ts'
import type { PeopleTables } from '../tables.ts'

interface SignInLinkTable {
  token_hash: string
  person_id: string
  onward: string
  made_at: Moment
  ends_at: Moment
  used_at: Moment | null
}

interface PasskeyTable {
  id: string
  person_id: string
  public_key: Uint8Array
  counter: bigint
  name: string
  made_at: Moment
  used_at: Moment | null
}

interface ChallengeTable {
  challenge: string
  person_id: string | null
  ends_at: Moment
}

interface OutsideIdentityTable {
  issuer: string
  subject: string
  person_id: string
  linked_at: Moment
}

/** The ways into the platform, beside the people themselves. */
export interface SignInTables extends PeopleTables {
  'people.sign_in_link': SignInLinkTable
  'people.passkey': PasskeyTable
  'people.passkey_challenge': ChallengeTable
  'people.outside_identity': OutsideIdentityTable
}
