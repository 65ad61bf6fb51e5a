import type { Kysely } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import type { Day, Moment } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { Clock } from '../clock/clock.ts'
import type { Config } from '../config/config.ts'
import type { KeyRing } from '../config/keys.ts'
import type { Database, OpenDatabase } from '../database/open.ts'
import type { Hooks } from '../rooms/hooks.ts'

/** What one running platform has: made once at the start, the same for every request, job and command. */
export interface House extends Hooks {
  readonly config: Config
  readonly store: OpenDatabase
  readonly clock: Clock
  /** Signs cookies and form tokens. */
  readonly secret: string
  /** The master keys of who the participants are. */
  readonly keys: KeyRing
}

/** Who does something, when, in which language, on which data: given to every query and action. */
export interface Context {
  readonly house: House
  readonly actor: Actor
  readonly language: Language
  readonly now: Moment
  readonly today: Day
  readonly database: Database
  /** Names the request in logs, in the audit and on error pages. */
  readonly reference: string
}

/** The database as one room knows it: only its own tables, and the views that others publish. */
export function tablesOf<Tables>(context: { readonly database: Database }): Kysely<Tables> {
  return context.database as unknown as Kysely<Tables>
}
