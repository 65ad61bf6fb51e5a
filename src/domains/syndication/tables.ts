import type { Moment } from '../../kernel/day.ts'
import type { Generated } from '../../platform/database/tables.ts'

interface SigningKeyTable {
  one: Generated<boolean>
  public_pem: string
  sealed: string
  made_at: Moment
}

interface FollowerTable {
  slug: string
  actor_id: string
  inbox: string
  followed_at: Moment
}

interface ToldDateTable {
  occurrence_id: string
  modified_at: Moment
}

interface DeliveryTable {
  id: string
  slug: string
  inbox: string
  content: string
  made_at: Moment
}

export interface SyndicationTables {
  'syndication.signing_key': SigningKeyTable
  'syndication.follower': FollowerTable
  'syndication.told_date': ToldDateTable
  'syndication.delivery': DeliveryTable
}
