import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import type { NavItem } from '../../ui/frame.ts'
import type { Context } from '../actions/context.ts'
import type { Database } from '../database/open.ts'

/** What the frame of every page needs from the rooms; `app.tsx` fills it in. */
export interface Furnishing {
  /** The person of a session with their roles; nothing when the person is unknown or deactivated. */
  readonly actorOf: (
    at: { readonly database: Database; readonly today: Day },
    personId: string,
  ) => Promise<Actor | undefined>
  /** What a person is, in a few words: "Sekretariatet", "Konsulent, Ishøj". */
  readonly titleOf: (actor: Actor, language: Language) => string
  readonly municipalities: (
    context: Context,
  ) => Promise<readonly { readonly name: string; readonly path: string }[]>
  readonly workMenu: (context: Context) => Promise<readonly NavItem[]>
}
