import type { Transaction } from 'kysely'
import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import type { NoTables } from '../../../../platform/database/open.ts'

/** One reminder to one participant. Who it is and how they are reached is opened by the one who sends it, at the last moment. */
export interface Reminder {
  readonly participantId: string
  readonly language: Language
  /** Without name and without what it is about, for screens that others see; `{link}` stands for the own page. */
  readonly short: string
  /** Writes the same as a letter into the mail queue. */
  readonly letter: () => Promise<void>
}

/**
 * A way to reach people. It writes into the queue, in the transaction of the reminder; what cannot be reached this way it leaves alone.
 * Mail is one. A service for text messages becomes another by `remindThrough`; it sends `short` and nothing else.
 */
export interface Messenger {
  readonly name: string
  readonly remind: (tx: Transaction<NoTables>, context: Context, reminder: Reminder) => Promise<void>
}

const byMail: Messenger = { name: 'mail', remind: (_tx, _context, { letter }) => letter() }

const ways = new Map<string, Messenger>([[byMail.name, byMail]])

/** Adds a way to reach people. Called once, when the program starts. @returns how to take it away again */
export function remindThrough(messenger: Messenger): () => void {
  ways.set(messenger.name, messenger)
  return () => void ways.delete(messenger.name)
}

/** Reminds somebody in every way there is. */
export async function remind(tx: Transaction<NoTables>, context: Context, reminder: Reminder): Promise<void> {
  for (const messenger of ways.values()) await messenger.remind(tx, context, reminder)
}
